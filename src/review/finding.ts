import type { Tempat, Uang } from '../domain/laporan';
import type { Temuan } from '../domain/ringkasan';
import { senToDecimal } from '../domain/numbers/sen';
import type { Snapshot } from '../workbook/port';

/** Where a money figure stands; `null` when its row has no cell for it. */
export function tempatUang(sheet: string, uang: Uang): Tempat | null {
  const sel = uang.sel[0];
  return sel ? { sheet, row: sel.row, col: sel.col } : null;
}

export function temuan(
  kode: string,
  tingkat: Temuan['tingkat'],
  di: Tempat,
  more: Partial<Pick<Temuan, 'terkait' | 'isi' | 'ukuran' | 'seharusnya' | 'tertulis'>> = {},
): Temuan {
  return {
    kode,
    tingkat,
    di,
    terkait: [],
    isi: {},
    ukuran: 'kata',
    seharusnya: null,
    tertulis: null,
    ...more,
  };
}

/** Sen as findings print it: "669414700.00"; `null` stays null. */
export function desimal(sen: bigint | null): string | null {
  return sen === null ? null : senToDecimal(sen);
}

export function samaTempat(a: Tempat, b: Tempat): boolean {
  return a.row === b.row && a.col === b.col && a.sheet === b.sheet;
}

/** Sorts places as they stand in the workbook: by sheet, then down, then to the right. */
export function urutTempat({ sheets }: Pick<Snapshot, 'sheets'>): (a: Tempat, b: Tempat) => number {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const at = (sheet: string): number => order.get(sheet) ?? sheets.length;
  return (a, b) => at(a.sheet) - at(b.sheet) || a.row - b.row || a.col - b.col;
}
