import { galat, type Hasil, isGalat } from '../domain/galat';
import type { NilaiAngka, NilaiTeks } from '../domain/numbers/nilai';
import { capaian as hitungCapaian } from '../domain/rules/capaian';
import { kemajuan as hitungKemajuan } from '../domain/rules/kemajuan';
import { perubahan as hitungPerubahan } from '../domain/rules/perubahan';
import type { Polaritas } from '../domain/rules/polaritas';
import { rerata } from '../domain/rules/rerata-capaian';
import { samakanSkala } from '../domain/rules/skala-persen';
import { angkaTarget } from '../domain/rules/target';
import { angka, bagian, nilai, pilihan, polaritas as bacaPolaritas } from './baca';
import { type HasilSel, perSel, sejajar, tunggal } from './bentuk';
import { KOSONG, type Sel } from './sel';

/** A figure over this is a cap in percent (120), not a ratio (1.2). */
const BATAS_RASIO = 5;

/**
 * Capaian indikator sebagai rasio: realisasi dibagi target, atau menurut polaritas.
 * @customfunction CAPAIAN
 * @param target Target: angka, "94%", "Baik (87)", "≥ 90", atau "80–90"; boleh satu rentang.
 * @param realisasi Realisasi, seukuran target.
 * @param [polaritas] "positif" (bawaan, naik), "negatif" (turun), atau "negatif rasio".
 * @param [batas] Batas atas capaian, misalnya 100% atau 120%; tanpa ini tidak dibatasi.
 * @returns Rasio, misalnya 1,0638 untuk 106,38%.
 * @example =LKJIP.CAPAIAN("94%"; "100%") → 1,0638
 * @example =LKJIP.CAPAIAN("Baik (87)"; "Baik (90,22)") → 1,0370
 * @example =LKJIP.CAPAIAN(10; 8; "negatif") → 1,2
 * @example =LKJIP.CAPAIAN(10; 8; "negatif rasio") → 1,25
 * @example =LKJIP.CAPAIAN(50; 100; "positif"; "120%") → 1,2
 * @example =LKJIP.CAPAIAN({87;94;100}; {90,22;100;100}) → {1,0370;1,0638;1}
 * @example =LKJIP.CAPAIAN(0; 5) → #DIV/0!
 */
export function capaian(
  target: unknown[][],
  realisasi: unknown[][],
  polaritas?: unknown[][],
  batas?: unknown[][],
): unknown[][] {
  return perSel([target, realisasi, polaritas, batas], (t, r, p = KOSONG, b = KOSONG) =>
    denganPolaritas(t, r, p, (target, realisasi, polaritas) => {
      const batas = bagian(b, null, BATAS_RASIO);
      return isGalat(batas) ? batas : hitungCapaian(target, realisasi, { polaritas, batas });
    }),
  );
}

/**
 * Kemajuan menuju target akhir renstra: realisasi sampai tahun ini terhadap target akhir.
 * @customfunction KEMAJUAN
 * @param target_akhir Target pada akhir renstra; boleh satu rentang.
 * @param realisasi Realisasi sampai tahun ini, seukuran target_akhir.
 * @param [polaritas] "positif" (bawaan, naik), "negatif" (turun), atau "negatif rasio".
 * @returns Rasio, misalnya 1,0137 untuk 101,37%.
 * @example =LKJIP.KEMAJUAN("Baik (89)"; "Baik (90,22)") → 1,0137
 * @example =LKJIP.KEMAJUAN({89;94;100}; {90,22;100;100}) → {1,0137;1,0638;1}
 */
export function kemajuan(
  target_akhir: unknown[][],
  realisasi: unknown[][],
  polaritas?: unknown[][],
): unknown[][] {
  return perSel([target_akhir, realisasi, polaritas], (t, r, p = KOSONG) =>
    denganPolaritas(t, r, p, hitungKemajuan),
  );
}

/**
 * Rerata capaian baris-baris yang punya target, dari capaian yang tidak dibulatkan.
 * @customfunction RERATACAPAIAN
 * @param target Rentang target.
 * @param realisasi Rentang realisasi, seukuran target.
 * @param [polaritas] Satu polaritas, atau rentang seukuran target.
 * @returns Rasio, misalnya 1,0336 untuk 103,36%.
 * @example =LKJIP.RERATACAPAIAN({87;94;100}; {90,22;100;100}) → 1,0336
 * @example =LKJIP.RERATACAPAIAN({87;"-";100}; {90,22;5;100}) → 1,0185
 */
export function reratacapaian(target: unknown[][], realisasi: unknown[][], polaritas?: unknown[][]): unknown {
  const capaian: number[] = [];
  for (const [t = KOSONG, r = KOSONG, p = KOSONG] of sejajar([target, realisasi, polaritas])) {
    const salah = [t, r, p].find((sel) => sel.jenis === 'galat');
    if (salah) return tunggal(salah);
    const hasil = barisRerata(t, r, p);
    if (isGalat(hasil)) return tunggal(hasil);
    if (hasil !== null) capaian.push(hasil);
  }
  return tunggal(rerata(capaian));
}

/** `null`: the row has no target, or no result yet, or is blank where blanks arrive as 0. */
function barisRerata(t: Sel, r: Sel, p: Sel): Hasil<number | null> {
  if (nilai(t).jenis === 'nihil' || nilai(r).jenis === 'nihil') return null;
  const hasil = denganPolaritas(t, r, p, (target, realisasi, polaritas) =>
    target === 0 && realisasi === 0 && polaritas !== 'negatif'
      ? ''
      : hitungCapaian(target, realisasi, { polaritas }),
  );
  if (typeof hasil === 'number') return hasil;
  return typeof hasil === 'object' && isGalat(hasil) ? hasil : null;
}

/**
 * Perubahan terhadap angka lalu, sebagai rasio dari angka lalu atau sebagai selisih.
 * @customfunction PERUBAHAN
 * @param lalu Angka lalu: uang, jumlah, persen, atau "Baik (86,50)"; boleh satu rentang.
 * @param kini Angka kini, seukuran lalu.
 * @param [bentuk] "rasio" (bawaan) atau "selisih"; selisih dua persen dalam poin persen.
 * @returns Rasio, misalnya 0,043 untuk naik 4,3%; atau selisihnya.
 * @example =LKJIP.PERUBAHAN("Baik (86,50)"; "Baik (90,22)") → 0,0430
 * @example =LKJIP.PERUBAHAN("93%"; "100%"; "selisih") → 7
 * @example =LKJIP.PERUBAHAN("Rp 669.414.700,00"; "Rp 655.200.800,00") → -0,0212
 */
export function perubahan(lalu: unknown[][], kini: unknown[][], bentuk?: unknown[][]): unknown[][] {
  return perSel([lalu, kini, bentuk], (l, k, b = KOSONG) => {
    const cara = pilihan(b, ['rasio', 'selisih'], 'rasio');
    if (isGalat(cara)) return cara;
    const [dulu, sekarang] = [angka(l), angka(k)];
    if (isGalat(dulu)) return dulu;
    if (isGalat(sekarang)) return sekarang;
    if (dulu === null || sekarang === null) return tanpaNilai(k);
    const [awal = 0, akhir = 0] = samakanSkala([dulu, sekarang]);
    return cara === 'selisih' ? akhir - awal : hitungPerubahan(awal, akhir);
  });
}

type HitungCapaian = (target: number, realisasi: number, polaritas: Polaritas) => HasilSel;

/** Reads one indicator, brings target and realisasi onto one scale and calls `hitung`. */
function denganPolaritas(t: Sel, r: Sel, p: Sel, hitung: HitungCapaian): HasilSel {
  const polaritas = bacaPolaritas(p);
  if (isGalat(polaritas)) return polaritas;
  const realisasi = angka(r);
  if (isGalat(realisasi)) return realisasi;
  const target = nilai(t);
  if (realisasi === null || target.jenis === 'nihil') return tanpaNilai(r);
  const acuan = angkaAcuan(target);
  if (isGalat(acuan)) return acuan;
  const [skalaTarget = 0, skalaRealisasi = 0] = samakanSkala([acuan, realisasi]);
  const pembagi = target.jenis === 'rentang' ? titik(target, skalaRealisasi) : skalaTarget;
  return hitung(pembagi, skalaRealisasi, polaritas);
}

/** The number that says in which scale a target is written; a word has none. */
function angkaAcuan(target: Exclude<NilaiTeks, { jenis: 'nihil' }>): Hasil<NilaiAngka> {
  switch (target.jenis) {
    case 'angka':
      return target;
    case 'batas':
      return target.angka;
    case 'rentang':
      return target.sampai;
    case 'kata':
      return galat('bukan-angka', target.kata);
  }
}

function titik(target: NilaiTeks, realisasi: number): number {
  const hasil = angkaTarget(target, realisasi);
  return hasil === null || isGalat(hasil) ? realisasi : hasil.angka;
}

/** No result yet: blank stays blank. A result without a target, and "-", are not available. */
function tanpaNilai(terakhir: Sel): HasilSel {
  return terakhir.jenis === 'kosong' ? '' : galat('kosong');
}
