import type { Laporan, Tempat } from '../domain/laporan';
import type { Sheet, Snapshot } from '../workbook/port';
import { difference } from './arithmetic/workings';
import type { Kesamaan } from './arithmetic/terms';
import { senOf } from './arithmetic/remainders';

/** So many figures of so many rupiah, beside a word for money, make a hidden sheet one that holds a budget. */
const FIGURES = 3;
const SEN = 10_000_000n;
const MONEY_WORDS = /\b(?:pagu|anggaran|realisasi|alokasi|belanja)\b/i;

const PERIODE = 'tabel periode';

/** Questions about tables of the same kegiatan. */
export const DITANYA: ReadonlySet<string> = new Set(['salinan', PERIODE]);

/** Amounts that stand in the workbook and are not counted, and the totals elsewhere that lack exactly one of them. */
export class Uncounted {
  private readonly amounts = new Map<bigint, string>();
  private readonly lacking = new Map<string, Map<string, Tempat>>();

  constructor({ sheets }: Snapshot, laporan: Laporan) {
    const counted = new Set(laporan.anggaran.map(({ sheet }) => sheet));
    const asked = laporan.pertanyaan.filter(({ kode }) => DITANYA.has(kode));
    const named = new Set(asked.flatMap(({ sheet, pilihan }) => [sheet, ...pilihan]));
    const out = sheets.filter(({ name }) => !counted.has(name));
    for (const { kode, sheet, pilihan } of asked) {
      if (kode !== PERIODE) continue;
      const periods = out.filter(({ name }) => pilihan.includes(name));
      for (const sen of addedUp(periods)) this.amounts.set(sen, sheet);
    }
    for (const sheet of out) {
      if (!named.has(sheet.name) && (sheet.visibility === 'visible' || !holdsMoney(sheet))) continue;
      for (const sen of amountsOf(sheet)) this.amounts.set(sen, sheet.name);
    }
  }

  /** Takes note of a total over several sheets that fits once such an amount is counted. */
  explains(k: Kesamaan): boolean {
    if (this.amounts.size === 0 || (k.kode !== 'rekap' && k.kode !== 'anggaran-berbeda')) return false;
    const sheet = this.amounts.get(-difference(k));
    if (sheet === undefined) return false;
    const { tempat } = k.jumlah;
    const places = this.lacking.get(sheet) ?? new Map<string, Tempat>();
    this.lacking.set(sheet, places.set(`${tempat.sheet}!${tempat.row}/${tempat.col}`, tempat));
    return true;
  }

  /** The totals that lack an amount of this sheet; of any sheet without a name. */
  totals(sheet?: string): Tempat[] {
    const found = sheet === undefined ? [...this.lacking.values()] : [this.lacking.get(sheet)];
    return found.flatMap((places) => [...(places?.values() ?? [])]);
  }
}

export function holdsMoney(sheet: Sheet): boolean {
  const { grid } = sheet;
  let word = false;
  for (let row = 1; row <= grid.rowCount && !word; row++) {
    for (let col = grid.lastColumn(row); col > 0 && !word; col--) {
      const value = grid.value(row, col);
      word = typeof value === 'string' && MONEY_WORDS.test(value);
    }
  }
  if (!word) return false;
  let figures = 0;
  for (const _ of amountsOf(sheet)) if (++figures >= FIGURES) return true;
  return false;
}

function* amountsOf({ grid }: Sheet): Iterable<bigint> {
  for (let row = 1; row <= grid.rowCount; row++) {
    for (let col = grid.lastColumn(row); col > 0; col--) {
      const sen = senOf(grid.value(row, col));
      if (sen !== null && isAmount(sen)) yield sen;
    }
  }
}

/** What a year comes to where each sheet has a period's own figures in the same cells. */
function* addedUp(sheets: readonly Sheet[]): Iterable<bigint> {
  const rows = Math.max(0, ...sheets.map(({ grid }) => grid.rowCount));
  for (let row = 1; row <= rows; row++) {
    const columns = Math.max(...sheets.map(({ grid }) => grid.lastColumn(row)));
    for (let col = columns; col > 0; col--) {
      const sum = sheets.reduce((sen, { grid }) => sen + (senOf(grid.value(row, col)) ?? 0n), 0n);
      if (isAmount(sum)) yield sum;
    }
  }
}

function isAmount(sen: bigint): boolean {
  return sen >= SEN || sen <= -SEN;
}
