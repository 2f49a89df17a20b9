import type { KolomAnggaran } from '../domain/laporan';
import { a1 } from '../workbook/address';
import type { RecogniseOptions, SheetRole } from './options';

/** A table where it was found. */
export interface LetakTabel {
  readonly sheet: string;
  readonly kolom: KolomAnggaran;
}

/** How an answer names one of several tables on a sheet: by the first cell of its header, "LRA!A20". */
export function alamatTabel({ sheet, kolom }: LetakTabel): string {
  const { headerRows, no, kode, uraian, pagu, realisasi } = kolom;
  const col = Math.min(...[no, ...kode, uraian, ...pagu, ...realisasi].filter((known) => known !== null));
  return `${sheet}!${a1({ row: headerRows.from, col })}`;
}

/** What the user said of a table, else of its sheet. */
export function peranTabel(options: RecogniseOptions, tabel: LetakTabel): SheetRole | null {
  const answers = options.sheet ?? [];
  const own = answers.find(({ sheet }) => sheet === alamatTabel(tabel));
  return (own ?? answers.find(({ sheet }) => sheet === tabel.sheet))?.role ?? null;
}

/** The text that names a table in an answer: its sheet, where no other table of the same kind stands there. */
export function namaDiJawaban(tabel: LetakTabel, all: readonly LetakTabel[]): string {
  const here = new Set(all.filter(({ sheet }) => sheet === tabel.sheet).map(alamatTabel));
  return here.size > 1 ? alamatTabel(tabel) : tabel.sheet;
}
