import type { Draf } from './drafts';
import { persenCocok } from './evidence';
import type { Judul } from './header';
import { isAmount, isBlank, type SheetView } from './sheet-view';
import { lipat } from './text';

/**
 * Tables of performance that have a budget's captions, too, and yet are none: their money would be counted twice.
 *
 * - Outputs with their pagu: "Indikator | Target | Realisasi" beside "Anggaran". What was reached there are things, no rupiah.
 * - Causes of low absorption beside the money of the kegiatan that they are about, which another table has already.
 */
export function tanpaTabelKinerja(draf: readonly Draf[]): Draf[] {
  const budgets = draf.filter((one) => !isKeluaran(one));
  // The names of a long workbook are many: they are asked for only where there are causes.
  if (!budgets.some(isPenyebab)) return budgets;
  const names = new Set(budgets.filter((one) => !isPenyebab(one)).flatMap(namaBaris));
  return budgets.filter((one) => !isPenyebab(one) || namaBaris(one).some((nama) => !names.has(nama)));
}

const UANG = /anggaran|keuangan|\brp\b|rupiah|dana|belanja|budget|serap/;

/**
 * A realisasi that does not say it is money and stands right behind a target is that target's, unless that is money, too:
 * "Pagu | Realisasi | Target" and quarters with a target of the cash plan are a budget's.
 */
function isKeluaran({ header, kolom, view, susunan, to }: Draf): boolean {
  if (!header.kolom.some((judul) => /indikator|indicator/.test(teks(judul)))) return false;
  // Percentages of the pagu prove that it was spent.
  const { benar, semua } = persenCocok(susunan.baris);
  if (benar * 2 > semua) return false;
  return kolom.anggaran.realisasi.every((col) => {
    const at = header.kolom.findIndex((judul) => judul.col === col);
    const [before, own] = [header.kolom[at - 1], header.kolom[at]];
    if (!before || !own || !/target/.test(teks(before)) || UANG.test(teks(before) + teks(own))) return false;
    return !isAmounts(view, before.col, header.bottom + 1, to);
  });
}

/** Most of what stands in a column can only be money. */
function isAmounts(view: SheetView, col: number, from: number, to: number): boolean {
  let filled = 0;
  let amounts = 0;
  for (let row = from; row <= to && filled < SAMPLE; row++) {
    const value = view.value(row, col);
    if (isBlank(value)) continue;
    filled++;
    if (isAmount(value)) amounts++;
  }
  return amounts * 2 > filled;
}

const SAMPLE = 100;

function teks({ captions }: Judul): string {
  return captions.map(({ text }) => lipat(text)).join(' / ');
}

function isPenyebab({ header }: Draf): boolean {
  return header.kolom.some(({ captions }) =>
    captions.some(({ text }) => /penyebab|sebab|faktor|alasan|cause|reason/.test(lipat(text))),
  );
}

function namaBaris({ susunan }: Draf): string[] {
  return susunan.baris.flatMap(({ nama, tingkat }) => (tingkat === 'jumlah' ? [] : lipat(nama)));
}
