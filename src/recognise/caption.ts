import { ingat, kataDari, mirip } from './text';
import { BULAN, KOSAKATA, type Konsep } from './vocabulary';

/** What one cell of a header says. */
export interface Caption {
  readonly konsep: ReadonlySet<Konsep>;
  /** The meanings in the order of the words, fillers left out. */
  readonly urut: readonly Konsep[];
  /** Share of its words that the vocabulary knows, 0–1. */
  readonly dikenal: number;
  readonly kata: number;
  /** A year that it names: "Realisasi 2019". */
  readonly tahun: number | null;
  readonly periode: Periode | null;
  /** The spending group or source of funds that it names, e.g. "operasi", "dak". */
  readonly grup: string | null;
  /** True when it speaks of a target. */
  readonly target: boolean;
  /** True when it names a changed budget by what that is called: "P-APBD", "DPPA", "PAK". */
  readonly perubahan: boolean;
}

export interface Periode {
  readonly jenis: 'bulan' | 'triwulan' | 'semester';
  readonly ke: number;
}

/** Longer texts are no captions; reading them would only cost time. */
const LONGEST = 160;

/** "s.d.", "s/d", "S.D": up to. */
const SAMPAI_DENGAN = /\bs\s?[./]\s?d\b\.?/gi;

/** The changed budget: "P-APBD", "APBD-P"; and the document that carries it out: "DPPA", "DPA-P". */
const APBD_PERUBAHAN = /\b(?:p[-\s.]?apbd|apbd[-\s.]?p)\b/gi;
const DPA_PERUBAHAN = /\b(?:dpa[-\s.]?p|dppa(?:[-\s]?skpd)?)\b/gi;

const NOTHING: Caption = {
  konsep: new Set(),
  urut: [],
  dikenal: 0,
  kata: 0,
  tahun: null,
  periode: null,
  grup: null,
  target: false,
  perubahan: false,
};

/** Reads a header cell by its words; remembered by text. */
export const bacaCaption = ingat((text: string): Caption => {
  if (text.length > LONGEST) return NOTHING;
  const plain = tanpaKantor(text)
    .replace(SAMPAI_DENGAN, ' sd ')
    .replace(APBD_PERUBAHAN, ' papbd ')
    .replace(DPA_PERUBAHAN, ' dppa ');
  const all = tahunAnggaran(kataDari(plain));
  const words = all.filter((word) => !/^\d$/.test(word));
  if (words.length === 0) return NOTHING;
  const urut: Konsep[] = [];
  let known = 0;
  let tahun: number | null = null;
  let grup: string | null = null;
  for (const [index, word] of words.entries()) {
    const konsep = artiKata(word)?.konsep ?? null;
    if (/^(?:19|20)\d\d$/.test(word)) tahun = Number(word);
    if (konsep !== null || tahun === Number(word) || /^[ivx]{1,4}$/.test(word)) known++;
    if (konsep === 'grup') grup ??= namaGrup(words, index);
    if (konsep !== null && konsep !== 'pengisi') urut.push(konsep);
  }
  return {
    konsep: new Set(urut),
    urut,
    dikenal: known / words.length,
    kata: words.length,
    tahun,
    periode: bacaPeriode(all),
    grup,
    target: words.includes('target'),
    perubahan: words.some((word) => PERUBAHAN.has(word)),
  };
});

/** "Pagu Kel. Turi", "Realisasi (Rp) Desa Jati": whose money it is says nothing of what it is. */
function tanpaKantor(text: string): string {
  return UANG_KANTOR.exec(text)?.[1] ?? text;
}

const UANG_KANTOR =
  /^((?:total\s+)?(?:pagu|anggaran|alokasi|realisasi)(?:\s+\S+)?)\s+(?:kelurahan|kel\b\.?|kecamatan|kec\b\.?|desa|puskesmas)\s+\p{L}+(?:\s\p{L}+){0,2}$/iu;

const PERUBAHAN: ReadonlySet<string> = new Set(['papbd', 'dppa', 'pak']);

/** "DAK Fisik" and "DAK Non Fisik", "APBD Kota" and "APBD Provinsi" are different funds. */
function namaGrup(words: readonly string[], at: number): string {
  const after = words.slice(at + 1);
  const end = after.findIndex((word) => !BAGIAN_DANA.has(word));
  return words.slice(at, end < 0 ? undefined : at + 1 + end).join(' ');
}

const BAGIAN_DANA: ReadonlySet<string> = new Set(
  'fisik non nonfisik kota kab kabupaten prov provinsi propinsi'.split(' '),
);

/** The budget year is a year, no budget, however it is spelled. */
function tahunAnggaran(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, index) => index === 0 || words[index - 1] !== 'tahun' || artiKata(word)?.kata !== 'anggaran',
  );
}

interface Kata {
  /** The word as the vocabulary spells it. */
  readonly kata: string;
  readonly konsep: Konsep;
}

/** What a word means; a long word may be misspelled by a letter, a very long one by two: the nearest word counts. */
const artiKata = ingat((word: string): Kata | null => {
  const exact = KOSAKATA.get(word);
  if (exact !== undefined) return { kata: word, konsep: exact };
  if (word.length < 6) return null;
  return kataMirip(word, 1) ?? kataMirip(word, 2);
});

/** `null` where no word of the vocabulary is as near, or several of other meanings are. */
function kataMirip(word: string, salah: number): Kata | null {
  let found: Kata | null = null;
  for (const [kata, konsep] of KOSAKATA) {
    const most = Math.min(salah, salahKetik(kata, konsep, word));
    if (kata[0] !== word[0] || !mirip(word, kata, most)) continue;
    if (found !== null && found.konsep !== konsep) return null;
    found ??= { kata, konsep };
  }
  return found;
}

/** How many letters may be wrong. Months resemble each other, fillers everything. */
function salahKetik(kata: string, konsep: Konsep, word: string): number {
  const shorter = Math.min(kata.length, word.length);
  // Short words become others too easily: "radio" is no "rasio", "karang" no "kurang".
  const least = konsep === 'sisa' ? 7 : 6;
  if (shorter < least) return 0;
  return shorter >= 8 && konsep !== 'periode' ? 2 : 1;
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];

function bacaPeriode(words: readonly string[]): Periode | null {
  for (const [index, typed] of words.entries()) {
    const word = artiKata(typed)?.kata ?? typed;
    const bulan = BULAN.findIndex((names) => names.includes(word));
    if (bulan >= 0) return { jenis: 'bulan', ke: bulan + 1 };
    const compact = /^(?:tw|q)([1-4])$/.exec(word);
    if (compact) return { jenis: 'triwulan', ke: Number(compact[1]) };
    const jenis = JENIS.get(word);
    const ke = jenis && ordinal(words[index + 1] ?? words[index - 1] ?? '');
    if (jenis && ke) return { jenis, ke };
  }
  return null;
}

const JENIS: ReadonlyMap<string, 'triwulan' | 'semester'> = new Map([
  ['triwulan', 'triwulan'],
  ['tribulan', 'triwulan'],
  ['tw', 'triwulan'],
  ['kuartal', 'triwulan'],
  ['kwartal', 'triwulan'],
  ['quarter', 'triwulan'],
  ['semester', 'semester'],
  ['smt', 'semester'],
]);

function ordinal(word: string): number {
  const roman = ROMAN.indexOf(word) + 1;
  if (roman > 0) return roman;
  return /^[1-4]$/.test(word) ? Number(word) : 0;
}
