import type { Laporan, Unread } from '../domain/laporan';
import type { Sheet, Snapshot } from '../workbook/port';
import { tanpaBantahan } from './contradictions';
import { bacaSheet, type Draf, type HasilSheet } from './drafts';
import type { RecogniseOptions } from './options';
import { tanpaRangkap } from './duplicates';
import type { Lembar } from './left-over';
import { tanpaTabelKinerja } from './not-a-budget';
import type { Bacaan } from './readers';
import { regionsOf } from './regions';
import { peranDraf, pisahkan } from './sort';

/**
 * Finds the tables of a workbook by their headers, whatever the layout, and what their rows are.
 * Nothing is guessed: where two readings are possible the table is left out and `pertanyaan` says which option chooses.
 */
export function findTables(snapshot: Snapshot, options: RecogniseOptions, bacaan: Bacaan): Laporan {
  const unread: Unread[] = snapshot.unreadable.map(({ sheet, reason }) => ({
    sheet,
    alasan: { kode: 'rusak', rincian: reason },
  }));
  const lembar: Lembar[] = [];
  for (const sheet of snapshot.sheets) {
    const role = options.sheet?.find((answer) => answer.sheet === sheet.name)?.role;
    if (role === 'abaikan') unread.push({ sheet: sheet.name, alasan: { kode: 'diabaikan' } });
    else if (sheet.visibility !== 'visible' && role === undefined)
      unread.push({ sheet: sheet.name, alasan: { kode: 'tersembunyi' } });
    else if (CONTOH.test(sheet.name) && role === undefined)
      unread.push({ sheet: sheet.name, alasan: { kode: 'contoh' } });
    else lembar.push(bacaLembar(sheet, snapshot, options, bacaan));
  }
  const draf: Draf[] = [];
  const unitLain = (sheet: string) => bacaan.unitTanpaJudul(sheet, snapshot.fileName);
  const all = lembar.flatMap(({ hasil }) => hasil.draf);
  const budgets = new Set(tanpaTabelKinerja(all));
  for (const d of all) {
    // What the user calls a budget is one.
    if (!budgets.has(d) && peranDraf(options, d) === null) continue;
    if (peranDraf(options, d) !== 'abaikan') draf.push(d);
    else unread.push({ sheet: d.view.sheet.name, alasan: { kode: 'diabaikan' } });
  }
  const { anggaran: found, rekap, asal, sisa } = pisahkan(draf, unitLain, options);
  const single = tanpaRangkap(found, options, bacaan);
  const { anggaran, ...denied } = tanpaBantahan(single.anggaran, asal, options, bacaan);
  unread.push(...single.unread, ...denied.unread);
  const pertanyaan = [
    ...lembar.flatMap(({ hasil }) => hasil.pertanyaan),
    ...single.pertanyaan,
    ...denied.pertanyaan,
    ...bacaan.tanyaRekap(anggaran, found.length === 0, rekap, options),
  ];
  const { kinerja, unread: leftOver } = bacaan.sisa(lembar, sisa, [...found, ...rekap], unread);
  unread.push(...leftOver);
  return {
    tahun: bacaan.tahun({
      anggaran: anggaran.length > 0 ? anggaran : found,
      rekap,
      views: lembar.map(({ view }) => view),
      fileName: snapshot.fileName,
    }),
    anggaran,
    rekap,
    kinerja,
    programSasaran: options.sasaran ?? [],
    tingkatIndikator: options.tingkat ?? [],
    unread: urut(unread, snapshot),
    pertanyaan,
  };
}

/** Sheets that say or show how to fill in the others. */
const CONTOH = /^\s*(?:contoh|petunjuk)(?:\s|$)/i;

function bacaLembar(sheet: Sheet, snapshot: Snapshot, options: RecogniseOptions, bacaan: Bacaan): Lembar {
  const kolom = (options.column ?? []).filter((answer) => answer.sheet === sheet.name);
  const peran = options.sheet?.find((answer) => answer.sheet === sheet.name)?.role ?? null;
  const { whole, regions } = regionsOf(sheet, kolom.length > 0, snapshot);
  const parts: HasilSheet[] = [];
  for (const { view, headers } of regions) {
    parts.push(bacaSheet(view, headers, { kolom, peran }, parts.at(-1)?.draf.at(-1)));
  }
  const hasil: HasilSheet = {
    draf: parts
      .flatMap(({ draf }) => draf)
      .map((draf) => ({ ...draf, susunan: bacaan.tingkatDariJumlah(draf.susunan) })),
    pertanyaan: parts.flatMap(({ pertanyaan }) => pertanyaan),
    tolak: parts.flatMap(({ tolak }) => tolak),
    kurang: parts.flatMap(({ kurang }) => kurang),
  };
  return { sheet, view: whole, hasil };
}

function urut(unread: readonly Unread[], snapshot: Snapshot): Unread[] {
  const order = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  return [...unread].sort((a, b) => (order.get(a.sheet) ?? -1) - (order.get(b.sheet) ?? -1));
}
