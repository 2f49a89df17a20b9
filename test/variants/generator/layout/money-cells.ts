import type { Pick } from '../budget/money';
import type { CellSpec } from '../description';
import type { FormulaUse } from '../dimensions/formulas';
import { toNumber, type MoneyWriter } from '../dimensions/money-form';
import type { Column, Place } from './column';
import { isBold } from './column';
import { payers, type Line } from './line';

/** A column of money as a spending layout describes it; `across` names columns that it is the sum of. */
export interface MoneyColumn {
  readonly key: string;
  readonly heads: readonly string[];
  readonly pick: Pick;
  readonly across?: readonly string[];
}

export interface MoneyStyle {
  readonly write: MoneyWriter;
  readonly formulas: FormulaUse;
}

export function moneyColumn({ key, heads, pick, across }: MoneyColumn, style: MoneyStyle): Column {
  return {
    key,
    heads,
    cell: (line, place) => {
      if (!line.printsMoney) return null;
      const sen = pick(line.money);
      const formula = formulaFor(line, sen, key, across ?? [], style.formulas, place);
      const written = formula === null ? style.write(sen) : asFormula(formula, sen, style);
      return written && { ...written, bold: isBold(line) };
    },
  };
}

/** The rest, and other figures worked out of a row's own money. */
export function derivedColumn(
  key: string,
  heads: readonly string[],
  pick: Pick,
  formula: (place: Place) => string,
  style: MoneyStyle,
): Column {
  return {
    key,
    heads,
    cell: (line, place) => {
      if (!line.printsMoney) return null;
      const sen = pick(line.money);
      return style.formulas.ratios ? asFormula(formula(place), sen, style) : style.write(sen);
    },
  };
}

function asFormula(formula: string, sen: bigint, { write, formulas }: MoneyStyle): CellSpec {
  // The zero form is for typed cells: a formula's zero is a number with the format of the column.
  const format = write(100n)?.format;
  return { value: formulas.cached ? toNumber(sen) : null, formula, ...(format !== undefined && { format }) };
}

function formulaFor(
  line: Line,
  sen: bigint,
  key: string,
  across: readonly string[],
  use: FormulaUse,
  place: Place,
): string | null {
  if (use.ratios && across.length > 0) {
    return sumOf(
      across.map((other) => `${place.columnOf(other)}${place.row}`),
      use,
    );
  }
  if (use.subtotals && line.parts.length > 0) return sumOver(line.parts.flatMap(payers), key, place, use);
  if (use.leaves && line.isLeaf && sen >= 300n) return typedSum(sen);
  return null;
}

/** =1500000.5+250000 */
function typedSum(sen: bigint): string {
  const first = (sen / 3n / 100n) * 100n;
  return `${toNumber(sen - first)}+${toNumber(first)}`;
}

/** SUM over one range where the rows are neighbours, else each cell by itself. */
function sumOver(parts: readonly Line[], key: string, place: Place, use: FormulaUse): string {
  const rows = parts.map((part) => place.rowOf(part));
  const column = place.columnOf(key);
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  if (rows.every((row, i) => row === first + i)) return `SUM(${column}${first}:${column}${last})`;
  return sumOf(
    rows.map((row) => column + row),
    use,
  );
}

/** Short sums are typed with "+", but only where no cell is text: Excel gives #VALUE! for "-" + 1. */
function sumOf(cells: readonly string[], { zerosAreText }: FormulaUse): string {
  return cells.length <= 6 && !zerosAreText ? cells.join('+') : `SUM(${cells.join(',')})`;
}
