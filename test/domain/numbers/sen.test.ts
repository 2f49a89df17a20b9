import fc from 'fast-check';
import { isExact, ratio, senFromNumber, senToDecimal, senToNumber } from '../../../src/domain/numbers/sen';

describe('senFromNumber', () => {
  test.each([
    [13_568_770_474.04, 1_356_877_047_404n],
    [0, 0n],
    [-0, 0n],
    [1.005, 101n], // the binary neighbour lies below the tie
    [-1.005, -101n],
    [0.285, 29n],
    [0.0049, 0n],
    [1e-7, 0n],
    [70_000_000_000_000.01, 7_000_000_000_000_001n],
    [1e21, 100_000_000_000_000_000_000_000n],
  ])('%p rupiah', (rupiah, sen) => {
    expect(senFromNumber(rupiah)).toBe(sen);
  });

  test('refuses what is no number', () => {
    expect(() => senFromNumber(NaN)).toThrow(RangeError);
    expect(() => senFromNumber(Infinity)).toThrow(RangeError);
  });

  test('gives back every sen that a double can hold', () => {
    fc.assert(
      fc.property(fc.bigInt(-(2n ** 46n) * 100n, 2n ** 46n * 100n), (sen) => {
        expect(senFromNumber(senToNumber(sen))).toBe(sen);
      }),
      { numRuns: 2000 },
    );
  });

  test('the short way round agrees with the digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e13, max: 1e13, noNaN: true }), (n) => {
        const [whole = '', fraction = ''] = plain(Math.abs(n)).split('.');
        const up = Number(fraction[2] ?? 0) >= 5 ? 1n : 0n;
        const sen = BigInt(whole + fraction.slice(0, 2).padEnd(2, '0')) + up;
        expect(senFromNumber(n)).toBe(n < 0 ? -sen : sen);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Shortest decimal without an exponent, by moving the point in the text. */
function plain(n: number): string {
  const [mantissa = '', exponent] = String(n).split('e-');
  return exponent === undefined
    ? mantissa
    : `0.${'0'.repeat(Number(exponent) - 1)}${mantissa.replace('.', '')}`;
}

test('senToDecimal always has two decimals', () => {
  expect(senToDecimal(1_356_877_047_404n)).toBe('13568770474.04');
  expect(senToDecimal(0n)).toBe('0.00');
  expect(senToDecimal(-5n)).toBe('-0.05');
  expect(senToDecimal(100n)).toBe('1.00');
});

test('senToNumber is the nearest double also where cents no longer fit', () => {
  expect(senToNumber(1_311_499_593_720n)).toBe(13_114_995_937.2);
  expect(senToNumber(-1n)).toBe(-0.01);
  expect(senToNumber(12_345_678_901_234_567_890n)).toBe(123_456_789_012_345_678.9);
});

describe('isExact', () => {
  test('ends at 90 trillion rupiah', () => {
    expect(isExact(9e13)).toBe(true);
    expect(isExact(-9e13)).toBe(true);
    expect(isExact(9.1e13)).toBe(false);
    expect(isExact(NaN)).toBe(false);
  });

  test('is true only of doubles that one sen alone is nearest to', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 9_000_000_000_000_000n), (sen) => {
        const n = senToNumber(sen);
        const alone = senToNumber(sen - 1n) !== n && senToNumber(sen + 1n) !== n;
        expect(isExact(n)).toBe(alone);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('ratio', () => {
  test('of the sample report', () => {
    expect(ratio(1_311_499_593_720n, 1_356_877_047_404n)).toBe(13_114_995_937.2 / 13_568_770_474.04);
  });

  test('is the nearest double beyond 2^53, too', () => {
    expect(ratio(10n ** 40n, 3n * 10n ** 40n)).toBe(1 / 3);
    expect(ratio(-(10n ** 30n), 4n * 10n ** 30n)).toBe(-0.25);
    expect(ratio(2n ** 60n + 1n, 2n ** 60n)).toBe(1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), fc.integer({ min: 1, max: 2 ** 31 }), (a, b) => {
        expect(ratio(BigInt(a) << 70n, BigInt(b) << 70n)).toBe(a / b);
      }),
    );
  });

  test('refuses a divisor of 0', () => {
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
  });
});
