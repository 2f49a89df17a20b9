import { fungsi } from '../messages/id/fungsi';
import { galat, type Hasil, isGalat } from '../domain/galat';
import type { NilaiAngka } from '../domain/numbers/nilai';
import { kaliSeratus } from '../domain/numbers/persen';
import { PREDIKAT_PERMENDAGRI, SKALA, SKM_MUTU, skalaBernama } from '../domain/parameters/daftar';
import { type Parameter, terbaru } from '../domain/parameters/parameter';
import type { Skala } from '../domain/parameters/skala';
import { predikat as hitungPredikat } from '../domain/rules/predikat';
import { keNik } from '../domain/rules/skm';
import { angka, angkaWajib, rasio } from './baca';
import { type Isi, matriks, perSel, sebagaiGalat } from './bentuk';
import { bacaSel, KOSONG, type Sel } from './sel';

/**
 * Predikat sebuah nilai menurut skala bernama atau pita milik kantor sendiri.
 * @customfunction PREDIKAT
 * @param nilai Nilai, capaian (rasio sampai 5, atau persen), atau "daftar" untuk nama-nama skala; boleh satu rentang.
 * @param [skala] "permendagri" (bawaan), "lan", "sakip", "skm", atau rentang dua kolom: batas bawah, predikat.
 * @returns Kata predikat, misalnya "Sangat Tinggi".
 * @example =LKJIP.PREDIKAT("103,7%") → "Sangat Tinggi"
 * @example =LKJIP.PREDIKAT(90,5) → "Sangat Tinggi"
 * @example =LKJIP.PREDIKAT(72,5; "sakip") → "BB"
 * @example =LKJIP.PREDIKAT(3,2; "skm") → "B"
 * @example =LKJIP.PREDIKAT(88; {90\"Istimewa";80\"Baik";0\"Kurang"}) → "Baik"
 * @example =LKJIP.PREDIKAT("nama"; "sakip") → "Predikat SAKIP (PermenPANRB 88/2021)"
 */
export function predikat(nilai: unknown[][], skala?: unknown[][]): unknown[][] {
  const [[pertama] = []] = matriks(nilai);
  if (kata(pertama) === 'daftar') return daftarSkala();
  const dipakai = pilihSkala(skala);
  if (isGalat(dipakai)) throw sebagaiGalat(dipakai);
  if (kata(pertama) === 'nama') return [[dipakai.judul]];
  return perSel([nilai], (n = KOSONG) => {
    const read = angka(n);
    if (read === null) return n.jenis === 'kosong' ? '' : galat('kosong');
    if (isGalat(read)) return read;
    const dinilai = dipakai.baca(read);
    const pita = isGalat(dinilai) ? dinilai : hitungPredikat(dinilai, dipakai.skala);
    return isGalat(pita) ? pita : pita.label;
  });
}

interface SkalaDipakai {
  readonly judul: string;
  readonly skala: Skala;
  /** The number in the scale's own unit. */
  readonly baca: (nilai: NilaiAngka) => Hasil<number>;
}

function daftarSkala(): Isi[][] {
  const baris = SKALA.map((s) => [s.kunci, s.judul, terbaru(s).dasar]);
  return [[...fungsi.skala.kepala], ...baris];
}

function pilihSkala(argumen: unknown): Hasil<SkalaDipakai> {
  const blok = matriks(argumen).map((row) => row.map(bacaSel));
  const [[satu = KOSONG, kedua] = []] = blok;
  if (kedua !== undefined || blok.length > 1) return skalaSendiri(blok);
  if (satu.jenis === 'kosong' || (satu.jenis === 'angka' && satu.angka === 0))
    return bernama(PREDIKAT_PERMENDAGRI);
  const parameter = satu.jenis === 'teks' ? skalaBernama(satu.teks) : null;
  return parameter ? bernama(parameter) : galat('opsi', satu.jenis === 'teks' ? satu.teks : undefined);
}

function bernama(parameter: Parameter<Skala>): SkalaDipakai {
  const skala = terbaru(parameter).nilai;
  const baca = parameter === SKM_MUTU ? (n: NilaiAngka) => keNik(n.angka) : pembaca(skala);
  return { judul: parameter.judul, skala, baca };
}

function pembaca(skala: Skala): (nilai: NilaiAngka) => number {
  return skala.satuan === 'persen' ? (n) => kaliSeratus(rasio([n])[0] ?? 0) : (n) => n.angka;
}

/** Bounds up to this are scores or ratios, above it percent. */
const SKOR_TERBESAR = 5;

/** Two columns of cells: where a band begins, and its word. Below the lowest one there is no predikat. */
function skalaSendiri(blok: readonly (readonly Sel[])[]): Hasil<SkalaDipakai> {
  const pita: { dari: number; label: string; arti: null }[] = [];
  for (const [dari = KOSONG, label = KOSONG] of blok) {
    if (dari.jenis === 'kosong' && label.jenis === 'kosong') continue;
    const batas = angkaWajib(dari);
    if (isGalat(batas)) return batas;
    if (label.jenis !== 'teks') return galat('opsi');
    pita.push({ dari: batas.angka, label: label.teks, arti: null });
  }
  pita.sort((a, b) => b.dari - a.dari);
  const terendah = pita.at(-1);
  if (!terendah) return galat('kosong');
  const satuan = (pita[0]?.dari ?? 0) > SKOR_TERBESAR ? 'persen' : 'nilai';
  const skala: Skala = {
    satuan,
    bulatkan: null,
    minimum: terendah.dari,
    maksimum: null,
    batas: 'mulai',
    pita,
  };
  return { judul: '', skala, baca: pembaca(skala) };
}

function kata(value: unknown): string | null {
  return typeof value === 'string' ? value.trim().toLowerCase() : null;
}
