import { kunciNama } from '../../../domain/indikator/baris';
import { layananSasaran } from '../layanan';
import { angka, type Rujukan, type Tujuan } from './tujuan';

/**
 * Which programs and kegiatan serve a sasaran, as another table or the user says and the budget names them. Filled only where the table
 * has as many rows for the sasaran as there are: which row is which is not guessed.
 */
export function programSasaran({ bahan, kinerja, tabel, baris, kolom }: Tujuan): Rujukan | null {
  const { peran } = kolom;
  if ((peran !== 'program' && peran !== 'kegiatan') || baris.total || baris.sasaran === null) return null;
  const key = kunciNama(baris.sasaran.teks);
  const ke = kinerja.sasaran.findIndex(({ kunci }) => kunci === key);
  const rows = tabel.baris.filter(({ total, sasaran }) => !total && kunciNama(sasaran?.teks ?? '') === key);
  const perKegiatan = tabel.kolom.some((one) => one.peran === 'kegiatan');
  const all = layananSasaran(bahan, ke, perKegiatan);
  const found = all.length === rows.length ? all[rows.indexOf(baris)] : undefined;
  return angka(found?.[peran] ?? null);
}
