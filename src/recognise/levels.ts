import { AKAR } from './codes';
import { berbeda, DALAM_REKENING, isBelanja, isKapital, isProgram, spread, type Kedalaman } from './depth';
import { dariNomor } from './levels-by-number';
import { tingkatAktivitas } from './numbering';
import type { BarisMentah } from './mentah';
import { hurufAwal, isAwalProgram, isNamaProgram } from './text';
import { isUnitName } from './titles';

/**
 * Every way that this table offers, the most telling first; the last takes all rows as one level. Worked out only as far as
 * it is asked for.
 * @param rows those that are no totals.
 */
export function* caraKedalaman(rows: readonly BarisMentah[]): Generator<Kedalaman, void> {
  for (const cara of [dariTingkat, dariKode, dariKata, dariNomor, dariGeser, dariProgram, dariKapital]) {
    const way = cara(rows);
    if (way) yield way;
  }
  yield rata(rows);
}

function rata(rows: readonly BarisMentah[]): Kedalaman {
  return { cara: 'rata', dalam: rows.map((row) => (isBelanja(row) ? DALAM_REKENING : 0)) };
}

const NASIONAL = {
  urusan: 1,
  organisasi: 2,
  program: 3,
  kegiatan: 4,
  'sub kegiatan': 5,
  rekening: 6,
} as const;

function dariKode(rows: readonly BarisMentah[]): Kedalaman | null {
  const rincian = rincianAkun(rows);
  const { coded, counted, isNational, isNumberOnly } = hitungKode(rows, rincian);
  if (coded * 10 < counted * 6 || coded < 2) return null;
  if (!isNational && isNumberOnly) return null;
  let last = 0;
  const dalam = rows.map((row, index) => {
    if (isAkarRekening(row, rows[index + 1]) || rincian.has(index)) return DALAM_REKENING;
    if (row.akun) return DALAM_REKENING + row.akun.length;
    if (row.isOrganisasi) return isNational ? NASIONAL.organisasi : 0.5;
    if (row.kode) return (last = isNational ? dalamNasional(row.kode) : row.kode.length);
    if (isBelanja(row)) return DALAM_REKENING;
    const above = diAtas(row);
    // Short codes begin at 1: what stands above them is less.
    return above === null ? last : isNational ? above : above / 10;
  });
  const way = spread('kode', dalam);
  return way && { ...way, pasti: isNational };
}

interface HitunganKode {
  readonly coded: number;
  /** Rows that ought to have a code. */
  readonly counted: number;
  /** Most codes of activities follow the national pattern. */
  readonly isNational: boolean;
  /** Every code is the row's number. */
  readonly isNumberOnly: boolean;
}

function hitungKode(rows: readonly BarisMentah[], rincian: ReadonlySet<number>): HitunganKode {
  let coded = 0;
  let uncoded = 0;
  let national = 0;
  let activities = 0;
  let isNumberOnly = true;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as BarisMentah;
    if (!isBerkode(row)) {
      if (row.adaUang && !rincian.has(index) && diAtas(row) === null) uncoded++;
      continue;
    }
    coded++;
    if (row.no !== row.kodeTeks) isNumberOnly = false;
    if (row.akun !== null || row.kode === null) continue;
    if (tingkatAktivitas(row.kode) !== null) national++;
    if (row.kode.length > 1) activities++;
  }
  const isNational = national * 10 >= activities * 6 && national > 0;
  return { coded, counted: coded + uncoded, isNational, isNumberOnly };
}

function isBerkode({ kode, akun }: BarisMentah): boolean {
  return kode !== null || akun !== null;
}

/**
 * Rows without a code beneath an account, where activities have codes: what the account's money buys ("[#] Rapat", "Nasi kotak"),
 * unless their names say that they are more.
 */
function rincianAkun(rows: readonly BarisMentah[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (rows.every(({ akun }) => akun === null)) return found;
  if (!rows.some(({ kode, akun }) => akun === null && kode !== null && tingkatAktivitas(kode) !== null))
    return found;
  let beneath = false;
  let activity = '';
  for (const [index, row] of rows.entries()) {
    const kode = row.akun === null ? (row.kode?.join('.') ?? '') : activity;
    // Exports repeat the activity's code beside what its accounts buy.
    const isRepeat = beneath && row.akun === null && kode !== '' && kode === activity;
    if (isBerkode(row)) activity = kode;
    if (isBerkode(row) && !isRepeat) beneath = row.akun !== null;
    else if (kedalamanKata(row.nama) !== null) beneath = false;
    else if (beneath) found.add(index);
  }
  return found;
}

/** The depth of an urusan or an office by its name, `null` for all else. */
function diAtas({ nama }: BarisMentah): number | null {
  const kata = tingkatKata(nama);
  if (kata !== null && kata <= NASIONAL.organisasi) return kata;
  return isUnitName(nama) ? NASIONAL.organisasi : null;
}

/** "5" before "5.1" is the account chart's root, not an urusan; so is "4 PENDAPATAN", whatever follows. */
function isAkarRekening(row: BarisMentah, next: BarisMentah | undefined): boolean {
  if (row.kode?.length === 1 && /^[456]$/.test(row.kode[0] as string) && AKAR.test(row.nama)) return true;
  return row.kode?.length === 1 && next?.akun?.length === 2 && next.akun[0] === row.kode[0];
}

function dalamNasional(parts: readonly string[]): number {
  const tingkat = tingkatAktivitas(parts);
  if (tingkat !== null) return tingkat === 'urusan' ? 1 : NASIONAL[tingkat];
  return parts.length === 1 ? 0 : Math.min(parts.length, 6) - 1;
}

const KATA: readonly (readonly [RegExp, number])[] = [
  [/^(?:bidang\s+urusan|urusan|unsur)\b/i, 1],
  [/^(?:misi|tujuan|sasaran)\b/i, 2.5],
  [/^(?:unit(?:\s+(?:kerja|organisasi))?|organisasi|opd|skpd)\s*[:.]/i, 2],
  [/^program(?:me)?\s*(?:[:.]|[-–]\s)/i, 3],
  [/^(?:sub|sub-)\s*kegiatan\b|^subkegiatan\b|^sub-?activity\b/i, 5],
  [/^(?:kegiatan|activity)\s*(?:[:.]|[-–]\s)/i, 4],
];

const TINGKAT: readonly (readonly [RegExp, number])[] = [
  ...KATA,
  [/^(?:unit|opd|skpd|organisasi)/i, 2],
  [/^prog/i, 3],
  [/^sub/i, 5],
  [/^(?:keg|activity)/i, 4],
  [/^(?:rek|akun|belanja)/i, DALAM_REKENING],
];

/** A column of its own names each row's level. */
function dariTingkat(rows: readonly BarisMentah[]): Kedalaman | null {
  if (rows.every(({ tingkat }) => tingkat === '')) return null;
  const depths = rows.map(({ tingkat }) => TINGKAT.find(([pola]) => pola.test(tingkat))?.[1] ?? null);
  if (depths.filter((depth) => depth !== null).length * 10 < rows.length * 9) return null;
  return { cara: 'kolom', pasti: true, dalam: depths.map((depth) => depth ?? DALAM_REKENING) };
}

/** A name that says its level: "Program: …", "Kegiatan : …", "Sub Kegiatan …"; `null` when it does not. */
export function tingkatKata(nama: string): number | null {
  if (!isAwalKata(nama)) return null;
  for (const [pola, depth] of KATA) if (pola.test(nama)) return depth;
  return null;
}

/** Letters that the words of `KATA` begin with; a "p" can only be a program's. */
function isAwalKata(nama: string): boolean {
  return isHurufKata(nama) || isAwalProgram(nama);
}

const isHurufKata = hurufAwal('bumtsoka');

/** "Program Pelayanan", "Kegiatan Rapat": words that count where nearly all names begin with one. */
function kataDepan(nama: string): number | null {
  if (isNamaProgram(nama)) return 3;
  return isHurufKegiatan(nama) && /^(?:kegiatan|activity)\s/i.test(nama) ? 4 : null;
}

const isHurufKegiatan = hurufAwal('ka');

/** Rows whose names are looked at before all are. */
const AWAL = 60;

function kedalamanKata(nama: string): number | null {
  return tingkatKata(nama) ?? kataDepan(nama) ?? (isUnitName(nama) ? 2 : null);
}

/** A name without the word for its level: "Kegiatan : Rapat" → "Rapat", "Program: X" → "Program X". */
export function tanpaKata(nama: string, always: boolean): string {
  if (!isAwalKata(nama)) return nama;
  const match = (always ? KATA_DEPAN : KATA_BERTANDA).exec(nama);
  if (!match) return nama;
  const rest = nama.slice(match[0].length);
  if (!/\p{L}/u.test(rest)) return nama;
  const isProgram = /^program/i.test(match[1] as string);
  return isProgram && !/^program/i.test(rest) ? `${match[1]} ${rest}` : rest;
}

const KATA_BERTANDA =
  /^((?:sub[-\s]?)?kegiatan|program(?:me)?|(?:sub[-\s]?)?activity|urusan|unit(?:\s+kerja)?|organisasi|opd|skpd)\s*(?::|[-–]\s)\s*/i;
const KATA_DEPAN =
  /^((?:sub[-\s]?)?kegiatan|program(?:me)?|(?:sub[-\s]?)?activity)(?:\s*[:.]\s*|\s*[-–]\s+|\s+)/i;

function dariKata(rows: readonly BarisMentah[]): Kedalaman | null {
  if (
    rows.slice(0, AWAL).filter(({ nama }) => kedalamanKata(nama) !== null).length * 3 <
    Math.min(AWAL, rows.length)
  )
    return null;
  const words = diAtasKata(rows.map(({ nama }) => kedalamanKata(nama)));
  const named = words.filter(
    (depth, index) => depth !== null || isBelanja(rows[index] as BarisMentah),
  ).length;
  if (named * 10 < rows.length * 9) return null;
  let last = 0;
  return spread(
    'kata',
    words.map((depth, index) => {
      if (isBelanja(rows[index] as BarisMentah)) return DALAM_REKENING;
      return (last = depth ?? last);
    }),
  );
}

/** "A | Sekretariat" over "I | Program …": what says nothing, where it stands first and every time right above a program. */
function diAtasKata(words: readonly (number | null)[]): readonly (number | null)[] {
  const unnamed = words.flatMap((depth, index) => (depth === null ? [index] : []));
  const isAbove = unnamed[0] === 0 && unnamed.every((index) => words[index + 1] === 3);
  return isAbove ? words.map((depth) => depth ?? 2) : words;
}

function dariGeser(rows: readonly BarisMentah[]): Kedalaman | null {
  const dalam = rows.map((row) => row.geser);
  return berbeda(dalam).length > 7 ? null : spread('geser', dalam);
}

function dariProgram(rows: readonly BarisMentah[]): Kedalaman | null {
  return rows.length > 0 && isProgram((rows[0] as BarisMentah).nama)
    ? spread(
        'kata',
        rows.map((row) => (isBelanja(row) ? DALAM_REKENING : isProgram(row.nama) ? 0 : 1)),
      )
    : null;
}

function dariKapital(rows: readonly BarisMentah[]): Kedalaman | null {
  const first = rows[0];
  if (!first) return null;
  if (isKapital(first.nama)) {
    return spread(
      'kapital',
      rows.map((row) => (isBelanja(row) ? DALAM_REKENING : isKapital(row.nama) ? 0 : 1)),
    );
  }
  if (!first.tebal) return null;
  return spread(
    'kapital',
    rows.map((row) => (isBelanja(row) ? DALAM_REKENING : row.tebal ? 0 : 1)),
  );
}
