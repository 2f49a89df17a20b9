import { adaSel, angkaBaris } from '../domain/angka-baris';
import type { Baris, TabelAnggaran } from '../domain/laporan';
import type { Rinci } from '../domain/ringkasan';
import { sisa } from '../domain/ringkas';
import { formatPersen } from '../domain/numbers/persen';
import { formatRupiah } from '../domain/numbers/rupiah';
import { sheets as teks } from '../messages/id/sheets';
import type { Area } from '../workbook/address';
import { NOTE_MARK, type FlagChange, type NoteChange } from '../workbook/port';
import type { Bahan } from './bahan';
import { columnMoney } from './money';
import { rendahExpr } from './sheets/rincian';

/** One live flag a table: every kegiatan row whose serapan is below the threshold, as the figures stand. */
export function flags(bahan: Bahan): FlagChange[] {
  return bahan.laporan.anggaran.flatMap((tabel) => {
    const leaves = tabel.baris.filter((baris) => baris.leaf && hasMoney(baris));
    const first = leaves[0];
    // A format follows its own sheet: what is added up over sheets has its flag in the list of low absorption alone.
    if (!first || leaves.some(isOfSeveralSheets)) return [];
    const grid = bahan.grid(tabel.sheet);
    const when = rendahExpr(
      columnMoney(grid, tabel, first, 'pagu'),
      columnMoney(grid, tabel, first, 'realisasi'),
    );
    return [
      { kind: 'flag', sheet: tabel.sheet, areas: leafAreas(tabel, leaves), when, look: 'serapanRendah' },
    ];
  });
}

function hasMoney(baris: Baris): boolean {
  return adaSel(baris, 'pagu') && adaSel(baris, 'realisasi');
}

function isOfSeveralSheets(baris: Baris): boolean {
  return Number.isNaN(angkaBaris(baris, 'realisasi')) && baris.realisasi.lain !== undefined;
}

/** Rows that follow each other share an area, so that a row inserted between them is flagged too. */
function leafAreas(tabel: TabelAnggaran, leaves: readonly Baris[]): Area[] {
  const { left, right } = tableWidth(tabel);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row } of leaves) {
    const last = areas.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, left, bottom: row, right });
  }
  return areas;
}

function tableWidth({ kolom }: TabelAnggaran): { left: number; right: number } {
  const columns = [
    kolom.no,
    ...kolom.kode,
    kolom.uraian,
    ...kolom.pagu,
    ...kolom.realisasi,
    kolom.persen,
    kolom.sisa,
  ];
  const known = columns.filter((col) => col !== null);
  return { left: Math.min(...known), right: Math.max(...known) };
}

/** A note on the realisasi of every flagged row: how much is unspent, and why it is flagged. */
export function notes(bahan: Bahan): NoteChange[] {
  const { ambang } = bahan.ringkasan;
  const batas = formatPersen(ambang, Number.isInteger(ambang * 100) ? 0 : 2);
  return bahan.ringkasan.serapanRendah.flatMap((rinci) => {
    const sel = rinci.baris.realisasi.sel.at(-1);
    if (!sel) return [];
    const at = { sheet: rinci.tabel.sheet, row: sel.row, col: sel.col };
    return [{ kind: 'note', at, text: `${NOTE_MARK} ${noteText(rinci, batas)}` }];
  });
}

function noteText(rinci: Rinci, ambang: string): string {
  return teks.catatanSel(formatPersen(rinci.serapan ?? 0), ambang, formatRupiah(sisa(rinci) ?? 0n));
}
