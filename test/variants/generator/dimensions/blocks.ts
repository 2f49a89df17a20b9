import { dimension, type ChoiceOf } from '../dimension';

/** How the units of a budget share the workbook. */
export const blocks = dimension({
  'a sheet a unit': 6,
  stacked: 3,
  'side by side': 2,
  'table a program': 1,
  'unit rows': 2,
  'unit column': 1,
  'flat list': 2,
  'columns a unit': 1,
});

export type Blocks = ChoiceOf<typeof blocks>;
