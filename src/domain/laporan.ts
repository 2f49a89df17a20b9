import type { JawabanSasaran, JawabanTingkat, TabelKinerja } from './kinerja';

/**
 * The nouns of a performance report, as recognition finds them in a workbook. Types only.
 * Places are kept as plain rows and columns (counting from 1), so that the domain knows no workbook.
 */

/** Where something stands. */
export interface Tempat {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

export interface Laporan {
  readonly tahun: number | null;
  readonly anggaran: readonly TabelAnggaran[];
  readonly rekap: readonly TabelRekap[];
  /** Tables of performance: indicators, comparisons, SKM, causes … */
  readonly kinerja: readonly TabelKinerja[];
  /** Which programs serve which sasaran, where the user had to say so. */
  readonly programSasaran: readonly JawabanSasaran[];
  /** Answers to the question 'tingkat'. */
  readonly tingkatIndikator: readonly JawabanTingkat[];
  readonly unread: readonly Unread[];
  /** Choices that the tool must not make itself; the option that decides each is named. */
  readonly pertanyaan: readonly Pertanyaan[];
}

/** A budget table: the kegiatan of one unit with their money. */
export interface TabelAnggaran {
  readonly jenis: 'anggaran';
  readonly sheet: string;
  readonly judul: string;
  readonly unit: UnitKerja;
  readonly tahun: number | null;
  readonly kolom: KolomAnggaran;
  /** First and last row of the table's body. */
  readonly body: { readonly from: number; readonly to: number };
  readonly baris: readonly Baris[];
  readonly alasan: readonly Alasan[];
  /** 0–1: how sure recognition is, and what that stands on. */
  readonly keyakinan: number;
  readonly dasar: DasarKeyakinan;
}

/** By which sign the levels of a table's rows were told apart. */
export type CaraTingkat = 'kode' | 'kata' | 'kolom' | 'nomor' | 'geser' | 'kapital' | 'jumlah' | 'rata';

/** What bears a reading out. */
export interface DasarKeyakinan {
  readonly cara: CaraTingkat;
  /** How many totals equal what stands beneath them, of all that can be compared; `null` when none can. */
  readonly jumlah: { readonly benar: number; readonly semua: number } | null;
}

/** An office: the kecamatan itself, one of its kelurahan, a dinas. */
export interface UnitKerja {
  /** As printed: "Kelurahan Pakunden". */
  readonly nama: string;
  readonly jenis: 'kecamatan' | 'kelurahan' | 'desa' | 'dinas' | 'badan' | 'lain';
}

export interface KolomAnggaran {
  readonly headerRows: { readonly from: number; readonly to: number };
  readonly no: number | null;
  /** One column, or the code spread over several. */
  readonly kode: readonly number[];
  readonly uraian: number;
  /** The columns whose sum is the pagu (one, or one a spending group). */
  readonly pagu: readonly number[];
  readonly realisasi: readonly number[];
  readonly persen: number | null;
  readonly sisa: number | null;
}

export type Tingkat =
  'urusan' | 'organisasi' | 'program' | 'kegiatan' | 'sub kegiatan' | 'rekening' | 'kelompok' | 'jumlah';

/** Not to be spread: the figures are worked out when they are asked for, see `ubahBaris` in recognise/baris.ts. */
export interface Baris {
  readonly row: number;
  readonly tingkat: Tingkat;
  /** The number or code as printed: "I", "7", "7.01.01.2.01". */
  readonly no: string;
  readonly nama: string;
  /** Index in `baris` of the row this one belongs to; -1 at the top. */
  readonly induk: number;
  /** An activity with no activity beneath it: the only rows whose money is ever added up. */
  readonly leaf: boolean;
  readonly pagu: Uang;
  readonly realisasi: Uang;
  readonly persen: Persen | null;
  readonly hidden: boolean;
}

/** The two money figures of every row. */
export type Besaran = 'pagu' | 'realisasi';

/** Money of a row, in sen; out of one cell or several. */
export interface Uang {
  /** `null`: unreadable. An empty cell and "-" are 0. */
  readonly sen: bigint | null;
  readonly bentuk: BentukUang;
  /** The cells it is the sum of; empty when the row has no cell for it. */
  readonly sel: readonly { readonly row: number; readonly col: number }[];
  /** Cells of other sheets that are added, too: a quarter's own figures on a sheet of their own. */
  readonly lain?: readonly Tempat[];
}

/** angka: a number; teks: a number kept as text; kosong: no money; galat: an Excel error; tak terbaca: neither. */
export type BentukUang = 'angka' | 'teks' | 'kosong' | 'galat' | 'tak terbaca';

/** A printed percentage. */
export interface Persen {
  readonly row: number;
  readonly col: number;
  /** As a ratio (0.9901 for 99,01 %); `null` when unreadable. */
  readonly rasio: number | null;
  /** Decimals of the percentage as displayed; `null` when the cell shows the full number. */
  readonly desimal: number | null;
  readonly bentuk: BentukUang;
}

/** A summary table: a row a program or a unit. */
export interface TabelRekap {
  readonly jenis: 'rekap';
  readonly per: 'program' | 'unit';
  readonly sheet: string;
  readonly judul: string;
  readonly kolom: KolomAnggaran;
  readonly baris: readonly BarisRekap[];
  readonly alasan: readonly Alasan[];
  readonly keyakinan: number;
  readonly dasar: DasarKeyakinan;
}

export interface BarisRekap {
  readonly row: number;
  readonly nama: string;
  readonly total: boolean;
  /** `null` money means the cell is empty and can be filled. */
  readonly pagu: Uang | null;
  readonly realisasi: Uang | null;
  readonly persen: Persen | null;
}

/** A sheet, or a part of one, that was not read, and why, in words of messages/. */
export interface Unread {
  readonly sheet: string;
  readonly alasan: UnreadReason;
}

export type UnreadReason =
  | { readonly kode: 'kosong' }
  | { readonly kode: 'tanpa header'; readonly kurang: readonly string[] }
  | { readonly kode: 'tabel lain'; readonly nama: string }
  | { readonly kode: 'tanpa kegiatan' }
  | { readonly kode: 'ragu'; readonly opsi: string }
  | { readonly kode: 'tersembunyi' }
  /** Left out because the user said so. */
  | { readonly kode: 'diabaikan' }
  /** Examples or instructions, by the sheet's name. */
  | { readonly kode: 'contoh' }
  /** Its amounts are thousands or millions of rupiah; `teks` says so. */
  | { readonly kode: 'ribuan'; readonly teks: string }
  /** The same budget stands on another sheet too. */
  | { readonly kode: 'salinan'; readonly dari: string }
  /** Another table of the same kegiatan counts, because the user said so. */
  | { readonly kode: 'dipilih lain'; readonly dari: string }
  /** Its figures are to date, and those of a later period count. */
  | { readonly kode: 'periode lebih awal'; readonly dari: string }
  /** The figures of its period are added to those of another table. */
  | { readonly kode: 'dijumlahkan'; readonly dari: string }
  /** It is the sum of other tables: counted there. */
  | { readonly kode: 'jumlah tabel lain' }
  | { readonly kode: 'tahun lain'; readonly tahun: number }
  /** Its own figures speak against how it was read; the option takes the reading all the same. */
  | { readonly kode: 'dibantah'; readonly bukti: BuktiBantahan; readonly opsi: string }
  | { readonly kode: 'rusak'; readonly rincian: string };

/**
 * What speaks against a reading. persen: printed percentages bear out other columns; besar: pagu and realisasi are of different orders;
 * bagian: columns like those that were taken hold more, or money of words that nothing is known of stands among them;
 * ganda: the leaves are the total twice; jumlah: most totals are not what stands beneath them; baris: rows like those of the table
 * stand beneath its end.
 */
export type BuktiBantahan = 'persen' | 'besar' | 'bagian' | 'ganda' | 'jumlah' | 'baris';

/** Why recognition decided so: the cell that made it, and what it took it for. */
export interface Alasan {
  readonly row: number;
  readonly col: number;
  readonly teks: string;
  readonly sebagai: string;
}

export interface Pertanyaan {
  readonly kode: string;
  readonly sheet: string;
  readonly pilihan: readonly string[];
  /** What it is about, where that is no sheet: a sasaran's name. */
  readonly tentang?: string;
  /** The command line's option that answers it, e.g. `--unit "Karangsari=Karang Sari"`. */
  readonly opsi: string;
}

/** What a way to answer a pertanyaan comes to, for messages/ to say. */
export type ArtiPilihan =
  /** This column, sheet, name or program is the right one, as `teks` says it. */
  | { readonly kode: 'kolom' | 'lembar' | 'nama' | 'program'; readonly teks: string }
  /** These columns are added up: "D+E". */
  | { readonly kode: 'jumlah kolom'; readonly teks: string }
  | {
      readonly kode:
        | 'kumulatif'
        | 'per periode'
        | 'jumlah tabel'
        | 'dua unit'
        | 'program saja'
        | 'rekap saja'
        | 'bacaan benar'
        | 'bacaan salah';
    }
  /** The report is of the year `teks`; the table of the year `lewati` is left out, or counts all the same. */
  | {
      readonly kode: 'tanpa tahun lain' | 'dengan tahun lain';
      readonly teks: string;
      readonly lewati: string;
    }
  /** The option of the command line, where the question is none of the known ones. */
  | { readonly kode: 'opsi'; readonly teks: string };
