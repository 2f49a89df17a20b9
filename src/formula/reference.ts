/** How references are spelled. Rows and columns count from 1. */

export const MAX_ROW = 1_048_576;
export const MAX_COL = 16_384;

const names: string[] = [];

/** 1 → "A", 28 → "AB". */
export function columnName(col: number): string {
  return (names[col] ??= spellColumn(col));
}

function spellColumn(col: number): string {
  let name = '';
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "AB" → 28; 0 when the text is no column name. */
export function columnNumber(name: string): number {
  let col = 0;
  for (let i = 0; i < name.length; i++) {
    const letter = name.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) return 0;
    col = col * 26 + letter - 64;
  }
  return col > MAX_COL ? 0 : col;
}

/** A sheet name quoted as formulas quote it, always: Pakunden → 'Pakunden'. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const PLAIN_NAME = /^[A-Za-z_]\w*$/;
/** Names that would be read as a cell in A1 or R1C1 style, or as a boolean. */
const READ_AS_REFERENCE = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i;

/** A sheet name as Excel spells it before "!": quoted where it must be. */
export function sheetPrefix(name: string): string {
  return PLAIN_NAME.test(name) && !READ_AS_REFERENCE.test(name) ? name : quoteSheet(name);
}
