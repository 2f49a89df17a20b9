import { createRoot } from 'react-dom/client';
import { buildSummary, reviewWorkbook } from '../build-summary';
import { cleanWorkbook } from '../clean-workbook';
import type { Tasks } from '../commands/ribbon';
import { excelWorkbook } from '../excel/excel-workbook';
import type { Progress } from '../workbook/port';

const QUIET: Progress = { report: () => undefined, cancelled: false };

/**
 * Draws the pane into the page and gives back what can be started in it. Starts nothing by itself: the start-up calls `open`,
 * or the ribbon what was pressed.
 */
export function mount(element: HTMLElement): Tasks {
  createRoot(element).render(<h1>LKjIP</h1>);
  const workbook = excelWorkbook(Excel);
  return {
    open: async () => void (await reviewWorkbook(workbook, {}, QUIET)),
    build: async () => void (await buildSummary(workbook, {}, QUIET)),
    clean: async (force) => void (await cleanWorkbook(workbook, { force }, QUIET)),
  };
}
