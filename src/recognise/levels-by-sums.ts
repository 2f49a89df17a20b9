import { senBaris } from '../domain/angka-baris';
import type { Baris, Tingkat } from '../domain/laporan';
import { bandingSen, isSamaSen, tambahSen, type Sen } from '../domain/numbers/sen';
import { ubahBaris } from './baris';
import type { Susunan } from './hierarchy';
import { cocok } from './sums';

/**
 * Levels that nothing tells but the money: a row that is what the rows beneath it come to, in pagu and in realisasi, is
 * their group. Only where all rows were taken for one level, and where that is no accident: a JUMLAH bears it out, or without
 * one several groups do. Source: praktik.
 */
export function tingkatDariJumlah(susunan: Susunan): Susunan {
  const { cara, baris } = susunan;
  if (cara !== 'rata' || isCocok(susunan)) return susunan;
  const isi = baris.flatMap((row, index) => (row.tingkat === 'jumlah' ? [] : [index]));
  if (isi.length < 3 || isi.some((index) => !baris[index]?.leaf)) return susunan;
  const kelompok = cariKelompok(baris, isi, true);
  if (kelompok === null) return susunan;
  const found = disusun(baris, isi, kelompok.induk);
  if (!hasTotal(baris)) return isJelas(kelompok) ? found : susunan;
  if (isCocok(found)) return found;
  // A group's spending may be mistyped: with a JUMLAH to bear it out its budget is enough.
  const byPagu = cariKelompok(baris, isi, false);
  const lenient = byPagu && disusun(baris, isi, byPagu.induk);
  return lenient && isCocok(lenient) ? lenient : susunan;
}

function isCocok({ cocok: sums }: Susunan): boolean {
  return sums !== null && sums.benar === sums.semua;
}

function hasTotal(baris: readonly Baris[]): boolean {
  return baris.some((row) => row.tingkat === 'jumlah' && senBaris(row, 'pagu') !== null);
}

interface Kelompok {
  /** Index of each row's group; -1 where it has none. */
  readonly induk: Int32Array;
  /** Rows with money beneath each group whose spending is not its budget: sums of two columns that agree by accident are rare. */
  readonly teruji: readonly number[];
  /** Whether every row with money is a group or in one. */
  readonly isWhole: boolean;
}

/** Two groups that both columns bear out, or a large one; a small one when it is the whole table. */
function isJelas({ teruji, isWhole }: Kelompok): boolean {
  const [first = 0] = teruji;
  return teruji.length > 1 || first > 2 || (first > 1 && isWhole);
}

/** What stands beneath a row, uppermost last. */
interface Uang {
  readonly index: number;
  readonly pagu: Sen;
  readonly realisasi: Sen;
}

/**
 * From the last row up: each takes what follows it, as far as that is its sum. `null` where money is unreadable.
 * @param isBoth whether spending must agree, too
 */
function cariKelompok(baris: readonly Baris[], isi: readonly number[], isBoth: boolean): Kelompok | null {
  const induk = new Int32Array(baris.length).fill(-1);
  const teruji: number[] = [];
  const groups = new Set<number>();
  const open: Uang[] = [];
  for (let at = isi.length - 1; at >= 0; at--) {
    const index = isi[at] as number;
    const row = baris[index] as Baris;
    const pagu = senBaris(row, 'pagu');
    const realisasi = senBaris(row, 'realisasi');
    if (pagu === null || realisasi === null) return null;
    const uang = { index, pagu, realisasi };
    const { banyak, berisi } = bawahan(uang, open, isBoth);
    for (const child of open.splice(open.length - banyak)) induk[child.index] = index;
    if (banyak > 0) groups.add(index);
    if (berisi > 1 && !isSamaSen(pagu, realisasi)) teruji.push(berisi);
    open.push(uang);
  }
  const isWhole = open.every(({ index, pagu }) => groups.has(index) || isSamaSen(pagu, 0));
  return { induk, teruji: teruji.sort((a, b) => b - a), isWhole };
}

/** Rows that a group may have: beyond that sums agree by accident. */
const BANYAK = 200;

/** How many of the rows that follow come to the row, those without money behind them included; `berisi`: those with money. */
function bawahan(uang: Uang, open: readonly Uang[], isBoth: boolean): { banyak: number; berisi: number } {
  const found = { banyak: 0, berisi: 0 };
  if (bandingSen(uang.pagu, 0) <= 0) return found;
  let pagu: Sen = 0;
  let realisasi: Sen = 0;
  let berisi = 0;
  for (let count = 1; count <= Math.min(open.length, BANYAK); count++) {
    const next = open[open.length - count] as Uang;
    pagu = tambahSen(pagu, next.pagu);
    realisasi = tambahSen(realisasi, next.realisasi);
    if (!isSamaSen(next.pagu, 0)) berisi++;
    if (bandingSen(pagu, uang.pagu) > 0) break;
    const isSum = isSamaSen(pagu, uang.pagu) && (!isBoth || isSamaSen(realisasi, uang.realisasi));
    // Two rows alike, both spent to the last rupiah, are more likely beside each other.
    if (isSum && (berisi > 1 || !isSamaSen(pagu, realisasi))) Object.assign(found, { banyak: count, berisi });
  }
  return found;
}

const TANGGA: readonly Tingkat[] = ['program', 'kegiatan', 'sub kegiatan'];

function disusun(baris: readonly Baris[], isi: readonly number[], induk: Int32Array): Susunan {
  const depths = new Map<number, number>();
  for (const index of isi) depths.set(index, (depths.get(induk[index] as number) ?? -1) + 1);
  const groups = new Set(induk);
  const above = Math.max(0, ...depths.values()) + 1 - TANGGA.length;
  const named = baris.map((row, index) => {
    const depth = depths.get(index);
    if (depth === undefined) return row;
    const leaf = !groups.has(index);
    const tingkat = TANGGA[depth - Math.max(0, above)] ?? 'urusan';
    return ubahBaris(row, {
      induk: induk[index] as number,
      leaf,
      tingkat: leaf && tingkat === 'program' ? 'kegiatan' : tingkat,
    });
  });
  return { cara: 'jumlah', baris: named, cocok: cocok(named) };
}
