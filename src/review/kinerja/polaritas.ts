import type { BarisKinerja } from '../../domain/kinerja';
import type { NilaiAngka } from '../../domain/numbers/nilai';
import { capaian } from '../../domain/rules/capaian';
import { bacaPolaritas, type Polaritas } from '../../domain/rules/polaritas';
import type { Berkas } from '../check';
import type { Pair } from './agreed';
import { selOf } from './cells';
import { seratus } from './figures';

/** Whether lower is better for a row's indicator, as its definition says or a remark in any table; `null` where nothing says it. */
export function polaritasOf(berkas: Berkas, baris: BarisKinerja): Polaritas | null {
  const kinerja = berkas.kinerja();
  const indikator = kinerja.indikatorOf(baris);
  let remarked: Polaritas | null = null;
  for (const tabel of indikator ? berkas.laporan.kinerja : []) {
    for (const row of tabel.baris) {
      const said = selOf(tabel, row, 'polaritas')?.teks ?? '';
      const remark = selOf(tabel, row, 'keterangan')?.teks ?? '';
      if ((said === '' && !LOWER_IS_BETTER.test(remark)) || kinerja.indikatorOf(row) !== indikator) continue;
      if (said !== '') return bacaPolaritas(said);
      remarked = 'negatif';
    }
  }
  return remarked;
}

const LOWER_IS_BETTER = /makin (?:rendah|kecil|sedikit|turun)\b.*\b(?:baik|bagus)|polaritas:? negatif/i;

/** Result over target in percent, the other way round where lower is better; empty where there is no such figure. */
export function hasilBagi(
  { target, realisasi }: Pair,
  polaritas: Polaritas | null,
  of: (angka: NilaiAngka) => number = ({ angka }) => angka,
): number[] {
  const hasil = capaian(scaled(target, realisasi, of), scaled(realisasi, target, of), {
    polaritas: polaritas ?? 'positif',
  });
  return typeof hasil === 'number' ? [hasil * 100] : [];
}

/** What the figure would be if lower were better: where nothing says so, it is only possible. */
export function terbalik(pair: Pair): number[] {
  return (['negatif', 'negatif rasio'] as const).flatMap((polaritas) => hasilBagi(pair, polaritas));
}

function scaled(a: NilaiAngka, b: NilaiAngka, of: (angka: NilaiAngka) => number): number {
  return seratus({ ...a, angka: of(a) }, b);
}
