import { toWorkbookError } from './errors';

/** What runs batches against the open workbook: the global `Excel` in the add-in. */
export interface ExcelProgram {
  run<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/**
 * Runs a batch.
 * @param waits true: while someone types into a cell the batch waits for the end of it; false: it fails at once.
 * @throws WorkbookError for what Excel refuses, see `toWorkbookError`
 */
export async function runBatch<T>(
  program: ExcelProgram,
  waits: boolean,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await program.run({ delayForCellEdit: waits }, batch);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
