import type { Polaritas } from '../../domain/rules/polaritas';
import type { SelKinerja } from '../../domain/kinerja';
import type { Temuan } from '../../domain/ringkasan';
import { temuan } from '../finding';
import type { Pair } from './agreed';
import { tampil, type Petak } from './cells';
import { hasilBagi, terbalik } from './polaritas';
import { putusan, sebagaiRasio, TINGKAT } from './verdict';

/** A printed result over target, and what it is held against. */
export interface Quotient {
  /** In percent, at so many decimals. */
  readonly shown: number;
  readonly desimal: number;
  /** Target and result that it was worked out from. */
  readonly own: Pair;
  /** As other tables have them, asked for where it is wrong: a figure that is right with these is not what is wrong. */
  others(): readonly Pair[];
  readonly cells: readonly (SelKinerja | null)[];
  readonly polaritas: Polaritas | null;
}

/** The finding where target and result deny what is printed. One that fits only if lower were better is asked about. */
export function wrongQuotient(
  kode: 'capaian' | 'kemajuan',
  { baris, sel }: Pick<Petak, 'baris' | 'sel'>,
  { shown, desimal, own, cells, polaritas, ...quotient }: Quotient,
): Temuan | null {
  const exact = hasilBagi(own, polaritas);
  const [seharusnya] = exact;
  // Where target and result give no figure they deny none.
  if (seharusnya === undefined) return null;
  const verdict = putusan(shown, desimal, exact, hasilBagi(own, polaritas, tampil));
  if (verdict === 'tepat') return null;
  const right = quotient.others().flatMap((pair) => hasilBagi(pair, polaritas));
  if (putusan(shown, desimal, right) === 'tepat') return null;
  const isUpsideDown = polaritas === null && putusan(shown, desimal, terbalik(own)) === 'tepat';
  return temuan(kode, isUpsideDown ? 'warning' : TINGKAT[verdict], sel.di, {
    terkait: cells.flatMap((cell) => (cell ? [cell.dari ?? cell.di] : [])),
    isi: {
      nama: baris.indikator?.teks ?? '',
      putusan: isUpsideDown ? 'terbalik' : verdict,
      polaritas: polaritas ?? 'positif',
    },
    ukuran: 'bagian',
    seharusnya: sebagaiRasio(seharusnya, desimal),
    tertulis: sebagaiRasio(shown, desimal),
  });
}
