import { cellError, type Value } from '../formula/value';
import { GridBuilder } from '../workbook/grid';
import { plainSheet } from '../workbook/plain-sheet';
import type { Snapshot } from '../workbook/port';
import { bacaSel } from './sel';

/** Cells of a range have no sheet of their own; findings are told by their row in the range. */
const SHEET = 'Rentang';

/** A range as a workbook of one sheet, its first cell A1: what recognition and review read. */
export function sebagaiSnapshot(rentang: readonly (readonly unknown[])[]): Snapshot {
  const builder = new GridBuilder();
  const nolKosong = isNolKosong(rentang);
  for (const [r, row] of rentang.entries()) {
    for (const [c, value] of row.entries()) {
      if (nolKosong && value === 0) continue;
      const isi = isiSel(value);
      if (isi !== null) builder.setValue(r + 1, c + 1, isi);
    }
  }
  const sheet = plainSheet(SHEET, builder.build());
  const none = { ours: [], names: [], state: null, unreadable: [] };
  return { fileName: null, date1904: false, sheets: [sheet], ...none };
}

function isiSel(value: unknown): Value {
  if (typeof value === 'boolean') return value;
  const sel = bacaSel(value);
  switch (sel.jenis) {
    case 'angka':
      return sel.angka;
    case 'teks':
      return sel.teks;
    case 'galat':
      return cellError(sel.kode);
    case 'kosong':
    case 'lain':
      return null;
  }
}

/**
 * Some desktop builds send blanks as 0, and a header full of zeros is no header. Where nothing at all came as a blank
 * and a zero stands among texts in the first row that has any, zeros are blanks; for money both mean the same.
 */
function isNolKosong(rentang: readonly (readonly unknown[])[]): boolean {
  const kosong = rentang.some((row) => row.some((value) => bacaSel(value).jenis === 'kosong'));
  const kepala = rentang.find((row) => row.some((value) => typeof value === 'string'));
  return !kosong && kepala !== undefined && kepala.includes(0);
}
