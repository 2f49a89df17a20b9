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

type Shown = readonly (readonly unknown[])[];

/** Values of the tables under a unit's title, each down to its JUMLAH. */
function tablesOf(rows: readonly OurRow[], title: string): Shown[] {
  const shown = rows.map(({ cells }) => cells.slice(1).map((cell) => cell?.value));
  return shown.flatMap(([first], top) => {
    if (typeof first !== 'string' || !first.endsWith(title)) return [];
    const bottom = shown.findIndex(([, second], row) => row > top && second === 'JUMLAH');
    return [shown.slice(top, bottom + 1)];
  });
}

function tableOf(rows: readonly OurRow[], title: string): Shown {
  return tablesOf(rows, title)[0] ?? [];
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

describe('a unit with several tables', () => {
  const first: UnitOf = {
    unit: 'Kelurahan Melati',
    sheet: 'Rutin',
    rows: [
      ['program', 'Program A', 30, 20],
      ['kegiatan', 'Satu', 10, 5],
      ['kegiatan', 'Dua', 20, 15],
      ['program', 'Program B', 4, 4],
      ['kegiatan', 'Tiga', 4, 4],
    ],
  };
  const second: UnitOf = {
    unit: 'Kelurahan Melati',
    sheet: 'Pembangunan',
    rows: [
      ['program', 'PROGRAM  A', 700, 600],
      ['kegiatan', 'Empat', 700, 600],
      ['program', 'Program C', 1000, 900],
      ['kegiatan', 'Lima', 1000, 900],
    ],
  };

  it('shows in each what stands beneath, once, where a program is in both', () => {
    const { rows, ringkasan } = sheetOfUnits(first, second);
    const figures = tablesOf(rows, MELATI).map((table) =>
      table.slice(3).map(([, uraian, pagu, realisasi, persen]) => {
        expect(persen).toBeCloseTo((realisasi as number) / (pagu as number), 12);
        return [uraian, pagu, realisasi];
      }),
    );
    expect(figures).toEqual([
      [
        ['Program A', 30, 20],
        ['Satu', 10, 5],
        ['Dua', 20, 15],
        ['Program B', 4, 4],
        ['Tiga', 4, 4],
        ['JUMLAH', 34, 24],
      ],
      [
        ['PROGRAM  A', 700, 600],
        ['Empat', 700, 600],
        ['Program C', 1000, 900],
        ['Lima', 1000, 900],
        ['JUMLAH', 1700, 1500],
      ],
    ]);
    const formulaOf = (name: string): string =>
      print(rows.find(({ cells }) => cells[2]?.value === name)!.cells[3]!.formula!);
    const [top] = rows.flatMap(({ cells }, index) => (cells[2]?.value === 'Satu' ? [index + 1] : []));
    expect(formulaOf('Program A')).toBe(`SUM(D${top!}:D${top! + 1})`);
    expect(formulaOf('PROGRAM  A')).toMatch(/^SUM\(D\d+:D\d+\)$/);
    expect(formulaOf('Program B')).toMatch(/^SUMIFS\(/);
    expect(ringkasan.unit.map(({ pagu, realisasi }) => [pagu, realisasi])).toEqual([[173400n, 152400n]]);
  });
});
