import type { Tempat, Uang } from '../../domain/laporan';
import { explainSums } from './explain-sums';
import { explainRows } from './explain-rows';
import type { FormulaReading } from '../formulas/reading';
import type { Kesamaan, Suku } from './terms';
import { difference, Workings } from './workings';
import { isWell, listen, type Saksi } from './witness';

/** What broke something: the one cell (or row) whose change mends most. */
export interface Penjelasan {
  readonly suku: Suku;
  /** In sen; `null` where only the neighbourhood of the right value is known. */
  readonly seharusnya: bigint | null;
  /** The sums that this change mends, the one it was found by first. */
  readonly kesamaan: readonly Kesamaan[];
  /** Printed percentages that it mends. */
  readonly persen: readonly Tempat[];
  /** Figures that could be at fault as well: nothing tells them apart but the likelier slip. */
  readonly setara: readonly Suku[];
  readonly sebab: Sebab;
}

/**
 * angka: another figure belongs there; pembulatan: nothing is wrong, the total is one of rounded parts; negatif: a minus too many;
 * tertukar: pagu and realisasi of its row stand in each other's place.
 */
export type Sebab = 'angka' | 'pembulatan' | 'negatif' | 'tertukar';

export interface Arithmetic {
  readonly penjelasan: readonly Penjelasan[];
  /** No figure is corrected: what is written is what ought to be. */
  readonly asWritten: boolean;
  /** Every sum that the workbook promises, made anew at every call: there may be a hundred thousand figures in them. */
  kesamaan(): Iterable<Kesamaan>;
  /** What a figure holds once every explained cell is corrected, consequences included; `null` when unreadable. */
  readonly nilai: (uang: Uang) => bigint | null;
}

/**
 * Explains what is broken one cell at a time: of all cells that could mend it, the one whose change mends most and breaks least,
 * formulas following their parts; on a tie the typed total before its parts, and among parts the likelier slip of the typist. Each
 * explanation is applied before the next is sought, so consequences are never reported.
 * @param ganda money of rows that stand there twice
 */
export function solve(asked: Asked, ganda: ReadonlySet<Uang>): Arithmetic {
  if (allHold(asked)) {
    return { penjelasan: [], asWritten: true, kesamaan: () => asked.sums(false), nilai: (uang) => uang.sen };
  }
  const kesamaan = [...asked.sums(true)];
  const figures = new Set(kesamaan.flatMap((k) => [k.jumlah, ...k.bagian]));
  const workings = new Workings(kesamaan, [...asked.witnesses()], asked.reading.readers(figures), ganda);
  const byUang = new Map([...figures].map((suku) => [suku.uang, suku]));
  const rows = explainRows(workings, byUang, 'before');
  const penjelasan = [...rows, ...explainSums(workings), ...explainRows(workings, byUang, 'after')];
  return { penjelasan, asWritten: false, kesamaan: () => kesamaan, nilai: workings.nilai };
}

/** What is to be solved. There may be a hundred thousand figures in it: as a rule all holds, and that is told without making any. */
export interface Asked {
  /** All sums. `shared`: figures must be the same objects in all of them. */
  sums(shared: boolean): Iterable<Kesamaan>;
  /** All that rows say about their own money, and tables about each other's. */
  witnesses(): Iterable<Saksi>;
  /** Do the sums and rows of the budget hold as written? */
  budgetHolds(): boolean;
  /** The sums and witnesses that `budgetHolds` leaves out. */
  otherSums(): Iterable<Kesamaan>;
  otherWitnesses(): Iterable<Saksi>;
  readonly reading: FormulaReading;
}

function allHold(asked: Asked): boolean {
  if (!asked.budgetHolds()) return false;
  for (const k of asked.otherSums()) if (difference(k) !== 0n) return false;
  for (const one of asked.otherWitnesses()) if (!isWell(listen(one, AS_WRITTEN))) return false;
  return true;
}

const AS_WRITTEN = (uang: Uang): bigint | null => uang.sen;
