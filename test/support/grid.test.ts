import fc from 'fast-check';
import { cellError } from '../../src/formula/value';
import { printCell } from './grid-cell';
import { grid, parseSnapshot, printSnapshot } from './grid';

const EVERYTHING = `file anggaran 2020.xlsx
date1904
name AMBANG = Data!$B$1
name 'Kec. Sukorejo'!AMBANG = 0.9
state {"versi":1}
unreadable Grafik: bad-xml

# Kec. Sukorejo {protected}
merges A1:D1
hidden-columns C
table Tabel1 A2:D4
arrays D4
noted D3 A9
| Realisasi Anggaran {bold}
3 | 1 | Kegiatan | "1.234" {#,##0.00} | =C3/B3 → 0.95 {bold} {0.00%}
h | "2" | a "b" c {indent 2} | TRUE | =SUM("|",A1)
7 h | #N/A | "{x}" |  | ="a|b" → "a|b"

# Pribadi {hidden}
2 | 1e+21

# LKjIP Rincian {ours}
| lkjip:rincian
`;

test('what is printed reads as the same workbook', () => {
  expect(printSnapshot(parseSnapshot(EVERYTHING))).toBe(EVERYTHING);
});

test('cells are read for what they are', () => {
  const { sheets, ours, names } = parseSnapshot(EVERYTHING);
  const cells = sheets[0]!.grid;
  expect([cells.value(3, 1), cells.value(4, 1), cells.value(4, 3), cells.value(7, 1)]).toEqual([
    1,
    '2',
    true,
    cellError('#N/A'),
  ]);
  expect([cells.value(3, 3), cells.format(3, 3), cells.indent(4, 2)]).toEqual(['1.234', '#,##0.00', 2]);
  expect([cells.formula(3, 4), cells.value(3, 4)]).toEqual(['C3/B3', 0.95]);
  expect([cells.formula(4, 4), cells.value(4, 4)]).toEqual(['SUM("|",A1)', null]);
  expect([cells.rowCount, cells.columnCount]).toEqual([7, 4]);
  expect(sheets[0]!.isRowHidden(4) && sheets[0]!.isRowHidden(7) && !sheets[0]!.isRowHidden(3)).toBe(true);
  expect(sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'hidden']);
  expect(ours.map((sheet) => sheet.name)).toEqual(['LKjIP Rincian']);
  expect(names[1]).toEqual({ name: 'AMBANG', refersTo: '0.9', sheet: 'Kec. Sukorejo' });
});

test('money as people write it stays text, and tables can be pasted with tabs', () => {
  const { sheets } = grid`
    # Pakunden
    | Rp 3.563.325.186,04 | 1.436.698.034,04 | -
    \t7.01.01\t827.560.810,-\t94
  `;
  const cells = sheets[0]!.grid;
  expect([1, 2, 3].map((col) => cells.value(1, col))).toEqual([
    'Rp 3.563.325.186,04',
    '1.436.698.034,04',
    '-',
  ]);
  expect([1, 2, 3].map((col) => cells.value(2, col))).toEqual(['7.01.01', '827.560.810,-', 94]);
});

test('a line that nobody understands is named', () => {
  expect(() => parseSnapshot('# A\nmerge A1:B2')).toThrow('line 2');
});

test('any text, number and look comes back from its line', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[-0-9a |"={}→\\.,]*$/));
  const value = fc.oneof(
    text.filter((t) => t !== ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  const look = {
    bold: fc.boolean(),
    indent: fc.nat({ max: 9 }),
    format: fc.constantFrom('General', '0.00%'),
  };
  fc.assert(
    fc.property(value, fc.record(look), (content, style) => {
      const line = `| x | ${printCell(content, null, style)} | y`;
      const { grid: cells } = parseSnapshot(`# A\n${line}`).sheets[0]!;
      expect(cells.value(1, 2)).toEqual(Object.is(content, -0) ? 0 : content);
      expect(cells.value(1, 3)).toBe('y');
      expect([cells.isBold(1, 2), cells.indent(1, 2), cells.format(1, 2)]).toEqual(Object.values(style));
    }),
    { numRuns: 500 },
  );
});
