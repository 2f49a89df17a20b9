import fc from 'fast-check';
import { calculator } from '../../src/formula/calculate';
import { criterionOf } from '../../src/formula/criterion';
import { call, range, text } from '../../src/formula/build';
import type { Expr } from '../../src/formula/expr';
import { isError, type Value } from '../../src/formula/value';
import { GridBuilder } from '../../src/workbook/grid';

const cell = fc.constantFrom<Value>(null, '', 'a', 'A', 'b', 'ab', '1', 1, 2, '2.0', true, -1);
const row = fc.tuple(cell, cell, fc.constantFrom<Value>(null, 1, 2.5, -3, 'x', true));
const criterion = fc.constantFrom(
  'a',
  'A*',
  '',
  '=',
  '<>',
  '1',
  '>0',
  '<>a',
  '2',
  '<=b',
  'tidak ada',
  'TRUE',
  '?b',
  '~*',
);
const at = { sheet: 'A', row: 1, col: 9 };

/** Looking at every row by itself gives the same as the index, whatever was asked before. */
test('conditional sums agree with going through the rows', () => {
  const question = fc.tuple(criterion, fc.option(criterion));
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1 }),
      fc.array(question, { minLength: 1, maxLength: 6 }),
      (rows, questions) => {
        const builder = new GridBuilder();
        rows.forEach((values, r) => values.forEach((value, c) => builder.set(r + 1, c + 1, { value })));
        const calculations = calculator([{ name: 'A', source: builder.build() }]);
        for (const [first, second] of questions) {
          const tests = [first, ...(second === null ? [] : [second])].map(criterionOf);
          const met = rows.filter((values) => tests.every((each, i) => each.meets(values[i] ?? null)));
          const pairs = [first, ...(second === null ? [] : [second])].flatMap((each, i) => [
            columnOf(i + 1),
            text(each),
          ]);
          expect(calculations.evaluate(call('COUNTIFS', ...pairs), at)).toBe(met.length);
          const numbers = met.map((values) => values[2]).filter((value) => typeof value === 'number');
          const sum = calculations.evaluate(call('SUMIFS', columnOf(3), ...pairs), at);
          expect(sum).toBeCloseTo(numbers.reduce((a, b) => a + b, 0));
          expect(calculations.evaluate(call('MAXIFS', columnOf(3), ...pairs), at)).toBe(
            numbers.length === 0 ? 0 : Math.max(...numbers),
          );
        }

        function columnOf(col: number): Expr {
          return range({ top: 1, left: col, bottom: rows.length, right: col });
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('an error counts only in the rows that are asked for', () => {
  const builder = new GridBuilder();
  ['a', 'b'].forEach((value, r) => builder.set(r + 1, 1, { value }));
  builder.set(1, 2, { value: 5 });
  builder.set(2, 2, { formula: '1/0' });
  const calculations = calculator([{ name: 'A', source: builder.build() }]);
  const sum = (wanted: string): unknown =>
    calculations.evaluate(
      call(
        'SUMIFS',
        range({ top: 1, left: 2, bottom: 9, right: 2 }),
        range({ top: 1, left: 1, bottom: 9, right: 1 }),
        text(wanted),
      ),
      at,
    );
  expect(sum('a')).toBe(5);
  expect(isError(sum('b') as Value)).toBe(true);
});

test('five hundred sums over 50,000 rows take one pass, not five hundred', () => {
  const builder = new GridBuilder();
  for (let r = 1; r <= 50_000; r++) {
    builder.setText(r, 1, `Unit ${r % 500}`);
    builder.setText(r, 2, `Program ${r % 7}`);
    builder.setNumber(r, 3, r);
  }
  let reads = 0;
  const cells = builder.build();
  const source = {
    rowCount: cells.rowCount,
    columnCount: cells.columnCount,
    value: (r: number, c: number): Value => {
      reads++;
      return cells.value(r, c);
    },
  };
  const calculations = calculator([{ name: 'A', source }]);
  const whole = (col: number): Expr => range({ top: 1, left: col, bottom: 50_000, right: col });
  let total = 0;
  for (let unit = 0; unit < 500; unit++) {
    const formula = call('SUMIFS', whole(3), whole(1), text(`unit ${unit}`), whole(2), text('program 3'));
    total += calculations.evaluate(formula, at) as number;
  }
  expect(total).toBe(
    Array.from({ length: 50_000 }, (_, i) => i + 1).reduce((a, b) => a + (b % 7 === 3 ? b : 0), 0),
  );
  expect(reads).toBeLessThanOrEqual(4 * 50_000);
});
