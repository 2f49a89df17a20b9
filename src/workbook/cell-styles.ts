/** What recognition needs to know of a cell's look. */
export interface CellStyle {
  /** The number format's code, 'General' when none. */
  readonly format: string;
  /** Indent level of the alignment, 0 when none. */
  readonly indent: number;
  readonly bold: boolean;
}

export const PLAIN: CellStyle = Object.freeze({ format: 'General', indent: 0, bold: false });

/** Grids keep a style as an index of 16 bits; Excel itself stops at 65,490 cell formats. */
const MAX_STYLES = 65_536;

/** The looks of one workbook. Index 0 is the plain look. */
export class CellStyles {
  private readonly list: CellStyle[] = [PLAIN];
  private readonly known = new Map<string, number>([[key(PLAIN), 0]]);

  /** The index that stands for a look; equal looks share one. Looks past the limit are plain. */
  index(style: Partial<CellStyle>): number {
    const whole = { ...PLAIN, ...style };
    const text = key(whole);
    let index = this.known.get(text);
    if (index === undefined) {
      if (this.list.length === MAX_STYLES) return 0;
      index = this.list.push(whole) - 1;
      this.known.set(text, index);
    }
    return index;
  }

  at(index: number): CellStyle {
    return this.list[index] ?? PLAIN;
  }
}

function key(style: CellStyle): string {
  return `${style.bold ? 'b' : '-'}${style.indent} ${style.format}`;
}
