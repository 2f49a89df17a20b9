import type { TabelKinerja } from '../domain/kinerja';
import type { Laporan, Pertanyaan, TabelAnggaran, TabelRekap, Unread } from '../domain/laporan';
import type { Sheet, Snapshot } from '../workbook/port';
import { tanpaBantahan } from './contradictions';
import { bacaSheet, type Draf, type HasilSheet } from './drafts';
import type { RecogniseOptions } from './options';
import { tanpaRangkap, unitMirip } from './duplicates';
import type { Terpakai } from './kinerja/kinerja';
import type { Header } from './header';
import { tanpaTabelKinerja } from './not-a-budget';
import type { Bacaan } from './readers';
import { regionsOf } from './regions';
import type { SheetView } from './sheet-view';
import { peranDraf, pisahkan } from './sort';
import { namaDiJawaban, peranTabel } from './table-role';
import { alasanTakTerbaca, isDuaUang } from './unread';
import { tahunLaporan } from './year';

interface Lembar {
  readonly sheet: Sheet;
  readonly view: SheetView;
  readonly hasil: HasilSheet;
}

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
    else lembar.push(bacaLembar(sheet, snapshot, options));
  }
  const draf: Draf[] = [];
  const all = lembar.flatMap(({ hasil }) => hasil.draf);
  const budgets = new Set(tanpaTabelKinerja(all));
  for (const d of all) {
    // What the user calls a budget is one.
    if (!budgets.has(d) && peranDraf(options, d) === null) continue;
    if (peranDraf(options, d) !== 'abaikan') draf.push(d);
    else unread.push({ sheet: d.view.sheet.name, alasan: { kode: 'diabaikan' } });
  }
  const { anggaran: found, rekap, asal, sisa } = pisahkan(draf, snapshot, options);
  const single = tanpaRangkap(found, options, bacaan);
  const { anggaran, ...denied } = tanpaBantahan(single.anggaran, asal, options);
  unread.push(...single.unread, ...denied.unread);
  const pertanyaan = [
    ...lembar.flatMap(({ hasil }) => hasil.pertanyaan),
    ...single.pertanyaan,
    ...denied.pertanyaan,
    ...unitMirip(anggaran, rekap, options),
    ...(found.length === 0 ? hanyaRekap(rekap, options) : []),
  ];
  const read = [...found, ...rekap];
  const kinerja = lembar.flatMap(({ sheet, view }) =>
    bacaan.kinerja(view, read.filter((tabel) => tabel.sheet === sheet.name).map(terpakai)),
  );
  const taken = new Set([...read, ...kinerja, ...unread].map(({ sheet }) => sheet));
  for (const l of lembar) {
    const { name } = l.sheet;
    const tables = kinerja.filter((tabel) => tabel.sheet === name);
    const rest = tanpaKinerja(l, sisa.get(name) ?? [], tables);
    const reasons = alasanTakTerbaca(l.view, rest.hasil, rest.sisa, taken.has(name));
    unread.push(...reasons.map((alasan) => ({ sheet: name, alasan })));
  }
  return {
    tahun: tahunLaporan({
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

function bacaLembar(sheet: Sheet, snapshot: Snapshot, options: RecogniseOptions): Lembar {
  const kolom = (options.column ?? []).filter((answer) => answer.sheet === sheet.name);
  const peran = options.sheet?.find((answer) => answer.sheet === sheet.name)?.role ?? null;
  const { whole, regions } = regionsOf(sheet, kolom.length > 0, snapshot);
  const parts: HasilSheet[] = [];
  for (const { view, headers } of regions) {
    parts.push(bacaSheet(view, headers, { kolom, peran }, parts.at(-1)?.draf.at(-1)));
  }
  const hasil: HasilSheet = {
    draf: parts.flatMap(({ draf }) => draf),
    pertanyaan: parts.flatMap(({ pertanyaan }) => pertanyaan),
    tolak: parts.flatMap(({ tolak }) => tolak),
    kurang: parts.flatMap(({ kurang }) => kurang),
  };
  return { sheet, view: whole, hasil };
}

/** Where there are only tables of programs they may be all the budget that there is. */
function hanyaRekap(rekap: readonly TabelRekap[], options: RecogniseOptions): Pertanyaan[] {
  const filled = rekap.filter(
    (tabel) =>
      tabel.per === 'program' &&
      peranTabel(options, tabel) === null &&
      tabel.baris.some(({ total, pagu, realisasi }) => !total && pagu !== null && realisasi !== null),
  );
  return filled.map((tabel) => ({
    kode: 'hanya rekap',
    sheet: tabel.sheet,
    pilihan: ['rekap', 'anggaran'],
    opsi: `--sheet "${namaDiJawaban(tabel, filled)}=anggaran"`,
  }));
}

function isBesaran(peran: string): boolean {
  return peran === 'pagu' || peran === 'realisasi';
}

/**
 * What looked like half a budget and was read as a table of performance is not left over. Plain data are no explanation: a budget
 * without its pagu looks like that; nor is anything where two columns hold money, of which one was not understood.
 */
function tanpaKinerja(
  { view, hasil }: Lembar,
  sisa: readonly Draf[],
  tables: readonly TabelKinerja[],
): { readonly hasil: HasilSheet; readonly sisa: readonly Draf[] } {
  const isIn = ({ top, bottom }: Header, { headerRows, body }: TabelKinerja): boolean =>
    top <= Math.max(headerRows.to, body.to) && bottom >= headerRows.from;
  const telling = tables.filter(({ jenis }) => jenis !== 'data dasar');
  return {
    hasil: {
      ...hasil,
      kurang: hasil.kurang.filter(
        ({ header, kurang }) =>
          !telling.some((tabel) => isIn(header, tabel)) ||
          (kurang.some(isBesaran) && isDuaUang(view, header)),
      ),
    },
    sisa: sisa.filter(({ header }) => !tables.some((tabel) => isIn(header, tabel))),
  };
}

function terpakai(tabel: TabelAnggaran | TabelRekap): Terpakai {
  const header = tabel.kolom.headerRows;
  if (tabel.jenis === 'anggaran') return { header, body: tabel.body };
  return {
    header,
    body: { from: header.to + 1, to: Math.max(header.to, ...tabel.baris.map(({ row }) => row)) },
  };
}

function urut(unread: readonly Unread[], snapshot: Snapshot): Unread[] {
  const order = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  return [...unread].sort((a, b) => (order.get(a.sheet) ?? -1) - (order.get(b.sheet) ?? -1));
}
