import type { BarisKinerja } from '../../domain/kinerja';
import type { Tempat } from '../../domain/laporan';
import type { NilaiAngka } from '../../domain/numbers/nilai';
import type { Berkas } from '../check';
import { angkaOf, berjenis, petak, type Petak } from './cells';
import type { Sebaran } from './figures';

/** The target or result that the tables agree on. */
export function agreed(
  berkas: Berkas,
  baris: BarisKinerja,
  apa: Sebaran['apa'],
  tahun: number | null,
): NilaiAngka | null {
  const indikator = berkas.kinerja().indikatorOf(baris);
  const one = berkas
    .sebaran()
    .find((each) => each.indikator === indikator && each.apa === apa && each.tahun === tahun);
  return indikator && one ? one.sepakat : null;
}

export interface Pair {
  readonly target: NilaiAngka;
  readonly realisasi: NilaiAngka;
}

/** Target and result that the tables agree on, for a cell of a yearly column. */
export function agreedPair(berkas: Berkas, { tabel, baris, kolom }: Petak): Pair | null {
  const tahun = kolom.tahun ?? tabel.tahun ?? berkas.ringkasan.tahun;
  if (kolom.triwulan !== null) return null;
  const [target, realisasi] = [
    agreed(berkas, baris, 'target', tahun),
    agreed(berkas, baris, 'realisasi', tahun),
  ];
  return target && realisasi && { target, realisasi };
}

/** The plan's last target of an indicator, and its year. */
export function lastTarget(
  berkas: Berkas,
  baris: BarisKinerja,
): { readonly angka: NilaiAngka; readonly tahun: number; readonly di: Tempat } | null {
  const kinerja = berkas.kinerja();
  const indikator = kinerja.indikatorOf(baris);
  if (!indikator) return null;
  for (const tabel of berjenis(berkas.laporan.kinerja, 'renstra tahunan')) {
    const last = Math.max(...tabel.kolom.map(({ tahun }) => tahun ?? 0));
    for (const one of petak(tabel, 'target')) {
      const angka = angkaOf(one.sel);
      if (angka && one.kolom.tahun === last && kinerja.indikatorOf(one.baris) === indikator) {
        return { angka, tahun: last, di: one.sel.di };
      }
    }
  }
  return null;
}
