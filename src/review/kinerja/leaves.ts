import { lipat } from '../../domain/identitas';
import type { BarisKinerja, TabelKinerja } from '../../domain/kinerja';
import type { Rinci } from '../../domain/ringkasan';
import type { Berkas } from '../check';
import { selOf } from './cells';
import { leavesOfUnit, nearestLeaf } from './rkt-names';

/** Less alike than this, a cause may well be about another kegiatan. */
const ALIKE = 0.75;

type Leaves = Pick<Berkas, 'ringkasan'>;

/** The leaf that a cause is about. */
export function leafOfCause(berkas: Leaves, tabel: TabelKinerja, baris: BarisKinerja): Rinci | null {
  const name = baris.kegiatan?.teks ?? selOf(tabel, baris, 'uraian')?.teks ?? '';
  if (name === '') return null;
  const leaves = leavesOfUnit(berkas, baris.unit?.teks ?? null);
  return leaves.find((rinci) => lipat(rinci.kegiatan) === lipat(name)) ?? nearestLeaf(leaves, name, ALIKE);
}

/** The leaf that a row of the plan is about; `null` where several are called so. */
export function leafOfPlan(berkas: Leaves, { kegiatan, unit }: BarisKinerja): Rinci | null {
  if (!kegiatan) return null;
  const leaves = leavesOfUnit(berkas, unit?.teks ?? null);
  const same = leaves.filter((rinci) => lipat(rinci.kegiatan) === lipat(kegiatan.teks));
  if (same.length > 1) return null;
  return same[0] ?? nearestLeaf(leaves, kegiatan.teks);
}
