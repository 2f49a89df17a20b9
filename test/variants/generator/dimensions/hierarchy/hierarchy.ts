import { dimension, type ChoiceOf } from '../../dimension';
import type { Random } from '../../random';
import type { Column } from '../../layout/column';
import type { Line } from '../../layout/line';
import type { Words } from '../../layout/words';
import { codesInNames, codesOverFour, codesInSegments, oneCodeColumn } from './codes';
import { indented, staggered } from './indents';
import { levelColumns } from './level-columns';
import { numbered } from './numbered';
import { prefixed } from './prefixed';

/** How a table says which row is a program, which a kegiatan, and which belongs to which. */
export const hierarchy = dimension({
  'roman and arabic': 6,
  'arabic restarting': 2,
  letters: 2,
  'numbers over two columns': 1,
  'dotted numbers': 2,
  'arabic both': 2,
  codes: 4,
  'codes and numbers': 2,
  'short codes': 1,
  'counted codes': 1,
  'codes with lost dots': 2,
  'codes until 2020': 1,
  'codes in names': 1,
  'codes over four': 3,
  'codes in segments': 2,
  'indent by alignment': 2,
  'indent by spaces': 2,
  'indent by columns': 2,
  'words in names': 2,
  'column a level': 2,
});

export type Hierarchy = ChoiceOf<typeof hierarchy>;

export interface LabelContext {
  readonly words: Words;
  readonly from: Random;
  /** The rows of the table: what levels there are decides how deep columns and indents go. */
  readonly lines: readonly Line[];
}

/** Hierarchies that have a place for account codes. */
export const WITH_ACCOUNTS: ReadonlySet<Hierarchy> = new Set([
  'codes',
  'codes and numbers',
  'codes with lost dots',
  'codes in names',
  'codes over four',
]);

/** Hierarchies in which every program, kegiatan and sub kegiatan has a number or code of its own. */
export const NUMBERED: ReadonlySet<Hierarchy> = new Set([
  'roman and arabic',
  'letters',
  'dotted numbers',
  'codes',
  'codes and numbers',
  'short codes',
  'counted codes',
]);

/** Hierarchies in which nothing but the word "Program" tells a program from what stands over it or beside it. */
export const NEEDS_PROGRAM_WORD: ReadonlySet<Hierarchy> = new Set([
  'arabic both',
  'indent by alignment',
  'indent by spaces',
  'indent by columns',
]);

/** The columns that stand before the money. */
export function labelColumns(choice: Hierarchy, context: LabelContext): Column[] {
  switch (choice) {
    case 'roman and arabic':
    case 'arabic restarting':
    case 'letters':
    case 'numbers over two columns':
    case 'dotted numbers':
    case 'arabic both':
      return numbered(choice, context);
    case 'codes':
    case 'short codes':
    case 'counted codes':
    case 'codes with lost dots':
    case 'codes until 2020':
    case 'codes and numbers':
      return oneCodeColumn(choice, context);
    case 'codes in names':
      return codesInNames(context);
    case 'codes over four':
      return codesOverFour(context);
    case 'codes in segments':
      return codesInSegments(context);
    case 'indent by alignment':
    case 'indent by spaces':
      return indented(choice, context);
    case 'indent by columns':
      return staggered(context);
    case 'words in names':
      return prefixed(context);
    case 'column a level':
      return levelColumns(context);
  }
}
