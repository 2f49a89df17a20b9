import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Argument, inEnglish, parseExample } from '../../scripts/functions/example';
import { readDocs } from '../../scripts/functions/jsdoc';
import { withFunctions } from '../../scripts/functions/readme';
import { markdown } from '../../scripts/functions/reference';
import { page } from '../../scripts/functions/reference-page';
import { SOURCES } from '../../scripts/functions/sources';
import { Excel } from './excel';

jest.setTimeout(120_000);

const docs = readDocs(SOURCES);
const examples = docs.flatMap((doc) => doc.examples);

let excel: Excel;
beforeAll(async () => {
  excel = await Excel.open();
});

test('every function but VERSI has an example', () => {
  expect(docs.filter((doc) => doc.examples.length === 0).map((doc) => doc.id)).toEqual(['VERSI']);
  for (const doc of docs) for (const example of doc.examples) expect(parseExample(example).id).toBe(doc.id);
});

test.each(examples)('%s', (text) => {
  const example = parseExample(text);
  expectShown(excel.rumus(example.id, ...example.arguments), example.result, example.resultText);
});

/** A number is right when it rounds to what is written, with as many decimals as are written. */
function expectShown(got: unknown, wanted: Argument, text: string): void {
  const decimals = Math.max(0, ...[...text.matchAll(/,(\d+)/g)].map(([, digits]) => (digits ?? '').length));
  const round = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(round);
    if (typeof value === 'number') return Number(value.toFixed(decimals));
    if (typeof value === 'object' && value !== null && 'galat' in value) return { error: value.galat };
    return value;
  };
  const rows = typeof wanted === 'object' && 'length' in wanted ? wanted : null;
  const single = rows?.length === 1 && rows[0]?.length === 1 ? rows[0][0] : wanted;
  expect(round(got)).toEqual(round(single));
}

test('the docs are those of these sources: run `npm run functions`', () => {
  const file = (name: string): string => readFileSync(join(__dirname, '../..', name), 'utf8');
  expect(file('README.md')).toBe(withFunctions(file('README.md'), docs));
  expect(file('docs/fungsi.md')).toBe(markdown(docs, 'id'));
  expect(file('docs/functions.md')).toBe(markdown(docs, 'en'));
});

test('a README without a place for the functions is refused', () => {
  expect(() => withFunctions('# LKjIP', docs)).toThrow('no place for the functions');
});

test('English examples have English separators', () => {
  expect(inEnglish('=LKJIP.X("a;b,1"; {1,5\\2;3\\4}; -0,25) → 1,5')).toBe(
    '=LKJIP.X("a;b,1", {1.5, 2;3, 4}, -0.25) → 1.5',
  );
});

test('an example that is none is refused', () => {
  for (const text of [
    '=LKJIP.X(1)',
    '=X(1) → 2',
    '=LKJIP.X(1;) → 2',
    '=LKJIP.X({1;2) → 2',
    '=LKJIP.X(A1) → 2',
  ]) {
    expect(() => parseExample(text)).toThrow();
  }
});

test('the help page has an anchor for each function, and loads nothing', () => {
  for (const language of ['id', 'en'] as const) {
    const html = page(docs, language);
    for (const { id } of docs) expect(html).toContain(`<section id="${id.toLowerCase()}">`);
    expect(html).not.toMatch(/<script|<link|<img|src=|https?:/);
  }
});
