import type { Draf } from './drafts';
import { lipat } from './text';

/**
 * Tables of performance that have a budget's captions, too, and yet are none: their money would be counted twice.
 *
 * - Outputs with their pagu: "Indikator | Target | Realisasi" beside "Anggaran". What was reached there are things, no rupiah.
 * - Causes of low absorption beside the money of the kegiatan that they are about, which another table has already.
 */
export function tanpaTabelKinerja(draf: readonly Draf[]): Draf[] {
  const budgets = draf.filter((one) => !isKeluaran(one));
  const names = new Set(budgets.filter((one) => !isPenyebab(one)).flatMap(namaBaris));
  return budgets.filter((one) => !isPenyebab(one) || namaBaris(one).some((nama) => !names.has(nama)));
}

const UANG = /anggaran|keuangan|\brp\b|rupiah|dana|belanja|budget|serap/;

function isKeluaran({ header, kolom }: Draf): boolean {
  const captions = header.kolom.map(({ col, captions: path }) => ({
    col,
    teks: path.map(({ text }) => lipat(text)).join(' / '),
  }));
  const has = (pola: RegExp): boolean => captions.some(({ teks }) => pola.test(teks));
  if (!has(/indikator|indicator/) || !has(/target/)) return false;
  const { realisasi } = kolom.anggaran;
  const reached = captions.filter(({ col }) => realisasi.includes(col));
  return reached.length > 0 && reached.every(({ teks }) => !UANG.test(teks));
}

function isPenyebab({ header }: Draf): boolean {
  return header.kolom.some(({ captions }) =>
    captions.some(({ text }) => /penyebab|sebab|faktor|alasan|cause|reason/.test(lipat(text))),
  );
}

function namaBaris({ susunan }: Draf): string[] {
  return susunan.baris.flatMap(({ nama, tingkat }) => (tingkat === 'jumlah' ? [] : lipat(nama)));
}
