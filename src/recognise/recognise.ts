import type { Laporan, Pertanyaan, TabelAnggaran, TabelRekap, Unread } from '../domain/laporan';
import type { Sheet, Snapshot } from '../workbook/port';
import { bacaSheet, type Draf, type HasilSheet } from './drafts';
import type { RecogniseOptions } from './options';
import { tanpaRangkap, unitMirip } from './duplicates';
import { pisahkan } from './sort';
import { regionsOf } from './regions';
import type { SheetView } from './sheet-view';
import { alasanTakTerbaca } from './unread';
import { tahunLaporan } from './year';

export type { RecogniseOptions } from './options';

interface Lembar {
  readonly sheet: Sheet;
  readonly view: SheetView;
  readonly hasil: HasilSheet;
}

/**
 * Finds the budget tables of a workbook by their headers, whatever the layout, and what their rows are.
 * Nothing is guessed: where two readings are possible the table is left out and `pertanyaan` says which option chooses.
 */
export function recognise(snapshot: Snapshot, options: RecogniseOptions = {}): Laporan {
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
    else lembar.push(bacaLembar(sheet, options));
  }
  const {
    anggaran: found,
    rekap,
    sisa,
  } = pisahkan(
    lembar.flatMap(({ hasil }) => hasil.draf),
    snapshot,
    options,
  );
  const { anggaran, ...rest } = tanpaRangkap(found, options);
  unread.push(...rest.unread);
  const pertanyaan = [
    ...lembar.flatMap(({ hasil }) => hasil.pertanyaan),
    ...rest.pertanyaan,
    ...unitMirip(anggaran, rekap, options),
  ];
  unread.push(...lembar.flatMap((l) => sisaLembar(l, sisa.get(l.sheet.name) ?? [], found, rekap)));
  return {
    tahun: tahunLaporan({
      anggaran: anggaran.length > 0 ? anggaran : found,
      rekap,
      views: lembar.map(({ view }) => view),
      fileName: snapshot.fileName,
    }),
    anggaran,
    rekap,
    unread: urut(unread, snapshot),
    pertanyaan,
  };
}

function bacaLembar(sheet: Sheet, options: RecogniseOptions): Lembar {
  const kolom = (options.column ?? []).filter((answer) => answer.sheet === sheet.name);
  const peran = options.sheet?.find((answer) => answer.sheet === sheet.name)?.role ?? null;
  const { whole, regions } = regionsOf(sheet);
  const parts = regions.map(({ view, headers }) => bacaSheet(view, headers, { kolom, peran }));
  const hasil: HasilSheet = {
    draf: parts.flatMap(({ draf }) => draf),
    pertanyaan: parts.flatMap(({ pertanyaan }) => pertanyaan),
    tolak: parts.flatMap(({ tolak }) => tolak),
    kurang: parts.flatMap(({ kurang }) => kurang),
  };
  return { sheet, view: whole, hasil };
}

function sisaLembar(
  l: Lembar,
  sisa: readonly Draf[],
  anggaran: readonly TabelAnggaran[],
  rekap: readonly TabelRekap[],
): Unread[] {
  const name = l.sheet.name;
  const taken = [...anggaran, ...rekap].filter((tabel) => tabel.sheet === name);
  return alasanTakTerbaca(l.view, l.hasil, sisa, taken.length > 0).map((alasan) => ({ sheet: name, alasan }));
}

function urut(unread: readonly Unread[], snapshot: Snapshot): Unread[] {
  const order = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  return [...unread].sort((a, b) => (order.get(a.sheet) ?? -1) - (order.get(b.sheet) ?? -1));
}

export type { Pertanyaan };
