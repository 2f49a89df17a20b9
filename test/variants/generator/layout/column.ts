import type { CellSpec } from '../description';
import type { Line } from './line';

/** A column of a budget table before the table has a place. */
export interface Column {
  /** What others refer to it by: 'uraian', 'pagu', 'realisasi 2' … */
  readonly key: string;
  /** The words over it, from the top header row down; equal neighbours stand in one merged cell. */
  readonly heads: readonly string[];
  /** A head that is a proper name: misspelt it would be another's. */
  readonly properHead?: string;
  /** Its head is the same cell as that of the column before it. */
  readonly joined?: boolean;
  /** Rows that leave it empty belong to the cell above: merged where the table merges. */
  readonly mergesDown?: boolean;
  cell(line: Line, place: Place): CellSpec | null;
}

/** Where a cell of the table stands, and where others do. */
export interface Place {
  readonly row: number;
  rowOf(line: Line): number;
  /** The letter of the column with this key. */
  columnOf(key: string): string;
}

export function text(value: string, more: Omit<CellSpec, 'value'> = {}): CellSpec | null {
  return value === '' ? null : { value, ...more };
}

export function isTotal(line: Line): boolean {
  return line.level === 'jumlah';
}

/** Rows that staff set in bold. */
export function isBold(line: Line): boolean {
  return line.level !== 'kegiatan' && line.level !== 'sub' && line.level !== 'rekening';
}
