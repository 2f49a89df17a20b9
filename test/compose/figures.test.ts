import fc from 'fast-check';
import { keadaanValue, moneyValue, serapanValue } from '../../src/compose/figures';
import { moneyExpr } from '../../src/compose/money';
import { AMBANG } from '../../src/compose/names';
import { keadaanExpr, serapanExpr } from '../../src/compose/sheets/rincian';
import { formatRupiah, parseRupiah } from '../../src/domain/numbers/rupiah';
import { senFromNumber } from '../../src/domain/numbers/sen';
import { cell, num } from '../../src/formula/build';
import { calculator } from '../../src/formula/calculate';
import { cellError, type Value } from '../../src/formula/value';
import { GridBuilder } from '../../src/workbook/grid';
import type { Grid } from '../../src/workbook/port';
import type { Expr } from '../../src/formula/expr';

const SHEET = "Kec. D'Sari";
const HERE = { sheet: SHEET, row: 9, col: 9 };

function gridOf(...row: Value[]): Grid {
  const grid = new GridBuilder();
  for (const [index, value] of row.entries()) grid.set(1, index + 1, { value });
  return grid.build();
}

function evaluated(formula: Expr, grid: Grid, ambang = 0.95): unknown {
  const names = [{ name: AMBANG, refersTo: num(ambang), sheet: null }];
  return calculator([{ name: SHEET, source: grid }], names).evaluate(formula, HERE);
}

const money = fc.oneof(
  fc.constantFrom(0, 100, 95, 94.99, 95.01, 1e12),
  fc.integer({ min: 0, max: 1e13 }).map((sen) => sen / 100),
);

describe('figures worked out without their formulas', () => {
  it('are what the formulas come to: serapan and keadaan', () => {
    fc.assert(
      fc.property(money, money, fc.constantFrom(0.95, 0.9, 0.333), (pagu, realisasi, ambang) => {
        const grid = gridOf(pagu, realisasi);
        const refs = [cell(1, 1), cell(1, 2)] as const;
        expect(serapanValue(pagu, realisasi)).toEqual(evaluated(serapanExpr(...refs), grid));
        expect(keadaanValue(pagu, realisasi, ambang)).toEqual(evaluated(keadaanExpr(...refs), grid, ambang));
      }),
    );
  });

  it('are what the formulas come to: money as number or text', () => {
    const sen = fc.bigInt({ min: 0n, max: 10n ** 14n });
    const text = fc.record({
      sen,
      symbol: fc.constantFrom('', 'Rp', 'Rp.'),
      tail: fc.constantFrom('', ',-', ' '),
    });
    fc.assert(
      fc.property(text, ({ sen: amount, symbol, tail }) => {
        const whole = tail === ',-' ? (amount / 100n) * 100n : amount;
        const written = `${formatRupiah(whole, { symbol, ...(tail === ',-' && { decimals: 0 }) })}${tail}`;
        const grid = gridOf(written);
        const uang = {
          sen: parseRupiah(written)?.sen ?? null,
          bentuk: 'teks',
          sel: [{ row: 1, col: 1 }],
        } as const;
        expect(uang.sen).toBe(whole);
        expect(
          evaluated(
            moneyExpr(() => grid, SHEET, uang),
            grid,
          ),
        ).toBe(moneyValue(grid, uang));
      }),
    );
  });

  it.each(['-', 'Rp -', ' - ', 'Rp. 0,00', '1,004,422,800', '(1.000)', 'Rp 1.500\u00a0'])(
    'reads %j as its formula does',
    (written) => {
      const grid = gridOf(written);
      const uang = {
        sen: parseRupiah(written)?.sen ?? null,
        bentuk: 'teks',
        sel: [{ row: 1, col: 1 }],
      } as const;
      expect(
        evaluated(
          moneyExpr(() => grid, SHEET, uang),
          grid,
        ),
      ).toBe(moneyValue(grid, uang));
    },
  );
});

describe('money that cannot be read', () => {
  it.each(['lihat lampiran', '3,50001E+11', '1.2.3', '12,34,5', '=1+1'])(
    '%j is an error on the sheet, never 0',
    (written) => {
      const grid = gridOf(written);
      const uang = { sen: null, bentuk: 'tak terbaca', sel: [{ row: 1, col: 1 }] } as const;
      expect(moneyValue(grid, uang)).toBeNull();
      const { error } = evaluated(
        moneyExpr(() => grid, SHEET, uang),
        grid,
      ) as { error?: string };
      expect(error).toMatch(/^#(N\/A|VALUE!)$/);
    },
  );

  it('is read again once it is mended', () => {
    const uang = { sen: null, bentuk: 'tak terbaca', sel: [{ row: 1, col: 1 }] } as const;
    const formula = moneyExpr(() => gridOf('lihat lampiran'), SHEET, uang);
    expect(evaluated(formula, gridOf('Rp 1.250,50'))).toBe(1250.5);
    expect(evaluated(formula, gridOf(1250.5))).toBe(1250.5);
    expect(evaluated(formula, gridOf(null))).toBe(0);
  });

  it('adds up where a row’s money stands in several cells', () => {
    const grid = gridOf(100, 'Rp 50,25', null);
    const sel = [1, 2, 3].map((col) => ({ row: 1, col }));
    const uang = { sen: senFromNumber(150.25), bentuk: 'teks', sel } as const;
    expect(
      evaluated(
        moneyExpr(() => grid, SHEET, uang),
        grid,
      ),
    ).toBe(150.25);
  });

  it('adds the cells of other sheets, and leaves the sum to the formula', () => {
    const grid = gridOf(100, '50,25');
    const lain = [{ sheet: SHEET, row: 1, col: 2 }];
    const uang = { sen: senFromNumber(150.25), bentuk: 'angka', sel: [{ row: 1, col: 1 }], lain } as const;
    const formula = moneyExpr(() => grid, SHEET, uang);
    expect([moneyValue(grid, uang), evaluated(formula, grid)]).toEqual([null, 150.25]);
  });

  it('keeps an error that stands in a cell', () => {
    const grid = gridOf(cellError('#REF!'));
    const uang = { sen: null, bentuk: 'galat', sel: [{ row: 1, col: 1 }] } as const;
    expect(
      evaluated(
        moneyExpr(() => grid, SHEET, uang),
        grid,
      ),
    ).toEqual({ error: '#REF!' });
  });
});
