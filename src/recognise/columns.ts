import type { Alasan, KolomAnggaran, Pertanyaan } from '../domain/laporan';
import { columnName } from '../workbook/address';
import type { Caption, Periode } from './caption';
import { isiKolom, isTeks, isUang, type Isi } from './contents';
import type { Header, Judul } from './header';
import type { ColumnAnswer } from './options';
import { PERAN_NAMA, type Peran } from './roles';
import type { SheetView } from './sheet-view';
import type { Konsep } from './vocabulary';

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
  readonly isi: ReadonlyMap<number, Isi>;
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

export interface Konteks {
  readonly from: number;
  readonly to: number;
  readonly tahun: number | null;
  readonly jawaban: readonly ColumnAnswer[];
}

/** Chooses the columns of a table by its captions and by what stands in them. */
export function pilihKolom(view: SheetView, header: Header, konteks: Konteks): HasilKolom {
  const isi = new Map<number, Isi>();
  const isiOf = (col: number) => {
    let known = isi.get(col);
    if (!known) isi.set(col, (known = isiKolom(view, col, konteks.from, konteks.to)));
    return known;
  };
  const kolom = shiftRp(header.kolom, isiOf);
  const nama = namaKolom(kolom, isiOf);
  const pagu = pilihUang('pagu', kolom, isiOf, konteks, view.sheet.name);
  const realisasi = pilihUang('realisasi', kolom, isiOf, konteks, view.sheet.name);
  if (pagu.jenis === 'tanya') return pagu;
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
    persen: nearest(kolom, 'persen', realisasi.cols, isiOf),
    sisa: first('sisa'),
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
      isi,
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
    if (isi.rp <= isi.angka + isi.teksAngka) continue;
    result[index] = { ...judul, peran: null };
    const next = result[index + 1];
    if (!next) result.push({ ...judul, col: judul.col + 1, sendiri: false });
    else if (next.peran === null && isUang(isiOf(next.col)))
      result[index + 1] = { ...next, captions: judul.captions, peran: judul.peran };
  }
  return result;
}

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

/** Of a name and a longer description beside it, the name counts. */
function pilihNama(found: readonly KolomNama[]): KolomNama[] | null {
  if (found.length === 0) return null;
  const levels = found.filter((nama) => nama.peran !== 'uraian' && nama.peran !== 'rekening');
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

interface UangDipilih {
  readonly jenis: 'cols';
  readonly cols: readonly number[];
  readonly alasan: readonly Alasan[];
}

function pilihUang(
  peran: 'pagu' | 'realisasi',
  kolom: readonly Judul[],
  isiOf: (col: number) => Isi,
  konteks: Konteks,
  sheet: string,
): UangDipilih | { jenis: 'tanya'; pertanyaan: Pertanyaan } {
  const jawaban = konteks.jawaban.find((answer) => answer.peran === peran);
  if (jawaban) return { jenis: 'cols', cols: jawaban.cols, alasan: [] };
  const all = kolom.filter((judul) => judul.peran === peran);
  const money = all.filter((judul) => isUang(isiOf(judul.col)) || !isTeks(isiOf(judul.col)));
  const filled = money.filter((judul) => isUang(isiOf(judul.col)));
  let rest: readonly Judul[] = filled.length > 0 ? filled : money;
  const alasan: Alasan[] = [];
  for (const [narrow, sebagai] of PENYARING) {
    if (rest.length <= 1) break;
    const kept = narrow(rest, konteks);
    if (kept.length > 0 && kept.length < rest.length) {
      alasan.push(...kept.slice(0, 1).map((judul) => alasanJudul(judul, `${peran} ${sebagai}`)));
      rest = kept;
    }
  }
  if (rest.length <= 1 || isParts(rest)) {
    const shared = rest.length > 1 ? rest.map((judul) => alasanJudul(judul, `${peran} dijumlahkan`)) : [];
    return { jenis: 'cols', cols: rest.map((judul) => judul.col), alasan: [...alasan, ...shared] };
  }
  return { jenis: 'tanya', pertanyaan: tanyaKolom(peran, rest, sheet) };
}

type Penyaring = (kolom: readonly Judul[], konteks: Konteks) => readonly Judul[];

/** One after the other, until one column or one set of parts is left. The words say what was taken. */
const PENYARING: readonly (readonly [Penyaring, string])[] = [
  [(kolom, { tahun }) => tahunIni(kolom, tahun), 'tahun ini'],
  [terbaru, 'terbaru'],
  [
    (kolom) =>
      kolom.filter((judul) => !has(judul, 'grup') && periodeOf(judul) === null && !has(judul, 'periode')),
    'seluruhnya',
  ],
  [(kolom) => kolom.filter((judul) => has(judul, 'total')), 'jumlah'],
  [kumulatifTerakhir, 'sampai dengan'],
];

function tahunIni(kolom: readonly Judul[], tahun: number | null): readonly Judul[] {
  const years = kolom.map(tahunOf);
  if (tahun !== null && years.includes(tahun)) return kolom.filter((judul) => tahunOf(judul) === tahun);
  // What names no year is this year's; among several years the latest is.
  if (years.includes(null)) return kolom.filter((judul) => tahunOf(judul) === null);
  const latest = Math.max(...years.map((year) => year ?? 0));
  return kolom.filter((judul) => tahunOf(judul) === latest);
}

/** Before a change, then what names neither, then shifts, then after the change. */
function terbaru(kolom: readonly Judul[]): readonly Judul[] {
  const rank = (judul: Judul) => {
    if (has(judul, 'lalu')) return -1;
    if (has(judul, 'sebelum')) return 0;
    if (has(judul, 'perubahan')) return 3;
    if (has(judul, 'pergeseran')) return 2;
    return 1;
  };
  const latest = Math.max(...kolom.map(rank));
  return kolom.filter((judul) => rank(judul) === latest);
}

function kumulatifTerakhir(kolom: readonly Judul[]): readonly Judul[] {
  const cumulative = kolom.filter((judul) => has(judul, 'kumulatif'));
  return cumulative.slice(-1);
}

/** Several columns whose sum is the whole: spending groups, or quarters, or months, each once. */
function isParts(kolom: readonly Judul[]): boolean {
  const keys = kolom.map((judul) => {
    const periode = periodeOf(judul);
    return periode ? `${periode.jenis} ${periode.ke}` : grupOf(judul);
  });
  return keys.every((key) => key !== null) && new Set(keys).size === keys.length;
}

function has(judul: Judul, konsep: Konsep): boolean {
  return judul.captions.some((cell) => cell.caption.konsep.has(konsep));
}

function lastOf<T>(judul: Judul, pick: (caption: Caption) => T | null): T | null {
  for (let i = judul.captions.length - 1; i >= 0; i--) {
    const picked = pick((judul.captions[i] as { caption: Caption }).caption);
    if (picked !== null) return picked;
  }
  return null;
}

function tahunOf(judul: Judul): number | null {
  return lastOf(judul, (caption) => caption.tahun);
}

function periodeOf(judul: Judul): Periode | null {
  return lastOf(judul, (caption) => caption.periode);
}

function grupOf(judul: Judul): string | null {
  return lastOf(judul, (caption) => caption.grup);
}

function tanyaKolom(peran: string, kolom: readonly Judul[], sheet: string): Pertanyaan {
  const pilihan = kolom.map((judul) => `${columnName(judul.col)}: ${judulTeks(judul)}`);
  const first = columnName((kolom[0] as Judul).col);
  return { kode: 'kolom', sheet, pilihan, opsi: `--column "${sheet}!${peran}=${first}"` };
}

export function judulTeks(judul: Judul): string {
  return judul.captions.map((cell) => cell.text).join(' › ');
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

function alasanJudul(judul: Judul, sebagai: string): Alasan {
  const cell = judul.captions.at(-1);
  return { row: cell?.row ?? 0, col: judul.col, teks: judulTeks(judul), sebagai };
}
