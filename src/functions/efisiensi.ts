import { galat, type Hasil, isGalat } from '../domain/galat';
import type { NilaiAngka } from '../domain/numbers/nilai';
import { senToNumber } from '../domain/numbers/sen';
import {
  efisiensi as hitungEfisiensi,
  type MetodeEfisiensi,
  statusEfisiensi,
} from '../domain/rules/efisiensi';
import { efisiensiKementerian } from '../domain/rules/efisiensi-kementerian';
import { angka, pilihan, rasio, uang } from './baca';
import { type HasilSel, matriks, perSel, sejajar, tunggal } from './bentuk';
import { bacaSel, KOSONG, type Sel } from './sel';

/**
 * Tingkat efisiensi: capaian dibagi serapan, atau selisihnya.
 * @customfunction EFISIENSI
 * @param capaian Capaian kinerja: rasio, persen, atau teks "103,7%"; boleh satu rentang.
 * @param serapan Serapan anggaran, seukuran capaian; sel kosong (gabungan) memakai sel di atasnya.
 * @param [metode] "rasio" (bawaan) atau "selisih".
 * @returns Rasio efisiensi (efisien mulai 1), atau selisih: 0,05 untuk lima poin persen.
 * @example =LKJIP.EFISIENSI("103,7%"; "94,60%") → 1,096
 * @example =LKJIP.EFISIENSI({103,7;106,4;100}; {94,60;"";97,21}) → {1,096;1,125;1,029}
 * @example =LKJIP.EFISIENSI(1; 0,75; "selisih") → 0,25
 * @example =LKJIP.EFISIENSI(1; 0) → #N/A
 */
export function efisiensi(capaian: unknown[][], serapan: unknown[][], metode?: unknown[][]): unknown[][] {
  return perEfisiensi(capaian, serapan, metode, hitungEfisiensi);
}

/**
 * Tingkat efisiensi dalam kata.
 * @customfunction STATUSEFISIENSI
 * @param capaian Capaian kinerja: rasio, persen, atau teks "103,7%"; boleh satu rentang.
 * @param serapan Serapan anggaran, seukuran capaian; sel kosong (gabungan) memakai sel di atasnya.
 * @param [metode] "rasio" (bawaan) atau "selisih".
 * @returns "efisien", "cukup efisien" (hanya selisih), "tidak efisien", atau "belum dilaksanakan".
 * @example =LKJIP.STATUSEFISIENSI("103,7%"; "94,60%") → "efisien"
 * @example =LKJIP.STATUSEFISIENSI("95%"; "98%"; "selisih") → "cukup efisien"
 * @example =LKJIP.STATUSEFISIENSI(0; 0) → "belum dilaksanakan"
 */
export function statusefisiensi(
  capaian: unknown[][],
  serapan: unknown[][],
  metode?: unknown[][],
): unknown[][] {
  return perEfisiensi(capaian, serapan, metode, statusEfisiensi);
}

/**
 * Nilai efisiensi kementerian/lembaga (PMK 214/2017 dan 22/2021, sampai 2023).
 * @customfunction EFISIENSIPMK
 * @param pagu Rentang pagu keluaran.
 * @param realisasi Rentang realisasi anggaran, seukuran pagu.
 * @param capaian Rentang capaian keluaran (bukan serapan), seukuran pagu.
 * @returns Nilai efisiensi 0–1, misalnya 0,75 untuk 75%.
 * @example =LKJIP.EFISIENSIPMK({100;100}; {90;90}; {"100%";"100%"}) → 0,75
 * @example =LKJIP.EFISIENSIPMK(100; 26; 1) → 1
 */
export function efisiensipmk(pagu: unknown[][], realisasi: unknown[][], capaian: unknown[][]): unknown {
  const sel = sejajar([pagu, realisasi, capaian]);
  const salah = sel.flat().find((s) => s.jenis === 'galat');
  if (salah) return tunggal(salah);
  const isi = sel.filter((baris) => baris.some((s) => s.jenis !== 'kosong'));
  const capaianIsi = wajib(isi.map(([, , c = KOSONG]) => angka(c)));
  if (isGalat(capaianIsi)) return tunggal(capaianIsi);
  const rasioIsi = rasio(capaianIsi);
  const baris = [];
  for (const [i, [p = KOSONG, r = KOSONG]] of isi.entries()) {
    const [pagu, realisasi] = [uang(p), uang(r)];
    if (isGalat(pagu)) return tunggal(pagu);
    if (isGalat(realisasi)) return tunggal(realisasi);
    baris.push({ pagu: senToNumber(pagu), realisasi: senToNumber(realisasi), capaian: rasioIsi[i] ?? 0 });
  }
  const hasil = efisiensiKementerian(baris);
  return tunggal(isGalat(hasil) ? hasil : hasil.nilai);
}

function wajib(nilai: readonly Hasil<NilaiAngka | null>[]): Hasil<readonly NilaiAngka[]> {
  const isi: NilaiAngka[] = [];
  for (const n of nilai) {
    if (n === null) return galat('kosong');
    if (isGalat(n)) return n;
    isi.push(n);
  }
  return isi;
}

type Hitung = (capaian: number, serapan: number, metode: MetodeEfisiensi) => Hasil<number | string>;

function perEfisiensi(capaian: unknown, serapan: unknown, metode: unknown, hitung: Hitung): unknown[][] {
  return perSel([capaian, turunkan(capaian, serapan), metode], (c, s, m = KOSONG): HasilSel => {
    const cara = pilihan(m, ['rasio', 'selisih'], 'rasio');
    if (isGalat(cara)) return cara;
    return satuBaris(c, s, (a, b) => hitung(a, b, cara));
  });
}

function satuBaris(
  c: Sel,
  s: Sel,
  hitung: (capaian: number, serapan: number) => Hasil<number | string>,
): HasilSel {
  const [capaian, serapan] = [angka(c), angka(s)];
  if (isGalat(capaian)) return capaian;
  if (isGalat(serapan)) return serapan;
  if (capaian === null) return c.jenis === 'kosong' ? '' : galat('kosong');
  if (serapan === null) return galat('kosong');
  const [a = 0, b = 0] = rasio([capaian, serapan]);
  return hitung(a, b);
}

/** Serapan whose merged or blank cells take the value above them, where there is a capaian beside. */
function turunkan(capaian: unknown, serapan: unknown): unknown {
  const blok = matriks(serapan);
  const samping = matriks(capaian);
  const atas: unknown[] = [];
  return blok.map((row, r) =>
    row.map((nilai, c) => {
      if (bacaSel(nilai).jenis !== 'kosong') atas[c] = nilai;
      return bacaSel(samping[r]?.[c]).jenis === 'kosong' ? nilai : atas[c];
    }),
  );
}
