import { type Hasil, isGalat } from '../domain/galat';
import { senToNumber } from '../domain/numbers/sen';
import { AMBANG_SERAPAN } from '../domain/parameters/ambang';
import { terbaru } from '../domain/parameters/parameter';
import { alokasi as hitungAlokasi } from '../domain/rules/alokasi';
import { serapan as hitungSerapan, sisa as hitungSisa, statusSerapan } from '../domain/rules/serapan';
import { bagian, uang } from './baca';
import { type HasilSel, perSel } from './bentuk';
import { KOSONG, type Sel } from './sel';

/**
 * Serapan anggaran: realisasi dibagi pagu.
 * @customfunction SERAPAN
 * @param pagu Pagu: angka atau teks seperti "Rp 1.234,00"; boleh satu rentang.
 * @param realisasi Realisasi anggaran, seukuran pagu.
 * @returns Rasio, misalnya 0,9666 untuk 96,66%; 0 bila keduanya nol.
 * @example =LKJIP.SERAPAN("Rp 13.568.770.474,04"; "13.114.995.937,20") → 0,9666
 * @example =LKJIP.SERAPAN(0; 0) → 0
 * @example =LKJIP.SERAPAN(0; 5) → #DIV/0!
 */
export function serapan(pagu: unknown[][], realisasi: unknown[][]): unknown[][] {
  return perSel([pagu, realisasi], (p, r) => denganUang(p, r, hitungSerapan));
}

/**
 * Sisa anggaran: pagu dikurangi realisasi.
 * @customfunction SISA
 * @param pagu Pagu; boleh satu rentang.
 * @param realisasi Realisasi anggaran, seukuran pagu.
 * @returns Rupiah; negatif bila realisasi melebihi pagu.
 * @example =LKJIP.SISA("1.436.698.034,04"; "1.422.498.327,20") → 14199706,84
 */
export function sisa(pagu: unknown[][], realisasi: unknown[][]): unknown[][] {
  return perSel([pagu, realisasi], (p, r) =>
    denganUang(p, r, (pagu, realisasi) => senToNumber(hitungSisa(pagu, realisasi))),
  );
}

/**
 * Porsi anggaran: pagu dibagi total pagu.
 * @customfunction ALOKASI
 * @param pagu Pagu program-program suatu sasaran; boleh satu rentang.
 * @param total Total pagu.
 * @returns Rasio, misalnya 0,0493 untuk 4,93%.
 * @example =LKJIP.ALOKASI("Rp 669.414.700,00"; "Rp. 13.568.770.474,04") → 0,0493
 */
export function alokasi(pagu: unknown[][], total: unknown[][]): unknown[][] {
  return perSel([pagu, total], (p, t) => denganUang(p, t, hitungAlokasi));
}

/**
 * Status serapan dalam kata: rendah, sesuai, melebihi pagu, atau tidak dianggarkan.
 * @customfunction STATUSSERAPAN
 * @param pagu Pagu; boleh satu rentang.
 * @param realisasi Realisasi anggaran, seukuran pagu.
 * @param [ambang] Ambang serapan rendah; bawaan 95%.
 * @returns "rendah", "sesuai", "melebihi pagu", atau "tidak dianggarkan".
 * @example =LKJIP.STATUSSERAPAN(100000; 94999) → "rendah"
 * @example =LKJIP.STATUSSERAPAN(100000; 95000) → "sesuai"
 * @example =LKJIP.STATUSSERAPAN(100000; 94999; "90%") → "sesuai"
 * @example =LKJIP.STATUSSERAPAN({100;0}; {101;0}) → {"melebihi pagu";"tidak dianggarkan"}
 */
export function statusserapan(pagu: unknown[][], realisasi: unknown[][], ambang?: unknown[][]): unknown[][] {
  return perSel([pagu, realisasi, ambang], (p, r, a = KOSONG) => {
    const batas = bagian(a, terbaru(AMBANG_SERAPAN).nilai, 1);
    return isGalat(batas)
      ? batas
      : denganUang(p, r, (pagu, realisasi) => statusSerapan(pagu, realisasi, batas));
  });
}

function denganUang(a: Sel, b: Sel, hitung: (a: bigint, b: bigint) => Hasil<number | string>): HasilSel {
  const x = uang(a);
  if (isGalat(x)) return x;
  const y = uang(b);
  return isGalat(y) ? y : hitung(x, y);
}
