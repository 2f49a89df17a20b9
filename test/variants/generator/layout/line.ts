import { NO_MONEY, type Money } from '../budget/money';
import type { Unit } from '../budget/budget';

export type Level =
  | 'urusan'
  | 'bidang'
  | 'organisasi'
  | 'unit'
  | 'kelompok'
  | 'program'
  | 'kegiatan'
  | 'sub'
  | 'rekening'
  | 'jumlah';

/** A row of a budget table before it has a place, a look or a column. */
export interface Line {
  readonly level: Level;
  readonly name: string;
  /** '' where the level has none. */
  readonly code: string;
  readonly unit: Unit | null;
  /** The rows above it that it belongs to: program, kegiatan. */
  readonly above: readonly Line[];
  /** Its place among its siblings, from 1, and for a kegiatan its place in the whole unit. */
  readonly ordinal: number;
  readonly running: number;
  readonly isLeaf: boolean;
  readonly money: Money;
  /** False for group rows that print no money. */
  readonly printsMoney: boolean;
  /** The rows whose money adds up to this one's; none for a figure that is typed. */
  readonly parts: readonly Line[];
}

/** The rows that print the money of this one: itself, or what stands beneath it. */
export function payers(line: Line): readonly Line[] {
  return line.printsMoney ? [line] : line.parts.flatMap(payers);
}

/** What a line is where nothing else is said. */
export const PLAIN_LINE: Omit<Line, 'level' | 'name'> = {
  code: '',
  unit: null,
  above: [],
  ordinal: 1,
  running: 0,
  isLeaf: false,
  money: NO_MONEY,
  printsMoney: true,
  parts: [],
};

/** A sum that stands at the foot of a page or the head of the next. */
export function carried(name: string, money: Money): Line {
  return { ...PLAIN_LINE, level: 'jumlah', name, money };
}
