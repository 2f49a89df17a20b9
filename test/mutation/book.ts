/**
 * A workbook as the planter sees it: figures that know their place and, where they are formulas, what they are made of, and the
 * equalities that hold between them. Nothing here knows how the review works.
 */

export interface Figure {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly kind: 'uang' | 'persen' | 'angka' | 'kata';
  /** What it is, for reports: "pagu Surat". */
  readonly name: string;
  /** Sen for uang, a ratio for persen; words for kata. */
  readonly value: number | string;
  /** Decimals that are shown: of the percentage, or of the number. */
  readonly decimals: number;
  readonly formula: Formula | null;
  /** How a typed value is put into its cell. */
  readonly write: (value: number) => number | string;
  /** The number format of the cell. */
  readonly format: string;
}

export interface Formula {
  readonly text: string;
  readonly compute: (at: Values) => number | null;
}

/** What a figure holds; `null` where nothing can be read. */
export type Values = (figure: Figure) => number | null;

/** Something that must hold between figures. */
export interface Equality {
  readonly name: string;
  /** Beyond rounding: what is off by no more than the printed precision holds. */
  readonly holds: (at: Values) => boolean;
}

export interface Book {
  /** What it is made like, for reports. */
  readonly style: string;
  readonly sheets: readonly string[];
  readonly figures: readonly Figure[];
  readonly equalities: readonly Equality[];
  /** Cells that hold words: titles, headers, names. */
  readonly texts: readonly Text[];
  /** Names whose writing must be the same everywhere, by group. */
  readonly names: readonly (readonly Text[])[];
}

export interface Text {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** What a fault puts into a cell. */
export type Patch =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'formula'; readonly text: string; readonly compute: Formula['compute'] }
  /** Text or an error in place of a figure: nothing can be read there. */
  | { readonly kind: 'raw'; readonly raw: string }
  | { readonly kind: 'text'; readonly text: string }
  /** A formula that was stored without what it gives. */
  | { readonly kind: 'no value'; readonly text: string }
  /** Another text for the same value. */
  | { readonly kind: 'label'; readonly text: string };

export type Patches = ReadonlyMap<Figure | Text, Patch>;

/** What a fault does to the workbook besides its cells. */
export interface Structure {
  readonly hiddenRow?: { readonly sheet: string; readonly row: number };
  readonly hiddenColumn?: { readonly sheet: string; readonly col: number };
  readonly hiddenSheet?: string;
  /** A sheet that stands there once more, as it was before the patches. */
  readonly copy?: { readonly of: string; readonly name: string };
}

/** The values of a book under some patches; formulas are worked out anew. */
export function valuesOf(patches: Patches): Values {
  const known = new Map<Figure, number | null>();
  const at: Values = (figure) => {
    const held = known.get(figure);
    if (held !== undefined) return held;
    known.set(figure, null);
    const value = compute(figure, patches.get(figure), at);
    known.set(figure, value);
    return value;
  };
  return at;
}

function compute(figure: Figure, patch: Patch | undefined, at: Values): number | null {
  if (patch?.kind === 'value') return patch.value;
  if (patch?.kind === 'formula') return patch.compute(at);
  if (patch && patch.kind !== 'label') return null;
  if (figure.formula) return figure.formula.compute(at);
  return typeof figure.value === 'number' ? figure.value : null;
}
