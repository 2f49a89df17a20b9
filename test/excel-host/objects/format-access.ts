import { invalidArgument } from '../errors';
import type { Box } from '../model/area';
import { type CellFormat, colorCode } from '../model/cell-format';
import type { Sheet } from '../model/sheet';

type FormatKey = keyof CellFormat;

/** Reads and changes one property of every cell of some boxes. */
export class FormatAccess {
  constructor(
    readonly sheet: Sheet,
    readonly boxes: readonly Box[],
  ) {}

  /** The one value all cells share; null when they differ (docs "Blank and null values", "null property values in the response"). */
  get<K extends FormatKey>(key: K): CellFormat[K] | null {
    let shared: CellFormat[K] | undefined;
    for (const format of this.formats()) {
      if (shared === undefined) shared = format[key];
      else if (shared !== format[key]) return null;
    }
    return shared ?? null;
  }

  set<K extends FormatKey>(key: K, value: CellFormat[K]): void {
    this.change(() => ({ [key]: value }));
  }

  change(patch: (format: CellFormat) => Partial<CellFormat>): void {
    for (const box of this.boxes) {
      this.sheet.mustBeEditable(box, 'allowFormatCells');
      this.sheet.formats.change(box, patch);
    }
  }

  private *formats(): Iterable<CellFormat> {
    for (const box of this.boxes) {
      // An unbounded range is judged by its used part.
      const [bottom, right] = [Math.min(box.bottom, box.top + 20_000), Math.min(box.right, box.left + 500)];
      for (let row = box.top; row <= bottom; row++) {
        for (let column = box.left; column <= right; column++) yield this.sheet.formats.get(row, column);
      }
    }
  }
}

export function mustBeColor(value: string): string {
  const color = colorCode(String(value));
  if (color === null) throw invalidArgument(`colour "${value}"`);
  return color;
}
