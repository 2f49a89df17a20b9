import type { Alasan, Tempat, Uang } from './laporan';
import type { NilaiTeks } from './numbers/nilai';
import type { Polaritas } from './rules/polaritas';

/**
 * The nouns of the report's performance tables (BAB II–IV and their inputs), as recognition finds them. Types only.
 */

/** What a performance table is about. Numbers of tables ("3.3.1") differ between offices and are no part of it. */
export type JenisTabelKinerja =
  /** 2.1: tujuan, sasaran, indikator, target of the plan. */
  | 'renstra'
  /** A target a year, to the plan's end. */
  | 'renstra tahunan'
  /** Kegiatan of the plan with their outputs and a target a year. */
  | 'renstra matriks'
  /** 2.2 */
  | 'strategi'
  /** 2.3: which program and kegiatan serve which sasaran. */
  | 'program kegiatan'
  /** 2.4: the indicators promised; `perubahan` where the table is the changed promise. */
  | 'pk indikator'
  /** 2.4: the budget promised per program. */
  | 'pk anggaran'
  /** What indicators mean: formula, numerator, denominator, polarity, source. */
  | 'definisi indikator'
  /** 3.1: every indicator with target, realisasi and capaian. */
  | 'capaian'
  /** 3.2.x: the same, of one tujuan or sasaran. */
  | 'capaian sasaran'
  /** 3.2.3, 3.3.1: beside earlier years. */
  | 'banding tahun'
  /** 3.3.2: beside another office. */
  | 'banding kantor'
  /** 3.3.3: beside the national figure. */
  | 'banding nasional'
  /** 3.3.5: towards the target at the plan's end. */
  | 'kemajuan'
  /** 3.3.6: share of the budget a sasaran. */
  | 'alokasi'
  /** 3.4.10: performance and money side by side. */
  | 'kinerja anggaran'
  /** 3.4.11 */
  | 'efisiensi'
  /** BAB IV: the mean of capaian with its parts. */
  | 'rerata'
  | 'skm unsur'
  | 'skm interval'
  /** Outputs of the year's kegiatan, target and perhaps realisasi. */
  | 'rkt'
  /** Causes of low absorption. */
  | 'penyebab'
  /** Counts that indicators are reckoned from. */
  | 'data dasar';

/** What a column holds. */
export type PeranKinerja =
  | 'no'
  | 'tingkat'
  | 'tujuan'
  | 'sasaran'
  | 'program'
  | 'kegiatan'
  | 'unit'
  | 'uraian'
  | 'indikator'
  | 'satuan'
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'predikat'
  | 'kemajuan'
  | 'pagu'
  | 'realisasi anggaran'
  | 'serapan'
  /** Share of the total pagu. */
  | 'alokasi'
  | 'efisiensi'
  | 'rumus'
  | 'pembilang'
  | 'penyebut'
  | 'polaritas'
  /** How quarters become a year: sum, last, mean, ratio. */
  | 'cara'
  | 'sumber'
  | 'strategi'
  | 'kebijakan'
  | 'unsur'
  /** A score: of an unsur, of anything that is no target and no result. */
  | 'nilai'
  | 'bobot'
  | 'persepsi'
  | 'interval'
  | 'interval konversi'
  | 'mutu'
  /** What a mutu means: "Sangat baik". */
  | 'kinerja'
  | 'tahun'
  | 'jumlah'
  | 'penyebab'
  | 'kategori'
  | 'tindak lanjut'
  | 'keterangan'
  | 'lain';

/** A recognised table of performance. */
export interface TabelKinerja {
  readonly jenis: JenisTabelKinerja;
  readonly sheet: string;
  readonly judul: string;
  /** The number that its title gives it ("3.3.1"); '' where it has none. */
  readonly nomor: string;
  /** The year that its title names. */
  readonly tahun: number | null;
  /** True for the changed promise (perubahan perjanjian kinerja). */
  readonly perubahan: boolean;
  readonly headerRows: { readonly from: number; readonly to: number };
  /** First and last row of the body; `to` < `from` where the table has a header only. */
  readonly body: { readonly from: number; readonly to: number };
  /** From left to right. */
  readonly kolom: readonly KolomKinerja[];
  readonly baris: readonly BarisKinerja[];
  readonly alasan: readonly Alasan[];
  /** 0–1: how sure recognition is. */
  readonly keyakinan: number;
}

export interface KolomKinerja {
  readonly peran: PeranKinerja;
  readonly col: number;
  /** Its captions, the outermost first: "Kecamatan Sananwetan / Target / 2019". */
  readonly judul: string;
  /** The year that the column is about, where its captions name one. */
  readonly tahun: number | null;
  /** The quarter that it is about, 1–4. */
  readonly triwulan: number | null;
  /** The office that it is about, where the captions name one; 'Nasional' for the national figure. */
  readonly kantor: string | null;
  /** True for the target at the plan's end. */
  readonly akhir: boolean;
}

/** The levels of the cascade, from the top. */
export type TingkatKinerja = 'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'sub kegiatan';

export interface BarisKinerja {
  readonly row: number;
  /** The level that the table itself says the row's indicator is of; `null` where it does not say. */
  readonly tingkat: TingkatKinerja | null;
  /** A row of totals or means: JUMLAH, Rata-rata, Nilai SKM. */
  readonly total: boolean;
  /** One cell a column, in the order of `TabelKinerja.kolom`. */
  readonly sel: readonly SelKinerja[];
  /** What the row belongs to; labels that are merged or blank carry on from above. */
  readonly tujuan: SelKinerja | null;
  readonly sasaran: SelKinerja | null;
  readonly program: SelKinerja | null;
  readonly kegiatan: SelKinerja | null;
  readonly unit: SelKinerja | null;
  readonly indikator: SelKinerja | null;
}

export interface SelKinerja {
  readonly di: Tempat;
  /** Where its value stands, when it is not its own: the first cell of its merged block, or the label above that carries on. */
  readonly dari: Tempat | null;
  /** As displayed; '' when empty. */
  readonly teks: string;
  readonly nilai: NilaiSel;
  /** True when the cell holds a formula. */
  readonly rumus: boolean;
}

/** What a cell says. An empty cell that is not part of a merged block can be filled in place. */
export type NilaiSel =
  | NilaiTeks
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'uang'; readonly uang: Uang }
  /** An Excel error, or a formula without a value. */
  | { readonly jenis: 'galat'; readonly kode: string };

/** A program that the user says serves a sasaran: the answer to the question 'program sasaran'. */
export interface JawabanSasaran {
  /** The sasaran's name, or its number in the report's order ("1"). */
  readonly sasaran: string;
  readonly program: readonly string[];
}

/** A level that the user gives an indicator, or all indicators of a sheet: the answer to the question 'tingkat'. */
export interface JawabanTingkat {
  /** The indicator's name, or the sheet's. */
  readonly nama: string;
  readonly tingkat: 'tujuan' | 'sasaran' | 'program';
}

/** What an indicator is and how its realisasi comes about, as far as the workbook says. */
export interface SifatIndikator {
  readonly satuan: string | null;
  readonly polaritas: Polaritas;
  readonly rumus: string | null;
  readonly pembilang: string | null;
  readonly penyebut: string | null;
  readonly cara: string | null;
  readonly sumber: string | null;
}
