import type { KolomAnggaran } from '../domain/laporan';
import { a1 } from '../workbook/address';
import type { RecogniseOptions, SheetRole } from './options';

/** A table where it was found. */
export interface LetakTabel {
  readonly sheet: string;
  readonly kolom: KolomAnggaran;
  /** Where its rows begin: units beneath one header are told apart by that. */
  readonly body?: { readonly from: number };
}

/** How an answer names one of several tables on a sheet: by the first cell of its header, "LRA!A20". */
export function alamatTabel(tabel: LetakTabel): string {
  return alamat(tabel, tabel.kolom.headerRows.from);
}

/** By the first cell of its rows, where another table stands beneath the same header. */
function alamatBadan(tabel: LetakTabel): string | null {
  return tabel.body ? alamat(tabel, tabel.body.from) : null;
}

function alamat({ sheet, kolom }: LetakTabel, row: number): string {
  const { no, kode, uraian, pagu, realisasi } = kolom;
  const col = Math.min(...[no, ...kode, uraian, ...pagu, ...realisasi].filter((known) => known !== null));
  return `${sheet}!${a1({ row, col })}`;
}

/** What the user said of a table, else of its header, else of its sheet. */
export function peranTabel(options: RecogniseOptions, tabel: LetakTabel): SheetRole | null {
  const answers = options.sheet ?? [];
  for (const nama of [alamatBadan(tabel), alamatTabel(tabel), tabel.sheet]) {
    const answer = answers.find(({ sheet }) => sheet === nama);
    if (answer) return answer.role;
  }
  return null;
}

/** The text that names a table in an answer: its sheet, where no other table of the same kind stands there. */
export function namaDiJawaban(tabel: LetakTabel, all: readonly LetakTabel[]): string {
  const here = all.filter(({ sheet }) => sheet === tabel.sheet);
  const own = alamatTabel(tabel);
  const isShared = here.some((one) => alamatTabel(one) === own && one.body?.from !== tabel.body?.from);
  if (isShared) return alamatBadan(tabel) ?? own;
  return new Set(here.map(alamatTabel)).size > 1 ? own : tabel.sheet;
}
