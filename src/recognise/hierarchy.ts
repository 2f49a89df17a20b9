import type { Baris, CaraTingkat, DasarKeyakinan, Tingkat } from '../domain/laporan';
import { BarisTabel } from './baris';
import { denganTitik, tanpaAkunSemu, tanpaSubUnit } from './codes';
import { tanpaAkun, tanpaRincian } from './details';
import { DALAM_REKENING, type Kedalaman } from './depth';
import { caraKedalaman, tanpaKata } from './levels';
import { namaTingkat } from './level-names';
import { isBeneath, tingkatKode } from './numbering';
import type { BarisMentah } from './mentah';
import { cocok } from './sums';

/** The rows of a table in their places. */
export interface Susunan {
  readonly cara: CaraTingkat;
  readonly baris: readonly Baris[];
  readonly cocok: DasarKeyakinan['jumlah'];
}

/**
 * Finds what stands beneath what. Several signs can say it; the most telling one counts unless the sums contradict it and
 * bear out another.
 */
export function susun(given: readonly BarisMentah[]): Susunan {
  const rows = tanpaAkunSemu(tanpaSubUnit(denganTitik(given)));
  const isi = rows.filter(({ jenis }) => jenis === 'isi');
  let best: Susunan | null = null;
  for (const way of caraKedalaman(isi)) {
    const susunan = pasang(rows, isi, SENDIRI.has(way.cara) ? way : tanpaRincian(isi, tanpaAkun(isi, way)));
    if (best === null) best = susunan;
    else if (susunan.cocok !== null && nilai(susunan) >= nilai(best) + JELAS) best = susunan;
    // No other can bear itself out that much better.
    if (way.pasti || nilai(best) > 1 - JELAS || isAkunSaja(isi, way)) break;
  }
  return best as Susunan;
}

/** Every code is an account's: whatever its indents or capitals say, the table lists no kegiatan. */
function isAkunSaja(rows: readonly BarisMentah[], { cara, dalam }: Kedalaman): boolean {
  return cara === 'kode' && rows.length > 0 && dalam.every((depth) => depth >= DALAM_REKENING);
}

/** Ways that tell details from kegiatan themselves. */
const SENDIRI: ReadonlySet<CaraTingkat> = new Set(['kode', 'kolom']);

/** Sums of staff's workbooks may be wrong here and there; a wrong structure makes nearly all of them wrong. */
const JELAS = 0.4;

function nilai({ cocok: sums }: Susunan): number {
  return sums === null ? 0.5 : sums.benar / sums.semua;
}

/** @param isi those of the rows that are no totals, in the order of `way.dalam`. */
function pasang(rows: readonly BarisMentah[], isi: readonly BarisMentah[], way: Kedalaman): Susunan {
  const tingkatDari = namaTingkat(isi, way);
  const parents = new Int32Array(rows.length).fill(-1);
  const tingkat = new Array<Tingkat>(rows.length).fill('jumlah');
  const stack: number[] = [];
  const depths = new Float64Array(rows.length).fill(-1);
  let ke = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as BarisMentah;
    if (row.jenis === 'jumlah') continue;
    const depth = way.dalam[ke] as number;
    while (stack.length > 0 && !isUnder(rows, depths, stack.at(-1) as number, index, depth)) stack.pop();
    parents[index] = stack.at(-1) ?? -1;
    tingkat[index] = tingkatDari(ke++);
    depths[index] = depth;
    stack.push(index);
  }
  const leaf = daun(tingkat, parents, rows);
  const baris = rows.map(
    (row, index): Baris =>
      new BarisTabel(
        row,
        tingkat[index] as Tingkat,
        row.jenis === 'jumlah' ? '' : row.kodeTeks !== '' ? row.kodeTeks : row.no,
        row.jenis === 'isi' ? tanpaKata(row.nama, way.cara === 'kata') : row.nama,
        parents[index] as number,
        leaf[index] === 1,
      ),
  );
  return { cara: way.cara, baris, cocok: cocok(baris) };
}

function isUnder(
  rows: readonly BarisMentah[],
  depths: Float64Array,
  above: number,
  index: number,
  depth: number,
): boolean {
  if ((depths[above] as number) >= depth) return false;
  const parent = rows[above] as BarisMentah;
  const child = rows[index] as BarisMentah;
  if (!parent.kode || !child.kode || parent.isOrganisasi || child.isOrganisasi || child.akun) return true;
  // A kegiatan whose program's row is missing does not belong to the program above it.
  if (tingkatKode(parent.kode) === null || tingkatKode(child.kode) === null) return true;
  return isBeneath(child.kode, parent.kode);
}

const AKTIVITAS: ReadonlySet<Tingkat> = new Set(['kegiatan', 'sub kegiatan']);

/**
 * Activities with no activity beneath; a program whose kegiatan are not listed stands for itself when it has money. What is listed
 * beneath a row with money without any of its own (the rest of a broken name, kegiatan yet to be filled in) takes nothing from it.
 */
function daun(tingkat: readonly Tingkat[], parents: Int32Array, rows: readonly BarisMentah[]): Uint8Array {
  const isActivity = (index: number) =>
    AKTIVITAS.has(tingkat[index] as Tingkat) || tingkat[index] === 'program';
  const filled = terisi(tingkat, parents, rows);
  const sendiri = tanpaBawahan(parents, rows, filled, isActivity);
  const has = new Uint8Array(tingkat.length);
  for (let index = tingkat.length - 1; index >= 0; index--) {
    const parent = parents[index] as number;
    if (parent < 0 || (!filled[index] && sendiri.has(parent))) continue;
    if (isActivity(index) || has[index]) has[parent] = 1;
  }
  const hasKegiatan = tingkat.some((level) => AKTIVITAS.has(level));
  const found = new Uint8Array(tingkat.length);
  for (let index = 0; index < tingkat.length; index++) {
    const level = tingkat[index] as Tingkat;
    const isCounted = level === 'program' && hasKegiatan && (rows[index] as BarisMentah).adaUang;
    const inLeaf = isInLeaf(parents[index] as number, found, parents);
    if (!inLeaf && !has[index] && (AKTIVITAS.has(level) || isCounted)) found[index] = 1;
  }
  return found;
}

/** Rows with a money cell of their own or beneath them, in their accounts not. */
function terisi(tingkat: readonly Tingkat[], parents: Int32Array, rows: readonly BarisMentah[]): Uint8Array {
  const filled = new Uint8Array(rows.length);
  for (let index = rows.length - 1; index >= 0; index--) {
    const parent = parents[index] as number;
    if ((rows[index] as BarisMentah).adaUang) filled[index] = 1;
    if (parent >= 0 && filled[index] && tingkat[index] !== 'rekening') filled[parent] = 1;
  }
  return filled;
}

/**
 * Activities with money cells over rows without any, which take nothing from them. A nil takes nothing either way: beneath it they
 * are kegiatan left empty, whose sum it is, unless the table lists such rows beneath money, too.
 */
function tanpaBawahan(
  parents: Int32Array,
  rows: readonly BarisMentah[],
  filled: Uint8Array,
  isActivity: (index: number) => boolean,
): ReadonlySet<number> {
  const partly = new Uint8Array(parents.length);
  for (let index = 0; index < parents.length; index++) {
    const parent = parents[index] as number;
    if (filled[index] && parent >= 0) partly[parent] = 1;
  }
  const found = new Set<number>();
  const nil: number[] = [];
  for (let index = 0; index < parents.length; index++) {
    const parent = parents[index] as number;
    if (filled[index] || parent < 0 || !isActivity(parent)) continue;
    const above = rows[parent] as BarisMentah;
    if (!above.adaUang) continue;
    if (!partly[parent] && isNihil(above)) nil.push(parent);
    else found.add(parent);
  }
  const isListed = [...found].some((parent) => !partly[parent]);
  return isListed ? new Set([...found, ...nil]) : found;
}

function isNihil({ pagu, realisasi }: BarisMentah): boolean {
  return pagu.sen === 0n && realisasi.sen === 0n;
}

function isInLeaf(parent: number, leaf: Uint8Array, parents: Int32Array): boolean {
  for (let above = parent; above >= 0; above = parents[above] as number) if (leaf[above]) return true;
  return false;
}
