import { type KodeExcel, kodeGalat } from './host';

/** What one cell of an argument holds. */
export type Sel =
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'angka'; readonly angka: number }
  | { readonly jenis: 'teks'; readonly teks: string }
  | { readonly jenis: 'galat'; readonly kode: KodeExcel }
  /** TRUE, FALSE and what else is no figure. */
  | { readonly jenis: 'lain' };

export const KOSONG: Sel = { jenis: 'kosong' };
const LAIN: Sel = { jenis: 'lain' };

/** Excel sends blanks as null, undefined or '' (and some desktop builds as 0, which nothing tells from a zero). */
export function bacaSel(value: unknown): Sel {
  if (typeof value === 'number') return Number.isFinite(value) ? { jenis: 'angka', angka: value } : LAIN;
  if (typeof value === 'string') return value === '' ? KOSONG : { jenis: 'teks', teks: value };
  if (typeof value === 'boolean') return LAIN;
  const kode = kodeGalat(value);
  return kode === null ? KOSONG : { jenis: 'galat', kode };
}
