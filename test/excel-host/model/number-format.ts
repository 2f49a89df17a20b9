import { SSF } from '@e965/xlsx';

/** SheetJS's formatter; the package types it loosely. */
const formatter = SSF as { format(code: string, value: number | string | boolean): string };

/** A number as the format code shows it in an en-US Excel. */
export function formatNumber(code: string, value: number | string): string {
  return formatter.format(code, value);
}
