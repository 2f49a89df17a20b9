import { galat, type Hasil, isGalat } from '../domain/galat';
import { lipat } from '../domain/identitas';
import { bacaNilai, type NilaiAngka, type NilaiTeks } from '../domain/numbers/nilai';
import { perSeratus } from '../domain/numbers/persen';
import { parseRupiah } from '../domain/numbers/rupiah';
import { senFromNumber } from '../domain/numbers/sen';
import { bacaPolaritas, type Polaritas } from '../domain/rules/polaritas';
import { type AngkaPersen, keRasio } from '../domain/rules/skala-persen';
import type { Sel } from './sel';

/** Money in sen; blanks and "-" are 0. */
export function uang(sel: Sel): Hasil<bigint> {
  switch (sel.jenis) {
    case 'kosong':
      return 0n;
    case 'angka':
      return senFromNumber(sel.angka);
    case 'teks': {
      const read = parseRupiah(sel.teks);
      if (!read) return galat('bukan-angka', sel.teks);
      return read.lostPrecision ? galat('presisi-hilang', sel.teks) : read.sen;
    }
    case 'galat':
    case 'lain':
      return galat('bukan-angka');
  }
}

/** A target, a result, a rate; blanks and "-" are `nihil`. */
export function nilai(sel: Sel): NilaiTeks {
  switch (sel.jenis) {
    case 'kosong':
      return { jenis: 'nihil' };
    case 'angka':
      return { jenis: 'angka', angka: sel.angka, desimal: 0, persen: false, label: null, satuan: null };
    case 'teks': {
      const read = bacaNilai(sel.teks);
      return read.jenis === 'kata' ? (nilaiUang(sel.teks) ?? read) : read;
    }
    case 'galat':
    case 'lain':
      return { jenis: 'kata', kata: '' };
  }
}

/** "Rp 1.000.000" is a result, too, of an indicator that is counted in rupiah. */
function nilaiUang(teks: string): NilaiAngka | null {
  const read = parseRupiah(teks);
  if (!read || read.nil || read.lostPrecision) return null;
  return {
    jenis: 'angka',
    angka: Number(read.sen) / 100,
    desimal: 2,
    persen: false,
    label: null,
    satuan: null,
  };
}

/** The number in it; `null` for blanks and "-". */
export function angka(sel: Sel): Hasil<NilaiAngka | null> {
  const read = nilai(sel);
  if (read.jenis === 'nihil') return null;
  return read.jenis === 'angka' ? read : galat('bukan-angka', sel.jenis === 'teks' ? sel.teks : undefined);
}

/** A number that has to be there. */
export function angkaWajib(sel: Sel): Hasil<NilaiAngka> {
  return angka(sel) ?? galat('kosong');
}

/** Percentages in any scale ("103,7%", 103,7, 1,037) as ratios; all of them are of one scale. */
export function rasio(nilai: readonly AngkaPersen[]): number[] {
  return keRasio(nilai);
}

/** An optional share such as a threshold: "95%", 95 or 0,95; blank or 0 (a blank cell of some builds): `bawaan`. */
export function bagian<T>(sel: Sel, bawaan: T, terbesar: number): Hasil<number | T> {
  const read = angka(sel);
  if (read === null || isGalat(read)) return read ?? bawaan;
  if (read.angka === 0) return bawaan;
  const rasio = read.persen || read.angka > terbesar ? perSeratus(read.angka) : read.angka;
  return rasio > 0 ? rasio : galat('di-luar-rentang');
}

/** An optional word out of a list, in any spelling of case and spaces; blank or 0: `bawaan`. */
export function pilihan<const T extends string>(sel: Sel, pilihan: readonly T[], bawaan: T): Hasil<T> {
  if (isBawaan(sel)) return bawaan;
  if (sel.jenis !== 'teks') return galat('opsi');
  const kata = lipat(sel.teks);
  return kata === '' ? bawaan : (pilihan.find((p) => p === kata) ?? galat('opsi', sel.teks));
}

/** An optional polarity; 'positif' when left out. */
export function polaritas(sel: Sel): Hasil<Polaritas> {
  if (isBawaan(sel)) return 'positif';
  if (sel.jenis !== 'teks') return galat('opsi');
  return bacaPolaritas(sel.teks) ?? galat('opsi', sel.teks);
}

function isBawaan(sel: Sel): boolean {
  return sel.jenis === 'kosong' || (sel.jenis === 'angka' && sel.angka === 0);
}
