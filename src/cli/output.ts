import { files as teks } from '../messages/id/cli';
import { openXlsx } from '../xlsx/xlsx-workbook';
import { exists, FileError, readInput, sameFile } from './files';
import { SILENT } from './silent';

/** Refuses, before any work is done, an output that would write over the input or over a file that is not ours. */
export async function checkOutput(input: string, output: string, force: boolean): Promise<void> {
  if (sameFile(input, output)) throw new FileError(output, teks.timpaMasukan);
  if (!force && exists(output) && !(await isOurs(output))) throw new FileError(output, teks.sudahAda);
}

/** Refuses any file that is there: a workbook that people may have filled in is never made anew over it. */
export function checkNewFile(output: string, force: boolean): void {
  if (!force && exists(output)) throw new FileError(output, teks.sudahAdaBaru);
}

/** A workbook that carries our sheets or our state was made by a build; whatever cannot be read was not. */
async function isOurs(path: string): Promise<boolean> {
  try {
    const snapshot = await openXlsx(await readInput(path), {}).read(SILENT);
    return snapshot.ours.length > 0 || snapshot.state !== null;
  } catch {
    return false;
  }
}
