import fc from 'fast-check';
import { numberFromText, numberToText } from '../../src/formula/number-text';
import { formatNumber } from '../../src/formula/number-format';
import { round, roundDown, roundUp } from '../../src/formula/rounding';

/** Amounts with three decimals as whole thousandths: what rounding gives can be told in whole numbers. */
const thousandths = fc.integer({ min: -1e12, max: 1e12 });

test('rounding to two decimals is half away from zero in decimal, whatever the double behind it', () => {
  fc.assert(
    fc.property(thousandths, (n) => {
      const size = Math.abs(n);
      const [down, rest] = [Math.floor(size / 10), size % 10];
      const sign = n < 0 ? -1 : 1;
      const cents = (whole: number): number => (sign * whole) / 100 || 0;
      expect(round(n / 1000, 2)).toBe(cents(rest >= 5 ? down + 1 : down));
      expect(roundDown(n / 1000, 2)).toBe(cents(down));
      expect(roundUp(n / 1000, 2)).toBe(cents(rest > 0 ? down + 1 : down));
    }),
    { numRuns: 2000 },
  );
});

test('a number survives being text', () => {
  fc.assert(
    fc.property(thousandths, fc.integer({ min: -12, max: 12 }), (n, power) => {
      const value = Number(`${n}e${power}`);
      expect(numberFromText(numberToText(value))).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test('money as TEXT writes it reads as the same money', () => {
  fc.assert(
    fc.property(thousandths, (n) => {
      expect(numberFromText(formatNumber(n / 100, '#,##0.00'))).toBe(n / 100 || 0);
    }),
  );
});

test.each(['dd/mm/yyyy', '0.00E+00', '# ?/?', '[>5]0'])('the code %s is not guessed at', (code) => {
  expect(() => formatNumber(1, code)).toThrow(expect.objectContaining({ code: 'unsupported-function' }));
});

test.each(['', '-', '1.2.3', '1,23', '(-5)', '5%%', 'Infinity', '0x10', '1e999', '１２'])(
  '"%s" is no number',
  (text) => {
    expect(numberFromText(text)).toBeNull();
  },
);
