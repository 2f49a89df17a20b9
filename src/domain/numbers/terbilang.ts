import { galat, type Hasil } from '../galat';
import { desimalOf } from './desimal';

const SATUAN = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
] as const;
const KELOMPOK = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'] as const;

/** The largest number that is put into words. */
export const TERBILANG_MAKSIMUM = 1e15;

/**
 * A number in Indonesian words: 1500 → "seribu lima ratus", -2.05 → "minus dua koma nol lima" (decimals are read
 * digit by digit), with `satuan` behind it: "seribu lima ratus rupiah". Beyond ±10¹⁵: 'di-luar-rentang'.
 */
export function terbilang(n: number, satuan = ''): Hasil<string> {
  if (!Number.isFinite(n)) return galat('bukan-angka');
  if (Math.abs(n) > TERBILANG_MAKSIMUM) return galat('di-luar-rentang');
  const { negative, digits, scale } = desimalOf(n);
  const padded = digits.padStart(scale + 1, '0');
  const words = bulat(padded.slice(0, padded.length - scale));
  if (scale > 0) words.push('koma', ...[...padded.slice(-scale)].map(angka));
  if (negative && n !== 0) words.unshift('minus');
  const unit = satuan.trim();
  if (unit !== '') words.push(unit);
  return words.join(' ');
}

function bulat(digits: string): string[] {
  const words: string[] = [];
  const groups = Math.ceil(digits.length / 3);
  const padded = digits.padStart(groups * 3, '0');
  for (let i = 0; i < groups; i++) {
    const value = Number(padded.slice(i * 3, i * 3 + 3));
    const place = groups - 1 - i;
    if (value === 0) continue;
    if (value === 1 && place === 1) words.push('seribu');
    else words.push(...ratusan(value), ...(place > 0 ? [KELOMPOK[place] as string] : []));
  }
  return words.length > 0 ? words : ['nol'];
}

/** 1–999. */
function ratusan(value: number): string[] {
  const ratus = Math.floor(value / 100);
  const words = ratus === 0 ? [] : ratus === 1 ? ['seratus'] : [angka(ratus), 'ratus'];
  return [...words, ...puluhan(value % 100)];
}

/** 0–99; 0 has no words here. */
function puluhan(value: number): string[] {
  if (value === 0) return [];
  if (value < 10) return [angka(value)];
  if (value === 10) return ['sepuluh'];
  if (value === 11) return ['sebelas'];
  if (value < 20) return [angka(value - 10), 'belas'];
  return [angka(Math.floor(value / 10)), 'puluh', ...puluhan(value % 10)];
}

function angka(digit: number | string): string {
  return SATUAN[Number(digit)] as string;
}
