import type { BarisKinerja, TabelKinerja } from '../../domain/kinerja';
import type { Laporan, Tempat } from '../../domain/laporan';
import type { Ringkasan } from '../../domain/ringkasan';
import { berjenis } from './cells';
import { kelompokkan, type Kelompok, type Label } from './labels';

/** What the performance tables are about, put together across tables. */
export interface Kinerja {
  readonly tables: readonly TabelKinerja[];
  readonly kantor: string | null;
  readonly tahun: number | null;
  readonly indikator: readonly Kelompok[];
  readonly sasaran: readonly Kelompok[];
  readonly program: readonly Kelompok[];
  /** Which indicator a row is about; `null` where it is about none that other tables could name. */
  indikatorOf(baris: BarisKinerja): Kelompok | null;
  /** Which program of the budget a row names, as an index of `Ringkasan.program`; −1 for none. */
  programOf(baris: BarisKinerja): number;
}

/** Tables whose indicators are those of the promise. */
const BERINDIKATOR = [
  ...([
    'pk indikator',
    'renstra',
    'renstra tahunan',
    'definisi indikator',
    'capaian',
    'capaian sasaran',
  ] as const),
  ...(['banding tahun', 'banding kantor', 'banding nasional', 'kemajuan', 'alokasi'] as const),
  ...(['kinerja anggaran', 'efisiensi', 'rerata'] as const),
] as const;

export function kinerjaOf(laporan: Laporan, ringkasan: Ringkasan): Kinerja {
  const { kantor, tahun } = ringkasan;
  const tables = laporan.kinerja;
  const withIndicators = berjenis(tables, ...BERINDIKATOR);
  const indikator = kelompokkan(labelsOf(withIndicators, ['indikator']), kantor);
  const byPlace = new Map(
    indikator.flatMap((group) => group.labels.map(({ di }): [string, Kelompok] => [kunciTempat(di), group])),
  );
  const program = kelompokkan(
    [...budgetPrograms(ringkasan, laporan), ...labelsOf(tables, ['program'])],
    kantor,
  );
  const programs = new Map(
    program.flatMap((group) => {
      const index = ringkasan.program.findIndex(({ nama }) => group.labels.some(({ teks }) => teks === nama));
      return group.labels.map(({ di }): [string, number] => [kunciTempat(di), index]);
    }),
  );
  return {
    tables,
    kantor,
    tahun,
    indikator,
    sasaran: kelompokkan(labelsOf(tables.filter(hasNames), ['tujuan', 'sasaran']), kantor),
    program,
    indikatorOf: ({ indikator: sel }) => (sel && byPlace.get(kunciTempat(sel.dari ?? sel.di))) ?? null,
    programOf: ({ program: sel }) => (sel ? (programs.get(kunciTempat(sel.dari ?? sel.di)) ?? -1) : -1),
  };
}

/** In the plan's matrix a sasaran is only a number. */
function hasNames({ jenis }: TabelKinerja): boolean {
  return jenis !== 'renstra matriks' && jenis !== 'rkt' && jenis !== 'penyebab' && jenis !== 'data dasar';
}

function kunciTempat({ sheet, row, col }: Tempat): string {
  return `${row} ${col} ${sheet}`;
}

type Named = 'indikator' | 'tujuan' | 'sasaran' | 'program';

/** Each name where it stands itself. Levels that one column mixes ("Uraian") are taken from the rows. */
function labelsOf(tables: readonly TabelKinerja[], names: readonly Named[]): Label[] {
  const found = new Map<string, Label>();
  for (const tabel of tables) {
    for (const baris of tabel.baris) {
      for (const name of names) {
        const sel = baris[name];
        if (!sel || baris.total || !/\p{L}{3}/u.test(sel.teks)) continue;
        const di = sel.dari ?? sel.di;
        found.set(kunciTempat(di), {
          teks: sel.teks,
          di,
          dalam: tabel,
          utama: tabel.jenis === 'pk indikator',
        });
      }
    }
  }
  return [...found.values()];
}

/** The budget's names of programs are the right ones: each unit's table is a place of its own. */
function budgetPrograms(ringkasan: Ringkasan, laporan: Laporan): Label[] {
  const known = new Set(ringkasan.program.map(({ nama }) => nama));
  return laporan.anggaran.flatMap((tabel) =>
    tabel.baris.flatMap(({ tingkat, nama, row }): Label[] => {
      if (tingkat !== 'program' && !known.has(nama)) return [];
      const di = { sheet: tabel.sheet, row, col: tabel.kolom.uraian };
      return [{ teks: nama, di, dalam: tabel, utama: true }];
    }),
  );
}
