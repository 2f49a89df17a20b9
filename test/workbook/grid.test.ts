import fc from 'fast-check';
import { cellError, type Value } from '../../src/formula/value';
import { CellStyles } from '../../src/workbook/cell-styles';
import { GridBuilder } from '../../src/workbook/grid';

describe('GridBuilder', () => {
  test('an empty sheet has no rows', () => {
    const grid = new GridBuilder().build();
    expect([grid.rowCount, grid.columnCount, grid.lastColumn(1), grid.value(1, 1)]).toEqual([0, 0, 0, null]);
  });

  test('cells with a look only are no content', () => {
    const builder = new GridBuilder();
    builder.set(1, 1, { value: 'Uraian', bold: true });
    builder.set(1, 9, { format: '0.00%' });
    builder.set(8, 2, { indent: 3 });
    const grid = builder.build();
    expect([grid.rowCount, grid.columnCount, grid.lastColumn(1), grid.lastColumn(8)]).toEqual([1, 1, 1, 0]);
    expect([grid.isBold(1, 1), grid.format(1, 9), grid.indent(8, 2), grid.format(5, 5)]).toEqual([
      true,
      '0.00%',
      3,
      'General',
    ]);
  });

  test('a formula without a cached value is content', () => {
    const builder = new GridBuilder();
    builder.set(4, 3, { formula: 'SUM(A1:A3)' });
    const grid = builder.build();
    expect([
      grid.rowCount,
      grid.columnCount,
      grid.value(4, 3),
      grid.formula(4, 3),
      grid.formula(4, 4),
    ]).toEqual([4, 3, null, 'SUM(A1:A3)', null]);
  });

  test('a shared formula is spelled out for its cell', () => {
    const builder = new GridBuilder();
    const shared = { textAt: (row: number, col: number) => `R${row}C${col}` };
    builder.setNumber(2, 2, 1);
    builder.setFormula(shared);
    builder.setNumber(1, 1, 1);
    builder.setFormula(shared);
    const grid = builder.build();
    expect([grid.formula(1, 1), grid.formula(2, 2)]).toEqual(['R1C1', 'R2C2']);
  });

  test('sheets of a workbook share its looks', () => {
    const styles = new CellStyles();
    const money = styles.index({ format: '#,##0.00' });
    const [first, second] = [new GridBuilder(styles), new GridBuilder(styles)];
    first.setNumber(1, 1, 10, money);
    second.setNumber(1, 1, 20, money);
    expect([first.build().format(1, 1), second.build().format(1, 1)]).toEqual(['#,##0.00', '#,##0.00']);
    expect(styles.index({ format: '#,##0.00', indent: 0, bold: false })).toBe(money);
  });

  test('whatever the order of setting, every cell reads as it was set last', () => {
    const value: fc.Arbitrary<Value> = fc.oneof(
      fc.double({ noNaN: true }),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(cellError('#N/A')),
    );
    const place = {
      row: fc.integer({ min: 1, max: 12 }),
      col: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(16_384)),
    };
    const cells = fc.array(fc.record({ ...place, value, bold: fc.boolean() }));
    fc.assert(
      fc.property(cells, (set) => {
        const builder = new GridBuilder();
        const expected = new Map<string, (typeof set)[number]>();
        for (const cell of set) {
          builder.set(cell.row, cell.col, cell);
          expected.set(`${cell.row} ${cell.col}`, cell);
        }
        const grid = builder.build();
        let rowCount = 0;
        let columnCount = 0;
        for (let row = 1; row <= 13; row++) {
          let last = 0;
          for (const col of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 16_384]) {
            const cell = expected.get(`${row} ${col}`);
            expect(grid.value(row, col)).toBe(cell?.value ?? null);
            expect(grid.isBold(row, col)).toBe(cell?.bold ?? false);
            if (cell && cell.value !== null) last = col;
          }
          expect(grid.lastColumn(row)).toBe(last);
          if (last > 0) rowCount = row;
          columnCount = Math.max(columnCount, last);
        }
        expect([grid.rowCount, grid.columnCount]).toEqual([rowCount, columnCount]);
      }),
      { numRuns: 40 },
    );
  });
});
