import type { Alasan, Pertanyaan } from '../domain/laporan';
import { columnName } from '../workbook/address';
import { isTeks, isUang, type Isi, type Rentang } from './contents';
import type { Caption } from './caption';
import type { Judul } from './header';
import { alasanJudul, grupOf, has, judulTeks, periodeOf, tahunOf } from './judul';
import type { ColumnAnswer } from './options';
import { isBlank, type SheetView } from './sheet-view';
import { isUnitName } from './titles';
import type { Konsep } from './vocabulary';

/** The table that columns are chosen for. */
export interface Konteks extends Rentang {
  /** The year of its title. */
  readonly tahun: number | null;
  readonly jawaban: readonly ColumnAnswer[];
  /** The columns of the pagu, once they are known. */
  readonly pagu: readonly number[];
}

interface UangDipilih {
  readonly jenis: 'cols';
  readonly cols: readonly number[];
  readonly alasan: readonly Alasan[];
}

/** The columns whose sum is the pagu, or the realisasi; or the question that only the user can answer. */
export function pilihUang(
  peran: 'pagu' | 'realisasi',
  kolom: readonly Judul[],
  isiOf: (col: number) => Isi,
  konteks: Konteks,
  view: SheetView,
): UangDipilih | { jenis: 'tanya'; pertanyaan: Pertanyaan } {
  const sheet = view.sheet.name;
  const jawaban = konteks.jawaban.find((answer) => answer.peran === peran);
  if (jawaban) return { jenis: 'cols', cols: jawaban.cols, alasan: [] };
  const all = tanpaUkuran(
    kolom,
    kolom.filter((judul) => judul.peran === peran),
  );
  const money = tanpaTahunLain(
    all,
    all.filter((judul) => isUang(isiOf(judul.col)) || !isTeks(isiOf(judul.col))),
    konteks.tahun,
  );
  const filled = money.filter((judul) => isUang(isiOf(judul.col)) || adaIsi(view, judul.col, konteks));
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
  const isAsked = isParts(rest) && mungkinSampaiDengan(view, rest, konteks);
  if (rest.length <= 1 || (isParts(rest) && !isAsked)) {
    const shared = rest.length > 1 ? rest.map((judul) => alasanJudul(judul, `${peran} dijumlahkan`)) : [];
    return { jenis: 'cols', cols: rest.map((judul) => judul.col), alasan: [...alasan, ...shared] };
  }
  return { jenis: 'tanya', pertanyaan: tanyaKolom(peran, rest, sheet) };
}

/** Where this year's column holds words ("sesuai DPA"), another year's is not taken for it: its money is unreadable. */
function tanpaTahunLain(
  all: readonly Judul[],
  money: readonly Judul[],
  tahun: number | null,
): readonly Judul[] {
  const years = all.map((judul) => tahunOf(judul) ?? tahun);
  // Where no title says the year, it is the latest of the captions, if all name one.
  const current = tahun ?? (years.includes(null) ? null : Math.max(...years.map(Number)));
  const isOther = (judul: Judul) => (tahunOf(judul) ?? current) !== current;
  const own = all.filter((judul) => !isOther(judul));
  return own.length > 0 && money.length > 0 && money.every(isOther) ? own : money;
}

/** "Target, Realisasi, …, Realisasi Anggaran": beside one that says it is money, what stands behind a target is its measure. */
function tanpaUkuran(kolom: readonly Judul[], all: readonly Judul[]): readonly Judul[] {
  const saysMoney = (judul: Judul) => UANG.some((konsep) => has(judul, konsep));
  if (!all.some(saysMoney)) return all;
  return all.filter((judul) => {
    const before = kolom[kolom.indexOf(judul) - 1];
    return saysMoney(judul) || before?.peran !== 'kinerja' || !before.captions.some(isTarget);
  });
}

const UANG: readonly Konsep[] = ['pagu', 'keuangan', 'rupiah'];

const isTarget = ({ caption }: Judul['captions'][number]): boolean => caption.target;

/** A column that a sample found empty may hold an amount here and there. */
function adaIsi(view: SheetView, col: number, rentang: Rentang): boolean {
  const { grid } = view.sheet;
  for (let row = rentang.from; row <= rentang.to; row++) {
    if ((!isBlank(grid.value(row, col)) || grid.formula(row, col) !== null) && !rentang.lewati(row))
      return true;
  }
  return false;
}

type Penyaring = (kolom: readonly Judul[], konteks: Konteks) => readonly Judul[];

/** One after the other, until one column or one set of parts is left. The words say what was taken. */
const PENYARING: readonly (readonly [Penyaring, string])[] = [
  [(kolom, { tahun }) => tahunIni(kolom, tahun), 'tahun ini'],
  // Where a pagu stands, a target in money is what the cash plan wants spent by now.
  [(kolom) => kolom.filter(({ captions }) => !captions.some(isTarget)), 'sendiri'],
  [terbaru, 'terbaru'],
  [
    (kolom) =>
      kolom.filter(
        (judul) =>
          !has(judul, 'grup') && periodeOf(judul) === null && !has(judul, 'periode') && isDikenal(judul),
      ),
    'seluruhnya',
  ],
  [(kolom) => kolom.filter((judul) => has(judul, 'total')), 'jumlah'],
  [kumulatifTerakhir, 'sampai dengan'],
];

/** Words that nothing is known of may name a fund or an office, a part; so may words that say nothing. */
function isDikenal({ captions }: Judul): boolean {
  const own = captions.at(-1)?.caption;
  // Offices are parts, however many of their words are known.
  return (
    captions.every(({ caption, text }) => caption.dikenal >= 0.5 && !isUnitName(text) && !isSeksi(caption)) &&
    (own === undefined || saysSomething(own))
  );
}

/** "Seksi Pemerintahan", "Bagian Umum": part of an office, and no word of money. */
function isSeksi({ urut, konsep, kata }: Caption): boolean {
  return (
    urut[0] === 'unit' && kata > 1 && !konsep.has('pagu') && !konsep.has('realisasi') && !konsep.has('total')
  );
}

function saysSomething({ urut, tahun }: Caption): boolean {
  return urut.length > 0 || tahun !== null;
}

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
  const kept = kolom.filter((judul) => rank(judul) === latest);
  // "Pergeseran I | Pergeseran II".
  const names = new Set(kept.map((judul) => judulTeks(judul).replace(KE, '')));
  return latest > 1 && names.size === 1 ? kept.slice(-1) : kept;
}

/** Which of several changes: "II", "ke-2". */
const KE = /\s*(?:ke)?[\s-]*(?:\d|[IVX]{1,4})\s*$/i;

function kumulatifTerakhir(kolom: readonly Judul[]): readonly Judul[] {
  const last = kolom.findLast((judul) => has(judul, 'kumulatif'));
  if (!last) return [];
  // "s.d. Triwulan III" beside "Triwulan IV".
  const until = akhir(last);
  const later = kolom.filter((judul) => !has(judul, 'kumulatif') && until > 0 && akhir(judul) > until);
  return [last, ...later];
}

/** The month in which a column's period ends; 0 where it names none. */
function akhir(judul: Judul): number {
  const periode = periodeOf(judul);
  return periode === null ? 0 : periode.ke * BULAN_PERIODE[periode.jenis];
}

const BULAN_PERIODE = { bulan: 1, triwulan: 3, semester: 6 } as const;

/** Several columns whose sum is the whole: spending groups, or quarters, or months, each once. */
function isParts(kolom: readonly Judul[]): boolean {
  const keys = kolom.map((judul) => {
    const periode = periodeOf(judul);
    return periode ? `${periode.jenis} ${periode.ke}` : grupOf(judul);
  });
  return keys.every((key) => key !== null) && new Set(keys).size === keys.length;
}

/**
 * Periods without "s.d." whose figures never fall, and whose sum would exceed the pagu in most rows: they may be to date
 * after all.
 */
function mungkinSampaiDengan(view: SheetView, kolom: readonly Judul[], { from, to, pagu }: Konteks): boolean {
  const periods = kolom.filter((judul) => periodeOf(judul) !== null).map(({ col }) => col);
  if (periods.length < 2 || pagu.length === 0) return false;
  let rows = 0;
  let above = 0;
  for (let row = from; row <= to && rows < SAMPLE; row++) {
    const amounts = periods.map((col) => view.value(row, col));
    if (!amounts.every((amount) => typeof amount === 'number')) continue;
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    // Column numbers rise, too.
    if (sum < SMALLEST) continue;
    if (amounts.some((amount, index) => index > 0 && amount < (amounts[index - 1] as number))) return false;
    rows++;
    const budget = pagu.reduce((total, col) => total + Number(view.value(row, col) ?? 0), 0);
    if (budget > 0 && sum > budget * 1.05) above++;
  }
  return rows > 1 && above * 2 > rows;
}

const SAMPLE = 200;
const SMALLEST = 1_000;

function tanyaKolom(peran: string, kolom: readonly Judul[], sheet: string): Pertanyaan {
  const pilihan = kolom.map((judul) => `${columnName(judul.col)}: ${judulTeks(judul)}`);
  const first = columnName((kolom[0] as Judul).col);
  return { kode: 'kolom', sheet, pilihan, opsi: `--column "${sheet}!${peran}=${first}"` };
}
