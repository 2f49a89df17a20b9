import type { UnitKerja } from '../domain/laporan';
import { hurufAwal, rapikan } from './text';
import { BULAN } from './vocabulary';

type JenisUnit = UnitKerja['jenis'];

/** How an office calls itself. The finer one counts: a kelurahan's title names its kecamatan too. */
interface Sebutan {
  readonly pola: RegExp;
  readonly jenis: JenisUnit;
  /** How it is written in full. */
  readonly tulis: string;
  /** 0: within another office. */
  readonly halus: number;
  /** True when its name can hold "dan" and commas. */
  readonly panjang?: boolean;
}

const SEBUTAN: readonly Sebutan[] = [
  { pola: /\b(?:kelurahan|kel\.)/i, jenis: 'kelurahan', tulis: 'Kelurahan', halus: 0 },
  { pola: /\bdesa\b/i, jenis: 'desa', tulis: 'Desa', halus: 0 },
  { pola: /\b(?:kecamatan|kec\.)/i, jenis: 'kecamatan', tulis: 'Kecamatan', halus: 1 },
  { pola: /\bpuskesmas\b/i, jenis: 'lain', tulis: 'Puskesmas', halus: 0 },
  { pola: /\buptd?\b/i, jenis: 'lain', tulis: 'UPTD', halus: 0, panjang: true },
  {
    pola: /(?<!urusan (?:pemerintahan )?)\bbidang\b/i,
    jenis: 'lain',
    tulis: 'Bidang',
    halus: 0,
    panjang: true,
  },
  { pola: /\bbagian\b/i, jenis: 'lain', tulis: 'Bagian', halus: 0, panjang: true },
  { pola: /\bdinas\b/i, jenis: 'dinas', tulis: 'Dinas', halus: 1, panjang: true },
  { pola: /\bbadan\b/i, jenis: 'badan', tulis: 'Badan', halus: 1, panjang: true },
  { pola: /\bkantor\b/i, jenis: 'lain', tulis: 'Kantor', halus: 1, panjang: true },
  { pola: /\bsatuan polisi pamong praja\b/i, jenis: 'lain', tulis: 'Satuan Polisi Pamong Praja', halus: 1 },
  { pola: /\bsekretariat\b/i, jenis: 'lain', tulis: 'Sekretariat', halus: 1 },
  { pola: /\binspektorat\b/i, jenis: 'lain', tulis: 'Inspektorat', halus: 1 },
];

/** Kinds whose word alone is a name. */
const TANPA_NAMA: ReadonlySet<string> = new Set(['Inspektorat', 'Satuan Polisi Pamong Praja']);

const LABEL =
  /^(?:nama\s+)?(unit(?:\s+(?:kerja|organisasi))?|opd|skpd|perangkat\s+daerah|satuan\s+kerja|satker|organisasi|instansi|bagian|bidang|kelurahan|kecamatan|desa|dinas|badan|office|department)\s*[:=]\s*(.+)$/i;

const END_SHORT =
  /\s*(?:[,;:()–—]|\s-\s|\b(?:dan|serta|yang|tahun|thn|th|t\.?\s?a\.?|kota|kabupaten|kab|provinsi|prov|per|bulan|triwulan|tribulan|tw|semester|menurut|untuk|pada|periode|sampai|s\/d|s\.d|kecamatan|kec|kelurahan|dalam|di|year|realisasi|anggaran|pagu|program)\b|\b(?:19|20)\d\d\b|\b\d{1,2}\s+(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)).*$/i;
const END_LONG =
  /\s*(?:[;:()–—]|\s-\s|\b(?:tahun|thn|th|t\.?\s?a\.?|kota|kabupaten|kab|provinsi|prov|per|bulan|triwulan|tribulan|tw|semester|menurut|untuk|periode|sampai|s\/d|s\.d|kecamatan|kec|year)\b|\b(?:19|20)\d\d\b|\b\d{1,2}\s+(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)).*$/i;

/** An office found in a text, and how finely it is named (0 is the finest). */
export interface UnitDitemukan {
  readonly unit: UnitKerja;
  readonly halus: number;
  readonly berlabel: boolean;
  /** True when nothing but its place says that it is an office. */
  readonly kira?: boolean;
}

/**
 * The office that a title or a labelled cell ("BAGIAN : Umum") speaks of.
 * @param bebas take it whatever words stand before it, as in a file's name.
 */
export function bacaUnit(text: string, bebas = false): UnitDitemukan | null {
  const clean = rapikan(text);
  const label = LABEL.exec(clean);
  if (label) {
    const value = (label[2] as string).replace(/^(?:\d+(?:\.\d+)*\.?\s*[-–]?\s*)+/, '').trim();
    const named = bacaSebutan(value, true);
    if (named) return { ...named, berlabel: true };
    // "Dinas: -" was left open.
    if (!/[\p{L}\p{N}]/u.test(value)) return null;
    return {
      unit: berlabel(label[1] as string, value),
      halus: /bagian|bidang|kelurahan|desa/i.test(label[1] as string) ? 0 : 1,
      berlabel: true,
    };
  }
  return bacaSebutan(clean, bebas);
}

function berlabel(label: string, value: string): UnitKerja {
  const name = rapiNama(value.replace(END_LONG, '').trim() || value);
  const sebutan = SEBUTAN.find((known) => known.pola.test(label));
  return sebutan ? { nama: `${sebutan.tulis} ${name}`, jenis: sebutan.jenis } : { nama: name, jenis: 'lain' };
}

/** What stands before an office's name in a title; before other words ("Pelayanan Kecamatan") it is no office. */
const KATA_JUDUL =
  /\b(?:realisasi|laporan|anggaran|rekapitulasi|rekap|tabel|daftar|data|kinerja|belanja|pagu|kegiatan|pemerintah|kantor|apbd|lkjip|lakip|lra|keuangan|report|budget|pada|untuk)\b/i;

function isJudul(before: string): boolean {
  return (
    before === '' ||
    KATA_JUDUL.test(before) ||
    /^(?:[A-Z]|[IVX]+|\d{1,2})[.)]$/i.test(before) ||
    /[-–:|]$/.test(before)
  );
}

/** @param bebas whatever stands before the name. */
function bacaSebutan(text: string, bebas: boolean): UnitDitemukan | null {
  let best: UnitDitemukan | null = null;
  for (const sebutan of SEBUTAN) {
    if (best && best.halus <= sebutan.halus) continue;
    const match = sebutan.pola.exec(text);
    if (!match || (!bebas && !isJudul(text.slice(0, match.index).trim()))) continue;
    const rest = text.slice(match.index + match[0].length).trim();
    const name = rest.replace(sebutan.panjang ? END_LONG : END_SHORT, '').trim();
    if (!isName(name, sebutan)) continue;
    const nama = name === '' ? sebutan.tulis : `${sebutan.tulis} ${rapiNama(name)}`;
    best = { unit: { nama, jenis: sebutan.jenis }, halus: sebutan.halus, berlabel: false };
  }
  return best;
}

function isName(name: string, sebutan: Sebutan): boolean {
  if (name === '') return TANPA_NAMA.has(sebutan.tulis);
  if (/^(?:se\b|dan\b|atau\b|\/|yang\b|di\b|-)/i.test(name)) return false;
  const words = name.split(' ').length;
  return words <= (sebutan.panjang ? 12 : 4) && /\p{L}{2}/u.test(name);
}

/** True where a name is an office's and nothing else. */
export function isUnitName(nama: string): boolean {
  if (!isAwalSebutan(nama) || !SEBUTAN_DEPAN.test(nama)) return false;
  const found = bacaUnit(nama);
  return found !== null && found.unit.nama.length >= nama.length - 2;
}

/** A letter that the words begin with, or a number before them. */
function isAwalSebutan(nama: string): boolean {
  if (isHurufSebutan(nama)) return true;
  for (let at = 1; at < 6; at++) {
    const code = nama.charCodeAt(at);
    if (code === 46 || code === 41) return true;
  }
  return false;
}

const isHurufSebutan = hurufAwal('usonkdbpi');

/** Spares most names the closer look. */
const SEBUTAN_DEPAN =
  /^(?:.{1,5}[.)] *)?(?:unit|skpd|opd|nama|kec|kel|desa|dinas|badan|bagian|bidang|kantor|upt|puskesmas|sekretariat|inspektorat|satuan|perangkat|instansi)/i;

const KECIL: ReadonlySet<string> = new Set([
  'dan',
  'di',
  'ke',
  'dari',
  'yang',
  'untuk',
  'dengan',
  'serta',
  'atau',
  'pada',
]);

/** "KARANG SARI" → "Karang Sari"; what is not all in capitals stays as printed, and so do initials ("DPRD"). */
export function rapiNama(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) => {
      if (index > 0 && KECIL.has(word)) return word;
      if (/^(?:[ivx]+|[^aeiou]{2,4}|dprd|rsud|apbd)$/.test(word)) return word.toUpperCase();
      return word.replace(
        /(^|[-/(.])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      );
    })
    .join(' ');
}

/** Words that name a sheet for what it holds, not for whose it is. */
const UMUM =
  /^(?:sheet|lembar|tabel|table|data|realisasi|anggaran|lra|rekap(?:itulasi)?|ringkasan|laporan|budget|belanja|program|kegiatan|serapan|penyerapan|bab|iii|keuangan|apbd|dpa|rka|form|input|tahun|ta|th|tw|triwulan|bulan|murni|perubahan|dan|per|unit|semua|all|total|jumlah|pagu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|kinerja|report|summary|[ivx]+|[a-z]|copy|of|salinan|hal|halaman|page|lamp|lampiran|buku|book|file|\d[\d.]*)$/i;

/** The office that a sheet's name stands for; `null` when it names what the sheet holds. */
export function unitDariSheet(name: string): UnitKerja | null {
  const clean = rapikan(name.replaceAll('_', ' '));
  const named = bacaSebutan(clean.replace(/^(kel|kec)\s/i, '$1. '), true);
  if (named) return named.unit;
  const words = clean.split(/[\s.\-()]+/).filter(Boolean);
  const isOwn = (word: string) =>
    !UMUM.test(word) && !/^(?:sheet|lembar|tabel|lra|lamp|lampiran)\d+$/i.test(word);
  const first = words.findIndex(isOwn);
  if (first < 0) return null;
  // "Purwosari II" is a name, "LRA 2" and "Pakunden 2020" have one and a number.
  let last = words.length - 1;
  while (last > first && !isOwn(words[last] as string) && !/^[IVX]+$/.test(words[last] as string)) last--;
  const nama = first === 0 && last === words.length - 1 ? clean : words.slice(first, last + 1).join(' ');
  return /\p{L}{3}/u.test(nama) ? { nama, jenis: 'lain' } : null;
}

/** The day on which something was printed, brought up to date or signed: "Dicetak: 12 Januari 2021", "Blitar, 4 Januari 2021". */
function isTanggal(line: string): boolean {
  return TANGGAL.test(line);
}

const TANGGAL =
  /^(?:(?:di)?(?:cetak|update|perbarui|perbaharui|print(?:ed)?)\b|last\s+update|tanggal|tgl|[\p{L} ]{3,30},\s*(?:tanggal\s+)?\d{1,2}\s+\p{L}+\s+(?:19|20)\d\d$)/iu;

/**
 * The budget year that a line above a table names. Of days only those count that can be the report's own: not the day of printing, nor one
 * that nothing says what it is of, nor the first weeks of January, in which the year that ended is reported.
 */
export function tahunBaris(line: string): number | null {
  if (isTanggal(line)) return null;
  if (/\b(?:tahun|thn|t\.?\s?a\.?|periode|year|fy)\b/i.test(line)) return bacaTahun(line);
  const rest = line.replace(HARI, (text: string, day: string, month: string, at: number) => {
    if (Number(day) === 31 && isBulan(month, 12)) return text;
    const isEarly = Number(day) <= MINGGU_AWAL && isBulan(month, 1);
    return isEarly || !SEBELUM_HARI.test(line.slice(0, at)) ? '' : text;
  });
  return bacaTahun(rest);
}

/** What stands before the day that a report is of. */
const SEBELUM_HARI =
  /(?:\b(?:per|tanggal|tgl|s\.?\s?d|s\/d|sampai|hingga|dengan|posisi|keadaan|bulan|akhir|berakhir|pada)\.?|[:–-])\s*$/i;

/** "31 Desember 2024", "31/12/2024", "31-12-2024". */
const HARI = /\b(\d{1,2})(?:\s+|[-/.])(\p{L}{3,9}|\d{1,2})(?:\s+|[-/.])(?:19|20)\d\d\b/giu;

/** The days of January in which last year is still being reported. */
const MINGGU_AWAL = 20;

function isBulan(text: string | undefined, month: number): boolean {
  const names = BULAN[month - 1] ?? [];
  return Number(text) === month || names.includes((text ?? '').toLowerCase());
}

/** "Tahun 2021 dan 2022", "TA 2021 dibandingkan dengan TA 2022". */
const BERSAMA =
  /^\s*(?:[,&]|dan|vs\.?|s\.?\s?[/.]?\s?d\.?|sampai|dengan|terhadap|di?banding\w*|and|to)\s*(?:dengan\s+|terhadap\s+)?(?:tahun(?:\s+anggaran)?\s+|t\.?a\.?\s*)?(?:19|20)\d\d\b/i;

/** The budget year that a title names. A year range or several years name none. */
export function bacaTahun(text: string): number | null {
  const named =
    /(?:tahun(?:\s+anggaran)?|t\.?\s?a\.?|thn\.?|year|fy)\s*[:.=]?\s*((?:19|20)\d\d)\b(?!\s*[-–/]\s*(?:19|20)\d\d)/i.exec(
      text,
    );
  if (named) return BERSAMA.test(text.slice(named.index + named[0].length)) ? null : Number(named[1]);
  const years = new Set(text.match(/\b(?:19|20)\d\d\b/g));
  return years.size === 1 ? Number([...years][0]) : null;
}
