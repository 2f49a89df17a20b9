import type { Baris, UnreadReason } from '../domain/laporan';
import type { Draf, HasilSheet } from './drafts';
import { looksLikeHeader, type Header } from './header';
import { isAmount, type SheetView, type TextRow } from './sheet-view';

/** Why a sheet, or a table on it, was not read. Nothing to say of a sheet whose tables were all read. */
export function alasanTakTerbaca(
  view: SheetView,
  hasil: HasilSheet,
  sisa: readonly Draf[],
  taken: boolean,
): UnreadReason[] {
  const reasons: UnreadReason[] = [
    ...hasil.pertanyaan.map((ask): UnreadReason => ({ kode: 'ragu', opsi: ask.opsi })),
    ...hasil.tolak,
    ...sisa.map((d): UnreadReason =>
      d.susunan.baris.some(isAnggaran) ? { kode: 'tanpa kegiatan' } : lain(d.judul.teks, view),
    ),
  ];
  if (taken || reasons.length > 0) return [...reasons, ...setengah(hasil)];
  if (view.textRows.length === 0 && view.rowCount === 0) return [{ kode: 'kosong' }];
  const partial = hasil.kurang[0];
  const half = hasil.kurang.filter(({ judul, kurang }) => kurang.length === 1 && ANGGARAN.test(judul.teks));
  if (half.length > 0) return setengah({ ...hasil, kurang: half });
  const nama = namaTabel(view);
  if (nama !== null) return [{ kode: 'tabel lain', nama }];
  return [{ kode: 'tanpa header', kurang: partial ? [...partial.kurang] : ['uraian', 'pagu', 'realisasi'] }];
}

/** Titles of budgets: such a table is said to lack its column, not to be another one. */
const ANGGARAN = /\b(?:anggaran|pagu|belanja|apbd|budget)\b/i;

/** Tables beside those that were read, which lack one column only. */
function setengah({ kurang }: HasilSheet): UnreadReason[] {
  return kurang
    .filter((one) => one.kurang.length === 1)
    .map((one) => ({ kode: 'tanpa header', kurang: one.kurang }));
}

/** Amounts of money stand in at least two columns of what is beneath a header. */
export function isDuaUang({ sheet: { grid } }: SheetView, { bottom, kolom }: Header): boolean {
  const filled = kolom.filter(({ col, peran }) => {
    if (peran === 'persen' || peran === 'no' || peran === 'kode') return false;
    let amounts = 0;
    for (let row = bottom + 1; row <= Math.min(grid.rowCount, bottom + SAMPLE); row++) {
      if (isAmount(grid.value(row, col))) amounts++;
    }
    return amounts > 1;
  });
  return filled.length > 1;
}

/** A few rows tell. */
const SAMPLE = 12;

/** Rows of a budget, though none of them is a kegiatan with money. */
function isAnggaran({ leaf, tingkat }: Baris): boolean {
  return leaf || tingkat === 'rekening';
}

function lain(judul: string, view: SheetView): UnreadReason {
  const nama = judul || namaTabel(view);
  return nama ? { kode: 'tabel lain', nama: singkat(nama) } : { kode: 'tanpa kegiatan' };
}

/** What the sheet's table seems to be: its title, else its captions; `null` when it has no header at all. */
function namaTabel(view: SheetView): string | null {
  const header = view.textRows.find(
    (row) => row.cells.length > 2 && (looksLikeHeader(row) || isCaptionRow(row)),
  );
  if (!header) return null;
  const titles = view.textRows.filter((row) => row.row < header.row && row.cells.length <= 2);
  const numbered = titles.find((row) => /^(?:tabel|table)\b/i.test(textOf(row)));
  const title = numbered ? titles.slice(titles.indexOf(numbered)) : titles;
  const nama = title.map(textOf).join(' ');
  return singkat(nama !== '' ? nama : header.cells.map((cell) => cell.text).join(', '));
}

function isCaptionRow(row: TextRow): boolean {
  return (
    row.cells.every((cell) => cell.text.length < 60) &&
    row.cells.filter((cell) => cell.caption.dikenal > 0.5).length >= 2
  );
}

function textOf(row: TextRow): string {
  return row.cells.map((cell) => cell.text).join(' ');
}

const LONGEST = 120;

function singkat(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
