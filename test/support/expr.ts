import fc from 'fast-check';
import type { BinaryOp, CellExpr, Expr } from '../../src/formula/expr';
import { cellError } from '../../src/formula/value';

const sheet = fc.option(fc.constantFrom('Pakunden', 'Kec. Sukorejo', "Ma'arif", 'A1'), { nil: undefined });
const fixed = fc.option(fc.constantFrom('row', 'col', 'both'), { nil: undefined });

/** Leaves keys out whose value is undefined, as `exactOptionalPropertyTypes` wants it. */
function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

const cell: fc.Arbitrary<CellExpr> = fc
  .record({ sheet, row: fc.integer({ min: 1, max: 99 }), col: fc.integer({ min: 1, max: 60 }), fixed })
  .map((parts) => ({ kind: 'cell', ...defined(parts) }));

const range: fc.Arbitrary<Expr> = fc
  .record({
    sheet,
    fixed,
    top: fc.integer({ min: 1, max: 99 }),
    left: fc.integer({ min: 1, max: 60 }),
    rows: fc.nat(9),
    cols: fc.nat(9),
  })
  .map(({ rows, cols, top, left, ...rest }) => ({
    kind: 'range',
    top,
    left,
    bottom: top + rows,
    right: left + cols,
    ...defined(rest),
  }));

const leaf: fc.Arbitrary<Expr> = fc.oneof(
  cell,
  range,
  fc
    .double({ min: 0, noNaN: true, noDefaultInfinity: true })
    .map((value): Expr => ({ kind: 'number', value: value + 0 })),
  fc.string({ maxLength: 20 }).map((value): Expr => ({ kind: 'text', value })),
  fc.boolean().map((value): Expr => ({ kind: 'boolean', value })),
  fc
    .constantFrom('#N/A' as const, '#REF!' as const)
    .map((code): Expr => ({ kind: 'error', value: cellError(code) })),
  fc.constantFrom('LKJIP_AMBANG', '_x', 'pagu.2020').map((name): Expr => ({ kind: 'name', name })),
);

const ops: readonly BinaryOp[] = ['+', '-', '*', '/', '^', '&', '=', '<>', '<', '<=', '>', '>='];

/** Formula trees as the parser makes them: numbers are not negative, a missing argument has neighbours. */
export const anyExpr: fc.Arbitrary<Expr> = fc.letrec<{ expr: Expr }>((tie) => ({
  expr: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    leaf,
    fc.record({
      kind: fc.constant('binary' as const),
      op: fc.constantFrom(...ops),
      left: tie('expr'),
      right: tie('expr'),
    }),
    fc.record({
      kind: fc.constant('unary' as const),
      op: fc.constantFrom('-' as const, '+' as const),
      arg: tie('expr'),
    }),
    fc.record({ kind: fc.constant('percent' as const), arg: tie('expr') }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom('SUM', 'IFNA', 'NUMBERVALUE', 'SORT', '_XLDUDF_LKJIP_CAPAIAN'),
      args: fc.array(
        fc.oneof({ weight: 5, arbitrary: tie('expr') }, fc.constant<Expr>({ kind: 'missing' })),
        {
          minLength: 2,
          maxLength: 4,
        },
      ),
    }),
  ),
})).expr;
