import { cellError, type ErrorCode, type Value } from '../../../src/formula/value';
import { grid } from '../../support/grid';

/** A formula and what Excel shows for it; `libreOffice` where LibreOffice shows another value, and `because` why. */
export interface Case {
  readonly formula: string;
  readonly value: Value;
  readonly libreOffice?: Value;
  readonly because?: string;
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** An expected value: a text that is spelled like an error stands for it. */
export function expected(value: Value): Value {
  return typeof value === 'string' && ERROR.test(value) ? cellError(value as ErrorCode) : value;
}

type Row = readonly [formula: string, value: Value, libreOffice?: Value, because?: string];

export function cases(...rows: readonly Row[]): Case[] {
  return rows.map(([formula, value, other, because]) => ({
    formula,
    value: expected(value),
    ...(because !== undefined && { libreOffice: expected(other ?? null), because }),
  }));
}

/**
 * The sheets that the cases read. Data: B2:B7 amounts, with an empty cell and a text that is a number among them;
 * A column of names with likeness in case and spaces; D mixed types; F:H a lookup table.
 */
export const WORKBOOK = grid`
  name AMBANG = Data!$H$8
  name JUMLAH = Data!$B$2:$B$7
  # Data
  | Program     | Pagu      | Realisasi | Campur  |  | Kode | Nama  | Nilai
  | Pelayanan   | 100.5     | 99        | 5       |  | 10   | sepuluh | 1.5
  | pelayanan   | 200       | 150.25    | "5"     |  | 20   | dua puluh | 2.5
  | Sarana      |           | 0         | TRUE    |  | 30   | tiga puluh | 3.5
  | Sarana*     | "300"     | 10        |         |  | 40   | empat puluh | 4.5
  |             | 400       | 400       | ""      |  | 50   | lima puluh | 5.5
  | Pelayanan 2 | -50       | -25       | apel    |  |      |       |
  | 7           | 0.1       | 0.2       | #N/A    |  |      |       | 0.95
  # Kec. Sukorejo
  | 1 | 2 | 3
  | 4 | 5 | 6
`;
