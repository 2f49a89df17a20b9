import {
  bacaKode,
  isBeneath,
  isKodeLama,
  isRekening,
  KANTOR_LAMA,
  tingkatAktivitas,
  tingkatKode,
} from './numbering';
import type { SheetView } from './sheet-view';
import { ubahMentah, type BarisMentah } from './mentah';
import { ingat, isNamaProgram, rapikan } from './text';
import { isUnitName } from './titles';

/** What the code cells of one row say. */
export interface KodeBaris {
  /** The parts of the activity's code; `null` when the row has none. */
  readonly kode: readonly string[] | null;
  /** The parts of an account's code. */
  readonly akun: readonly string[] | null;
  /** True when the innermost code is an organisation's. */
  readonly isOrganisasi: boolean;
  /** The code as one text. */
  readonly kodeTeks: string;
}

export const TANPA_KODE: KodeBaris = { kode: null, akun: null, isOrganisasi: false, kodeTeks: '' };

/** A code's text; a code kept as a number is written as its format shows it ("00" → "01"). */
export function teksKode(view: SheetView, row: number, col: number): string {
  const value = view.value(row, col);
  // An apostrophe that kept a code as text may have come along.
  if (typeof value !== 'number') return typeof value === 'string' ? rapikan(value).replace(/^['’`]/, '') : '';
  const format = /^(0+)(?:\.(0+))?$/.exec(view.sheet.grid.format(row, col));
  if (!format) return String(value);
  const [, whole = '', fraction = ''] = format;
  const width = fraction === '' ? whole.length : whole.length + fraction.length + 1;
  return value.toFixed(fraction.length).padStart(width, '0');
}

/** A code in the number column or at the front of a name. */
export function kodeDariNomor(no: string): KodeBaris {
  const parts = mungkinKode(no) ? bacaKode(no) : null;
  if (!parts) return TANPA_KODE;
  if (parts.length < 2)
    return /^[4-6]$/.test(parts[0] as string) ? { ...TANPA_KODE, kode: parts, kodeTeks: no } : TANPA_KODE;
  if (isRekening(parts)) return { kode: null, akun: parts, isOrganisasi: false, kodeTeks: no };
  return { kode: parts, akun: null, isOrganisasi: tingkatKode(parts) === 'organisasi', kodeTeks: no };
}

/** Nearly all short numbers only count. */
function mungkinKode(no: string): boolean {
  if (no.length > 3) return true;
  const first = no.charCodeAt(0);
  if (!(first >= 48 && first <= 57)) return false;
  return no.length === 1 || /^\d\.\d/.test(no) || /^[4-6]\.$/.test(no);
}

/**
 * One code out of the cells it is spread over. A cell may hold the whole code so far or only its own piece; pieces left
 * blank are those of the row above. An organisation's long code and an account stand beside the activity's.
 * @param above the cells of the row before, which this changes to those of this row.
 */
export function gabungKode(cells: readonly string[], above: string[]): KodeBaris {
  const last = cells.findLastIndex((cell) => cell !== '');
  if (last < 0) return TANPA_KODE;
  let kode: readonly string[] = [];
  let akun: readonly string[] | null = null;
  let organisasi = -1;
  let penuh = false;
  for (let i = 0; i <= last; i++) {
    const text = cells[i] === '' ? (above[i] ?? '') : (cells[i] as string);
    above[i] = text;
    const parts = bacaKode(text);
    if (!parts) continue;
    // "4.1" with no activity's code before it is income, not a piece of a code.
    if (isRekening(parts) && (kode.length === 0 || kode.length >= 3)) akun = parts;
    else if (penuh && parts.length === 1 && /^[456]$/.test(parts[0] as string)) akun = parts;
    else if (tingkatKode(parts) === 'organisasi') organisasi = i;
    else {
      kode = extended(kode, parts);
      // A cell that holds an activity's whole code is followed by accounts, not by more of it.
      penuh = parts.length >= 3;
    }
  }
  above.length = last + 1;
  const isOrganisasi = organisasi === last;
  const whole = akun ? akun.join('.') : isOrganisasi ? (cells[last] as string) : kode.join('.');
  return {
    kode: kode.length > 0 ? kode : null,
    akun,
    isOrganisasi,
    kodeTeks: whole || (cells[last] as string),
  };
}

/** What one cell says that holds the whole code. Workbooks repeat their codes from unit to unit. */
export const kodeSatuSel = ingat((text: string): KodeBaris => gabungKode([text], []));

/**
 * Takes "4.1" for what it counts where programs are simply numbered 1, 2, 3 … and the fourth has a name of its own, or where a
 * program's table has nothing else and no name of the account chart: no chart begins there.
 */
export function tanpaAkunSemu(given: readonly BarisMentah[]): readonly BarisMentah[] {
  const rows = tanpaUrusanSemu(programSepertiAkun(given));
  const roots = new Map<string, string>();
  for (const { kode, akun, nama } of rows) {
    if (akun === null && kode !== null && tingkatAktivitas(kode) !== null) return rows;
    if (akun === null && kode?.length === 1) roots.set(kode[0] as string, nama);
  }
  const isCounted = ['1', '2', '3'].some((first) => roots.has(first));
  if (!isCounted && !isFourthProgram(rows)) return rows;
  const isOwn = (first: string) => !isCounted || !AKAR.test(roots.get(first) ?? 'belanja');
  return rows.map((row) =>
    row.akun !== null && isOwn(row.akun[0] as string) ? ubahMentah(row, { kode: row.akun, akun: null }) : row,
  );
}

/**
 * Codes that lost all their dots, kept as numbers or not ("70101", "70101201", "7010120101"), with their pieces: where the longer ones
 * all stand beneath one of five digits.
 */
export function denganTitik(rows: readonly BarisMentah[]): readonly BarisMentah[] {
  const first = rows.find(({ kodeTeks }) => kodeTeks !== '')?.kodeTeks ?? '.';
  if (!POLOS.test(first)) return rows;
  const plain = rows.filter(({ kodeTeks }) => POLOS.test(kodeTeks));
  const programs = new Set(plain.map(({ kodeTeks }) => kodeTeks).filter(({ length }) => length === 5));
  const isBelow = ({ kodeTeks }: BarisMentah) => programs.has(kodeTeks.slice(0, 5));
  const deeper = plain.filter(({ kodeTeks }) => kodeTeks.length > 5 && !isAkunPolos(kodeTeks));
  if (deeper.length === 0 || !deeper.every(isBelow)) return rows;
  return rows.map((row) => {
    if (!POLOS.test(row.kodeTeks)) return row;
    const parts = (POTONGAN.exec(row.kodeTeks) ?? []).slice(1).filter(Boolean);
    return isBelow(row) || row.kodeTeks.length < 5
      ? ubahMentah(row, { kode: parts, akun: null })
      : ubahMentah(row, { kode: null, akun: [...row.kodeTeks] });
  });
}

/** Digits enough for an urusan, bidang, program, kegiatan or sub kegiatan, or an account. */
const POLOS = /^(?:\d|\d{3}|\d{5}|\d{8}|\d{10}|\d{12})$/;
const POTONGAN = /^(\d)(\d\d)?(\d\d)?(\d)?(\d\d)?(\d+)?$/;

/** "510201010024": no urusan has such a second digit. */
function isAkunPolos(text: string): boolean {
  return /^[456][1-4]/.test(text);
}

/**
 * Codes until 2020 in which the office has a piece of its own before the program's ("4.01.4.01.12.01 | Kecamatan Baron"), as other
 * workbooks have them: without that piece.
 */
export function tanpaSubUnit(rows: readonly BarisMentah[]): readonly BarisMentah[] {
  const offices = rows.filter(
    ({ kode, nama }) => kode?.length === KANTOR_LAMA + 1 && isKodeLama(kode) && isUnitName(nama),
  );
  if (offices.length === 0) return rows;
  return rows.map((row) => {
    const { kode } = row;
    if (kode === null) return row;
    const isOrganisasi = offices.includes(row);
    if (!isOrganisasi && !offices.some((office) => isBeneath(kode, office.kode ?? []))) return row;
    return ubahMentah(row, {
      kode: [...kode.slice(0, KANTOR_LAMA), ...kode.slice(KANTOR_LAMA + 1)],
      isOrganisasi,
    });
  });
}

/**
 * Takes "4.10" after "4.9" for the tenth of what is counted, not for an urusan: codes of the national pattern write "09" before "10".
 * Its pieces of two digits get three, so that nothing takes them for parts of that pattern.
 */
function tanpaUrusanSemu(rows: readonly BarisMentah[]): readonly BarisMentah[] {
  if (!isTerhitung(rows)) return rows;
  const tigaAngka = (part: string) => (part.length === 2 ? `0${part}` : part);
  return rows.map((row) => (row.kode === null ? row : ubahMentah(row, { kode: row.kode.map(tigaAngka) })));
}

function isTerhitung(rows: readonly BarisMentah[]): boolean {
  let before: readonly string[] = [];
  for (const { kode, akun } of rows) {
    const own = akun ?? kode;
    if (own === null) continue;
    const at = kode === null ? -1 : kode.indexOf('10');
    if (at > 0 && before[at] === '9' && isBeneath(own, before.slice(0, at))) return true;
    before = own;
  }
  return false;
}

/**
 * Takes "5.2.01 | Program Pelayanan …", as staff shortened the codes of the years until 2020, for a program, and what is coded beneath
 * it for its kegiatan: where that is a level of programs, not one account beneath a kind of spending that is called so.
 */
function programSepertiAkun(rows: readonly BarisMentah[]): readonly BarisMentah[] {
  const named = rows.filter(({ akun, nama }) => akun !== null && akun.length > 2 && isNamaProgram(nama));
  const lengths = new Set(named.map(({ akun }) => akun?.length));
  if (named.length === 0 || lengths.size > 1) return rows;
  const programs = named.map(({ akun }) => akun as readonly string[]);
  const beneath = (akun: readonly string[]) => programs.some((code) => isBeneath(akun, code));
  const isAccount = rows.some(
    ({ akun, nama }) =>
      akun !== null && JENIS_BELANJA.test(nama) && programs.some((code) => isBeneath(code, akun)),
  );
  if (isAccount) return rows;
  return rows.map((row) => {
    const { akun, nama } = row;
    if (akun === null || !(isNamaProgram(nama) ? lengths.has(akun.length) : beneath(akun))) return row;
    // "5.2.01.01.5.2.2": the kegiatan's code with an account's behind it.
    const tail = akun.findIndex((_, at) => at > 2 && akun[at - 1] === '5' && /^\d$/.test(akun[at] as string));
    return tail > 0 ? row : ubahMentah(row, { kode: akun, akun: null });
  });
}

/** One program, all numbers beneath it begin alike, and what would be a group of accounts ("4.1", "5.2") is called like none. */
function isFourthProgram(rows: readonly (KodeBaris & { readonly nama: string })[]): boolean {
  const [first] = rows;
  if (!first || first.akun !== null || first.kode !== null || !isNamaProgram(first.nama)) return false;
  const numbered = rows.filter(({ akun }) => akun !== null);
  const groups = numbered.filter(({ akun }) => akun?.length === 2);
  return (
    groups.length > 0 &&
    groups.every(({ nama }) => !KELOMPOK_AKUN.test(nama)) &&
    new Set(numbered.map(({ akun }) => akun?.[0])).size === 1
  );
}

/** Kinds of spending, beneath which stand accounts; "Belanja Langsung" has programs beneath it. */
export const JENIS_BELANJA =
  /^belanja\s+(?:pegawai|barang|jasa|modal|hibah|bantuan|bunga|subsidi|(?:tak|tidak)\s+terduga|transfer)\b/i;

/** Words in the names of all groups of the account chart, old and new (Permendagri 13/2006, 90/2019). */
const KELOMPOK_AKUN = /\b(?:pendapatan|belanja|pembiayaan|pad|dana\s+perimbangan|transfer)\b/i;

/** What the roots of the account chart are called. */
export const AKAR = /^(?:pendapatan|belanja|pembiayaan)(?:\s+(?:daerah|desa))?$/i;

/** The whole code where a cell repeats what stands left of it, else the piece behind it. */
function extended(kode: readonly string[], parts: readonly string[]): readonly string[] {
  if (kode.length === 0) return parts;
  // "01 | 01" are a bidang and its first program.
  if (kode.length === 1 && parts.length === 1) return [...kode, ...parts];
  const repeats =
    kode.every((part, index) => part === parts[index]) || (parts.length > 2 && parts[0] === kode[0]);
  return repeats ? parts : [...kode, ...parts];
}
