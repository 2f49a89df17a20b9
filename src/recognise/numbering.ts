import { dariRomawi } from '../domain/numbers/romawi';
import { ingat } from './text';

/** How a row is numbered, as far as its level shows in that. */
export type Penomoran =
  | { readonly jenis: 'romawi' | 'huruf' | 'angka'; readonly bentuk: string; readonly nilai: number }
  | { readonly jenis: 'titik'; readonly bagian: readonly string[] }
  | { readonly jenis: 'butir' };

/** Reads "I", "A.", "1)", "1.2.1", "7.01.01.2.01", "-"; `null` for anything else. Remembered by text. */
export const bacaNomor = ingat((text: string): Penomoran | null => {
  if (isAngka(text)) return text.length > 4 ? null : { jenis: 'angka', bentuk: '', nilai: Number(text) };
  const clean = text.trim();
  if (/^[-–•*·▪o]$/.test(clean)) return { jenis: 'butir' };
  const match = /^(\(?)([0-9A-Za-z]+(?:\s*[.\-]\s*[0-9A-Za-z]+)*)\s*([.)]?)\.?$/.exec(clean);
  if (!match) return null;
  const body = (match[2] as string).replace(/\s+/g, '');
  const parts = body.split(/[.\-]/);
  if (parts.length > 1) return parts.every(isPart) ? { jenis: 'titik', bagian: parts } : null;
  const bentuk = `${match[1]}${match[3] === ')' ? ')' : ''}`;
  if (/^\d{1,4}$/.test(body)) return { jenis: 'angka', bentuk, nilai: Number(body) };
  const roman = dariRomawi(body.toUpperCase());
  const isOneCase = body === body.toUpperCase() || body === body.toLowerCase();
  if (roman !== null && isOneCase && roman < 90) {
    return { jenis: 'romawi', bentuk: bentuk + caseOf(body), nilai: roman };
  }
  if (/^[A-Za-z]$/.test(body)) {
    return { jenis: 'huruf', bentuk: bentuk + caseOf(body), nilai: body.toLowerCase().charCodeAt(0) - 96 };
  }
  return null;
});

function caseOf(text: string): string {
  return text === text.toUpperCase() ? 'A' : 'a';
}

function isPart(part: string): boolean {
  return /^(?:\d{1,6}|[A-Za-z]|[IVXivx]{1,5}|[Xx]{1,2})$/.test(part);
}

const LEADING =
  /^(\(?(?:\d{1,2}|[A-Za-z]|[IVX]{1,5}|[ivx]{1,5})[.)]|\(?\d{1,2}\)|\d{1,2}(?:\.\d{1,6})+\.?|[-–•*·▪]|[4-6](?= +(?:[-–] +)?(?:belanja|pendapatan|pembiayaan)))(?:\s+[-–:])?\s+(?=\S)/i;

/** Splits a number off the front of a name: "1. Rapat" → ["1.", "Rapat"]; the number is '' where there is none. */
export function pisahNomor(name: string): [nomor: string, nama: string] {
  const match = LEADING.exec(name);
  return match ? [match[1] as string, name.slice(match[0].length)] : ['', name];
}

/** What an account code names, by the pattern of the national classification. */
export type TingkatKode = 'urusan' | 'organisasi' | 'program' | 'kegiatan' | 'sub kegiatan' | 'rekening';

/** The parts of a code with a lost dot put back ("7.01.01.201" → 7 01 01 2 01); `null` when the text is no code. */
export const bacaKode = ingat((text: string): readonly string[] | null => {
  if (isPolos(text)) return restored(text.split('.'));
  const clean = text.replace(/\s+/g, '').replace(/^[.]+|[.]+$/g, '');
  if (!/^[0-9Xx]{1,6}(?:[.\-][0-9Xx]{1,6})*$/.test(clean)) return null;
  return restored(clean.toUpperCase().split(/[.\-]/));
});

/** "7.01.01": digits and single dots only, as nearly all codes are written; up to six digits stand between two dots. */
function isPolos(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    if (isDigit(text.charCodeAt(at))) {
      if (++digits > 6) return false;
    } else if (digits === 0 || text.charCodeAt(at) !== DOT) return false;
    else digits = 0;
  }
  return digits > 0;
}

const DOT = 46;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function restored(parts: readonly string[]): readonly string[] {
  if (parts[3]?.length !== 3) return parts;
  const result: string[] = [];
  parts.forEach((part, index) => {
    // The kegiatan's own part is "2.01": one digit, a dot, two digits. Three digits there have lost the dot.
    const kegiatan = index === 3 && part.length === 3 && isUrusan(parts) && parts[2]?.length === 2;
    if (kegiatan) result.push(part.slice(0, 1), part.slice(1));
    else result.push(part);
  });
  return result;
}

function isUrusan(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts;
  return first.length === 1 && (isAngka(first) || first === 'X') && (isDua(second) || second === 'XX');
}

/** Digits only: codes are asked so often that an expression takes too long. */
function isAngka(part: string): boolean {
  for (let at = 0; at < part.length; at++) if (!isDigit(part.charCodeAt(at))) return false;
  return part !== '';
}

function isSatu(part: string | undefined): boolean {
  return part?.length === 1 && isDigit(part.charCodeAt(0));
}

function isDua(part: string | undefined): boolean {
  return part?.length === 2 && isDigit(part.charCodeAt(0)) && isDigit(part.charCodeAt(1));
}

/** `null` where the code does not follow the national pattern: then only its depth speaks. */
export function tingkatKode(parts: readonly string[]): TingkatKode | null {
  if (isRekening(parts)) return 'rekening';
  if (parts.length === 1) return null;
  if (!isUrusan(parts)) return null;
  if (parts.length === 2) return 'urusan';
  if (isKodeLama(parts)) return LAMA[parts.length] ?? 'rekening';
  if (parts.length >= 6 && isSatu(parts[2])) return 'organisasi';
  if (!isDua(parts[2])) return null;
  if (parts.length === 3) return 'program';
  if (!isSatu(parts[3])) return null;
  if (parts.length === 5) return 'kegiatan';
  return parts.length === 6 ? 'sub kegiatan' : null;
}

/** The level that an activity's code names: what is known to be no account is none for looking like one ("4.1" under program 4). */
export function tingkatAktivitas(parts: readonly string[]): Exclude<TingkatKode, 'rekening'> | null {
  const tingkat = tingkatKode(parts);
  return tingkat === 'rekening' ? null : tingkat;
}

/**
 * Codes until 2020 name the urusan twice, then the office, the program and the kegiatan: "1.20.1.20.03.01.05". Those of later years
 * have one digit where these have the office's two: "7.01.0.00.0.00.01.0000".
 */
export function isKodeLama(parts: readonly string[]): boolean {
  return parts.length >= 5 && isSatu(parts[2]) && isDua(parts[3]) && isDua(parts[4]);
}

/** How many parts the office has in a code until 2020. */
export const KANTOR_LAMA = 5;

const LAMA: Readonly<Record<number, TingkatKode>> = { 5: 'organisasi', 6: 'program', 7: 'kegiatan' };

/** Accounts begin with 4 (income), 5 (spending) or 6 (financing) and a one-digit group; urusan 5 has two digits there. */
export function isRekening(parts: readonly string[]): boolean {
  const [first, second, third] = parts;
  return (
    (first === '4' || first === '5' || first === '6') &&
    isSatu(second) &&
    (parts.length === 2 || isSatu(third) || isDua(third))
  );
}

/** True when `parts` stands beneath `above`. */
export function isBeneath(parts: readonly string[], above: readonly string[]): boolean {
  if (parts.length <= above.length) return false;
  for (let index = 0; index < above.length; index++) if (parts[index] !== above[index]) return false;
  return true;
}
