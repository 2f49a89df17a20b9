import type { JenisTabelKinerja, TabelKinerja } from '../domain/kinerja';
import type { Alasan, Laporan, Pertanyaan, TabelAnggaran, TabelRekap, UnreadReason } from '../domain/laporan';
import { ringkas, sisa } from '../domain/ringkas';
import type { Ringkasan, Rinci } from '../domain/ringkasan';
import { budgetColumns, type ColumnLetters, emptyCells, performanceColumns } from '../recognise/about-table';
import { choicesOf, type Choice } from '../recognise/choices';
import { a1, type SheetArea } from '../workbook/address';
import type { Snapshot } from '../workbook/port';

/** What the pane shows of a workbook that was read. */
export interface Reading {
  readonly tahun: number | null;
  /** In the workbook's order. */
  readonly sheets: readonly SheetReading[];
  readonly questions: readonly Question[];
  /** Null when no budget table was recognised. */
  readonly figures: Figures | null;
  /** True when summaries of an earlier build stand in the workbook. */
  readonly hasBuild: boolean;
}

export interface SheetReading {
  readonly name: string;
  readonly tables: readonly TableReading[];
  readonly unread: readonly UnreadReason[];
}

export interface TableReading {
  readonly title:
    | { readonly jenis: 'anggaran'; readonly unit: string; readonly tahun: number | null }
    | { readonly jenis: 'rekap'; readonly per: TabelRekap['per'] }
    | {
        readonly jenis: 'kinerja';
        readonly isi: JenisTabelKinerja;
        readonly tahun: number | null;
        /** As it stands above the table; '' where there is none. */
        readonly judul: string;
      };
  readonly rows: number;
  /** Kegiatan that are added up; null for a table that is no budget. */
  readonly leaves: number | null;
  /** 0–1. */
  readonly keyakinan: number;
  /** What a column holds → its letters. */
  readonly columns: ColumnLetters;
  /** Cells of a table of performance that are yet to be filled. */
  readonly empty: number;
  readonly reasons: readonly {
    readonly at: SheetArea;
    readonly cell: string;
    readonly text: string;
    readonly as: string;
  }[];
}

export interface Question {
  readonly key: string;
  readonly pertanyaan: Pertanyaan;
  readonly choices: readonly Choice[];
}

export interface Figures {
  /** The threshold that these figures are for, a ratio. */
  readonly ambang: number;
  readonly kegiatan: number;
  readonly low: readonly LowItem[];
}

/** A flagged kegiatan. */
export interface LowItem {
  readonly kegiatan: string;
  readonly unit: string;
  readonly serapan: number | null;
  /** Unspent, in sen. */
  readonly sisa: bigint | null;
  /** Its realisasi, or the cell that names it. */
  readonly at: SheetArea;
}

/** @param ringkasan null when no budget table was recognised; `snapshot` is null then, too */
export function readingOf(laporan: Laporan, ringkasan: Ringkasan | null, snapshot: Snapshot | null): Reading {
  const names = snapshot?.sheets.map(({ name }) => name) ?? laporan.unread.map(({ sheet }) => sheet);
  return {
    tahun: laporan.tahun,
    sheets: [...new Set(names)].map((name) => sheetReading(name, laporan)),
    questions: laporan.pertanyaan.map((pertanyaan) => ({
      key: [pertanyaan.kode, pertanyaan.sheet, pertanyaan.tentang, pertanyaan.opsi].join('|'),
      pertanyaan,
      choices: choicesOf(pertanyaan),
    })),
    figures: ringkasan && figuresOf(ringkasan),
    hasBuild: (snapshot?.ours.length ?? 0) > 0,
  };
}

/** The same reading with another threshold. */
export function withAmbang(reading: Reading, laporan: Laporan, ambang: number): Reading {
  return reading.figures ? { ...reading, figures: figuresOf(ringkas(laporan, ambang)) } : reading;
}

function figuresOf({ ambang, rincian, serapanRendah }: Ringkasan): Figures {
  return { ambang, kegiatan: rincian.length, low: serapanRendah.map(lowItem) };
}

function lowItem(rinci: Rinci): LowItem {
  const { kegiatan, unit, serapan, tabel, baris } = rinci;
  const { row, col } = baris.realisasi.sel[0] ?? { row: baris.row, col: tabel.kolom.uraian };
  return { kegiatan, unit, serapan, sisa: sisa(rinci), at: cellArea(tabel.sheet, row, col) };
}

function sheetReading(name: string, { anggaran, rekap, kinerja, unread }: Laporan): SheetReading {
  return {
    name,
    tables: [
      ...[...anggaran, ...rekap].filter(({ sheet }) => sheet === name).map(tableReading),
      ...kinerja.filter(({ sheet }) => sheet === name).map(kinerjaReading),
    ],
    unread: unread.filter(({ sheet }) => sheet === name).map(({ alasan }) => alasan),
  };
}

function kinerjaReading(tabel: TabelKinerja): TableReading {
  const { jenis, sheet, baris, keyakinan, alasan, tahun, judul } = tabel;
  return {
    title: { jenis: 'kinerja', isi: jenis, tahun, judul },
    rows: baris.length,
    leaves: null,
    keyakinan,
    columns: performanceColumns(tabel),
    empty: emptyCells(tabel),
    reasons: reasonsOf(sheet, alasan),
  };
}

function reasonsOf(sheet: string, alasan: readonly Alasan[]): TableReading['reasons'] {
  return alasan.map(({ row, col, teks, sebagai }) => ({
    at: cellArea(sheet, row, col),
    cell: a1({ row, col }),
    text: teks,
    as: sebagai,
  }));
}

function tableReading(tabel: TabelAnggaran | TabelRekap): TableReading {
  return {
    title:
      tabel.jenis === 'anggaran'
        ? { jenis: 'anggaran', unit: tabel.unit.nama, tahun: tabel.tahun }
        : { jenis: 'rekap', per: tabel.per },
    rows: tabel.baris.length,
    leaves: tabel.jenis === 'anggaran' ? tabel.baris.filter(({ leaf }) => leaf).length : null,
    keyakinan: tabel.keyakinan,
    columns: budgetColumns(tabel.kolom),
    empty: 0,
    reasons: reasonsOf(tabel.sheet, tabel.alasan),
  };
}

function cellArea(sheet: string, row: number, col: number): SheetArea {
  return { sheet, top: row, left: col, bottom: row, right: col };
}
