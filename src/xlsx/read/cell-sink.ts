import type { Value } from '../../formula/value';
import { type Area, MAX_COL, MAX_ROW, parseArea } from '../../workbook/address';
import { type FormulaText, GridBuilder } from '../../workbook/grid';
import { WorkbookError } from '../../workbook/errors';
import type { ValueContext } from './cell-values';
import { FillIndex } from './fill-index';
import { ShiftedFormula } from './shift-formula';
import type { StyleSheet } from './styles-part';

/** How many cells the workbook may still have. */
export interface CellBudget {
  left: number;
}

export interface SinkContext extends ValueContext {
  readonly styleSheet: StyleSheet;
  /** Cells that an earlier build of ours filled: their formulas read as nothing. */
  readonly fills: readonly Area[];
  readonly budget: CellBudget;
}

/** `<f>` as it stands: `text` is null when the element is empty. */
export interface RawFormula {
  readonly type: string;
  readonly text: string | null;
  readonly ref: string | null;
  readonly si: string | null;
  /** Input cells of a data table. */
  readonly r1: string | null;
  readonly r2: string | null;
}

/** Characters of a formula that is spelled out for many cells; Excel takes 8.192. */
const MAX_SHARED = 32_768;

export const NO_FORMULA: RawFormula = { type: '', text: null, ref: null, si: null, r1: null, r2: null };

/** Takes the cells of one sheet from either scanner, and makes of formulas and fills what the snapshot shows. */
export class CellSink {
  readonly builder: GridBuilder;
  readonly arrays: Area[] = [];
  readonly hiddenRows = new Set<number>();
  /** Rows with an element of their own that is not hidden. */
  readonly shownRows: Set<number> | null;
  private readonly looks: Uint16Array;
  private readonly shared = new Map<string, ShiftedFormula>();
  private readonly fills: FillIndex;

  /** @param hidesRows whether the sheet may hide rows that have no element: only then the others are kept */
  constructor(
    readonly context: SinkContext,
    hidesRows: boolean,
  ) {
    this.shownRows = hidesRows ? new Set() : null;
    this.builder = new GridBuilder(context.styleSheet.styles);
    this.looks = context.styleSheet.looks;
    this.fills = new FillIndex(context.fills);
  }

  row(row: number, hidden: boolean): void {
    if (row < 1 || row > MAX_ROW) throw this.bad(`row ${row}`);
    if (hidden) this.hiddenRows.add(row);
    else this.shownRows?.add(row);
  }

  cell(row: number, col: number, style: number, value: Value): void {
    const look = this.looks[style] ?? 0;
    if (value === null && look === 0) return;
    this.put(row, col, look, value);
  }

  withFormula(row: number, col: number, style: number, value: Value, formula: FormulaText | null): void {
    if (formula === null) return this.cell(row, col, style, value);
    if (!this.fills.isEmpty && this.fills.has(row, col)) return this.cell(row, col, style, null);
    this.put(row, col, this.looks[style] ?? 0, value);
    this.builder.setFormula(formula);
  }

  /** @param raw a formula with attributes */
  formulaCell(row: number, col: number, style: number, value: Value, raw: RawFormula): void {
    this.withFormula(row, col, style, value, this.formula(row, col, raw));
  }

  private put(row: number, col: number, look: number, value: Value): void {
    if (col < 1 || col > MAX_COL) throw this.bad(`column ${col}`);
    if (--this.context.budget.left < 0) throw new WorkbookError('too-large', this.context.part, 'cells');
    this.builder.setValue(row, col, value, look);
  }

  private formula(row: number, col: number, raw: RawFormula): FormulaText | null {
    switch (raw.type) {
      case 'shared':
        return this.sharedFormula(row, col, raw);
      case 'dataTable':
        this.addArray(raw.ref);
        return `TABLE(${[raw.r1, raw.r2].filter(Boolean).join(',')})`;
      case 'array':
        this.addArray(raw.ref);
        return raw.text;
      default:
        return raw.text;
    }
  }

  private sharedFormula(row: number, col: number, { text, si }: RawFormula): FormulaText | null {
    const known = si === null ? undefined : this.shared.get(si);
    if (text === null) return known ?? null;
    if (text.length > MAX_SHARED) throw this.bad('shared formula too long');
    const first = new ShiftedFormula(text, row, col);
    if (si !== null) this.shared.set(si, first);
    return first;
  }

  private addArray(ref: string | null): void {
    const area = ref === null ? null : parseArea(ref);
    if (area) this.arrays.push(area);
  }

  private bad(detail: string): WorkbookError {
    return new WorkbookError('bad-xml', this.context.part, detail);
  }
}
