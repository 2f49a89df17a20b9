import type { KolomKinerja, PeranKinerja } from '../../domain/kinerja';
import { bacaCaption } from '../caption';
import { ingat, kataDari, mirip } from '../text';
import { bacaUnit } from '../titles';
import { ATURAN_PERAN, KOSAKATA_KINERJA, type AturanPeran, type KonsepKinerja } from './kosakata';

/** What one caption of a performance table says. */
export interface CaptionKinerja {
  readonly konsep: ReadonlySet<KonsepKinerja>;
  /** Share of its words that the vocabulary knows, 0–1. */
  readonly dikenal: number;
  readonly tahun: number | null;
  readonly kata: number;
}

/** Longer texts are no captions. */
const LONGEST = 90;
const NOTHING: CaptionKinerja = { konsep: new Set(), dikenal: 0, tahun: null, kata: 0 };
/** Shorter words become others too easily. */
const LEAST_MISSPELT = 7;

const artiKata = ingat((word: string): { readonly konsep: KonsepKinerja | null } => {
  const exact = KOSAKATA_KINERJA.get(word);
  if (exact !== undefined) return { konsep: exact };
  if (word.length < LEAST_MISSPELT) return { konsep: null };
  const close = new Set<KonsepKinerja>();
  for (const [kata, konsep] of KOSAKATA_KINERJA) {
    if (kata.length >= LEAST_MISSPELT && kata[0] === word[0] && mirip(word, kata, 1)) close.add(konsep);
  }
  const [only] = close;
  return { konsep: close.size === 1 && only !== undefined ? only : null };
});

export const bacaCaptionKinerja = ingat((text: string): CaptionKinerja => {
  if (text.length > LONGEST) return NOTHING;
  const words = kataDari(text).filter((word) => !/^\d{1,2}$/.test(word));
  if (words.length === 0) return NOTHING;
  const konsep = new Set<KonsepKinerja>();
  let known = 0;
  let tahun: number | null = null;
  for (const word of words) {
    if (/^(?:19|20)\d\d$/.test(word)) {
      tahun = Number(word);
      known++;
      continue;
    }
    const arti = artiKata(word).konsep;
    if (arti !== null || /^[ivx]{1,4}$/.test(word)) known++;
    if (arti !== null && arti !== 'pengisi') konsep.add(arti);
  }
  return { konsep, dikenal: known / words.length, tahun, kata: words.length };
});

/** A caption, however it is spelled, as far as it stands alone in one row of a header. */
export function isCaptionKinerja(text: string): boolean {
  const { konsep, dikenal, tahun, kata } = bacaCaptionKinerja(text);
  return dikenal >= (kata > SHORT ? 0.85 : 0.6) && (konsep.size > 0 || tahun !== null);
}

/** Names of programs and kegiatan hold many words of captions; longer captions must be made of them. */
const SHORT = 4;

/** What a column is by its captions, the outermost first. `null`: nothing that we know. */
export function peranKolomKinerja(path: readonly string[]): PeranKinerja | null {
  const captions = path.map(bacaCaptionKinerja);
  const inner = captions.findLast(({ konsep }) => konsep.size > 0);
  if (!inner) return null;
  const known = captions.filter((caption) => caption.dikenal >= 0.5);
  const union = saring(new Set(known.flatMap(({ konsep }) => [...konsep])), inner.konsep, path.length);
  if (inner.dikenal < 0.5) return null;
  const rule = ATURAN_PERAN.find((aturan) => fits(aturan, aturan.dalam === true ? inner.konsep : union));
  return rule?.peran ?? null;
}

/** Beneath "Kinerja dan Anggaran" the innermost "K" or "Rp" says which of the two it is. */
function saring(
  union: ReadonlySet<KonsepKinerja>,
  inner: ReadonlySet<KonsepKinerja>,
  rows: number,
): ReadonlySet<KonsepKinerja> {
  const [only] = inner;
  if (rows < 2 || inner.size !== 1) return union;
  if (only === 'kinerja') return tanpa(union, ['anggaran', 'keuangan']);
  const isMoney = only === 'keuangan' || only === 'anggaran';
  return isMoney && union.has('realisasi') ? tanpa(union, ['kinerja', 'capaian']) : union;
}

function tanpa(
  konsep: ReadonlySet<KonsepKinerja>,
  dropped: readonly KonsepKinerja[],
): ReadonlySet<KonsepKinerja> {
  return new Set([...konsep].filter((one) => !dropped.includes(one)));
}

function fits({ ada, tanpa: not = [] }: AturanPeran, konsep: ReadonlySet<KonsepKinerja>): boolean {
  return ada.every((one) => konsep.has(one)) && !not.some((one) => konsep.has(one));
}

/** Year, quarter and office of a column, out of its captions; `ini` is the year of the title. */
export function ciriKolom(
  path: readonly string[],
  ini: number | null,
): Pick<KolomKinerja, 'tahun' | 'triwulan' | 'kantor' | 'akhir'> {
  const captions = path.map(bacaCaptionKinerja);
  const konsep = new Set(captions.flatMap((caption) => [...caption.konsep]));
  const named = captions.findLast(({ tahun }) => tahun !== null)?.tahun ?? null;
  const relative = ini === null ? null : konsep.has('lalu') ? ini - 1 : konsep.has('ini') ? ini : null;
  // "Triwulan" stands above, its number beneath.
  const periode = bacaCaption(path.join(' ')).periode;
  return {
    tahun: named ?? relative,
    triwulan: periode?.jenis === 'triwulan' ? periode.ke : null,
    kantor: konsep.has('nasional') ? 'Nasional' : kantorOf(path),
    akhir: konsep.has('akhir') && (ini === null || named === null || named > ini),
  };
}

/** The office that one of the captions names: "Kecamatan Sananwetan", not "Unit Kerja". */
export function kantorOf(path: readonly string[]): string | null {
  for (const text of path) {
    const words = kataDari(text);
    if (words.length < 2 || words.every((word) => artiKata(word).konsep !== null)) continue;
    const found = bacaUnit(text, true);
    if (found) return [found.unit.nama, ...daerah(text, found.unit.nama)].join(' ');
  }
  return null;
}

/** Dinas of two regions bear the same name: the region tells them apart where the caption says it. */
function daerah(text: string, nama: string): string[] {
  const after = text.slice(text.toLowerCase().indexOf(nama.toLowerCase()) + nama.length);
  const found = /^\s*,?\s*((?:kabupaten|kab\.?|kota|provinsi|prov\.?)\s+\p{L}[\p{L} ]*?)\s*(?:\d.*)?$/iu.exec(
    after,
  );
  return found ? [found[1] as string] : [];
}
