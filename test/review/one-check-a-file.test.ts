import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Check } from '../../src/review/check';
import { BUDGET_CHECKS } from '../../src/review/budget-checks';
import { RANGE_CHECKS } from '../../src/review/range-checks';
import { CHECKS } from '../../src/review/review';

const FOLDER = join(__dirname, '../../src/review/checks');

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

it.each(files)('%s holds one check, named like its code', (file) => {
  const exported = Object.values(jest.requireActual<Record<string, Check>>(join(FOLDER, file)));
  expect(exported.map(({ kode }) => kode)).toEqual([basename(file, '.ts')]);
  expect(CHECKS.filter((check) => check === exported[0])).toHaveLength(1);
});

it('every check has a file, a question and a source', () => {
  expect(CHECKS.map(({ kode }) => kode).sort()).toEqual(files.map((file) => basename(file, '.ts')).sort());
  for (const { pertanyaan, sumber } of CHECKS) {
    expect(pertanyaan).toMatch(/\?$/);
    expect(sumber).toMatch(/praktik|Permen/);
  }
});

it('a range is asked all of the budget but what needs formulas, in the same order', () => {
  const formulas = ['sum-terlewat', 'rumus-tanpa-nilai', 'sum-melingkar', 'nilai-ketik', 'tautan-luar'];
  expect(RANGE_CHECKS).toEqual(BUDGET_CHECKS.filter(({ kode }) => !formulas.includes(kode)));
});
