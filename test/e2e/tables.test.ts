import { readFileSync } from 'node:fs';
import { isError, type Value } from '../../src/formula/value';
import type { Grid } from '../../src/workbook/port';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';
import { buildBytes, QUIET, SAMPLE } from '../support/build-file';

let sheets: ReadonlyMap<string, Grid>;

beforeAll(async () => {
  const built = await buildBytes(readFileSync(SAMPLE), 'sukorejo-2020.xlsx');
  const { ours } = await openXlsx(built.bytes).read(QUIET);
  sheets = new Map(ours.map(({ name, grid }) => [name, grid]));
});

function teks(value: Value): string {
  return typeof value === 'string' ? value : '';
}

interface Tabel {
  readonly head: readonly Value[];
  readonly rows: readonly (readonly Value[])[];
  /** Formula texts, cell by cell as `rows`. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly source: Value;
}

/** The texts of column B. */
function lines(sheet: string): string[] {
  const grid = sheets.get(sheet)!;
  return Array.from({ length: grid.rowCount }, (_, i) => teks(grid.value(i + 1, 2)));
}

/** A printed table of ours by the beginning of its title. */
function tabel(sheet: string, judul: string): Tabel {
  const grid = sheets.get(sheet)!;
  const line = (row: number): Value[] =>
    Array.from({ length: grid.lastColumn(row) - 1 }, (_, i) => grid.value(row, i + 2));
  let top = 1;
  while (!teks(grid.value(top, 2)).startsWith(judul)) {
    if (++top > grid.rowCount) throw new Error(`no table ${judul}`);
  }
  const rows: Value[][] = [];
  const formulas: (string | null)[][] = [];
  let row = top + 3;
  for (; !teks(grid.value(row, 2)).startsWith('Sumber:'); row++) {
    const values = line(row);
    rows.push(values);
    formulas.push(values.map((_, i) => grid.formula(row, i + 2)));
  }
  return { head: line(top + 1), rows, formulas, source: grid.value(row, 2) };
}

/** A column of a table by its caption. */
function column(of: Tabel, caption: string): Value[] {
  const at = of.head.indexOf(caption);
  if (at < 0) throw new Error(`no column ${caption}: ${of.head.map(teks).join(' | ')}`);
  return of.rows.map((row) => row[at] ?? null);
}

const close = (values: readonly number[]): unknown[] => values.map((each) => expect.closeTo(each, 4));

describe('the tables of performance of the sample', () => {
  it('3.1: target, realisasi and capaian of every indicator, text and all', () => {
    const found = tabel('LKjIP Capaian', 'Tabel 3.1');
    expect(column(found, 'Target')).toEqual([87, 0.94, 1, 0.94, 1]);
    expect(column(found, 'Realisasi')).toEqual([90.22, 1, 1, 1, 1]);
    expect(column(found, 'Capaian (%)')).toEqual(close([1.03701, 1.06383, 1, 1.06383, 1]));
    for (const row of found.formulas) expect(row.slice(3).every((formula) => formula !== null)).toBe(true);
  });

  it('3.2.1 to 3.2.4 as the report numbers them: tujuan, sasaran 1, sasaran 1 beside the year before, sasaran 2', () => {
    const found = [1, 2, 4].map((ke) => tabel('LKjIP Capaian', `Tabel 3.2.${ke} Capaian Indikator Kinerja`));
    expect(found.map((each) => column(each, 'Capaian (%)'))).toEqual(
      [1.03701, 1.06383, 1].map((each) => close([each])),
    );
    const lalu = tabel('LKjIP Capaian', 'Tabel 3.2.3 Perbandingan dengan Tahun Sebelumnya: Sasaran');
    expect(lalu.rows.map((row) => row.slice(3))).toEqual([[0.92, 0.94, 0.93, 1]]);
    for (const row of lalu.formulas) expect(row.slice(3).every((formula) => formula !== null)).toBe(true);
  });

  it('says why a figure is missing: words beside words have no capaian', () => {
    const notes = lines('LKjIP Perbandingan').filter((line) => line.includes('tanpa capaian'));
    expect(notes).toEqual([
      expect.stringMatching(
        /^"Survey .*" tanpa capaian pada Kecamatan Sananwetan 2019, Kecamatan Sananwetan 2020:/,
      ),
    ]);
  });

  it('BAB IV: the mean with its parts', () => {
    const found = tabel('LKjIP Capaian', 'BAB IV');
    expect(column(found, 'Capaian (%)')).toEqual(close([1.03701, 1.06383, 1, 1.03361]));
    expect(found.formulas.at(-1)?.at(-1)).toMatch(/^AVERAGE\(/);
  });

  it('3.3.1 to 3.3.3: earlier years, another office, the nation', () => {
    const years = tabel('LKjIP Perbandingan', 'Tabel 3.3.1');
    expect(column(years, 'Realisasi 2019')).toEqual([86.5, 0.93, 1]);
    expect(column(years, 'Capaian 2020 (%)')).toEqual(close([1.03701, 1.06383, 1]));
    const office = tabel('LKjIP Perbandingan', 'Tabel 3.3.2');
    expect(column(office, 'Realisasi Kecamatan Sananwetan 2020')).toEqual(['Baik', 0.95, 1]);
    const nation = tabel('LKjIP Perbandingan', 'Tabel 3.3.3');
    expect(column(nation, 'Target Nasional 2020')).toEqual(['', '-', '-']);
    expect(column(nation, 'Capaian Nasional 2020 (%)')).toEqual(['', '', '']);
  });

  it('3.3.5: progress to the end of the renstra', () => {
    expect(column(tabel('LKjIP Perbandingan', 'Tabel 3.3.5'), 'Kemajuan (%)')).toEqual(
      close([1.01371, 1.06383, 1]),
    );
  });

  it('3.3.6: pagu of the budget’s leaves, never of a typed summary', () => {
    const found = tabel('LKjIP Efisiensi', 'Tabel 3.3.6');
    expect(column(found, 'Anggaran (Rp)')).toEqual([669_414_700, 9_221_828_938]);
    expect(column(found, 'Alokasi (%)')).toEqual(close([0.04933, 0.67964]));
    for (const row of found.formulas) expect(row[3]).toContain('LKjIP Rincian');
  });

  it('3.4.10 and 3.4.11: performance beside money, efficiency', () => {
    const beside = tabel('LKjIP Efisiensi', 'Tabel 3.4.10');
    expect(column(beside, 'Tingkat')).toEqual(['Tujuan', 'Sasaran', 'Program', 'Sasaran', 'Program']);
    expect(column(beside, 'Serapan (%)')).toEqual(close([0.94595, 0.94595, 0.94595, 0.97213, 0.97213]));
    const found = tabel('LKjIP Efisiensi', 'Tabel 3.4.11');
    expect(column(found, 'Tingkat efisiensi')).toEqual(close([1.09626, 1.12461, 1.02867]));
    expect(column(found, 'Keterangan')).toEqual(['Efisien', 'Efisien', 'Efisien']);
  });

  it('SKM: nine unsur, the index and its mutu', () => {
    const found = tabel('LKjIP SKM', 'Nilai Unsur SKM');
    const values = column(found, 'Nilai konversi');
    expect(values.slice(0, 3)).toEqual(close([86, 87.62, 87.62]));
    expect(values.slice(9)).toEqual([...close([3.61102, 90.27556]), 'A', 'Sangat Baik']);
    expect(column(tabel('LKjIP SKM', 'Nilai Persepsi'), 'Nilai interval konversi')).toEqual([
      '25,00 – 64,99',
      '65,00 – 76,60',
      '76,61 – 88,30',
      '88,31 – 100,00',
    ]);
  });

  it('2.4: the promise before and after its change, beside the budget’s leaves', () => {
    const indikator = tabel(
      'LKjIP Perencanaan',
      'Tabel 2.4 Perjanjian Kinerja Kecamatan Sukorejo Tahun 2020: indikator',
    );
    expect(column(indikator, 'Target perjanjian kinerja')).toEqual(['Baik', 0.94, 1, 0.94, 1]);
    const anggaran = tabel(
      'LKjIP Perencanaan',
      'Tabel 2.4 Perjanjian Kinerja Kecamatan Sukorejo Tahun 2020: anggaran',
    );
    expect(column(anggaran, 'Pagu menurut kegiatan (Rp)').at(-1)).toBe(13568770474.04);
    expect(column(anggaran, 'Perjanjian kinerja (Rp)').at(-1)).toBe(13568770474.04);
    expect(column(anggaran, 'Perubahan perjanjian kinerja (Rp)').at(-1)).toBe(13554556686.04);
  });

  it('causes beside the serapan that a kegiatan or a whole unit has now', () => {
    const found = tabel('LKjIP Penyebab', 'Penyebab Serapan per');
    expect(found.rows).toHaveLength(25);
    const [unit, kegiatan, serapan] = ['Unit', 'Kegiatan', 'Serapan (%)'].map((each) => column(found, each));
    const whole = kegiatan!.indexOf('(seluruh unit)');
    expect([unit![whole], serapan![whole]]).toEqual(['Kelurahan Karang Sari', expect.closeTo(0.9901, 4)]);
    expect(serapan![16]).toEqual(expect.closeTo(0.9708, 4));
  });

  it('says which table waits for which input', () => {
    const grid = sheets.get('LKjIP Ringkasan')!;
    const lines = Array.from({ length: grid.rowCount }, (_, i) => [
      grid.value(i + 1, 2),
      grid.value(i + 1, 3),
    ]);
    const from = lines.findIndex(([label]) => label === 'Tabel yang belum dapat dibuat');
    expect(lines.slice(from + 1).filter(([label]) => label !== null)).toEqual([
      ['RKT: target dan realisasi keluaran', expect.stringContaining('kolom Realisasi')],
    ]);
  });

  it('the first page leads to them', () => {
    const grid = sheets.get('LKjIP Ringkasan')!;
    const figures = Array.from({ length: grid.rowCount }, (_, i) => [
      grid.value(i + 1, 2),
      grid.value(i + 1, 3),
    ]);
    expect(figures).toContainEqual(['Rata-rata capaian tujuan dan sasaran', expect.closeTo(1.033614, 6)]);
    expect(figures).toContainEqual(['Indeks SKM', expect.closeTo(90.27556, 4)]);
    expect(figures).toContainEqual(['Mutu pelayanan', 'Sangat Baik']);
    expect(
      figures.filter(([label]) => teks(label ?? null).startsWith('Efisiensi:')).map(([, figure]) => figure),
    ).toEqual(close([1.09626, 1.12461, 1.02867]));
  });

  it('every sheet has a title, sources and no error', () => {
    for (const [name, grid] of sheets) {
      for (let row = 1; row <= grid.rowCount; row++) {
        for (let col = 1; col <= grid.columnCount; col++) {
          expect([name, row, col, isError(grid.value(row, col))]).toEqual([name, row, col, false]);
        }
      }
    }
  });
});

describe('a workbook without tables of performance', () => {
  it('gets no sheet for them', async () => {
    const { otherOfficeWorkbook } = await import('../fixtures/other-office');
    const made = await otherOfficeWorkbook();
    const built = await buildBytes(made instanceof Uint8Array ? made : new Uint8Array(made), 'lain.xlsx');
    const none = ['Perencanaan', 'Capaian', 'Perbandingan', 'Efisiensi', 'SKM', 'Keluaran', 'Penyebab'].map(
      (name) => `LKjIP ${name}`,
    );
    expect(built.receipt.sheets.filter((name) => none.includes(name))).toEqual([]);
  });
});
