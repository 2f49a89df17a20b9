import fc from 'fast-check';
import { bacaTerbilang } from '../support/baca-terbilang';
import { Excel } from './excel';

jest.setTimeout(120_000);

let excel: Excel;
beforeAll(async () => {
  excel = await Excel.open();
});

const angka = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const pasangan = fc.tuple(angka, angka).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));

test('CAPAIAN never falls where higher is better, and never rises where lower is', () => {
  fc.assert(
    fc.property(angka, pasangan, (target, [rendah, tinggi]) => {
      for (const [polaritas, arah] of [
        ['positif', 1],
        ['negatif', -1],
        ['negatif rasio', -1],
      ] as const) {
        const [a, b] = [rendah, tinggi].map((r) => excel.rumus('CAPAIAN', target, r, polaritas) as number);
        expect(((b ?? 0) - (a ?? 0)) * arah).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('CAPAIAN under a cap never passes it', () => {
  fc.assert(
    fc.property(angka, angka, (target, realisasi) => {
      expect(excel.rumus('CAPAIAN', target, realisasi, null, '120%')).toBeLessThanOrEqual(1.2);
    }),
  );
});

test('SKMGRADE has a letter for all of 25–100, and an error for all else but NI', () => {
  fc.assert(
    fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (n) => {
      const hasil = excel.rumus('SKMGRADE', n);
      const sah = (n >= 25 && n <= 100) || (n >= 1 && n <= 4);
      // At the very ends the tenth decimal decides.
      if ([1, 4, 25, 100].some((batas) => Math.abs(n - batas) < 1e-9)) return;
      if (sah) expect(hasil).toMatch(/^[A-D]$/);
      else expect(hasil).toMatchObject({ galat: '#NUM!' });
    }),
    { numRuns: 1000 },
  );
});

test('ANGKA gives back what RUPIAH wrote', () => {
  fc.assert(
    fc.property(fc.bigInt(-7_000_000_000_000_000n, 7_000_000_000_000_000n), (sen) => {
      const rupiah = Number(sen) / 100;
      expect(excel.rumus('ANGKA', excel.rumus('RUPIAH', rupiah))).toBe(rupiah);
    }),
    { numRuns: 1000 },
  );
});

test('TERBILANG is understood by a reader that shares nothing with it', () => {
  const bulat = fc.integer({ min: -1e15, max: 1e15 });
  const pecahan = fc.integer({ min: -1e11, max: 1e11 }).map((n) => Number(`${n}e-2`));
  fc.assert(
    fc.property(fc.oneof(bulat, pecahan), (n) => {
      const teks = excel.rumus('TERBILANG', n, 'rupiah') as string;
      expect(teks.endsWith(' rupiah')).toBe(true);
      // Excel itself shows fifteen digits of a number.
      expect(bacaTerbilang(teks.slice(0, -' rupiah'.length))).toBe(Number(n.toPrecision(15)));
    }),
    { numRuns: 1000 },
  );
});

test('SERAPAN and SISA agree, in whatever form the money stands', () => {
  const sen = fc.bigInt(1n, 10n ** 15n);
  fc.assert(
    fc.property(sen, sen, (pagu, realisasi) => {
      const [p, r] = [Number(pagu) / 100, Number(realisasi) / 100];
      const teks = [p, r].map((n) => excel.rumus('RUPIAH', n));
      expect(excel.rumus('SERAPAN', ...teks)).toBe(excel.rumus('SERAPAN', p, r));
      expect(excel.rumus('SISA', ...teks)).toBe(Number(pagu - realisasi) / 100);
    }),
  );
});

test('no cell content whatever makes a function fail', () => {
  const sel = fc.oneof(
    fc.constantFrom(null, '', '-', 'Baik', 'Baik (90,22)', '80–90', '≥ 90', 'Rp', '94%', true, 0),
    fc.double(),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const blok = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, cols]) =>
      fc.array(fc.array(sel, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows }),
    );
  fc.assert(
    fc.property(
      fc.constantFrom(...excel.associated.keys()),
      fc.array(blok, { minLength: 1, maxLength: 4 }),
      (id, blok) => {
        excel.rumus(id, ...blok); // throws on anything that a cell cannot show
      },
    ),
    { numRuns: 1500 },
  );
});
