import { buildSummary } from '../../src/build-summary';
import { testInterruptions } from './interruptions';
import { budgetWithPerformance } from './performance-book';
import { QUIET } from './sample';

describe('a build with tables of performance', () => {
  testInterruptions({
    title: 'a build with tables of performance',
    book: budgetWithPerformance,
    prepare: () => Promise.resolve(),
    run: async (workbook) => {
      const { receipt } = await buildSummary(workbook, {}, QUIET);
      // All kinds of marks, and blanks of the performance table filled in.
      expect(receipt).toMatchObject({ fills: 2, flags: 1, notes: 1 });
      expect(receipt.sheets).toContain('LKjIP Capaian');
    },
  });
});
