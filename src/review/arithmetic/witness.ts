import type { Laporan, Persen, TabelAnggaran, Tempat, Uang } from '../../domain/laporan';
import type { Grid } from '../../workbook/port';
import { persenHolds } from '../../domain/rules/persen-tercetak';
import type { Glance } from '../glance';
import { tandaSisa, typedSisa } from './remainders';

/**
 * What a row says about its own money besides the sums: a typed percentage, a typed remainder, and that spending is neither
 * negative nor above its pagu. It was worked out when the figures were right.
 */
export interface Saksi {
  readonly nama: string;
  readonly pagu: Uang;
  readonly realisasi: Uang;
  readonly sheet: string;
  readonly cells: Pick<Grid, 'formula'> | undefined;
  readonly persen: Persen | null;
  /** The typed remainder in sen. */
  readonly sisa: bigint | null;
  /** A kegiatan: its money was typed, not added up. */
  readonly leaf: boolean;
  /** What another table quotes of the pagu, in sen. */
  readonly kutipan?: bigint;
}

export type Uangnya = (uang: Uang) => bigint | null;

/** How many of the things that a row says hold. */
export interface Kesaksian {
  readonly persen: boolean;
  readonly sisa: boolean;
  readonly batas: boolean;
  readonly kutipan: boolean;
}

export function listen(saksi: Saksi, nilai: Uangnya): Kesaksian {
  const pagu = nilai(saksi.pagu);
  const realisasi = nilai(saksi.realisasi);
  if (pagu === null || realisasi === null) return ALL_WELL;
  return {
    persen:
      saksi.persen === null ||
      persenHolds(saksi.persen, pagu, realisasi) ||
      !isTyped(saksi.persen, saksi.cells),
    sisa: saksi.sisa === null || saksi.sisa === pagu - realisasi,
    kutipan: saksi.kutipan === undefined || saksi.kutipan === pagu,
    batas: !saksi.leaf || isWithinBounds(pagu, realisasi),
  };
}

const ALL_WELL: Kesaksian = { persen: true, sisa: true, batas: true, kutipan: true };

/** Asked last: most percentages hold. A formula follows the money and says nothing about it. */
function isTyped({ rasio, row, col }: Persen, cells: Saksi['cells']): boolean {
  return rasio !== null && cells?.formula(row, col) === null;
}

function isWithinBounds(pagu: bigint, realisasi: bigint): boolean {
  return pagu >= 0n && realisasi >= 0n && realisasi <= pagu;
}

export function persenDi({ persen, sheet }: Saksi): Tempat | null {
  return persen && { sheet, row: persen.row, col: persen.col };
}

export function isWell({ persen, sisa, batas }: Kesaksian): boolean {
  return persen && sisa && batas;
}

/** One witness a row of every table that has both figures. */
export function* witnesses(laporan: Laporan, grid: (sheet: string) => Grid | undefined): Iterable<Saksi> {
  for (const tabel of laporan.anggaran) {
    const { sheet, kolom, baris } = tabel;
    const cells = grid(sheet);
    const tanda = tandaSisa(cells, tabel);
    for (const { row, nama, pagu, realisasi, persen, leaf } of baris) {
      const sisa = typedSisa(cells, row, kolom.sisa, tanda);
      yield { nama, pagu, realisasi, sisa, leaf, sheet, cells, persen };
    }
  }
  for (const { sheet, baris } of laporan.rekap) {
    const cells = grid(sheet);
    for (const { nama, pagu, realisasi, persen } of baris) {
      if (pagu && realisasi) {
        yield { nama, pagu, realisasi, sisa: null, leaf: false, sheet, cells, persen };
      }
    }
  }
}

/** Does all that `witnesses` would say hold as written? Tables where nothing speaks against it at first sight are not looked at. */
export function rowsHold(
  laporan: Laporan,
  glance: (tabel: TabelAnggaran) => Glance,
  grid: (sheet: string) => Grid | undefined,
): boolean {
  for (const tabel of laporan.anggaran) {
    const { sheet, kolom, baris } = tabel;
    const { batas, persen: isDenied } = glance(tabel);
    if (!batas && !isDenied && kolom.sisa === null) continue;
    const cells = grid(sheet);
    const tanda = tandaSisa(cells, tabel);
    for (const { row, pagu, realisasi, persen, leaf } of baris) {
      const [p, r] = [pagu.sen, realisasi.sen];
      if (p === null || r === null) continue;
      if (leaf && !isWithinBounds(p, r)) return false;
      if (persen && !persenHolds(persen, p, r) && isTyped(persen, cells)) return false;
      const sisa = typedSisa(cells, row, kolom.sisa, tanda);
      if (sisa !== null && sisa !== p - r) return false;
    }
  }
  for (const { sheet, baris } of laporan.rekap) {
    const cells = grid(sheet);
    for (const { pagu, realisasi, persen } of baris) {
      const [p, r] = [pagu?.sen ?? null, realisasi?.sen ?? null];
      if (p === null || r === null || !persen) continue;
      if (!persenHolds(persen, p, r) && isTyped(persen, cells)) return false;
    }
  }
  return true;
}
