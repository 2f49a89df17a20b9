import { SHEET_KEY_PREFIX, type Sheet } from '../workbook/port';
import type { Typed, TypedValue } from './state';

/**
 * Our sheets describe themselves, so that typed text is found again whatever program saved the workbook: the hidden first row
 * holds the sheet's key in A1 and INPUT_PREFIX + field over each column to type in; the hidden first column holds the row keys.
 */
export const KEY_COLUMN = 1;
export const INPUT_PREFIX = 'isian:';

/** Keys of our sheets that hold typed text, and of the threshold cell on the first of them. */
export const RINGKASAN_SHEET = 'ringkasan';
export const AMBANG_KEY = 'ambang';
export const AMBANG_FIELD = 'nilai';
/** The status that a finding has before anyone decided. */
export const FIRST_STATUS = 'terbuka';

export function sheetKey(sheet: Sheet): string | null {
  const key = sheet.grid.value(1, 1);
  return typeof key === 'string' && key.startsWith(SHEET_KEY_PREFIX)
    ? key.slice(SHEET_KEY_PREFIX.length)
    : null;
}

/** What people typed into our sheets, as it stands now. */
export function typedText(ours: readonly Sheet[]): Typed {
  const typed = new Map<string, Map<string, Map<string, TypedValue>>>();
  for (const sheet of ours) {
    const key = sheetKey(sheet);
    if (key === null) continue;
    const rows = typedRows(sheet);
    if (rows.size > 0) typed.set(key, rows);
  }
  return typed;
}

function typedRows(sheet: Sheet): Map<string, Map<string, TypedValue>> {
  const inputs = inputColumns(sheet);
  const rows = new Map<string, Map<string, TypedValue>>();
  if (inputs.length === 0) return rows;
  for (let row = 2; row <= sheet.grid.rowCount; row++) {
    const key = sheet.grid.value(row, KEY_COLUMN);
    if (typeof key !== 'string' || key === '') continue;
    const fields = new Map<string, TypedValue>();
    for (const { field, col } of inputs) {
      const value = sheet.grid.value(row, col);
      if (isTyped(value) && sheet.grid.formula(row, col) === null) fields.set(field, value);
    }
    if (fields.size > 0) rows.set(key, merge(rows.get(key), fields));
  }
  return rows;
}

function isTyped(value: unknown): value is TypedValue {
  return (
    (typeof value === 'string' && value.trim() !== '') ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  );
}

function inputColumns(sheet: Sheet): { field: string; col: number }[] {
  const inputs: { field: string; col: number }[] = [];
  for (let col = KEY_COLUMN + 1; col <= sheet.grid.lastColumn(1); col++) {
    const mark = sheet.grid.value(1, col);
    if (typeof mark === 'string' && mark.startsWith(INPUT_PREFIX)) {
      inputs.push({ field: mark.slice(INPUT_PREFIX.length), col });
    }
  }
  return inputs;
}

/** Typed text of an earlier build, with what stands on the sheets now over it. A cell emptied on a sheet that is there was emptied on purpose. */
export function mergeTyped(remembered: Typed, onSheets: Typed, present: ReadonlySet<string>): Typed {
  const merged = new Map(onSheets);
  for (const [sheet, rows] of remembered) {
    if (!present.has(sheet)) merged.set(sheet, rows);
  }
  return merged;
}

function merge(
  first: ReadonlyMap<string, TypedValue> | undefined,
  second: ReadonlyMap<string, TypedValue>,
): Map<string, TypedValue> {
  return new Map([...(first ?? []), ...second]);
}

export function typedAt(typed: Typed, sheet: string, row: string, field: string): TypedValue | undefined {
  return typed.get(sheet)?.get(row)?.get(field);
}

/** The threshold that staff typed on our first sheet, as a ratio; undefined when it is no usable one. */
export function ambangTyped(typed: Typed): number | undefined {
  const value = typedAt(typed, RINGKASAN_SHEET, AMBANG_KEY, AMBANG_FIELD);
  return typeof value === 'number' && value > 0 && value <= 1 ? value : undefined;
}

export interface TypedEntry {
  readonly sheet: string;
  readonly row: string;
  readonly field: string;
  readonly value: TypedValue;
}

/** What a build puts into input cells itself: the threshold, which is a setting, and the status of a new finding. */
function isDefault(sheet: string, row: string, field: string, value: TypedValue): boolean {
  return (sheet === RINGKASAN_SHEET && row === AMBANG_KEY) || (field === 'status' && value === FIRST_STATUS);
}

/** What people typed, without what builds put there. */
export function withoutDefaults(typed: Typed): Typed {
  const kept = new Map<string, Map<string, Map<string, TypedValue>>>();
  for (const { sheet, row, field, value } of wouldBeLost(typed)) {
    const rows = kept.get(sheet) ?? new Map<string, Map<string, TypedValue>>();
    const fields = rows.get(row) ?? new Map<string, TypedValue>();
    kept.set(sheet, rows.set(row, fields.set(field, value)));
  }
  return kept;
}

/** Typed text that stands nowhere else. */
export function wouldBeLost(typed: Typed): TypedEntry[] {
  const entries: TypedEntry[] = [];
  for (const [sheet, rows] of typed) {
    for (const [row, fields] of rows) {
      for (const [field, value] of fields) {
        if (!isDefault(sheet, row, field, value)) entries.push({ sheet, row, field, value });
      }
    }
  }
  return entries;
}
