import type { JawabanSasaran, JawabanTingkat } from '../domain/kinerja';

/** The user's answers to what recognition must not decide itself. */
export interface RecogniseOptions {
  /** `--sheet NAME=role`: what a sheet is; 'abaikan' leaves it out. */
  readonly sheet?: readonly SheetAnswer[];
  /** `--column "NAME!pagu=D"`: the columns that hold the pagu or the realisasi of a sheet's tables. */
  readonly column?: readonly ColumnAnswer[];
  /** `--unit "Karangsari=Karang Sari"`: a unit's name as the reports should have it; or `--unit "SHEET=Name"`. */
  readonly unit?: readonly UnitAnswer[];
  /** `--sasaran "Meningkatnya …=Program A; Program B"`: the programs that serve a sasaran. */
  readonly sasaran?: readonly JawabanSasaran[];
  /** `--tingkat "SHEET=sasaran"`: the level of a sheet's indicators, or of one by its name. */
  readonly tingkat?: readonly JawabanTingkat[];
}

/** 'kumulatif', 'per periode': what the figures of a list's periods are. */
export type SheetRole = 'anggaran' | 'rekap' | 'abaikan' | 'kumulatif' | 'per periode';

export interface SheetAnswer {
  readonly sheet: string;
  readonly role: SheetRole;
}

export type ColumnRole = 'pagu' | 'realisasi' | 'uraian' | 'persen';

export interface ColumnAnswer {
  readonly sheet: string;
  readonly peran: ColumnRole;
  readonly cols: readonly number[];
}

export interface UnitAnswer {
  /** The unit's name as found, or the sheet that it stands on. */
  readonly dari: string;
  readonly menjadi: string;
}
