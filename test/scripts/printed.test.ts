import { amount, typed } from '../../scripts/sample/printed';

describe('what a spreadsheet makes of a printed figure', () => {
  it.each([
    ['1.436.698.034,04', 1436698034.04, '#,##0.00'],
    ['2.741', 2741, '#,##0'],
    ['86,00', 86, '0.00'],
    ['103,7', 103.7, '0.0'],
    ['100', 100, '0'],
    ['2019', 2019, '0'],
    ['94%', 0.94, '0%'],
    ['106,4%', 1.064, '0.0%'],
    ['4,93%', 0.0493, '0.00%'],
  ])('%s is %d shown as %s', (printed, value, format) => {
    expect(typed(printed)).toEqual({ value, format });
  });

  it.each(['106,4 %', 'Rp 1,00', 'Baik (87)', '13 pelayanan', '-', '1,00 – 2,5996', ''])(
    '%s stays text',
    (printed) => {
      expect(typed(printed).value).toBe(printed);
    },
  );

  it('takes no percentage for an amount', () => {
    expect(amount('0,00')).toBe(0);
    expect(() => amount('94%')).toThrow('94%');
    expect(() => amount('Rp 1,00')).toThrow('Rp 1,00');
  });
});
