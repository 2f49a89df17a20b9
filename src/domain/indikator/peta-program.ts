import type { JawabanSasaran, TabelKinerja } from '../kinerja';
import type { Tempat } from '../laporan';
import type { Ringkasan } from '../ringkasan';
import { kunciNama } from './baris';

/** The budget's programs and leaves, as far as they are told apart by name. */
export type Anggaran = Pick<Ringkasan, 'program' | 'rincian' | 'unit' | 'total'>;

/** A sasaran that programs are looked for. */
export interface SasaranDicari {
  readonly kunci: string;
  readonly nama: string;
}

export interface PetaSasaran {
  /** Indexes in `Ringkasan.program`; empty when not known. */
  readonly program: readonly number[];
  /** Kegiatan by program, folded, where the table names them. */
  readonly kegiatan: ReadonlyMap<number, ReadonlySet<string>>;
  readonly dasar: Tempat | 'jawaban' | null;
}

const TANPA_PETA: PetaSasaran = { program: [], kegiatan: new Map(), dasar: null };

/**
 * Which programs serve which sasaran, by name: the user's answer, then the table of programs (2.3), the table of performance and
 * money, and any other that has both. Of a sasaran whose programs a table names and the budget does not have, nothing is taken from
 * that table.
 * @param nama other names of sasaran → the name that `sasaran` has, folded.
 */
export function petaProgram(
  tables: readonly TabelKinerja[],
  sasaran: readonly SasaranDicari[],
  anggaran: Anggaran,
  jawaban: readonly JawabanSasaran[],
  nama: ReadonlyMap<string, string>,
): PetaSasaran[] {
  const cari = pencariProgram(anggaran);
  const sources = [
    tables.filter(({ jenis }) => jenis === 'program kegiatan'),
    tables.filter(({ jenis }) => jenis === 'kinerja anggaran'),
    tables.filter(({ jenis }) => jenis !== 'program kegiatan' && jenis !== 'kinerja anggaran'),
  ].map((some) => bacaPeta(some, sasaran, cari, nama));
  return sasaran.map((one, index) => {
    const said = jawaban.find((answer) => isJawaban(answer, one, index));
    const programs = said?.program.map((text) => cari(text) ?? nomor(text, anggaran)) ?? [];
    if (programs.length > 0 && programs.every((found) => found !== null)) {
      return { program: programs, kegiatan: new Map(), dasar: 'jawaban' as const };
    }
    return (
      sources.map((source) => source[index]).find((found) => found !== undefined && found !== null) ??
      TANPA_PETA
    );
  });
}

function isJawaban({ sasaran }: JawabanSasaran, { kunci }: SasaranDicari, index: number): boolean {
  return kunciNama(sasaran) === kunci || sasaran.trim() === String(index + 1);
}

function nomor(text: string, { program }: Anggaran): number | null {
  const n = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return n >= 1 && n <= program.length ? n - 1 : null;
}

type CariProgram = (nama: string) => number | null;

/** "1.1 Program Pelayanan" and "Pelayanan" name one program; a name that two programs share names none. */
export function pencariProgram({ program }: Anggaran): CariProgram {
  const byName = new Map<string, number | null>();
  program.forEach(({ nama }, index) => {
    const kunci = kunciProgramPolos(nama);
    byName.set(kunci, byName.has(kunci) ? null : index);
  });
  return (nama) => byName.get(kunciProgramPolos(nama)) ?? null;
}

function kunciProgramPolos(nama: string): string {
  return kunciNama(nama)
    .replace(/^(?:[\divx]+[.)]?)+ /, '')
    .replace(/^program(?:me)? /, '');
}

/** What some tables say of every sasaran; `null` where they say nothing, or name a program that the budget does not have. */
function bacaPeta(
  tables: readonly TabelKinerja[],
  sasaran: readonly SasaranDicari[],
  cari: CariProgram,
  nama: ReadonlyMap<string, string>,
): (PetaSasaran | null)[] {
  const found = sasaran.map(() => ({
    program: new Set<number>(),
    kegiatan: new Map<number, Set<string>>(),
    asing: false,
    dasar: null as Tempat | null,
  }));
  for (const tabel of tables) {
    const place = tempatSasaran(tabel, sasaran, nama);
    for (const baris of tabel.baris) {
      const own = baris.sasaran === null ? undefined : found[place(baris.sasaran.teks)];
      const program = baris.program;
      if (baris.total || own === undefined || program === null || program.teks === '') continue;
      const index = cari(program.teks);
      own.asing ||= index === null;
      own.dasar ??= program.dari ?? program.di;
      if (index === null) continue;
      own.program.add(index);
      if (baris.kegiatan === null) continue;
      const names = own.kegiatan.get(index) ?? new Set<string>();
      own.kegiatan.set(index, names.add(kunciNama(baris.kegiatan.teks)));
    }
  }
  return found.map(({ program, kegiatan, asing, dasar }) =>
    asing || program.size === 0 ? null : { program: [...program].sort((a, b) => a - b), kegiatan, dasar },
  );
}

/** Index of a table's sasaran: by its name, or by its place where the table has as many and one of them by name at its place. */
function tempatSasaran(
  { baris }: TabelKinerja,
  sasaran: readonly SasaranDicari[],
  nama: ReadonlyMap<string, string>,
): (teks: string) => number {
  const byName = (kunci: string): number =>
    sasaran.findIndex((one) => one.kunci === kunci || one.kunci === nama.get(kunci));
  const own = [
    ...new Set(baris.flatMap((row) => (row.sasaran === null ? [] : [kunciNama(row.sasaran.teks)]))),
  ];
  const places = own.map(byName);
  const inOrder =
    own.length === sasaran.length &&
    places.some((place) => place >= 0) &&
    places.every((place, index) => place < 0 || place === index);
  return (teks) => {
    const kunci = kunciNama(teks);
    return inOrder ? own.indexOf(kunci) : byName(kunci);
  };
}
