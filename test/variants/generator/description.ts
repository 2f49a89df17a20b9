/**
 * What the generator makes: a workbook as plain data, and the budget that is in it. No type of src/ stands here on
 * purpose: the proof must not share a misunderstanding with what it proves.
 */

export interface Variant {
  readonly workbook: WorkbookDescription;
  readonly expected: Expected;
  readonly verdict: Verdict;
  /** What a user may say of a sheet, after which the budget must be given back. */
  readonly answer?: Answer;
}

export interface Answer {
  readonly sheet: string;
  /** 'each its own': its figures are those of a quarter alone, and add up with those of the others. */
  readonly means: 'each its own';
}

export interface WorkbookDescription {
  readonly fileName: string;
  readonly sheets: readonly SheetDescription[];
}

export interface SheetDescription {
  readonly name: string;
  readonly hidden: boolean;
  /** Row by row, left to right. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Rows and columns count from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Cell extends CellSpec {
  readonly row: number;
  readonly col: number;
}

export interface CellSpec {
  /** `null` with a formula: no value is cached. */
  readonly value: number | string | { readonly error: string } | null;
  /** Without "=". */
  readonly formula?: string;
  readonly format?: string;
  readonly indent?: number;
  readonly bold?: boolean;
}

export interface Expected {
  /** `null`: the workbook does not say. */
  readonly year: number | null;
  readonly units: readonly ExpectedUnit[];
}

export interface ExpectedUnit {
  /** `null`: the workbook does not say. */
  readonly name: string | null;
  /** The sheet that holds it. */
  readonly sheet: string;
  readonly programs: readonly ExpectedProgram[];
}

export interface ExpectedProgram {
  readonly name: string;
  readonly leaves: readonly ExpectedLeaf[];
}

/** Money as decimal strings with two decimals. */
export interface ExpectedLeaf {
  readonly name: string;
  readonly pagu: string;
  readonly realisasi: string;
  /** The printed serapan as a ratio, to within half a percent; `null` where the workbook prints none. */
  readonly serapan: number | null;
}

/**
 * What a reader must do. `exact`: give back the budget. `refuse`: take no reading, because a person could not tell
 * either. `exact or refuse`: the careful may ask, the able may read; only a wrong figure is a failure.
 */
export type VerdictKind = Verdict['kind'];

export type Verdict =
  { readonly kind: 'exact' } | { readonly kind: 'refuse' | 'exact or refuse'; readonly reason: string };
