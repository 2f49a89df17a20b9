import type { Change, Receipt } from '../../src/workbook/port';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';
import { SILENT } from './read-xlsx';

export interface Edited {
  readonly bytes: Uint8Array;
  readonly receipt: Receipt;
}

export async function replaceIn(file: Uint8Array, changes: readonly Change[], state = ''): Promise<Edited> {
  const workbook = openXlsx(file);
  const receipt = await workbook.replace(changes, state, SILENT);
  return { bytes: await workbook.bytes(), receipt };
}

export async function cleanOf(file: Uint8Array): Promise<Edited> {
  const workbook = openXlsx(file);
  const receipt = await workbook.clean(SILENT);
  return { bytes: await workbook.bytes(), receipt };
}
