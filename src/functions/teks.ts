import { galat, type Hasil, isGalat } from '../domain/galat';
import { formatRupiah } from '../domain/numbers/rupiah';
import { senToNumber } from '../domain/numbers/sen';
import { terbilang as sebut } from '../domain/numbers/terbilang';
import { angka as bacaAngka, pilihan, rasio, uang } from './baca';
import { type HasilSel, perSel } from './bentuk';
import { KOSONG, type Sel } from './sel';

/**
 * Teks menjadi angka, menurut jenis kolomnya.
 * @customfunction ANGKA
 * @param teks Teks seperti "Rp 1.234,00", "(1.000)", "99,01%", atau "13 pelayanan"; boleh satu rentang.
 * @param [jenis] "rupiah" (bawaan), "persen" (hasilnya rasio), atau "nilai" (angka di dalam teks).
 * @returns Angka.
 * @example =LKJIP.ANGKA("Rp 3.563.325.186,04") → 3563325186,04
 * @example =LKJIP.ANGKA("827.560.810,-") → 827560810
 * @example =LKJIP.ANGKA("1.234") → 1234
 * @example =LKJIP.ANGKA("99,01%"; "persen") → 0,9901
 * @example =LKJIP.ANGKA("Baik (90,22)"; "nilai") → 90,22
 * @example =LKJIP.ANGKA("3,50001E+11") → #VALUE!
 */
export function angka(teks: unknown[][], jenis?: unknown[][]): unknown[][] {
  return perSel([teks, jenis], (t, j = KOSONG) => {
    const cara = pilihan(j, ['rupiah', 'persen', 'nilai'], 'rupiah');
    if (isGalat(cara)) return cara;
    if (t.jenis === 'kosong') return '';
    if (cara === 'rupiah') return rupiahSel(t);
    const nilai = bacaAngka(cara === 'persen' ? tanpaRibuan(t) : t);
    if (nilai === null) return galat('kosong');
    if (isGalat(nilai)) return nilai;
    return cara === 'persen' ? (rasio([nilai])[0] ?? 0) : nilai.angka;
  });
}

/**
 * Angka menjadi teks rupiah.
 * @customfunction RUPIAH
 * @param angka Angka, atau teks uang; boleh satu rentang.
 * @returns Teks, misalnya "Rp 1.234,00".
 * @example =LKJIP.RUPIAH(13568770474,04) → "Rp 13.568.770.474,04"
 * @example =LKJIP.RUPIAH(-1234,5) → "-Rp 1.234,50"
 */
export function rupiah(angka: unknown[][]): unknown[][] {
  return perSel([angka], (a = KOSONG) => {
    if (a.jenis === 'kosong') return '';
    const sen = uang(a);
    return isGalat(sen) ? sen : formatRupiah(sen);
  });
}

/**
 * Angka dalam kata-kata bahasa Indonesia.
 * @customfunction TERBILANG
 * @param angka Angka sampai 10^15, atau teks uang; boleh satu rentang.
 * @param [satuan] Satuan di belakangnya, misalnya "rupiah".
 * @returns Teks.
 * @example =LKJIP.TERBILANG(1500; "rupiah") → "seribu lima ratus rupiah"
 * @example =LKJIP.TERBILANG(-2,05) → "minus dua koma nol lima"
 * @example =LKJIP.TERBILANG(1000000000) → "satu miliar"
 */
export function terbilang(angka: unknown[][], satuan?: unknown[][]): unknown[][] {
  return perSel([angka, satuan], (a, s = KOSONG): HasilSel => {
    if (a.jenis === 'kosong') return '';
    const nilai = a.jenis === 'angka' ? bersih(a.angka) : rupiahSel(a);
    if (isGalat(nilai)) return nilai;
    return sebut(nilai, s.jenis === 'teks' ? s.teks : '');
  });
}

/**
 * Versi add-in LKjIP.
 * @customfunction VERSI
 * @returns Nomor versi.
 */
export function versi(): string {
  return LKJIP_VERSI;
}

function rupiahSel(sel: Sel): Hasil<number> {
  const sen = uang(sel);
  return isGalat(sen) ? sen : senToNumber(sen);
}

/** In a percent column "1.234" is one and a bit: with a sign behind it the reader takes it so. */
function tanpaRibuan(sel: Sel): Sel {
  return sel.jenis === 'teks' && /^\s*\d+\.\d{3}\s*$/.test(sel.teks)
    ? { jenis: 'teks', teks: sel.teks.replace('.', ',') }
    : sel;
}

/** What Excel shows: 15 digits, without the noise of its arithmetic. */
function bersih(n: number): number {
  return Number(n.toPrecision(15));
}
