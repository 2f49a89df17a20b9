import fc from 'fast-check';
import { bulatkan } from '../../../src/domain/numbers/bulatkan';
import { bacaNilai } from '../../../src/domain/numbers/nilai';
import { ukuranSampel } from '../../../src/domain/rules/sampel';
import { indeksSkm, indeksTampil, keNik, mutuSkm, nrrUnsur } from '../../../src/domain/rules/skm';
import { bacaTabel } from '../../support/sukorejo';

const mutu = (nilai: number): string => {
  const pita = mutuSkm(nilai);
  return 'galat' in pita ? pita.galat : pita.label;
};

const unsur = bacaTabel('skm-unsur')
  .filter((b) => b['no'] !== '')
  .map((b) => {
    const nilai = bacaNilai(b['nilai'] ?? '');
    return nilai.jenis === 'angka' ? nilai.angka / 25 : NaN;
  });

describe('index', () => {
  test('the sample report: 90,28 unrounded, its 90,22 out of rounded unsur', () => {
    expect(unsur).toHaveLength(9);
    const hasil = indeksSkm(unsur);
    expect('nik' in hasil && bulatkan(hasil.nik, 2)).toBe(90.28);
    expect(bulatkan(indeksTampil(unsur), 2)).toBe(90.22);
  });

  test('weights of other offices reach less than 100', () => {
    const penuh = new Array<number>(9).fill(4);
    expect(indeksSkm(penuh)).toEqual({ ni: 4, nik: 100 });
    const nik = (bobot: number): number => bulatkan((indeksSkm(penuh, bobot) as { nik: number }).nik, 6);
    expect(nik(0.11)).toBe(99);
    expect(nik(0.111)).toBe(99.9);
  });

  test('one weight each', () => {
    expect(indeksSkm([4, 2], [0.75, 0.25])).toEqual({ ni: 3.5, nik: 87.5 });
    expect(indeksSkm([4, 2], [0.75])).toEqual({ galat: 'bentuk' });
    expect(indeksSkm([4, 2], [0.75, 0.5])).toEqual({ galat: 'di-luar-rentang' });
    expect(indeksSkm([4, 2], [1, 0])).toEqual({ galat: 'di-luar-rentang' });
  });

  test('an unanswered unsur leaves the denominator', () => {
    expect(indeksSkm([4, null, 2])).toEqual(indeksSkm([4, 2]));
    expect(indeksSkm([4, 0, 2])).toEqual(indeksSkm([4, 2]));
    const bobot = indeksSkm([4, null, 4], 0.33) as { ni: number };
    expect(bobot.ni).toBeCloseTo(3.96, 12);
  });

  test('what has no index', () => {
    expect(indeksSkm([])).toEqual({ galat: 'kosong' });
    expect(indeksSkm([null, 0])).toEqual({ galat: 'kosong' });
    expect(indeksSkm([3, 4.5])).toEqual({ galat: 'di-luar-rentang', di: 1 });
    expect(indeksSkm([3, NaN])).toEqual({ galat: 'di-luar-rentang', di: 1 });
  });

  test('NRR', () => {
    expect(nrrUnsur([4, 3, null, 2, 0])).toBe(3);
    expect(nrrUnsur([4, 5, 3])).toEqual({ galat: 'di-luar-rentang', di: 1 });
    expect(nrrUnsur([4, 0.5])).toEqual({ galat: 'di-luar-rentang', di: 1 });
    expect(nrrUnsur([null, 0])).toEqual({ galat: 'kosong' });
  });
});

describe('mutu', () => {
  test.each([
    [25, 'D'],
    [64.99, 'D'],
    [64.994, 'D'],
    [64.995, 'C'],
    [65, 'C'],
    [76.6, 'C'],
    [76.605, 'B'],
    [76.61, 'B'],
    [88.3, 'B'],
    [88.304, 'B'],
    [88.31, 'A'],
    [90.22, 'A'],
    [100, 'A'],
    [1, 'D'],
    [2.5997, 'D'],
    [2.5998, 'C'],
    [3.064, 'C'],
    [3.0644, 'B'],
    [3.532, 'B'],
    [3.5324, 'A'],
    [4, 'A'],
    [24.99, 'di-luar-rentang'],
    [100.01, 'di-luar-rentang'],
    [0, 'di-luar-rentang'],
    [4.01, 'di-luar-rentang'],
    [-3, 'di-luar-rentang'],
    [NaN, 'bukan-angka'],
  ])('%p → %p', (nilai, huruf) => {
    expect(mutu(nilai)).toBe(huruf);
  });

  test('agrees with the interval table of the sample, at both ends of each row', () => {
    for (const b of bacaTabel('skm-interval')) {
      const nik = bacaNilai(b['nilai_interval_konversi'] ?? '');
      const ni = bacaNilai(b['nilai_interval'] ?? '');
      if (nik.jenis !== 'rentang' || ni.jenis !== 'rentang') throw new Error('no interval');
      for (const n of [nik.dari, nik.sampai, ni.dari, ni.sampai]) expect(mutu(n.angka)).toBe(b['mutu']);
    }
  });

  test('has a letter for everything between 25 and 100, and it never falls', () => {
    const order = 'DCBA';
    fc.assert(
      fc.property(
        fc.double({ min: 25, max: 100, noNaN: true }),
        fc.double({ min: 25, max: 100, noNaN: true }),
        (a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          expect(order).toContain(mutu(low));
          expect(order.indexOf(mutu(high))).toBeGreaterThanOrEqual(order.indexOf(mutu(low)));
        },
      ),
    );
  });

  test('NI and NIK of the same service get the same letter', () => {
    for (let n = 10_000; n <= 40_000; n++) {
      const ni = n / 10_000;
      const nik = Number(`${n * 25}e-4`);
      expect(mutu(ni)).toBe(mutu(nik));
    }
  });

  test('keNik', () => {
    expect(keNik(4)).toBe(100);
    expect(keNik(25)).toBe(25);
    expect(keNik(10)).toEqual({ galat: 'di-luar-rentang' });
  });
});

describe('sample size', () => {
  // Out of the table in Krejcie & Morgan (1970).
  test.each([
    [10, 10],
    [15, 14],
    [100, 80],
    [120, 92],
    [220, 140],
    [1200, 291],
    [1500, 306],
    [2741, 337],
    [2800, 338],
    [9000, 368],
    [1_000_000, 384],
  ])('of %p: %p', (populasi, sampel) => {
    expect(ukuranSampel(populasi)).toBe(sampel);
  });

  test('edges', () => {
    expect(ukuranSampel(1)).toBe(1);
    expect(ukuranSampel(1000, 0.1)).toBe(88);
    for (const n of [0, -1, 1.5, NaN, Infinity])
      expect(ukuranSampel(n)).toEqual({ galat: 'di-luar-rentang' });
    for (const d of [0, 1, -0.05, NaN]) expect(ukuranSampel(100, d)).toEqual({ galat: 'di-luar-rentang' });
  });
});
