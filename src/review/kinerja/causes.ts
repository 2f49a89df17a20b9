import { lipat } from '../../domain/identitas';
import type { BarisKinerja, TabelKinerja } from '../../domain/kinerja';
import type { Rinci } from '../../domain/ringkasan';
import type { Berkas } from '../check';
import { selOf } from './cells';
import { leavesOfUnit, nearestLeaf } from './rkt-names';

/** The leaf that a cause is about. */
export function leafOfCause(berkas: Berkas, tabel: TabelKinerja, baris: BarisKinerja): Rinci | null {
  const name = baris.kegiatan?.teks ?? selOf(tabel, baris, 'uraian')?.teks ?? '';
  if (name === '') return null;
  const leaves = leavesOfUnit(berkas, baris.unit?.teks ?? null);
  return leaves.find((rinci) => lipat(rinci.kegiatan) === lipat(name)) ?? nearestLeaf(leaves, name);
}
