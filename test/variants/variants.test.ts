import { caseText } from './runner/case-text';
import { check, isFailure, variants, type Checked } from './runner/check';
import { shrink } from './runner/shrink';
import { Tally } from './runner/tally';
import { throughFile, WRITERS } from './runner/through-file';

const SEED = 'jest';
const COUNT = 300;
/** Every so many go through a real file as well. */
const FILE_EVERY = 20;

describe(`${COUNT} generated workbooks`, () => {
  const tally = new Tally();
  const checked: Checked[] = [];
  beforeAll(() => {
    for (const one of variants(SEED, COUNT)) {
      tally.add(one);
      checked.push(one);
    }
  });

  it('none is silently misread, and what is in doubt is refused', () => {
    expect(smallest(checked.filter((one) => one.outcome === 'wrong'))).toBe('');
  });

  it('fewer than one in a hundred unambiguous ones are refused', () => {
    const refused = checked.filter((one) => one.outcome !== 'wrong' && isFailure(one));
    expect(tally.figures.refusedShare < 0.01 ? '' : smallest(refused)).toBe('');
  });

  it('a file of the same workbook is read alike', async () => {
    const unlike: string[] = [];
    for (const [i, one] of checked.filter((_, index) => index % FILE_EVERY === 0).entries()) {
      const writer = WRITERS[i % WRITERS.length] ?? 'exceljs';
      const { outcome, differences } = await throughFile(one.variant, writer);
      if (outcome !== one.outcome) unlike.push(`${one.case.seed} by ${writer}: ${differences.join('; ')}`);
    }
    expect(unlike).toEqual([]);
  });
});

/** How many failures there are, and the first of them made small; '' when there are none. */
function smallest(failures: readonly Checked[]): string {
  const [first] = failures;
  if (!first) return '';
  const small = shrink(first.case, (smaller) => check(smaller).outcome === first.outcome, 200);
  return `${failures.length} failures, the first made small:\n${caseText(check(small))}`;
}
