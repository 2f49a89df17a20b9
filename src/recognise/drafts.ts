import type { Alasan, Pertanyaan, UnreadReason } from '../domain/laporan';
import type { Value } from '../formula/value';
import { bacaBadan, type Bagian, type Luar } from './body';
import { pilihKolom, type Kolom } from './columns';
import { missingFrom, type Header } from './header';
import { susun, type Susunan } from './hierarchy';
import { susunKolom } from './level-columns';
import { isUangTeks } from './money';
import { barisJudul } from './mentah';
import { pisahNomor } from './numbering';
import type { ColumnAnswer, SheetRole } from './options';
import { gabungWaktu } from './period-rows';
import { alasanWaktu, tahunDaftar } from './periods';
import { PembacaBaris } from './rows';
import { barisSendiri, type KolomSemua } from './rows-of-an-office';
import type { SheetView } from './sheet-view';
import { cocok } from './sums';
import { isNamaProgram } from './text';
import { bacaJudul, satuanBesar, type Judul } from './title-block';
import type { UnitDitemukan } from './titles';
import { lebihHalusDariSen, type Rentang } from './contents';
import { perUnit } from './unit-column';
import { endBefore, repeatsOf, shareColumns } from './repeated-headers';
import { judulUnit, perUnitKolom, unitTunggal } from './unit-headers';

/** A table as it was read, before it is known whether other tables are its totals. */
export interface Draf {
  readonly view: SheetView;
  readonly header: Header;
  readonly kolom: Kolom;
  readonly judul: Judul;
  readonly tahun: number | null;
  readonly susunan: Susunan;
  /** The unit that a title of its own, a line within the table or a column names. */
  readonly unit: UnitDitemukan | null;
  readonly alasan: readonly Alasan[];
  readonly to: number;
  /** Rows beneath its end that look like rows of the table. */
  readonly terlewat: readonly number[];
  /** The money of all rows beneath its end, whatever they look like. */
  readonly luar: Luar | null;
}

export interface HasilSheet {
  readonly draf: readonly Draf[];
  readonly pertanyaan: readonly Pertanyaan[];
  /** Tables that cannot be read as they are. */
  readonly tolak: readonly UnreadReason[];
  /** Headers that name money and yet make no budget table, and what they lack. */
  readonly kurang: readonly {
    readonly header: Header;
    readonly judul: Judul;
    readonly kurang: readonly string[];
  }[];
}

/** What the user said about one sheet. */
export interface Jawaban {
  readonly kolom: readonly ColumnAnswer[];
  readonly peran: SheetRole | null;
}

/**
 * Reads every budget-like table of a sheet, or of a part of it.
 * @param beside a table of the part left of it, whose title may be the whole sheet's.
 */
export function bacaSheet(
  view: SheetView,
  headers: readonly Header[],
  jawaban: Jawaban,
  beside?: Draf,
): HasilSheet {
  const draf: Draf[] = [];
  const pertanyaan: Pertanyaan[] = [];
  const kurang: HasilSheet['kurang'][number][] = [];
  const tolak: UnreadReason[] = [];
  const done = new Set<Header>();
  for (const header of headers) {
    if (done.has(header)) continue;
    const before = draf.findLast((d) => shareColumns(d.header, header));
    const judul = warisan(judulSendiri(view, header, before), before ?? draf.at(-1) ?? beside);
    const kolom = jawaban.kolom.filter(({ cols }) => cols.every((col) => isOwn(view, header, headers, col)));
    const missing = missingFrom(header).filter((peran) => !kolom.some((one) => one.peran === peran));
    if (missing.length > 0) {
      kurang.push({ header, judul, kurang: missing });
      continue;
    }
    const repeats = repeatsOf(view, header, headers, judul);
    repeats.forEach((repeat) => done.add(repeat));
    const ribuan = satuanBesar(view, header, judul);
    if (ribuan !== null) {
      tolak.push({ kode: 'ribuan', teks: ribuan });
      continue;
    }
    const to = endBefore(view, repeats.at(-1) ?? header, headers);
    const rentang: Rentang = {
      from: header.bottom + 1,
      to,
      lewati: (row) => repeats.some((repeat) => row >= repeat.top && row <= repeat.bottom),
    };
    const konteks = { ...rentang, to: lastFigure(view, header, to), tahun: judul.tahun, jawaban: kolom };
    for (const bagian of bagianHeader(header, judul, kolom)) {
      const hasil = pilihKolom(view, bagian.header, konteks);
      const pecahan = hasil.jenis === 'kolom' ? lebihHalusDariSen(view, hasil.kolom, rentang) : null;
      if (pecahan !== null) tolak.push({ kode: 'ribuan', teks: pecahan });
      else if (hasil.jenis === 'tanya') pertanyaan.push(hasil.pertanyaan);
      else if (hasil.jenis === 'kurang') kurang.push({ ...bagian, kurang: hasil.kurang });
      else {
        const tabel = bacaTabel({ view, ...bagian, kolom: hasil.kolom, rentang, jawaban });
        draf.push(...tabel.draf);
        pertanyaan.push(...tabel.pertanyaan);
      }
    }
  }
  return { draf, pertanyaan, tolak, kurang };
}

/** The header, or one for each office that has columns of its own; who answers which columns count, chooses among all. */
function bagianHeader(
  header: Header,
  judul: Judul,
  jawaban: readonly ColumnAnswer[],
): readonly Pick<Tabel, 'header' | 'judul' | 'kolomSemua'>[] {
  const units = jawaban.length > 0 ? [] : perUnitKolom(header);
  if (units.length === 0) return [{ header, judul, kolomSemua: { semua: [], ke: 0 } }];
  return units.map((one) => ({
    header: one.header,
    judul: judulUnit(judul, one),
    kolomSemua: one.kolomSemua,
  }));
}

/** An answer about columns is about the tables that stand there, not about those beside them. */
function isOwn(view: SheetView, header: Header, headers: readonly Header[], col: number): boolean {
  const beside = headers.some(
    ({ top, bottom, left, right }) =>
      top <= header.bottom &&
      bottom >= header.top &&
      !(left <= header.left && right >= header.left) &&
      col >= left &&
      col <= right,
  );
  return col >= view.left && col <= view.right && !beside;
}

/** What stands above a table, and the office that its captions name where no title does. */
function judulSendiri(view: SheetView, header: Header, before: Draf | undefined): Judul {
  const judul = bacaJudul(view, header, before?.to ?? 0);
  const only = judul.unit === null ? unitTunggal(header) : null;
  return only ? judulUnit(judul, only) : judul;
}

/** A table without a title of its own stands under the one of the table above it, or left of it. */
function warisan(judul: Judul, before: Draf | undefined): Judul {
  if (!before) return judul;
  return { ...judul, unit: judul.unit ?? before.judul.unit, tahun: judul.tahun ?? before.tahun };
}

interface Tabel {
  readonly view: SheetView;
  readonly header: Header;
  readonly kolom: Kolom;
  readonly judul: Judul;
  /** Where several offices have columns of their own. */
  readonly kolomSemua: KolomSemua;
  readonly rentang: Rentang;
  readonly jawaban: Jawaban;
}

function bacaTabel(tabel: Tabel): Pick<HasilSheet, 'draf' | 'pertanyaan'> {
  const { view, header, kolom, judul, kolomSemua, rentang } = tabel;
  const pembaca = new PembacaBaris(view, kolom, header, rentang);
  const badan = bacaBadan(view, header, pembaca, rentang);
  const draf: Draf[] = [];
  for (const bagian of badan.bagian.flatMap((part) => perUnit(part, tabel))) {
    const isList = kolom.tahun !== null || kolom.periode !== null;
    const tahun = isList ? tahunDaftar(bagian.rows, judul.tahun) : null;
    const ofYear = tahun === null ? bagian.rows : bagian.rows.filter((row) => Number(row.tahun) === tahun);
    const rows = barisSendiri(ofYear, view, kolomSemua);
    const disusun = susunBagian(rows, tabel);
    if (disusun === null) return { draf: [], pertanyaan: [tanyaPeriode(view.sheet.name)] };
    draf.push({
      view,
      header,
      kolom,
      judul,
      tahun: tahun ?? judul.tahun ?? kolom.tahunJudul,
      susunan: disusun.susunan,
      unit: bagian.unit ?? judul.unit,
      alasan: [...judul.alasan, ...kolom.alasan, ...disusun.alasan],
      to: badan.to,
      terlewat: badan.terlewat,
      luar: badan.luar,
    });
  }
  return { draf, pertanyaan: [] };
}

/** `null` when nobody can know whether the figures of its periods are to date. */
function susunBagian(
  rows: Bagian['rows'],
  { kolom, header, judul, jawaban }: Tabel,
): { readonly susunan: Susunan; readonly alasan: readonly Alasan[] } | null {
  const isList = kolom.nama.length > 1;
  if (!isList && kolom.periode === null) return { susunan: susun(denganProgram(rows, judul)), alasan: [] };
  const { peran } = jawaban;
  const said = peran === 'kumulatif' || peran === 'per periode' ? peran : null;
  const captions = header.kolom
    .filter(({ col }) => kolom.anggaran.realisasi.includes(col))
    .flatMap((judul) => judul.captions.map(({ text }) => text));
  if (!isList) {
    const once = gabungWaktu(rows, captions, said);
    if (once.waktu.jenis === 'ragu') return null;
    return {
      susunan: susun(denganProgram(once.rows, judul)),
      alasan: alasanWaktu(rows, kolom.periode, once.waktu),
    };
  }
  const { baris, waktu } = susunKolom(rows, kolom, captions, said);
  if (waktu.jenis === 'ragu') return null;
  return {
    susunan: { cara: 'kolom', baris, cocok: cocok(baris) },
    alasan: alasanWaktu(rows, kolom.periode, waktu),
  };
}

/** A table a program: what its title names stands above its rows. */
function denganProgram(rows: Bagian['rows'], { program }: Judul): Bagian['rows'] {
  const first = rows.find(({ jenis }) => jenis === 'isi');
  if (!program || !first || rows.some(({ nama }) => isNamaProgram(nama))) return rows;
  const [no, nama] = pisahNomor(program.text);
  return [barisJudul(program.row, no, nama), ...rows];
}

function tanyaPeriode(sheet: string): Pertanyaan {
  return {
    kode: 'periode',
    sheet,
    pilihan: ['kumulatif', 'per periode'],
    opsi: `--sheet "${sheet}=kumulatif"`,
  };
}

/** The last row with money beneath a header: signatures and the next title say nothing of the columns. */
function lastFigure(view: SheetView, header: Header, to: number): number {
  for (let row = to; row > header.bottom; row--) {
    for (let col = header.left; col <= header.right; col++) {
      if (isFigure(view.value(row, col))) return row;
    }
  }
  return to;
}

/** A number that is no year, or money kept as text. */
function isFigure(value: Value): boolean {
  if (typeof value === 'number') return value < 1900 || value >= 2100 || !Number.isInteger(value);
  return isUangTeks(value);
}
