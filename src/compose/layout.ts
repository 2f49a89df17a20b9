import { INPUT_PREFIX } from '../state/typed';
import { SHEET_KEY_PREFIX, type OurCell, type Print } from '../workbook/port';
import type { StyleName } from '../workbook/styles';
import { value, type DraftRow } from './draft';

/** The hidden first row: what the sheet is, and which columns hold typed text (state/typed reads it). */
export function keyRow(key: string, width: number, inputs: Readonly<Record<string, number>> = {}): DraftRow {
  const row: (OurCell | null)[] = Array.from({ length: width }, () => null);
  row[0] = value(SHEET_KEY_PREFIX + key, 'key');
  for (const [field, col] of Object.entries(inputs)) row[col - 1] = value(INPUT_PREFIX + field, 'key');
  return row;
}

/** A row with one text, from `col` on. */
export function titleRow(col: number, text: string, style: StyleName = 'title'): DraftRow {
  return [...Array.from({ length: col - 1 }, () => null), value(text, style)];
}

export function headRow(labels: readonly (string | null)[]): DraftRow {
  return labels.map((label) => (label === null ? null : value(label, 'header')));
}

/** The row of column numbers that an LKjIP prints under a table's header. */
export function columnNumbers(labels: readonly (string | null)[], from: number): DraftRow {
  return labels.map((label, index) =>
    label === null || index < from - 1 ? null : value(index - from + 2, 'columnNumber'),
  );
}

export function landscape(titleRows?: { from: number; to: number }): Print {
  return { paper: 'F4', orientation: 'landscape', ...(titleRows && { titleRows }) };
}

export function portrait(titleRows?: { from: number; to: number }): Print {
  return { paper: 'F4', orientation: 'portrait', ...(titleRows && { titleRows }) };
}
