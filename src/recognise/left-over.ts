import type { TabelKinerja } from '../domain/kinerja';
import type { TabelAnggaran, TabelRekap, Unread } from '../domain/laporan';
import type { Sheet } from '../workbook/port';
import type { Draf, HasilSheet } from './drafts';
import type { Header } from './header';
import { bacaKinerja, type Terpakai } from './kinerja/kinerja';
import type { SheetView } from './sheet-view';
import { alasanTakTerbaca, isDuaUang } from './unread';

/** A sheet and what was read of it. */
export interface Lembar {
  readonly sheet: Sheet;
  readonly view: SheetView;
  readonly hasil: HasilSheet;
}

export interface Sisa {
  readonly kinerja: TabelKinerja[];
  readonly unread: Unread[];
}

/**
 * Reads the tables of performance on what the budgets left of each sheet, and says of what is left then why it was not read.
 * @param sisa tables that are neither budget nor recap, by their sheet.
 * @param unread what is known to be unread.
 */
export function bacaSisa(
  lembar: readonly Lembar[],
  sisa: ReadonlyMap<string, readonly Draf[]>,
  read: readonly (TabelAnggaran | TabelRekap)[],
  unread: readonly Unread[],
): Sisa {
  const kinerja = lembar.flatMap(({ sheet, view }) =>
    bacaKinerja(view, read.filter((tabel) => tabel.sheet === sheet.name).map(terpakai)),
  );
  const taken = new Set([...read, ...kinerja, ...unread].map(({ sheet }) => sheet));
  const reasons = lembar.flatMap((l) => {
    const { name } = l.sheet;
    const tables = kinerja.filter((tabel) => tabel.sheet === name);
    const rest = tanpaKinerja(l, sisa.get(name) ?? [], tables);
    return alasanTakTerbaca(l.view, rest.hasil, rest.sisa, taken.has(name)).map((alasan) => ({
      sheet: name,
      alasan,
    }));
  });
  return { kinerja, unread: reasons };
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
