import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import fc from 'fast-check';
import { leavesOf } from './generator/budget/budget';
import { decimal, sum, sumOf } from './generator/budget/money';
import { DIMENSION_NAMES, DIMENSIONS, PLAIN_PLAN } from './generator/plan';
import { random } from './generator/random';
import { reconcile } from './generator/reconcile';
import { drawCase, layOut } from './generator/variant';

const GENERATOR = resolve(__dirname, 'generator');

test('the generator imports nothing but itself', () => {
  const strangers = filesIn(GENERATOR).flatMap((file) =>
    importsOf(file)
      .filter(
        (from) => !from.startsWith('.') || relative(GENERATOR, resolve(dirname(file), from)).startsWith('..'),
      )
      .map((from) => `${relative(GENERATOR, file)}: ${from}`),
  );
  expect(strangers).toEqual([]);
});

test('every dimension has a file of its own', () => {
  const missing = DIMENSION_NAMES.filter((name) => {
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return ![`${file}.ts`, `${file}/${file}.ts`].some((path) =>
      existsSync(join(GENERATOR, 'dimensions', path)),
    );
  });
  expect(missing).toEqual([]);
});

test('the same seed gives the same workbook, another seed another', () => {
  expect(layOut(drawCase('1/7'))).toEqual(layOut(drawCase('1/7')));
  expect(layOut(drawCase('1/7'))).not.toEqual(layOut(drawCase('1/8')));
});

test('every choice of every dimension can come up, whatever gives way to what', () => {
  const drawn = Array.from({ length: 150 }, (_, i) => drawCase(`choices/${i}`));
  const never = DIMENSION_NAMES.flatMap((name) =>
    Object.keys(DIMENSIONS[name].weights)
      .filter(
        (choice) =>
          !drawn.some(({ plan, budget }) => reconcile({ ...plan, [name]: choice }, budget)[name] === choice),
      )
      .map((choice) => `${name}: ${choice}`),
  );
  expect(never).toEqual([]);
});

test('what is reconciled once needs no more reconciling', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { plan, budget } = drawCase(`clash/${seed}`);
      expect(reconcile(plan, budget)).toEqual(plan);
    }),
    { numRuns: 100 },
  );
});

test('every split of a budget adds up', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { units } = drawCase(`sums/${seed}`).budget;
      const activities = units.flatMap((unit) => unit.programs.flatMap((program) => program.activities));
      for (const activity of activities) {
        const { pagu, realisasi, paguBy, realisasiBy, monthly } = activity.money;
        expect(sum(leavesOf(activity).map((leaf) => leaf.money)).pagu).toBe(pagu);
        expect([sumOf(paguBy), sumOf(realisasiBy), sumOf(monthly)]).toEqual([pagu, realisasi, realisasi]);
      }
    }),
    { numRuns: 100 },
  );
});

test('the plain workbook is the plainest there is', () => {
  const { workbook, expected, verdict } = layOut({ ...drawCase('plain'), plan: PLAIN_PLAN });
  const headRow = workbook.sheets[0]?.cells.find((cell) => cell.value === 'No')?.row;
  const heads = workbook.sheets[0]?.cells.filter((cell) => cell.row === headRow).map((cell) => cell.value);
  expect(verdict).toEqual({ kind: 'exact' });
  expect(heads).toEqual(['No', 'Program / Kegiatan', 'Pagu', 'Realisasi', '%']);
  expect(workbook.sheets).toHaveLength(expected.units.length);
});

test('no two sheets are named alike, no two cells or merged areas stand on one another', () => {
  for (let i = 0; i < 100; i++) {
    const { sheets } = layOut(drawCase(`places/${i}`)).workbook;
    expect(new Set(sheets.map((sheet) => sheet.name.toLowerCase())).size).toBe(sheets.length);
    for (const sheet of sheets) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      const places = sheet.cells.map(({ row, col }) => `${row},${col}`);
      expect(new Set(places).size).toBe(places.length);
      const merged = sheet.merges.flatMap(({ top, left, bottom, right }) =>
        range(top, bottom).flatMap((row) => range(left, right).map((col) => `${row},${col}`)),
      );
      expect(new Set(merged).size).toBe(merged.length);
    }
  }
});

test('random choices are even and do not depend on other parts', () => {
  const from = random('even');
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i++) counts[from.int(0, 3)]! += 1;
  expect(counts.every((count) => count > 850 && count < 1150)).toBe(true);
  const one = random('fork');
  one.next();
  expect(one.fork('a').next()).toBe(random('fork').fork('a').next());
});

test('money is written exactly', () => {
  expect([decimal(0n), decimal(7n), decimal(143669803404n), decimal(-150n)]).toEqual([
    '0.00',
    '0.07',
    '1436698034.04',
    '-1.50',
  ]);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** What a file imports, also by `import()` and `require`. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? '');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
