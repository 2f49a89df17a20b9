import { bulatkan } from '../../../src/domain/numbers/bulatkan';
import { alokasi } from '../../../src/domain/rules/alokasi';
import { efisiensi, statusEfisiensi } from '../../../src/domain/rules/efisiensi';
import { efisiensiKementerian, nilaiEfisiensi } from '../../../src/domain/rules/efisiensi-kementerian';

// Of the budget's leaves: pelayanan kecamatan 633.235.100 of 669.414.700, pemberdayaan 8.964.839.208 of 9.221.828.938.
const SERAPAN_1 = 633_235_100 / 669_414_700;
const SERAPAN_2 = 8_964_839_208 / 9_221_828_938;

describe('ratio form', () => {
  test('the sample report', () => {
    expect(efisiensi(90.22 / 87, SERAPAN_1)).toBeCloseTo(1.0963, 4);
    expect(efisiensi(100 / 94, SERAPAN_1)).toBeCloseTo(1.1246, 4);
    expect(efisiensi(1, SERAPAN_2)).toBeCloseTo(1.0287, 4);
  });

  test('edges', () => {
    expect(efisiensi(0, 0)).toEqual({ galat: 'belum-dilaksanakan' });
    expect(efisiensi(0.5, 0)).toEqual({ galat: 'tanpa-serapan' });
    expect(efisiensi(0, 0.5)).toBe(0);
    expect(efisiensi(1, -0.5)).toEqual({ galat: 'di-luar-rentang' });
    expect(efisiensi(NaN, 1)).toEqual({ galat: 'bukan-angka' });
  });

  test('words', () => {
    expect(statusEfisiensi(1, 1)).toBe('efisien');
    expect(statusEfisiensi(0.3, 0.1 * 3)).toBe('efisien'); // 0.1·3 is a little more than 0.3 in doubles
    expect(statusEfisiensi(0.99, 1)).toBe('tidak efisien');
    expect(statusEfisiensi(0, 0)).toBe('belum dilaksanakan');
    expect(statusEfisiensi(0.5, 0)).toEqual({ galat: 'tanpa-serapan' });
  });
});

describe('difference form', () => {
  test.each([
    [1, 0.94, 'efisien'],
    [1.05, 1, 'cukup efisien'], // five points, although 1.05 − 1 is more than 0.05 in doubles
    [1.0501, 1, 'efisien'],
    [0.95, 1, 'cukup efisien'],
    [0.9499, 1, 'tidak efisien'],
    [0.5, 0, 'efisien'],
    [0, 0, 'belum dilaksanakan'],
  ])('%p against %p', (capaian, serapan, kata) => {
    expect(statusEfisiensi(capaian, serapan, 'selisih')).toBe(kata);
  });

  test('value', () => {
    expect(efisiensi(1, 0.75, 'selisih')).toBe(0.25);
  });
});

describe('ministry form', () => {
  const baris = (pagu: number, realisasi: number, capaian: number) => ({ pagu, realisasi, capaian });

  test('within the bounds', () => {
    const hasil = efisiensiKementerian([baris(100, 90, 1), baris(100, 90, 1)]);
    expect(hasil).toMatchObject({ efisiensi: 0.1, ditahan: false });
    expect(bulatkan((hasil as { nilai: number }).nilai, 9)).toBe(0.75);
  });

  test('rows are weighted by their money', () => {
    expect(efisiensiKementerian([baris(300, 270, 1), baris(100, 110, 1)])).toMatchObject({ efisiensi: 0.05 });
  });

  test('is held, so nilai stays within 0 and 100 %', () => {
    expect(efisiensiKementerian([baris(100, 26, 1)])).toEqual({ efisiensi: 0.2, ditahan: true, nilai: 1 });
    expect(efisiensiKementerian([baris(100, 100, 0.5)])).toEqual({
      efisiensi: -0.2,
      ditahan: true,
      nilai: 0,
    });
  });

  test('refuses what is out of range', () => {
    // A serapan of 74 % as efficiency: the 235 % of a published report.
    expect(nilaiEfisiensi(0.74)).toEqual({ galat: 'di-luar-rentang' });
    expect(nilaiEfisiensi(NaN)).toEqual({ galat: 'di-luar-rentang' });
    expect(efisiensiKementerian([baris(100, 90, 1), baris(100, 90, 95)])).toEqual({
      galat: 'di-luar-rentang',
      di: 1,
    });
    expect(efisiensiKementerian([baris(-100, 90, 1)])).toEqual({ galat: 'di-luar-rentang', di: 0 });
    expect(efisiensiKementerian([baris(100, 90, 0)])).toEqual({ galat: 'pembagi-nol' });
    expect(efisiensiKementerian([baris(100, NaN, 1)])).toEqual({ galat: 'bukan-angka', di: 0 });
    expect(efisiensiKementerian([])).toEqual({ galat: 'kosong' });
  });
});

test('alokasi', () => {
  const total = 1_356_877_047_404n;
  expect(bulatkan((alokasi(66_941_470_000n, total) as number) * 100, 2)).toBe(4.93);
  expect(bulatkan((alokasi(922_182_893_800n, total) as number) * 100, 2)).toBe(67.96);
  expect(alokasi(0n, total)).toBe(0);
  expect(alokasi(1n, 0n)).toEqual({ galat: 'pembagi-nol' });
  expect(alokasi(-1n, total)).toEqual({ galat: 'di-luar-rentang' });
});
