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
    if (!first || leaves.some(({ realisasi }) => realisasi.lain)) return [];
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
  return baris.pagu.sel.length > 0 && baris.realisasi.sel.length > 0;
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
  return bahan.ringkasan.serapanRendah.flatMap((rinci) => {
    const sel = rinci.baris.realisasi.sel.at(-1);
    if (!sel) return [];
    const at = { sheet: rinci.tabel.sheet, row: sel.row, col: sel.col };
    return [{ kind: 'note', at, text: `${NOTE_MARK} ${noteText(bahan, rinci)}` }];
  });
}

function noteText(bahan: Bahan, rinci: Rinci): string {
  return teks.catatanSel(
    formatPersen(rinci.serapan ?? 0),
    formatPersen(bahan.ringkasan.ambang, Number.isInteger(bahan.ringkasan.ambang * 100) ? 0 : 2),
    formatRupiah(sisa(rinci) ?? 0n),
  );
}
