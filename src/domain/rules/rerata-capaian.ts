import { galat, type Hasil } from '../galat';

export interface CapaianIndikator {
  readonly tingkat: 'tujuan' | 'sasaran' | 'program' | 'kegiatan';
  /** What it belongs to; indicators with the same value are averaged first when asked for. */
  readonly kelompok: string;
  /** A ratio; `null`: none yet, left out of the mean. */
  readonly capaian: number | null;
}

export interface OpsiRerata {
  readonly denganTujuan: boolean;
  /** The mean of each sasaran first, then the mean of those. */
  readonly perSasaran: boolean;
}

/**
 * Mean of the unrounded capaian of tujuan and sasaran indicators. Programs and kegiatan never count; blanks are left
 * out, never 0; 'kosong' when nothing is left.
 */
export function rerataCapaian(indikator: readonly CapaianIndikator[], opsi: OpsiRerata): Hasil<number> {
  const dihitung = indikator.filter(
    (i) => i.tingkat === 'sasaran' || (opsi.denganTujuan && i.tingkat === 'tujuan'),
  );
  if (!opsi.perSasaran) return rerata(dihitung.map((i) => i.capaian));
  const kelompok = new Map<string, (number | null)[]>();
  for (const i of dihitung) {
    const kunci = `${i.tingkat}\u001f${i.kelompok}`;
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), i.capaian]);
  }
  const reratanya = [...kelompok.values()].map(rerata);
  return rerata(reratanya.map((r) => (typeof r === 'number' ? r : null)));
}

/** Mean without the blanks; 'kosong' when all are, 'bukan-angka' with its index for NaN and infinities. */
export function rerata(nilai: readonly (number | null)[]): Hasil<number> {
  let jumlah = 0;
  let banyak = 0;
  for (const [index, n] of nilai.entries()) {
    if (n === null) continue;
    if (!Number.isFinite(n)) return galat('bukan-angka', index);
    jumlah += n;
    banyak++;
  }
  return banyak === 0 ? galat('kosong') : jumlah / banyak;
}
