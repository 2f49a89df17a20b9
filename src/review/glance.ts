import { angkaBaris, angkaPersenBaris, senBaris } from '../domain/angka-baris';
import type { Baris, Besaran, TabelAnggaran, Uang } from '../domain/laporan';
import type { Sen } from '../domain/numbers/sen';
import { isTepatPenuh, persenHolds } from '../domain/rules/persen-tercetak';

/**
 * What the rows of a budget table show at first sight, all of it asked in one pass: as a rule there is nothing, and no check need go
 * through the rows again.
 */
export interface Glance {
  /** Money of a leaf is negative, or its realisasi above its pagu. */
  readonly batas: boolean;
  /** Money is more, or less, than a plain number. */
  readonly odd: boolean;
  /** A printed percentage is not the quotient of its money. */
  readonly persen: boolean;
  /** A percentage is one of Excel's errors. */
  readonly persenGalat: boolean;
  /** A leaf with money is hidden. */
  readonly hidden: boolean;
}

export function glanceAt({ baris }: TabelAnggaran): Glance {
  const seen = { batas: false, odd: false, persen: false, persenGalat: false, hidden: false };
  for (const row of baris) {
    const pagu = senBaris(row, 'pagu');
    const realisasi = senBaris(row, 'realisasi');
    if (row.leaf) {
      seen.batas ||= isOutOfBounds(pagu, realisasi);
      seen.hidden ||= row.hidden && Boolean(pagu || realisasi);
    }
    seen.odd ||= isOddOf(row, 'pagu') || isOddOf(row, 'realisasi');
    const rasio = angkaPersenBaris(row);
    const persen = Number.isNaN(rasio) ? row.persen : null;
    seen.persenGalat ||= persen?.bentuk === 'galat';
    if (pagu === null || realisasi === null || (persen === null && Number.isNaN(rasio))) continue;
    if (persen !== null || !isTepatPenuh(rasio, pagu, realisasi))
      seen.persen ||= isDenied(row, pagu, realisasi);
  }
  return seen;
}

function isDenied({ persen }: Baris, pagu: Sen, realisasi: Sen): boolean {
  return persen !== null && !persenHolds(persen, pagu, realisasi);
}

function isOutOfBounds(pagu: Sen | null, realisasi: Sen | null): boolean {
  return (
    (pagu !== null && pagu < 0) ||
    (realisasi !== null && realisasi < 0) ||
    (pagu !== null && realisasi !== null && realisasi > pagu)
  );
}

/** Beyond this a cell's double no longer holds every sen (9·10¹³ rupiah). */
const LARGEST_EXACT = 9_000_000_000_000_000;

export function isTooLong(sen: Sen | null): boolean {
  return sen !== null && (sen > LARGEST_EXACT || sen < -LARGEST_EXACT);
}

/** Money that is more, or less, than a plain number: text, unreadable, too long for a cell. */
export function isOdd({ bentuk, sen }: Uang): boolean {
  return (bentuk !== 'angka' && bentuk !== 'kosong') || isTooLong(sen);
}

function isOddOf(row: Baris, besaran: Besaran): boolean {
  const angka = angkaBaris(row, besaran);
  return Number.isNaN(angka) ? isOdd(row[besaran]) : isTooLong(angka);
}
