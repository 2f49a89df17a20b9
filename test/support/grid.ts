/**
 * Workbooks as text, for tests that people can read.
 *
 *   file anggaran 2020.xlsx              lines before the first sheet are about the workbook:
 *   date1904                             its file name, its date system,
 *   name AMBANG = Data!$B$1              its names (after `name Pakunden!AMBANG = …` the name is the sheet's own)
 *   state {"a":1}                        and the state that a build of ours left
 *   unreadable Grafik: bad-xml
 *
 *   # Pakunden {hidden}                  a sheet; {hidden}, {veryHidden}, {protected}, {ours} may follow its name
 *   merges A1:E1 A5:A6                   lines about the sheet, each optional
 *   hidden-columns C F
 *   table Tabel1 A5:E20
 *   arrays G2:G9
 *   noted E9 E12
 *   | Realisasi Anggaran Tahun 2020      a row: each "|" begins the next cell, from column A on
 *   5 | No | Uraian {bold} | "1.234"     a number before the first "|" says which row it is
 *   | 1 | Kegiatan A {indent 2} | 0.95 {0.00%} | =C6/B6 → 0.95
 *   h | 2 | Kegiatan B                   "h" hides the row ("7 h |" does both)
 *   // a comment; blank lines count for nothing, an empty row is a line with only "|"
 *
 * A line that has a tab uses tabs instead of "|", so that tables can be pasted.
 * A cell is, spaces around it left off:
 *   12, -0.5, 1e6                        a number (dot for decimals)
 *   TRUE, FALSE, #DIV/0!                 a boolean, an error
 *   =B2/C2 → 0.95                        a formula and its cached value; without the arrow none was cached
 *   "1.234", " a|b\n"                    text as JSON, wherever plain text would be misread
 *   anything else                        text
 * and then, in braces, any of {bold}, {indent 2} and a number format such as {#,##0.00}.
 */
import { readFileSync } from 'node:fs';
import type { Snapshot } from '../../src/workbook/port';
import { parseSnapshot } from './grid-parse';

export { parseSnapshot } from './grid-parse';
export { printSnapshot } from './grid-print';

/** The workbook that a `.grid` file holds. */
export function readGridFile(path: string): Snapshot {
  return parseSnapshot(readFileSync(path, 'utf8'));
}

/** The workbook that a text in a test spells out; the indentation of the test's code does not matter. */
export function grid(strings: TemplateStringsArray, ...values: readonly (string | number)[]): Snapshot {
  return parseSnapshot(String.raw({ raw: strings }, ...values));
}
