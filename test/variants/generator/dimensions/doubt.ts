import { dimension, type ChoiceOf } from '../dimension';

/** Flaws that leave a reader in doubt, or should. Most workbooks have none. */
export const doubt = dimension({
  none: 90,
  'two pagu': 1,
  'no pagu': 1,
  'no header': 1,
  'mixed separators': 1,
  'precision lost': 1,
  'unreadable figure': 1,
  'error value': 1,
  'unknown function': 1,
  'units alike': 1,
  'copied sheet': 1,
  'changed copy': 1,
  'year before': 1,
  'sheet a quarter': 1,
  'quarters to add up': 1,
  'in thousands': 1,
});

export type Doubt = ChoiceOf<typeof doubt>;
