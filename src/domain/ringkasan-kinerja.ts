import type { Galat } from './galat';
import type { BarisKinerja, SelKinerja, SifatIndikator, TabelKinerja } from './kinerja';
import type { Pertanyaan, Tempat } from './laporan';
import type { Pita } from './parameters/skala';
import type { Angka } from './ringkasan';
import type { IndeksSkm } from './rules/skm';

/** Every figure of performance, reckoned once out of the tables of performance and the budget's leaves. */
export interface RingkasanKinerja {
  /** tujuan, then sasaran, then program; within a level in the report's order. */
  readonly indikator: readonly IndikatorRingkas[];
  /** The mean of the tujuan's and sasaran's capaian. */
  readonly rerata: RerataRingkas;
  /** The sasaran in the report's order, with the programs and money that serve them. */
  readonly sasaran: readonly SasaranRingkas[];
  /** A row an indicator of tujuan or sasaran. */
  readonly efisiensi: readonly EfisiensiRingkas[];
  readonly kemajuan: readonly KemajuanRingkas[];
  readonly bandingTahun: readonly BandingRingkas[];
  readonly bandingKantor: readonly BandingRingkas[];
  readonly bandingNasional: readonly BandingRingkas[];
  readonly skm: SkmRingkas | null;
  /** Outputs of kegiatan: of the yearly plan (RKT) and of the renstra's matrix. */
  readonly keluaran: readonly KeluaranRingkas[];
  readonly penyebab: readonly PenyebabRingkas[];
  /** Budgets promised per program (perjanjian kinerja). */
  readonly janji: readonly JanjiAnggaran[];
  readonly dataDasar: readonly DataDasar[];
  /** Rows about an indicator that could not be told to be one of `indikator`. */
  readonly tanpaPasangan: readonly BarisTabel[];
  /** Sasaran whose programs no table names. */
  readonly pertanyaan: readonly Pertanyaan[];
  /** Labels that drifted apart and were taken for one indicator, and by what. */
  readonly samaan: readonly Samaan[];
}

/** A row of a recognised table. */
export interface BarisTabel {
  readonly tabel: TabelKinerja;
  readonly baris: BarisKinerja;
}

export type TingkatIndikator = 'tujuan' | 'sasaran' | 'program';

export interface IndikatorRingkas {
  /** Identity: level and folded name. */
  readonly kunci: string;
  readonly tingkat: TingkatIndikator;
  /** How its level is known: a table says so; its tujuan or sasaran is known from another table; its place among those that are; nothing. */
  readonly dasarTingkat: 'jawaban' | 'tabel' | 'pernyataan' | 'urutan' | 'bawaan';
  readonly nama: string;
  /** The tujuan, sasaran or program that it measures, as printed beside it. */
  readonly pernyataan: string | null;
  /** Index in `RingkasanKinerja.sasaran`; `null` for a tujuan's. */
  readonly sasaranKe: number | null;
  readonly sifat: SifatIndikator;
  readonly target: NilaiIndikator;
  readonly realisasi: NilaiIndikator;
  /** Where the realisasi is reckoned from base data. */
  readonly hidup: RealisasiHidup | null;
  /** Unrounded ratio. */
  readonly capaian: number | null;
  /** Why there is no capaian. */
  readonly galat: Galat | null;
  /** Targets that are words: compared by their bands. */
  readonly banding: 'tercapai' | 'belum tercapai' | null;
  /** Every row that speaks of it, in the workbook's order. */
  readonly sebutan: readonly Sebutan[];
}

/** A row that speaks of an indicator, and how it is known to. */
export interface Sebutan extends BarisTabel {
  readonly cara: CaraSama;
}

/**
 * nama: the same name, folded. alias: a name that another table shares by its place. urutan: its place among as many rows in the same
 * order. pernyataan: the one indicator of its tujuan or sasaran.
 */
export type CaraSama = 'nama' | 'alias' | 'urutan' | 'pernyataan';

export interface Samaan {
  readonly indikator: string;
  readonly label: string;
  readonly cara: CaraSama;
  readonly di: Tempat;
}

/** A figure of an indicator on the indicator's one scale: points for percentages. */
export interface NilaiIndikator {
  /** `null`: a word, nothing, or unreadable. */
  readonly nilai: number | null;
  /** True where the figure is a percentage. */
  readonly persen: boolean;
  /** The cell that it was read from; `null` where it is reckoned or missing. */
  readonly sel: SelKinerja | null;
}

/** A realisasi out of base data. */
export interface RealisasiHidup {
  readonly pembilang: readonly SukuData[];
  /** Empty where the figure is a count, no share. */
  readonly penyebut: readonly SukuData[];
  /** In points where the indicator is a percentage. */
  readonly nilai: number;
}

export interface SukuData {
  readonly tanda: 1 | -1;
  readonly data: DataDasar;
}

export interface DataDasar {
  readonly nama: string;
  readonly tahun: number | null;
  readonly nilai: number | null;
  readonly sel: SelKinerja;
}

export interface RerataRingkas {
  readonly nilai: number | null;
  /** Indexes of the indicators that it is the mean of. */
  readonly bagian: readonly number[];
}

export interface SasaranRingkas extends Angka {
  readonly kunci: string;
  readonly nama: string;
  readonly tujuan: string | null;
  /** Indexes in `Ringkasan.program` of the programs that serve it; empty when not known. */
  readonly program: readonly number[];
  /**
   * Indexes in `Ringkasan.rincian` of its leaves, where a program serves several sasaran and only some of its kegiatan
   * serve this one; `null`: all leaves of its programs.
   */
  readonly rinci: readonly number[] | null;
  /** Where the workbook or the user says which programs serve it. */
  readonly dasar: Tempat | 'jawaban' | null;
  /** Share of the total pagu. */
  readonly alokasi: number | null;
}

export interface EfisiensiRingkas {
  /** Index in `RingkasanKinerja.indikator`. */
  readonly indikatorKe: number;
  /** Indexes in `RingkasanKinerja.sasaran` whose money counts: its own, or for a tujuan those of its block. */
  readonly sasaran: readonly number[];
  readonly capaian: number | null;
  readonly serapan: number | null;
  /** capaian / serapan, unrounded. */
  readonly efisiensi: number | null;
  readonly galat: Galat | null;
}

export interface KemajuanRingkas {
  readonly indikatorKe: number;
  readonly target: NilaiIndikator;
  readonly realisasi: NilaiIndikator;
  /** Unrounded ratio. */
  readonly kemajuan: number | null;
}

/** An indicator beside other years, another office, the nation. */
export interface BandingRingkas {
  readonly indikatorKe: number;
  /** In the table's order; several tables of one kind follow each other, the same year and office once. */
  readonly titik: readonly TitikBanding[];
}

export interface TitikBanding {
  readonly tahun: number | null;
  /** `null`: this office. */
  readonly kantor: string | null;
  /** The other workbook that the figures were read from; `null`: this one. Then no cell of ours has them. */
  readonly berkas: string | null;
  readonly target: NilaiIndikator | null;
  readonly realisasi: NilaiIndikator | null;
  /** Unrounded ratio; `null` where one of the two is no number ("-": no national standard). */
  readonly capaian: number | null;
}

export interface SkmRingkas {
  readonly tabel: TabelKinerja;
  readonly unsur: readonly UnsurRingkas[];
  /** The weights that the table prints, one an unsur; `null`: 1/n each. */
  readonly bobot: readonly number[] | null;
  /** Unrounded, of the unsur as they stand; `null` when an unsur is unreadable or there is none. */
  readonly indeks: IndeksSkm | null;
  readonly mutu: Pita | null;
  /** The index that the table itself prints. */
  readonly tertulis: SelKinerja | null;
}

export interface UnsurRingkas {
  readonly nama: string;
  /** Which of the nine of PermenPANRB 14/2017 it is, by its name; `null`: none of them. */
  readonly unsur: number | null;
  /** 1–4; `null`: no value. */
  readonly nrr: number | null;
  readonly sel: SelKinerja;
  /** Where the table prints a weight for it. */
  readonly bobot: SelKinerja | null;
}

export interface KeluaranRingkas extends BarisTabel {
  readonly kegiatan: string | null;
  readonly unit: string | null;
  readonly indikator: string;
  readonly tahun: number | null;
  readonly target: NilaiIndikator;
  readonly realisasi: NilaiIndikator;
  readonly satuan: string | null;
  readonly capaian: number | null;
}

export interface PenyebabRingkas extends BarisTabel {
  readonly unit: string | null;
  /** `null`: of the whole unit. */
  readonly kegiatan: string | null;
  readonly kategori: string | null;
  readonly penyebab: string;
  /** Indexes in `Ringkasan.unit` and `Ringkasan.rincian`; `null` where the budget has no such unit or kegiatan. */
  readonly unitKe: number | null;
  readonly rinciKe: number | null;
}

/** A program's budget as promised. */
export interface JanjiAnggaran extends BarisTabel {
  readonly program: string;
  /** Index in `Ringkasan.program`; `null`: the budget has none of that name, nor one at its place. */
  readonly programKe: number | null;
  /** How it is known: by its name, or by its place among as many programs in the same order. */
  readonly cara: 'nama' | 'urutan' | null;
  readonly pagu: SelKinerja;
}
