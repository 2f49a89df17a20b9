import { lipat } from '../../../src/domain/identitas';
import type { Baris, Laporan, TabelAnggaran } from '../../../src/domain/laporan';

/** What recognition made of a workbook, leaf by leaf. */
export interface Reading {
  readonly year: number | null;
  readonly leaves: readonly ReadLeaf[];
  /** Sheets whose reading is left to the user, or was given up with a reason. */
  readonly declined: ReadonlySet<string>;
  readonly questions: readonly string[];
}

export interface ReadLeaf {
  readonly sheet: string;
  readonly row: number;
  readonly unit: string;
  readonly program: string;
  readonly name: string;
  /** Decimal strings; `null`: unreadable. */
  readonly pagu: string | null;
  readonly realisasi: string | null;
  /** `null`: none, or unreadable. */
  readonly serapan: number | null;
}

export function readingOf(laporan: Laporan): Reading {
  const unread = laporan.unread.filter(
    ({ alasan }) => alasan.kode !== 'kosong' && alasan.kode !== 'tersembunyi',
  );
  return {
    year: laporan.tahun,
    leaves: laporan.anggaran.flatMap(leavesOf),
    declined: new Set([...unread, ...laporan.pertanyaan].map(({ sheet }) => sheet)),
    questions: laporan.pertanyaan.map(({ sheet, kode, opsi }) => `${sheet}: ${kode} (${opsi})`),
  };
}

function leavesOf({ baris, unit, sheet }: TabelAnggaran): ReadLeaf[] {
  return baris
    .filter((row) => row.leaf)
    .map((row) => ({
      sheet,
      row: row.row,
      unit: unit.nama,
      program: programOf(row, baris),
      name: row.nama,
      pagu: decimal(row.pagu.sen),
      realisasi: decimal(row.realisasi.sen),
      serapan: row.persen?.rasio ?? null,
    }));
}

/** The program above a row; where no row is one, the highest group below the organisation. */
function programOf(row: Baris, all: readonly Baris[]): string {
  let name = '';
  for (let above = all[row.induk]; above; above = all[above.induk]) {
    if (above.tingkat === 'program') return above.nama;
    if (above.tingkat === 'kegiatan' || above.tingkat === 'kelompok') name = above.nama;
  }
  return name;
}

function decimal(sen: bigint | null): string | null {
  if (sen === null) return null;
  const digits = (sen < 0n ? -sen : sen).toString().padStart(3, '0');
  return `${sen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A name without what layouts put before it: codes, numbers, "Program:", "Sub Kegiatan". */
export function bareName(name: string): string {
  return lipat(name)
    .replace(/^(?:\d+(?:\.\d+)+[.)]?|\d+[.)]|[ivxl]+[.)]|[a-z][.)])[\s-]*(?=\S)/, '')
    .replace(/^(?:program|sub kegiatan|kegiatan)\s*:?\s+/, '');
}

/** "kelurahan", "pakunden"; the kind is '' where the workbook leaves it out. */
export function bareUnit(name: string): { kind: string; name: string } {
  const folded = lipat(name)
    .replace(/^kel(?:\.|(?= )) */, 'kelurahan ')
    .replace(/^kec(?:\.|(?= )) */, 'kecamatan ');
  const [, kind = '', rest = folded] =
    /^(kelurahan|kecamatan|dinas|badan|uptd|bidang|puskesmas) (.+)$/.exec(folded) ?? [];
  return { kind, name: rest };
}
