import fc from 'fast-check';
import { formatRupiah, parseRupiah } from '../../../src/domain/numbers/rupiah';

const NBSP = '\u00a0';

describe('parseRupiah', () => {
  test.each([
    ['1.436.698.034,04', 143_669_803_404n],
    ['Rp 3.563.325.186,04', 356_332_518_604n],
    ['Rp. 9.221.828.938,00', 922_182_893_800n],
    ['Rp.9.221.828.938', 922_182_893_800n],
    ['rp1.000', 100_000n],
    ['IDR 1.000', 100_000n],
    ['1.000 IDR', 100_000n],
    ['827.560.810,-', 82_756_081_000n],
    ['827.560.810,--', 82_756_081_000n],
    ['827.560.810,=', 82_756_081_000n],
    ['Rp. 1.000.-', 100_000n],
    ['1,004,422,800', 100_442_280_000n],
    ['1,436,698,034.04', 143_669_803_404n],
    ['(1.000)', -100_000n],
    ['(Rp 1.000,50)', -100_050n],
    ['Rp (1.000)', -100_000n],
    ['-1.000', -100_000n],
    ['−1.000', -100_000n],
    ['Rp -1.000', -100_000n],
    ['- Rp 1.000', -100_000n],
    [`${NBSP}Rp${NBSP}1.000${NBSP}`, 100_000n],
    [`1${NBSP}436${NBSP}698,04`, 143_669_804n],
    ['1.234', 123_400n],
    ['1,234', 123_400n],
    ['1.23', 123n],
    ['12,5', 1250n],
    ['1234,567', 123_457n],
    ['0,005', 1n],
    ["'1.234.567", 123_456_700n],
    ['1234567', 123_456_700n],
    ['0', 0n],
    ['0,00', 0n],
    ['123.456.789.012.345.678,90', 12_345_678_901_234_567_890n],
  ])('%p', (text, sen) => {
    const read = parseRupiah(text);
    expect(read?.sen).toBe(sen);
    expect(read?.nil).toBe(false);
    expect(read?.lostPrecision).toBe(false);
  });

  test.each(['-', '–', ' - ', 'Rp -', 'Rp. -', '', '  ', NBSP, '---', 'nihil'])('nil: %p', (text) => {
    expect(parseRupiah(text)).toMatchObject({ sen: 0n, nil: true });
  });

  test.each([
    'Rp',
    'Rp. 9.221…',
    '1.234,567', // 1.234.567 mistyped, or three decimals?
    '1,234.567',
    '1.23.456',
    '12.345.67',
    '1.000 000',
    '(1.000',
    '1.000)',
    '--1.000',
    '(-1.000)',
    '1.000-',
    '100%',
    '13 pelayanan',
    'Rp 1.000 / bulan',
    '1.000 dan 2.000',
    '########',
    '#REF!',
    '1..000',
    '.500',
    '1'.repeat(90),
  ])('not guessed: %p', (text) => {
    expect(parseRupiah(text)).toBeNull();
  });

  test('says when the text has fewer digits than the number had', () => {
    expect(parseRupiah('3,50001E+11')).toMatchObject({ sen: 35_000_100_000_000n, lostPrecision: true });
    expect(parseRupiah('Rp 1.2e9')).toMatchObject({ sen: 120_000_000_000n, lostPrecision: true });
  });

  test('keeps what a formula needs to read the cell again', () => {
    expect(parseRupiah('Rp. 827.560.810,-')).toMatchObject({
      decimal: ',',
      group: '.',
      prefix: 'Rp. ',
      suffix: ',-',
    });
    expect(parseRupiah('1,004,422,800')).toMatchObject({ decimal: '.', group: ',', prefix: '', suffix: '' });
    expect(parseRupiah('12.50')).toMatchObject({ decimal: '.', group: ',' });
    expect(parseRupiah('1 000 000')).toMatchObject({ decimal: ',', group: ' ' });
    expect(parseRupiah('1000')).toMatchObject({ decimal: ',', group: '.', negative: false });
    expect(parseRupiah('(1.000)')).toMatchObject({ prefix: '(', suffix: ')', negative: true });
  });

  test('a column that is known decides for its cells', () => {
    expect(parseRupiah('1.234', { decimal: '.' })?.sen).toBe(123n);
    expect(parseRupiah('1.234', { decimal: ',' })?.sen).toBe(123_400n);
  });

  test('prefix, digits and suffix make up the text', () => {
    const around = fc.constantFrom('', 'Rp ', 'Rp. ', '(', '-', ' ');
    const text = fc
      .tuple(around, fc.bigInt(0n, 10n ** 18n), fc.constantFrom('', ',-', ')', ' IDR'))
      .map(([prefix, sen, suffix]) => prefix + formatRupiah(sen, { symbol: '' }) + suffix);
    fc.assert(
      fc.property(text, (t) => {
        const read = parseRupiah(t);
        if (!read) return;
        const digits = t.slice(read.prefix.length, t.length - read.suffix.length);
        expect(digits).toMatch(/^\d[\d.,]*$/);
        expect(read.prefix + digits + read.suffix).toBe(t);
      }),
    );
  });

  test('no text makes it fail', () => {
    const digits = fc.string({
      unit: fc.constantFrom(...'0123456789.,-()RpE+ %'.split(''), NBSP),
      maxLength: 100,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), digits), (text) => {
        const read = parseRupiah(text);
        expect(read === null || typeof read.sen === 'bigint').toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('formatRupiah', () => {
  test.each([
    [123_400n, {}, 'Rp 1.234,00'],
    [1_356_877_047_404n, {}, 'Rp 13.568.770.474,04'],
    [-123_456n, {}, '-Rp 1.234,56'],
    [0n, {}, 'Rp 0,00'],
    [150n, { decimals: 0 }, 'Rp 2'],
    [-49n, { decimals: 0 }, 'Rp 0'],
    [123_456n, { symbol: '', decimals: 1 }, '1.234,6'],
  ])('%p %p', (sen, options, text) => {
    expect(formatRupiah(sen, options)).toBe(text);
  });

  test('is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 20n), 10n ** 20n),
        fc.constantFrom('Rp ', 'Rp. ', '', 'IDR '),
        (sen, symbol) => {
          expect(parseRupiah(formatRupiah(sen, { symbol }))?.sen).toBe(sen);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
