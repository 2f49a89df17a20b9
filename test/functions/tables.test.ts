import { bacaTabel } from '../support/sukorejo';
import { Excel } from './excel';

jest.setTimeout(120_000);

let excel: Excel;
beforeAll(async () => {
  excel = await Excel.open();
});

type Isi = string | number | null;

const baris = bacaTabel('realisasi-anggaran');
const units = [...new Set(baris.map((b) => b['unit'] ?? ''))];

function rupiah(text: string | undefined): number {
  return Number((text ?? '').replaceAll('.', '').replace(',', '.'));
}

/** The unit's table as staff keep it: title, header, column numbers, rows; money as numbers or as text. */
function tabel(unit: string, asText = false): Isi[][] {
  const uang = (text: string | undefined): Isi => (asText ? (text ?? '') : rupiah(text));
  return [
    [`Realisasi Anggaran ${unit} Tahun 2020`, null, null, null, null],
    [null, null, null, null, null],
    ['No', 'Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)', '%'],
    [1, 2, 3, 4, 5],
    ...baris
      .filter((b) => b['unit'] === unit)
      .map((b): Isi[] => [
        /^\d+$/.test(b['no'] ?? '') ? Number(b['no']) : (b['no'] ?? ''),
        b['uraian'] ?? '',
        uang(b['anggaran']),
        uang(b['realisasi']),
        b['persen'] ?? '',
      ]),
  ];
}

describe.each(units)('%s', (unit) => {
  const programs = baris.filter((b) => b['unit'] === unit && b['tingkat'] === 'program');
  const expected = programs.map((b) => [b['uraian'], rupiah(b['anggaran']), rupiah(b['realisasi'])]);

  test.each([false, true])('REKAP gives its programs to the sen (money as text: %p)', (asText) => {
    const hasil = excel.rumus('REKAP', tabel(unit, asText), 'program', 'pagu', 'realisasi') as unknown[][];
    expect(hasil[0]).toEqual(['Program', 'Pagu', 'Realisasi']);
    expect(hasil.slice(1, -1)).toEqual(expected);
    expect(hasil.at(-1)?.[0]).toBe('JUMLAH');
  });

  test('PERIKSA finds nothing to complain about', () => {
    expect(excel.rumus('PERIKSA', tabel(unit))).toBe('Tidak ada temuan');
    expect(excel.rumus('PERIKSA', tabel(unit, true))).toBe('Tidak ada temuan');
  });

  test('PERIKSA finds a changed program total at its row', () => {
    const salah = tabel(unit).map((row) => [...row]);
    const at = salah.findIndex(([no]) => no === 'I');
    const row = salah[at] as Isi[];
    const benar = row[2];
    row[2] = Number(benar) + 1_000_000;
    const hasil = excel.rumus('PERIKSA', salah) as unknown[][];
    expect(hasil[0]).toEqual(['Baris', 'Temuan', 'Seharusnya', 'Tertulis']);
    const temuan = hasil.find(([baris]) => baris === at + 1);
    expect(temuan?.slice(2)).toEqual([benar, row[2]]);
  });
});

test('blanks that arrive as 0 change nothing', () => {
  const [unit = ''] = units;
  const nol = tabel(unit).map((row) => row.map((isi) => (isi === null || isi === '' ? 0 : isi)));
  expect(excel.rumus('REKAP', nol)).toEqual(excel.rumus('REKAP', tabel(unit)));
  expect(excel.rumus('PERIKSA', nol)).toBe('Tidak ada temuan');
});
