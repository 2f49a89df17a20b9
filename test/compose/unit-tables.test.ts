import { bahan } from '../../src/compose/bahan';
import { compose } from '../../src/compose/compose';
import { finish } from '../../src/compose/finish';
import { MAX_KEGIATAN } from '../../src/compose/sheets/unit-tables';
import { ringkas } from '../../src/domain/ringkas';
import { senToNumber } from '../../src/domain/numbers/sen';
import type { Ringkasan } from '../../src/domain/ringkasan';
import { print } from '../../src/formula/print';
import type { OurRow } from '../../src/workbook/port';
import { smallReport, type RowOf, type UnitOf } from '../support/laporan';

/** Programs of a hundred kegiatan each, and one kegiatan beneath none. */
function unitOf(name: string, kegiatan: number): UnitOf {
  const rows: RowOf[] = [['kegiatan', 'Lepas', 10, 5]];
  for (let i = 1; i < kegiatan; i++) {
    if (i % 100 === 1) rows.push(['program', `Program ${Math.ceil(i / 100)}`, 0, 0]);
    rows.push(['kegiatan', `Kegiatan ${i}`, i + 0.25, i * 0.9]);
  }
  return { unit: `Kelurahan ${name}`, sheet: name, rows };
}

function sheetOfUnits(...units: readonly UnitOf[]): { ringkasan: Ringkasan; rows: OurRow[] } {
  const { laporan, snapshot } = smallReport(units);
  const ringkasan = ringkas(laporan, 0.95);
  const parts = { laporan, ringkasan, temuan: [], typed: new Map(), snapshot };
  const changes = finish(compose(bahan(parts)), snapshot);
  const sheet = changes.find((change) => change.kind === 'sheet' && change.key === 'unit');
  if (sheet?.kind !== 'sheet') throw new Error('no sheet of units');
  return { ringkasan, rows: [...sheet.rows()] };
}

/** Values and formulas of the table under a unit's title, down to its JUMLAH. */
function tableOf(rows: readonly OurRow[], title: string): (readonly unknown[])[] {
  const shown = rows.map(({ cells }) => cells.slice(1).map((cell) => cell?.value));
  const top = shown.findIndex(([first]) => typeof first === 'string' && first.endsWith(title));
  const bottom = shown.findIndex(([, second], row) => row > top && second === 'JUMLAH');
  return shown.slice(top, bottom + 1);
}

const MELATI = 'Realisasi Anggaran Kelurahan Melati Tahun 2020';

describe('a unit with more kegiatan than a report prints', () => {
  const { ringkasan, rows } = sheetOfUnits(unitOf('Melati', MAX_KEGIATAN + 1), unitOf('Mawar', 3));
  const table = tableOf(rows, MELATI);

  it('has a table of its programs, which says where its kegiatan are', () => {
    expect(table[1]).toEqual([
      'Hanya program: 501 kegiatan unit ini ada di LKjIP Rincian, saring kolom Unit di sana.',
    ]);
    expect(table.slice(4, -1).map(([no, uraian]) => [no, uraian])).toEqual([
      ['', '(tanpa program)'],
      ...[2, 103, 204, 305, 406].map((row, i) => [String(row), `Program ${i + 1}`]),
    ]);
  });

  it('comes to what its kegiatan come to, each program and all of them, by live sums over the list', () => {
    const lines = table.slice(4, -1);
    for (const [, uraian, pagu, realisasi, persen] of lines) {
      const name = uraian === '(tanpa program)' ? '' : uraian;
      const leaves = ringkasan.rincian.filter(({ unitKe, program }) => unitKe === 0 && program === name);
      const sum = (besaran: 'pagu' | 'realisasi'): number =>
        senToNumber(leaves.reduce((all, leaf) => all + (leaf[besaran] ?? 0n), 0n));
      expect([pagu, realisasi]).toEqual([
        expect.closeTo(sum('pagu'), 6),
        expect.closeTo(sum('realisasi'), 6),
      ]);
      expect(persen).toBeCloseTo((realisasi as number) / (pagu as number), 12);
    }
    const [unit] = ringkasan.unit;
    expect(table.at(-1)?.slice(2, 4)).toEqual([
      expect.closeTo(senToNumber(unit?.pagu ?? 0n), 6),
      expect.closeTo(senToNumber(unit?.realisasi ?? 0n), 6),
    ]);
    const row = rows.find(({ cells }) => cells[2]?.value === 'Program 3')?.cells;
    expect(print(row![3]!.formula!)).toBe(
      "SUMIFS('LKjIP Rincian'!$G$6:$G$509,'LKjIP Rincian'!$A$6:$A$509,1,'LKjIP Rincian'!$B$6:$B$509,4)",
    );
  });

  it('leaves the tables of other units as they are', () => {
    const other = tableOf(rows, 'Realisasi Anggaran Kelurahan Mawar Tahun 2020');
    expect(other.slice(3, -1).map(([, uraian]) => uraian)).toEqual([
      ...['Lepas', 'Program 1', 'Kegiatan 1', 'Kegiatan 2'],
    ]);
  });
});

it('lists every kegiatan of a unit up to that number', () => {
  const { rows } = sheetOfUnits(unitOf('Melati', MAX_KEGIATAN));
  const table = tableOf(rows, MELATI);
  expect(table[1]?.[0]).toBe('No');
  expect(table.slice(3, -1)).toHaveLength(MAX_KEGIATAN + 5);
});
