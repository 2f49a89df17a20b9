import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTOH } from '../../scripts/checks/examples';
import { findingsOf, guide } from '../../scripts/checks/guide';
import { CHECKS } from '../../src/review/review';

const ALWAYS: ReadonlySet<string> = new Set(['angka-teks', 'banding-kurang']);

describe('the guide of the checks', () => {
  it('is that of these sources: run `npm run checks-guide`', async () => {
    const file = readFileSync(join(__dirname, '../../docs/pemeriksaan.md'), 'utf8');
    expect(file).toBe(await guide(CHECKS, CONTOH));
  });

  it('has an example for every check: see scripts/checks/examples.ts', () => {
    const shown = new Set(CONTOH.map(({ kode }) => kode));
    expect(CHECKS.map(({ kode }) => kode).filter((kode) => !shown.has(kode))).toEqual([]);
  });

  it.each(CONTOH.map((contoh, index) => [`${contoh.kode} (${index})`, contoh] as const))(
    'has an example that only its own check speaks about: %s',
    async (_, contoh) => {
      // Amounts kept as text are told of whatever else is said about them, and no example is a whole report.
      const kinds = (await findingsOf(contoh))
        .map(({ kode }) => kode)
        .filter((kode) => kode === contoh.kode || !ALWAYS.has(kode));
      expect([...new Set(kinds)]).toEqual([contoh.kode]);
    },
  );

  it('has figures of the kind that their findings say', async () => {
    for (const contoh of CONTOH) {
      for (const { kode, ukuran, seharusnya, tertulis } of await findingsOf(contoh)) {
        for (const content of [seharusnya, tertulis]) {
          const isNumber = content !== null && /^-?\d+(?:\.\d+)?$/.test(content);
          if (isNumber) expect(`${kode} ${ukuran}`).not.toBe(`${kode} kata`);
          if (isNumber && ukuran === 'uang') expect(content).toMatch(/\.\d\d$/);
        }
      }
    }
  });

  it('names each code once', () => {
    const codes = CHECKS.map(({ kode }) => kode);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
