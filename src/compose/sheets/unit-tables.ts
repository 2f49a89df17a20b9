import type { Baris } from '../../domain/laporan';
import type { Rinci } from '../../domain/ringkasan';
import type { Bahan } from '../bahan';
import { EMPTY_ROW, type DraftRow } from '../draft';
import type { Block, Place } from './unit-block';
import { unitPrograms, type ProgramUnit } from './unit-programs';
import { unitTable } from './unit-table';

/**
 * Kegiatan of a unit that its tables list. With more they fill over ten pages, which nobody prints in a report, and the flat list
 * has every one of them: the table names the unit's programs instead (docs/decisions/0094). A real unit has 20 to 200.
 */
export const MAX_KEGIATAN = 500;

export interface UnitTables {
  readonly rowCount: number;
  rowAt(row: number): DraftRow;
}

/** Each unit's own table, one beneath the other, starting under row `after`. */
export function unitTables(bahan: Bahan, after: number): UnitTables {
  const blocks = layOut(bahan, after);
  let current = blocks[0];
  return {
    rowCount: (blocks.at(-1)?.bottom ?? after) - after,
    rowAt: (row) => {
      if (!current || row < current.top || row > current.bottom) {
        current = blocks.find(({ top, bottom }) => row >= top && row <= bottom);
      }
      return current?.rowAt(row) ?? EMPTY_ROW;
    },
  };
}

function layOut(bahan: Bahan, after: number): Block[] {
  const units = leavesOf(bahan);
  const blocks: Block[] = [];
  for (const [unitKe, unit] of bahan.ringkasan.unit.entries()) {
    const leaves = units[unitKe] ?? [];
    const place = (): Place => ({ unitKe, unit, top: (blocks.at(-1)?.bottom ?? after) + 1 });
    if (leaves.length > MAX_KEGIATAN) {
      blocks.push(unitPrograms(bahan, place(), programsOf(leaves), leaves.length));
      continue;
    }
    const numbers = programNumbers(leaves);
    for (const tabel of unit.tabel) blocks.push(unitTable(bahan, place(), tabel, numbers));
  }
  return blocks;
}

/** The leaves of every unit. */
function leavesOf({ ringkasan }: Bahan): Rinci[][] {
  const units = ringkasan.unit.map((): Rinci[] => []);
  for (const rinci of ringkasan.rincian) units[rinci.unitKe]?.push(rinci);
  return units;
}

/** In the order of their first kegiatan. */
function programsOf(leaves: readonly Rinci[]): ProgramUnit[] {
  const programs = new Map<number, ProgramUnit>();
  for (const rinci of leaves) {
    const { programKe } = rinci;
    if (!programs.has(programKe)) programs.set(programKe, { programKe, no: programRow(rinci)?.no ?? '' });
  }
  return [...programs.values()];
}

/**
 * Which program of the summary a program row is: of rows that have beneath them all that the unit has of it. A sum over the list would
 * show the same money in each place of a program that occurs again, in this table or in another one of the unit.
 */
function programNumbers(leaves: readonly Rinci[]): ReadonlyMap<Baris, number> {
  const places = new Map<number, Set<Baris | null>>();
  for (const rinci of leaves) {
    const rows = places.get(rinci.programKe) ?? new Set();
    places.set(rinci.programKe, rows.add(programRow(rinci)));
  }
  const numbers = new Map<Baris, number>();
  for (const [programKe, [baris, ...others]] of places) {
    if (baris && others.length === 0) numbers.set(baris, programKe);
  }
  return numbers;
}

/** The program row that a leaf stands beneath; null where there is none. */
function programRow({ baris, tabel }: Rinci): Baris | null {
  let row = baris;
  while (row.induk >= 0 && row.tingkat !== 'program') {
    const parent = tabel.baris[row.induk];
    if (!parent) break;
    row = parent;
  }
  return row.tingkat === 'program' ? row : null;
}
