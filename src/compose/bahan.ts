import type { Laporan } from '../domain/laporan';
import type { Ringkasan, Temuan } from '../domain/ringkasan';
import { sheets as teks } from '../messages/id/sheets';
import type { Typed } from '../state/state';
import type { Grid, Snapshot } from '../workbook/port';
import { RincianSums } from './sums';

export type SheetKey = keyof typeof teks.nama;
export const SHEET_KEYS = Object.keys(teks.nama) as SheetKey[];

/** All that the sheets are made of. */
export interface Bahan {
  readonly laporan: Laporan;
  readonly ringkasan: Ringkasan;
  readonly temuan: readonly Temuan[];
  readonly typed: Typed;
  readonly snapshot: Snapshot;
  /** Names of our sheets in this workbook. */
  readonly nama: Readonly<Record<SheetKey, string>>;
  /** What the sums over the flat list come to. */
  readonly jumlah: RincianSums;
  readonly grid: (sheet: string) => Grid;
}

export function bahan(parts: Pick<Bahan, 'laporan' | 'ringkasan' | 'temuan' | 'typed' | 'snapshot'>): Bahan {
  const grids = new Map(parts.snapshot.sheets.map((sheet) => [sheet.name, sheet.grid]));
  const gridOf = (sheet: string): Grid => {
    const grid = grids.get(sheet);
    if (!grid) throw new RangeError(`no sheet ${sheet}`);
    return grid;
  };
  const nama = sheetNames(parts.snapshot);
  return { ...parts, nama, jumlah: new RincianSums(parts.ringkasan, gridOf), grid: gridOf };
}

/** A sheet of the staff's may bear one of our names: then ours takes a number. */
function sheetNames(snapshot: Snapshot): Record<SheetKey, string> {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase()));
  const free = (name: string): string => {
    let candidate = name;
    for (let n = 2; taken.has(candidate.toLowerCase()); n++) candidate = `${name} (${n})`;
    taken.add(candidate.toLowerCase());
    return candidate;
  };
  return Object.fromEntries(SHEET_KEYS.map((key) => [key, free(teks.nama[key])])) as Record<SheetKey, string>;
}
