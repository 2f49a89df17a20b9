import type { ChoiceOf, Dimension } from './dimension';
import { PROFILES } from './profiles';
import type { Random } from './random';
import { above } from './dimensions/above';
import { accounts } from './dimensions/accounts';
import { around } from './dimensions/around';
import { blanks } from './dimensions/blanks';
import { brokenNames } from './dimensions/broken-names';
import { blocks } from './dimensions/blocks';
import { columnNumbers } from './dimensions/column-numbers';
import { depth } from './dimensions/depth';
import { doubt } from './dimensions/doubt';
import { extra } from './dimensions/extra';
import { figures } from './dimensions/figures';
import { flatBy } from './dimensions/flat-by';
import { formulas } from './dimensions/formulas';
import { groupRows } from './dimensions/group-rows';
import { headerMerge } from './dimensions/header-merge';
import { headerRepeat } from './dimensions/header-repeat';
import { headerRows } from './dimensions/header-rows';
import { headerSpelling } from './dimensions/header-spelling';
import { headerWords } from './dimensions/header-words';
import { hidden } from './dimensions/hidden';
import { hierarchy } from './dimensions/hierarchy/hierarchy';
import { margins } from './dimensions/margins';
import { measureHeads } from './dimensions/measure-heads';
import { moneyForm } from './dimensions/money-form';
import { names } from './dimensions/names';
import { order } from './dimensions/order';
import { otherSheet } from './dimensions/other-sheet';
import { percent } from './dimensions/percent';
import { programWord } from './dimensions/program-word';
import { recap } from './dimensions/recap';
import { rupiahSign } from './dimensions/rupiah-sign';
import { sideTable } from './dimensions/side-table';
import { sisa } from './dimensions/sisa';
import { size } from './dimensions/size';
import { spending } from './dimensions/spending';
import { totalRow } from './dimensions/total-row';
import { unitColumns } from './dimensions/unit-columns';
import { unitPlace } from './dimensions/unit-place';
import { yearPlace } from './dimensions/year-place';
import { zeroForm } from './dimensions/zero-form';

/** Every way in which the workbooks differ. A dimension that stands here is drawn, tallied and shrunk. */
export const DIMENSIONS = {
  size,
  depth,
  accounts,
  figures,
  names,
  hierarchy,
  above,
  groupRows,
  totalRow,
  programWord,
  brokenNames,
  spending,
  percent,
  measureHeads,
  sisa,
  extra,
  order,
  margins,
  rupiahSign,
  headerRows,
  headerMerge,
  headerWords,
  headerSpelling,
  headerRepeat,
  columnNumbers,
  blocks,
  unitColumns,
  flatBy,
  recap,
  unitPlace,
  yearPlace,
  moneyForm,
  zeroForm,
  formulas,
  around,
  sideTable,
  otherSheet,
  blanks,
  hidden,
  doubt,
};

export type DimensionName = keyof typeof DIMENSIONS;
export type Plan = { readonly [K in DimensionName]: ChoiceOf<(typeof DIMENSIONS)[K]> };

export const DIMENSION_NAMES = Object.keys(DIMENSIONS) as readonly DimensionName[];

export const PLAIN_PLAN = planOf(({ plain }) => plain);

/** Dimensions that change the budget itself, not how it is laid out. */
const OF_THE_BUDGET: ReadonlySet<DimensionName> = new Set(['size', 'depth', 'accounts', 'figures', 'names']);

/** Some workbooks are plain but for one thing, others are odd in every way. */
export function drawPlan(from: Random): Plan {
  const oddity = from.pick([0.15, 0.3, 0.5, 0.7]);
  const profile = from.chance(0.2) ? from.pick(Object.values(PROFILES)) : {};
  const drawn = planOf((dimension, name) => {
    const own = from.fork(name);
    const free = OF_THE_BUDGET.has(name) || name === 'doubt' || own.chance(oddity);
    return free ? own.weighted(dimension.weights) : dimension.plain;
  });
  return { ...drawn, ...profile };
}

function planOf(choose: (dimension: Dimension, name: DimensionName) => string): Plan {
  const entries = DIMENSION_NAMES.map((name) => [name, choose(DIMENSIONS[name], name)]);
  return Object.fromEntries(entries) as Plan;
}
