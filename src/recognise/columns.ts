import type { Alasan, KolomAnggaran, Pertanyaan } from '../domain/laporan';
import { isiKolom, isTeks, isUang, type Isi, type Rentang } from './contents';
import type { Header, Judul } from './header';
import { alasanJudul, grupOf, periodeOf, tahunOf } from './judul';
import { KolomUang } from './money';
import { pilihUang, type Konteks } from './money-columns';
import type { ColumnRole } from './options';
import { PERAN_NAMA, type Peran } from './roles';
import type { SheetView } from './sheet-view';

/** Columns of a table as they will be read. */
export interface Kolom {
  readonly anggaran: KolomAnggaran;
  readonly nama: readonly KolomNama[];
  /** Columns of the number: one caption may head several. */
  readonly no: readonly number[];
  readonly unit: number | null;
  readonly tingkat: number | null;
  readonly tahun: number | null;
  readonly periode: number | null;
  /** The year that the captions over the money name. */
  readonly tahunJudul: number | null;
  readonly alasan: readonly Alasan[];
}

/** Columns that name a row: one caption may head several (a staircase of levels, or number and name). */
export interface KolomNama {
  readonly peran: Peran;
  readonly cols: readonly number[];
}

export type HasilKolom =
  | { readonly jenis: 'kolom'; readonly kolom: Kolom }
  | { readonly jenis: 'tanya'; readonly pertanyaan: Pertanyaan }
  | { readonly jenis: 'kurang'; readonly kurang: readonly string[] };

/** Chooses the columns of a table by its captions and by what stands in them. */
export function pilihKolom(view: SheetView, header: Header, konteks: Omit<Konteks, 'pagu'>): HasilKolom {
  const isi = new Map<number, Isi>();
  const isiOf = (col: number) => {
    let known = isi.get(col);
    if (!known) isi.set(col, (known = isiKolom(view, col, konteks)));
    return known;
  };
  const kolom = versiPagu(
    nomorTanpaNama(kodePerTingkat(shiftRp(header.kolom, isiOf), isiOf), isiOf),
    view,
    konteks,
  );
  const dijawab = (peran: ColumnRole) => konteks.jawaban.find((answer) => answer.peran === peran)?.cols;
  const uraianDijawab = dijawab('uraian');
  const nama: readonly KolomNama[] =
    uraianDijawab === undefined ? namaKolom(kolom, isiOf) : [{ peran: 'uraian', cols: uraianDijawab }];
  const pagu = pilihUang('pagu', kolom, isiOf, { ...konteks, pagu: [] }, view);
  if (pagu.jenis === 'tanya') return pagu;
  const realisasi = pilihUang('realisasi', kolom, isiOf, { ...konteks, pagu: pagu.cols }, view);
  if (realisasi.jenis === 'tanya') return realisasi;
  const kurang = [
    ...(nama.length === 0 ? ['uraian'] : []),
    ...(pagu.cols.length === 0 ? ['pagu'] : []),
    ...(realisasi.cols.length === 0 ? ['realisasi'] : []),
  ];
  if (kurang.length > 0) return { jenis: 'kurang', kurang };
  const first = (peran: Peran) => kolom.find((judul) => judul.peran === peran)?.col ?? null;
  const uraian = nama.at(-1)?.cols.at(-1) as number;
  const anggaran: KolomAnggaran = {
    headerRows: { from: header.top, to: header.bottom },
    no: first('no'),
    kode: kodeKolom(kolom, isiOf),
    uraian,
    pagu: pagu.cols,
    realisasi: realisasi.cols,
    persen:
      dijawab('persen')?.[0] ?? nearest(bersama(kolom, realisasi.cols), 'persen', realisasi.cols, isiOf),
    sisa: sisaKolom(bersama(kolom, realisasi.cols), realisasi.cols),
  };
  return {
    jenis: 'kolom',
    kolom: {
      anggaran,
      nama,
      no: sekepala(kolom, 'no', isiOf),
      unit: first('unit') === uraian ? null : first('unit'),
      tingkat: first('tingkat'),
      tahun: first('tahun'),
      periode: first('periode'),
      tahunJudul: tahunKolom(kolom, [...pagu.cols, ...realisasi.cols]),
      alasan: [...alasanKolom(kolom, anggaran), ...pagu.alasan, ...realisasi.alasan],
    },
  };
}

/** The year that the captions of some columns name; `null` where they name none or several. */
function tahunKolom(kolom: readonly Judul[], cols: readonly number[]): number | null {
  const years = new Set(
    kolom
      .filter(({ col }) => cols.includes(col))
      .map(tahunOf)
      .filter((year) => year !== null),
  );
  const [only = null] = years;
  return years.size === 1 ? only : null;
}

/** "Rp" in a column of its own belongs to the number right of it, which often has no caption. */
function shiftRp(kolom: readonly Judul[], isiOf: (col: number) => Isi): Judul[] {
  const result = [...kolom];
  for (const [index, judul] of kolom.entries()) {
    if (judul.peran !== 'pagu' && judul.peran !== 'realisasi') continue;
    const isi = isiOf(judul.col);
    // A number beneath the header can be the column's own number.
    if (isi.rp === 0 || isi.rp < isi.angka + isi.teksAngka) continue;
    result[index] = { ...judul, peran: null };
    const next = result[index + 1];
    if (!next) result.push({ ...judul, col: judul.col + 1, sendiri: false });
    else if (next.peran === null && isUang(isiOf(next.col)))
      result[index + 1] = { ...next, captions: judul.captions, peran: judul.peran };
  }
  return result;
}

/** "Urusan | Bidang | Program | Kegiatan | Nama": under captions of levels stand pieces of a code where another column has the names. */
function kodePerTingkat(kolom: readonly Judul[], isiOf: (col: number) => Isi): readonly Judul[] {
  const isLevel = ({ peran, captions }: Judul) =>
    peran === null ? /^(?:bidang\s+)?urusan$/i.test(captions.at(-1)?.text ?? '') : LEVEL.includes(peran);
  const isPiece = ({ col }: Judul) => {
    const { angka, teksAngka, kode, teks, rp } = isiOf(col);
    // "TOTAL" stands in the first of them.
    return rp === 0 && teks * 3 < angka + teksAngka + kode;
  };
  if (!kolom.some(({ peran, col }) => peran !== null && PERAN_NAMA.includes(peran) && isTeks(isiOf(col))))
    return kolom;
  return kolom.map((judul) => (isLevel(judul) && isPiece(judul) ? { ...judul, peran: 'kode' } : judul));
}

/**
 * "Pagu | Pergeseran I | Pergeseran II | Realisasi": right of the pagu, what is called by nothing but a change is the pagu after it,
 * where it comes to half of it at least; what was added or taken away is less.
 */
function versiPagu(kolom: readonly Judul[], view: SheetView, { from, to }: Rentang): readonly Judul[] {
  const jumlah = ({ col }: Judul) => {
    const uang = new KolomUang(col, null);
    let sum = 0;
    for (let row = from; row <= Math.min(to, from + SAMPLE); row++)
      sum += Number(uang.nilai(view.sheet.grid, row).sen);
    return sum;
  };
  let pagu: Judul | null = null;
  return kolom.map((judul) => {
    const own = judul.captions.at(-1)?.caption;
    const isVersi =
      judul.peran === null &&
      judul.captions.length === 1 &&
      own !== undefined &&
      own.kata <= 2 &&
      own.urut.length > 0 &&
      own.urut.every((konsep) => konsep === 'pergeseran' || konsep === 'perubahan');
    if (pagu && isVersi && jumlah(judul) * 2 > jumlah(pagu)) return (pagu = { ...judul, peran: 'pagu' });
    pagu = judul.peran === 'pagu' ? judul : null;
    return judul;
  });
}

/** Rows enough to tell a version from a change. */
const SAMPLE = 200;

/** "N0", "Norut.": numbers or codes left of the first name, under a caption that says nothing, are its numbers. */
function nomorTanpaNama(kolom: readonly Judul[], isiOf: (col: number) => Isi): readonly Judul[] {
  const names = kolom.findIndex(({ peran }) => peran !== null && PERAN_NAMA.includes(peran));
  const before = kolom.slice(0, Math.max(0, names));
  const [first] = before;
  if (!first || before.some(({ peran, sendiri }) => peran !== null || !sendiri)) return kolom;
  const { angka, kode, teks, teksAngka } = isiOf(first.col);
  if (kode + angka < 2 || (teks + teksAngka) * 3 > kode + angka) return kolom;
  return [{ ...first, peran: 'no' }, ...kolom.slice(1)];
}

const LEVEL: readonly Peran[] = ['program', 'kegiatan', 'sub kegiatan', 'rekening'];

/** Columns of codes, in their order: one a step, or one for the activity and one for the account. */
function kodeKolom(kolom: readonly Judul[], isiOf: (col: number) => Isi): number[] {
  const own = kolom.filter(({ peran }) => peran === 'kode').map(({ col }) => col);
  return [...new Set([...sekepala(kolom, 'kode', isiOf), ...own])].sort((a, b) => a - b);
}

/** The first column of a role, and those right of it that its caption heads too, merged or not. */
function sekepala(kolom: readonly Judul[], peran: Peran, isiOf: (col: number) => Isi): number[] {
  const first = kolom.findIndex((judul) => judul.peran === peran);
  if (first < 0) return [];
  const { captions } = kolom[first] as Judul;
  const after = kolom.slice(first + 1);
  const end = after.findIndex(
    (next) => next.captions[0] !== captions[0] && (next.captions.length > 0 || isTeks(isiOf(next.col))),
  );
  const more = after.slice(0, end < 0 ? after.length : end);
  return [first, ...more.map((_, offset) => first + 1 + offset)].map((index) => (kolom[index] as Judul).col);
}

function namaKolom(kolom: readonly Judul[], isiOf: (col: number) => Isi): KolomNama[] {
  const found: KolomNama[] = [];
  for (const [index, judul] of kolom.entries()) {
    if (judul.peran === null || !PERAN_NAMA.includes(judul.peran)) continue;
    if (!judul.sendiri && kolom[index - 1]?.captions[0] === judul.captions[0]) continue;
    const cols = [judul.col];
    for (let i = index + 1; i < kolom.length; i++) {
      const next = kolom[i] as Judul;
      const same = next.captions.length > 0 && next.captions[0] === judul.captions[0];
      const bare = next.captions.length === 0 && isTeks(isiOf(next.col));
      if (!same && !bare) break;
      cols.push(next.col);
    }
    found.push({ peran: judul.peran, cols });
  }
  return pilihNama(found) ?? unitSebagaiNama(kolom);
}

/** Of a name and a longer description beside it, the name counts. A list may name the program behind its kegiatan. */
function pilihNama(found: readonly KolomNama[]): KolomNama[] | null {
  if (found.length === 0) return null;
  const levels = found
    .filter((nama) => nama.peran !== 'uraian' && nama.peran !== 'rekening')
    .sort((a, b) => PERAN_NAMA.indexOf(a.peran) - PERAN_NAMA.indexOf(b.peran));
  const uraian = found.filter((nama) => nama.peran === 'uraian');
  if (levels.length === 0) return [(uraian[0] ?? found[0]) as KolomNama];
  const hasActivity = levels.some((nama) => nama.peran !== 'program');
  const rest = found.filter((nama) => nama.peran === 'rekening');
  return hasActivity ? [...levels, ...rest] : [...levels, ...uraian.slice(0, 1), ...rest];
}

/** A recap by unit has no other names. */
function unitSebagaiNama(kolom: readonly Judul[]): KolomNama[] {
  const unit = kolom.find((judul) => judul.peran === 'unit');
  return unit ? [{ peran: 'unit', cols: [unit.col] }] : [];
}

/** Columns that are not of one part alone (a quarter, a kind of spending), unless that is the realisasi's own. */
function bersama(kolom: readonly Judul[], realisasi: readonly number[]): Judul[] {
  const bagian = (judul: Judul) => {
    const periode = periodeOf(judul);
    return `${periode === null ? '' : `${periode.jenis} ${periode.ke}`} ${grupOf(judul) ?? ''}`;
  };
  const own = new Set(kolom.filter(({ col }) => realisasi.includes(col)).map(bagian));
  const whole = own.size === 1 ? [' ', ...own] : [' '];
  return kolom.filter((judul) => whole.includes(bagian(judul)));
}

/** What is left; between the pagu before and after a change, "Bertambah/(Berkurang)" is what the change came to. */
function sisaKolom(kolom: readonly Judul[], realisasi: readonly number[]): number | null {
  const last = Math.max(...realisasi);
  const isChange = ({ captions }: Judul) =>
    captions.some(({ text }) => /\b(?:ber|penam|pengu)(?:tambah|kurang|bah|rang)/i.test(text));
  return kolom.find((judul) => judul.peran === 'sisa' && (judul.col > last || !isChange(judul)))?.col ?? null;
}

/** The percent column that goes with the realisasi: the first one right of it, else the nearest. */
function nearest(
  kolom: readonly Judul[],
  peran: Peran,
  beside: readonly number[],
  isiOf: (col: number) => Isi,
): number | null {
  const last = Math.max(...beside);
  const all = kolom.filter((judul) => judul.peran === peran && !isTeks(isiOf(judul.col)));
  return (all.find((judul) => judul.col > last) ?? all.at(-1))?.col ?? null;
}

function alasanKolom(kolom: readonly Judul[], dipilih: KolomAnggaran): Alasan[] {
  const used = new Set([
    dipilih.no,
    dipilih.uraian,
    dipilih.persen,
    dipilih.sisa,
    ...dipilih.kode,
    ...dipilih.pagu,
    ...dipilih.realisasi,
  ]);
  return kolom
    .filter((judul) => judul.peran !== null && judul.captions.length > 0 && used.has(judul.col))
    .map((judul) => alasanJudul(judul, judul.peran as string));
}
