import { galat, type Hasil, isGalat } from '../galat';
import { bulatkan } from '../numbers/bulatkan';
import { SKM, SKM_MUTU } from '../parameters/daftar';
import { terbaru } from '../parameters/parameter';
import type { Pita } from '../parameters/skala';
import { predikat } from './predikat';
import { rerata } from './rerata-capaian';

/** Digits beyond these are the noise of doubles. */
const DERAU = 10;

/**
 * NRR of one unsur: the mean of its answers (1–4). Blanks and 0 are no answer. 'di-luar-rentang' with the index of the
 * first answer outside 1–4; 'kosong' when nobody answered. Source: PermenPANRB 14/2017.
 */
export function nrrUnsur(jawaban: readonly (number | null)[]): Hasil<number> {
  const dijawab = jawaban.map((j) => (j === 0 ? null : j));
  const salah = dijawab.findIndex((j) => j !== null && !isJawaban(j));
  return salah >= 0 ? galat('di-luar-rentang', salah) : rerata(dijawab);
}

export interface IndeksSkm {
  /** Nilai indeks, 1–4. */
  readonly ni: number;
  /** NI · 25, 25–100. */
  readonly nik: number;
}

/**
 * SKM index out of the NRR of its unsur: Σ NRR·bobot → NI, NI·25 → NIK, unrounded.
 * @param bobot one weight for all (offices use 0.11 or 0.111), one each, or absent: 1/n. An unanswered unsur (`null` or
 *   0) leaves the denominator: its weight goes to the others.
 * Failures: 'kosong'; 'di-luar-rentang' with the index of an NRR outside 1–4, or for weights that are not positive or
 * add up to more than 1; 'bentuk' when weights and unsur differ in number.
 */
export function indeksSkm(
  nrr: readonly (number | null)[],
  bobot?: number | readonly number[],
): Hasil<IndeksSkm> {
  const salah = nrr.findIndex((n) => n !== null && n !== 0 && !isJawaban(n));
  if (salah >= 0) return galat('di-luar-rentang', salah);
  const weights = bobotUnsur(nrr.length, bobot);
  if (isGalat(weights)) return weights;
  let jumlah = 0;
  let terpakai = 0;
  for (const [index, w] of weights.bobot.entries()) {
    const n = nrr[index] ?? 0;
    if (n === 0) continue;
    terpakai += w;
    jumlah += n * w;
  }
  if (terpakai === 0) return galat('kosong');
  const ni = terpakai === weights.jumlah ? jumlah : (jumlah / terpakai) * weights.jumlah;
  return { ni, nik: ni * terbaru(SKM).nilai.konversi };
}

interface Bobot {
  readonly bobot: readonly number[];
  /** What all weights together count for. */
  readonly jumlah: number;
}

function bobotUnsur(banyak: number, bobot: number | readonly number[] | undefined): Hasil<Bobot> {
  // Each 1 and together 1 is the plain mean: nine times 1/9 would be a little more than 1 in doubles.
  if (bobot === undefined) return { bobot: new Array<number>(banyak).fill(1), jumlah: 1 };
  const weights = typeof bobot === 'number' ? new Array<number>(banyak).fill(bobot) : bobot;
  if (weights.length !== banyak) return galat('bentuk');
  const jumlah = weights.reduce((a, b) => a + b, 0);
  const sah = weights.every((w) => w > 0) && jumlah <= terbaru(SKM).nilai.bobotMaksimum;
  return sah ? { bobot: weights, jumlah } : galat('di-luar-rentang');
}

function isJawaban(nilai: number): boolean {
  const { jawabanMinimum, jawabanMaksimum } = terbaru(SKM).nilai;
  const bersih = bulatkan(nilai, DERAU);
  return bersih >= jawabanMinimum && bersih <= jawabanMaksimum;
}

/** NIK of a number that is an NI (1–4) or already an NIK (25–100); 'di-luar-rentang' for any other. */
export function keNik(nilai: number): Hasil<number> {
  if (!Number.isFinite(nilai)) return galat('bukan-angka');
  if (isJawaban(nilai)) return nilai * terbaru(SKM).nilai.konversi;
  const pita = predikat(nilai, terbaru(SKM_MUTU).nilai);
  return isGalat(pita) ? pita : nilai;
}

/**
 * Mutu of a service: NIK, rounded to two decimals in decimal, in the intervals of PermenPANRB 14/2017. Takes an NI
 * (1–4) as well: 2.5997 → 64.99 D, 2.5998 → 65.00 C.
 */
export function mutuSkm(nilai: number): Hasil<Pita> {
  const nik = keNik(nilai);
  return isGalat(nik) ? nik : predikat(nik, terbaru(SKM_MUTU).nilai);
}

/** NI as the sample report rounds it, each unsur's weighted value to two decimals: explains 90,22 for 90,28. */
export function indeksTampil(nrr: readonly number[]): number {
  const { konversi } = terbaru(SKM).nilai;
  const jumlah = nrr.reduce((sum, n) => sum + bulatkan(n, 2), 0);
  return (bulatkan(jumlah, 2) / nrr.length) * konversi;
}
