import fc from 'fast-check';
import { formatPersen } from '../../../src/domain/numbers/persen';
import { parseRupiah } from '../../../src/domain/numbers/rupiah';
import { serapan, sisa, statusSerapan } from '../../../src/domain/rules/serapan';
import { kurangDariAmbang, serapanRendah } from '../../../src/domain/rules/serapan-rendah';
import { bacaTabel } from '../../support/sukorejo';

const sen = (text: string | undefined): bigint => {
  const uang = parseRupiah(text ?? '');
  if (!uang) throw new Error(`not money: ${text}`);
  return uang.sen;
};

const baris = bacaTabel('realisasi-anggaran').map((b) => ({
  ...b,
  tingkat: b['tingkat'],
  pagu: sen(b['anggaran']),
  realisasi: sen(b['realisasi']),
  persen: b['persen'] ?? '',
}));
const kegiatan = baris.filter((b) => b.tingkat === 'kegiatan');

describe('serapan', () => {
  test('is what the sample report prints in every row', () => {
    expect(baris.length).toBeGreaterThan(100);
    for (const b of baris) {
      const hasil = serapan(b.pagu, b.realisasi);
      expect(typeof hasil === 'number' && formatPersen(hasil)).toBe(b.persen);
    }
  });

  test('of the whole office', () => {
    const pagu = kegiatan.reduce((s, k) => s + k.pagu, 0n);
    const realisasi = kegiatan.reduce((s, k) => s + k.realisasi, 0n);
    expect([pagu, realisasi]).toEqual([1_356_877_047_404n, 1_311_499_593_720n]);
    expect(serapan(pagu, realisasi)).toBeCloseTo(0.966557, 6);
  });

  test('edges', () => {
    expect(serapan(0n, 0n)).toBe(0);
    expect(serapan(0n, 1n)).toEqual({ galat: 'tanpa-pagu' });
    expect(serapan(-1n, 1n)).toEqual({ galat: 'di-luar-rentang' });
    expect(serapan(100n, -50n)).toBe(-0.5);
    expect(serapan(100n, 150n)).toBe(1.5);
  });

  test('sisa', () => {
    expect(sisa(100n, 150n)).toBe(-50n);
  });
});

describe('serapanRendah', () => {
  const rendah = (ambang: number) => kegiatan.filter((k) => serapanRendah(k.pagu, k.realisasi, ambang));

  test.each([
    [0.95, 17],
    [0.9, 8],
    [0.85, 7],
  ])('the sample has at %p %p kegiatan', (ambang, banyak) => {
    expect(kegiatan).toHaveLength(111);
    expect(rendah(ambang)).toHaveLength(banyak);
  });

  test('what the sample left unspent in them', () => {
    expect(rendah(0.95).reduce((s, k) => s + sisa(k.pagu, k.realisasi), 0n)).toBe(23_903_043_200n);
  });

  test('a rupiah exactly at the threshold is enough, half a sen is already too little', () => {
    expect(serapanRendah(100_00n, 95_00n, 0.95)).toBe(false);
    expect(serapanRendah(100_00n, 94_99n, 0.95)).toBe(true);
    // 95 % of 0,10 is 0,095: rounded 0,10, so 0,09 is below.
    expect(serapanRendah(10n, 9n, 0.95)).toBe(true);
    expect(serapanRendah(10n, 10n, 0.95)).toBe(false);
    expect(serapanRendah(0n, 0n, 0.95)).toBe(false);
    expect(serapanRendah(0n, -5n, 0.95)).toBe(false);
    expect(serapanRendah(100n, 99n, 1)).toBe(true);
    expect(serapanRendah(100n, 0n, 0)).toBe(false);
  });

  test('is the definition, in exact arithmetic', () => {
    const money = fc.bigInt(0n, 10n ** 17n);
    fc.assert(
      fc.property(money, money, fc.integer({ min: 0, max: 10_000 }), (pagu, realisasi, n) => {
        const ambang = n / 10_000;
        // round(realisasi − ambang·pagu, 2) < 0 in sen, times 20.000 so that the half is whole
        const below = 20_000n * realisasi - 2n * BigInt(n) * pagu <= -10_000n;
        expect(serapanRendah(pagu, realisasi, ambang)).toBe(pagu > 0n && below);
        expect(kurangDariAmbang(pagu, realisasi, ambang) > 0n).toBe(below);
      }),
      { numRuns: 1000 },
    );
  });

  test('a few sen from the threshold too, at any size', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 20n),
        fc.bigInt(-4n, 4n),
        fc.integer({ min: 0, max: 10_000 }),
        (pagu, off, n) => {
          const ambang = n / 10_000;
          const realisasi = (pagu * BigInt(n)) / 10_000n + off;
          expect(serapanRendah(pagu, realisasi, ambang)).toBe(kurangDariAmbang(pagu, realisasi, ambang) > 0n);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('statusSerapan', () => {
  expect(statusSerapan(100n, 94n, 0.95)).toBe('rendah');
  expect(statusSerapan(100n, 95n, 0.95)).toBe('sesuai');
  expect(statusSerapan(100n, 100n, 0.95)).toBe('sesuai');
  expect(statusSerapan(100n, 101n, 0.95)).toBe('melebihi pagu');
  expect(statusSerapan(0n, 1n, 0.95)).toBe('melebihi pagu');
  expect(statusSerapan(0n, 0n, 0.95)).toBe('tidak dianggarkan');
  expect(statusSerapan(-1n, 0n, 0.95)).toEqual({ galat: 'di-luar-rentang' });
  expect(
    kegiatan.filter((k) => statusSerapan(k.pagu, k.realisasi, 0.95) === 'tidak dianggarkan'),
  ).toHaveLength(21);
});
