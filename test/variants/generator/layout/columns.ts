import { extraColumns, type Extra } from '../dimensions/extra';
import { formulaUse, type Formulas } from '../dimensions/formulas';
import { serapan } from '../budget/money';
import { labelColumns, type Hierarchy } from '../dimensions/hierarchy/hierarchy';
import { withMeasureHeads, type MeasureHeads } from '../dimensions/measure-heads';
import { withSpacers, type Margins } from '../dimensions/margins';
import { moneyWriter, type MoneyForm } from '../dimensions/money-form';
import { ordered, type Order } from '../dimensions/order';
import { percentFormula, percentWriter, type Percent } from '../dimensions/percent';
import type { RupiahSign } from '../dimensions/rupiah-sign';
import type { Sisa } from '../dimensions/sisa';
import { keysOf, spendingColumns, type Spending } from '../dimensions/spending';
import { withZeros, zerosAreText, type ZeroForm } from '../dimensions/zero-form';
import type { Random } from '../random';
import type { Column, Place } from './column';
import type { Line } from './line';
import { derivedColumn, moneyColumn, type MoneyStyle } from './money-cells';
import type { Words } from './words';

export interface ColumnPlan {
  readonly hierarchy: Hierarchy;
  readonly spending: Spending;
  readonly percent: Percent;
  readonly measureHeads: MeasureHeads;
  readonly sisa: Sisa;
  readonly extra: Extra;
  readonly order: Order;
  readonly margins: Margins;
  readonly rupiahSign: RupiahSign;
  readonly moneyForm: MoneyForm;
  readonly zeroForm: ZeroForm;
  readonly formulas: Formulas;
}

export interface ColumnContext {
  readonly words: Words;
  readonly from: Random;
  readonly year: number;
  readonly lines: readonly Line[];
}

export interface TableColumns {
  readonly columns: readonly Column[];
  /** Keys of the columns that add up to pagu and to realisasi. */
  readonly pagu: readonly string[];
  readonly realisasi: readonly string[];
}

/** The columns of a table that has a label part; `labels` replaces what the hierarchy would put there. */
export function tableColumns(
  plan: ColumnPlan,
  context: ColumnContext,
  labels?: readonly Column[],
): TableColumns {
  const { words, from, year } = context;
  const style = moneyStyle(plan, from);
  const money = spendingColumns(plan.spending, words, year, from);
  const pagu = keysOf(money, 'pagu', plan.spending);
  const realisasi = keysOf(money, 'realisasi', plan.spending);
  const blocks = {
    labels: labels ?? labelColumns(plan.hierarchy, context),
    money: money.map((column) => moneyColumn(column, style)),
    percent:
      plan.percent === 'absent' ? [] : [percentColumn(plan.percent, words, style, { pagu, realisasi }, from)],
    sisa: plan.sisa === 'absent' ? [] : [sisaColumn(words, style, pagu, realisasi)],
    extras: extraColumns(plan.extra, { year, write: style.write, from: from.fork('extras') }),
  };
  const headed = withMeasureHeads(plan.measureHeads, ordered(plan.order, blocks, from.fork('order')));
  const columns = withSigns(plan.rupiahSign, headed);
  return { columns: withSpacers(plan.margins, columns), pagu, realisasi };
}

export function moneyStyle(
  plan: Pick<ColumnPlan, 'moneyForm' | 'zeroForm' | 'formulas'>,
  from: Random,
): MoneyStyle {
  const write = moneyWriter(plan.moneyForm, from.fork('money'));
  return {
    write: withZeros(plan.zeroForm, write),
    formulas: formulaUse(plan.formulas, zerosAreText(plan.zeroForm)),
  };
}

function sisaColumn(
  words: Words,
  style: MoneyStyle,
  pagu: readonly string[],
  realisasi: readonly string[],
): Column {
  const formula = (place: Place): string =>
    `${added(pagu, place)}-${realisasi.length > 1 ? `(${added(realisasi, place)})` : added(realisasi, place)}`;
  return derivedColumn('sisa', [words('sisa')], (money) => money.pagu - money.realisasi, formula, style);
}

export function percentColumn(
  choice: Exclude<Percent, 'absent'>,
  words: Words,
  style: MoneyStyle,
  keys: Pick<TableColumns, 'pagu' | 'realisasi'>,
  from: Random,
): Column {
  const write = percentWriter(choice, from.fork('percent'));
  return {
    key: 'persen',
    heads: [words('persen')],
    cell: (line, place) => {
      if (!line.printsMoney) return null;
      const written = write(serapan(line.money));
      const single = keys.pagu.length === 1 && keys.realisasi.length === 1;
      if (!style.formulas.ratios || !single) return written;
      const formula = percentFormula(choice, added(keys.pagu, place), added(keys.realisasi, place));
      return formula === null
        ? written
        : { ...written, formula, value: style.formulas.cached ? written.value : null };
    },
  };
}

function added(keys: readonly string[], place: Place): string {
  return keys.map((key) => `${place.columnOf(key)}${place.row}`).join('+');
}

/** "Rp" before each amount, under the same head. */
function withSigns(choice: RupiahSign, columns: readonly Column[]): Column[] {
  if (choice === 'none') return [...columns];
  return columns.flatMap((column) => {
    if (!/^(pagu|realisasi|before)/.test(column.key)) return [column];
    const sign: Column = {
      key: `Rp ${column.key}`,
      heads: column.heads,
      cell: (line) => (line.printsMoney ? { value: 'Rp' } : null),
    };
    return [sign, { ...column, joined: true }];
  });
}
