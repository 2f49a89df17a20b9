import { SKM_MUTU } from '../parameters/daftar';
import { terbaru } from '../parameters/parameter';
import { isGalat, type Galat, type Hasil } from '../galat';
import type { JenisTabelKinerja, SelKinerja, SifatIndikator, TabelKinerja } from '../kinerja';
import type { NilaiIndikator, RealisasiHidup, Sebutan } from '../ringkasan-kinerja';
import { capaian } from '../rules/capaian';
import { bacaPolaritas } from '../rules/polaritas';
import { angkaTarget, bandingkanPita } from '../rules/target';
import { setahun, type CaraSetahun } from '../rules/triwulan';
import { angkaSel, isKosong, nilaiTeks, sekala, selDari, teksDari } from './sel';

/** Where the year's target is looked for, the first that has one. The changed promise goes before the first one. */
const SUMBER_TARGET: readonly JenisTabelKinerja[] = [
  'capaian',
  'capaian sasaran',
  'kinerja anggaran',
  'efisiensi',
  'banding tahun',
  'pk indikator',
  'definisi indikator',
  'renstra',
  'renstra tahunan',
  'banding kantor',
  'banding nasional',
];

const SUMBER_REALISASI: readonly JenisTabelKinerja[] = [
  'capaian',
  'capaian sasaran',
  'kinerja anggaran',
  'efisiensi',
  'banding tahun',
  'kemajuan',
  'banding kantor',
  'banding nasional',
];

/** What an indicator is, by every row that speaks of it; the first that says something counts. */
export function sifatDari(sebutan: readonly Sebutan[]): SifatIndikator {
  const first = (peran: Parameters<typeof teksDari>[2]): string | null => {
    for (const { tabel, baris } of sebutan) {
      const teks = teksDari(tabel, baris, peran);
      if (teks !== null) return teks;
    }
    return null;
  };
  const polaritas = first('polaritas');
  return {
    satuan: first('satuan'),
    polaritas: (polaritas === null ? null : bacaPolaritas(polaritas)) ?? 'positif',
    rumus: first('rumus'),
    pembilang: first('pembilang'),
    penyebut: first('penyebut'),
    cara: first('cara'),
    sumber: first('sumber'),
  };
}

export const targetDari = (sebutan: readonly Sebutan[], tahun: number | null): SelKinerja | null =>
  pilih(sebutan, SUMBER_TARGET, 'target', tahun);

export const realisasiDari = (sebutan: readonly Sebutan[], tahun: number | null): SelKinerja | null =>
  pilih(sebutan, SUMBER_REALISASI, 'realisasi', tahun);

/** The first number; where there is none the first word. */
function pilih(
  sebutan: readonly Sebutan[],
  sumber: readonly JenisTabelKinerja[],
  peran: 'target' | 'realisasi',
  tahun: number | null,
): SelKinerja | null {
  const cells = sumber.flatMap((jenis) =>
    sebutan
      .filter(({ tabel }) => tabel.jenis === jenis && ofYear(tabel, tahun))
      .sort((a, b) => Number(b.tabel.perubahan) - Number(a.tabel.perubahan))
      .flatMap(({ tabel, baris }) => selDari(tabel, baris, { peran, tahun }) ?? []),
  );
  const filled = cells.filter((sel) => !isKosong(sel) && sel.nilai.jenis !== 'nihil');
  const number = filled.find((sel) => angkaSel(sel) !== null || sel.nilai.jenis === 'rentang');
  return number ?? filled[0] ?? cells[0] ?? null;
}

function ofYear(tabel: TabelKinerja, tahun: number | null): boolean {
  return tabel.tahun === null || tahun === null || tabel.tahun === tahun;
}

/** A year's figure out of the quarters' columns, where the indicator says how; `null` where it does not. */
export function dariTriwulan(
  sebutan: readonly Sebutan[],
  cara: string | null,
  persen: boolean,
): number | null {
  const how = bacaCara(cara);
  if (how === null) return null;
  for (const { tabel, baris } of sebutan) {
    const quarters = tabel.kolom.flatMap(({ peran, triwulan }, index) =>
      peran === 'realisasi' && triwulan !== null ? [baris.sel[index] ?? null] : [],
    );
    if (quarters.length < 2) continue;
    const scaled = sekala(quarters, persen).map(({ nilai }) => ({ nilai }));
    const year = setahun(scaled, how, persen);
    if (typeof year === 'number') return year;
  }
  return null;
}

const CARA: readonly (readonly [RegExp, CaraSetahun])[] = [
  [/jumlah|sum|total|akumulasi|kumulatif/i, 'jumlah'],
  [/akhir|last|posisi/i, 'terakhir'],
  [/rata|mean|average/i, 'rata-rata'],
];

/** How quarters become a year, as staff write it; `null` where the word is none. */
export function bacaCara(teks: string | null): CaraSetahun | null {
  return teks === null ? null : (CARA.find(([pola]) => pola.test(teks))?.[1] ?? null);
}

export interface Diukur {
  readonly target: NilaiIndikator;
  readonly realisasi: NilaiIndikator;
  readonly capaian: number | null;
  readonly galat: Galat | null;
  readonly banding: 'tercapai' | 'belum tercapai' | null;
}

/** Target and realisasi on one scale, and the capaian of them. */
export function ukur(
  target: SelKinerja | null,
  realisasi: SelKinerja | null,
  sifat: SifatIndikator,
  hidup: RealisasiHidup | number | null = null,
): Diukur {
  const persen = isPersen(sifat.satuan);
  const [t, r] = sekala([target, realisasi], persen) as [NilaiIndikator, NilaiIndikator];
  const live = typeof hidup === 'number' ? hidup : (hidup?.nilai ?? null);
  const reached = live === null ? r : { nilai: live, persen: t.persen || persen, sel: null };
  const angka = angkaBanding(target, t, reached);
  const nilai: Hasil<number> =
    angka === null || reached.nilai === null
      ? { galat: isKosong(target) || isBelumDiisi(reached) ? 'kosong' : 'bukan-angka' }
      : capaian(angka, reached.nilai, { polaritas: sifat.polaritas });
  return {
    target: { ...t, nilai: angka },
    realisasi: reached,
    capaian: isGalat(nilai) ? null : nilai,
    galat: isGalat(nilai) ? nilai : null,
    banding: isGalat(nilai) ? bandingKata(target, realisasi) : null,
  };
}

/** Nothing was reported yet: neither a number nor a word. */
function isBelumDiisi({ nilai, sel }: NilaiIndikator): boolean {
  return nilai === null && isKosong(sel);
}

export function isPersen(satuan: string | null): boolean {
  return satuan !== null && /^(?:%|persen|percent)/i.test(satuan.trim());
}

/** The number that a realisasi is divided by: a range's point nearest to it. */
function angkaBanding(
  target: SelKinerja | null,
  scaled: NilaiIndikator,
  { nilai }: NilaiIndikator,
): number | null {
  if (scaled.nilai !== null) return scaled.nilai;
  if (target?.nilai.jenis !== 'rentang' || nilai === null) return null;
  const found = angkaTarget(target.nilai, nilai);
  return found === null || isGalat(found) ? null : found.angka;
}

/** Words against words by the bands of the satisfaction survey: the only scale whose words targets are given in. */
function bandingKata(target: SelKinerja | null, realisasi: SelKinerja | null): Diukur['banding'] {
  const [t, r] = [target, realisasi].map((sel) => (sel === null ? null : nilaiTeks(sel.nilai)));
  if (!t || !r) return null;
  const found = bandingkanPita(t, r, terbaru(SKM_MUTU).nilai);
  return isGalat(found) ? null : found;
}
