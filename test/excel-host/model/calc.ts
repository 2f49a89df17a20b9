import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import { registerExcelFunctions } from './calc-functions';
import { CellFault, type Scalar } from './values';

/** A cell as the engine needs it. */
export interface CalcCell {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  /** With its "=". */
  readonly formula: string | null;
}

export interface CalcSheet {
  readonly name: string;
  cells(): Iterable<CalcCell>;
}

export interface CalcName {
  readonly name: string;
  /** Index of its sheet, null for the workbook's. */
  readonly scope: number | null;
  /** With its "=". */
  readonly formula: string;
}

/** More cells than this at once and building anew is faster than changing one by one. */
const REBUILD_FROM = 5_000;

/**
 * An engine's making costs more than its work on a small book, and tests of interrupted work come to the same few books again and
 * again: those share engines.
 */
const shared = new Map<string, HyperFormula>();
const SHARED_TEXT = 20_000;
const MAX_SHARED = 40;
const MAX_MISSES = 5;

/**
 * Calculates formulas with HyperFormula, which shares no code with the product (docs/decisions: calculation in tests).
 * Cells are handed over as they change and calculated when a value is asked for.
 */
export class Calculator {
  private engine: HyperFormula | null = null;
  /** The engine belongs to other books, too, that hold the same: it must not be changed. */
  private isShared = false;
  /** How often a book that had changed held what no other did: such a one gets an engine of its own. */
  private misses = 0;
  private readonly changed = new Map<string, { readonly sheet: number; readonly cell: CalcCell }>();

  constructor(
    private readonly source: () => {
      readonly sheets: readonly CalcSheet[];
      readonly names: readonly CalcName[];
    },
  ) {
    registerExcelFunctions();
  }

  /** Sheets, names or the place of cells have changed: everything is calculated anew. */
  restructure(): void {
    if (!this.isShared) this.engine?.destroy();
    this.engine = null;
    this.isShared = false;
    this.changed.clear();
  }

  change(sheet: number, cell: CalcCell): void {
    if (this.isShared) this.restructure();
    if (!this.engine) return;
    this.changed.set(`${String(sheet)}/${String(cell.row)}/${String(cell.column)}`, { sheet, cell });
    if (this.changed.size > REBUILD_FROM) this.restructure();
  }

  value(sheet: number, row: number, column: number): Scalar {
    const value = this.current().getCellValue({ sheet, row, col: column });
    if (value instanceof DetailedCellError) return fault(value.value);
    return value;
  }

  private current(): HyperFormula {
    const engine = (this.engine ??= this.build());
    if (this.changed.size > 0) {
      engine.batch(() => {
        for (const { sheet, cell } of this.changed.values()) {
          engine.setCellContents({ sheet, row: cell.row, col: cell.column }, raw(cell));
        }
      });
      this.changed.clear();
    }
    return engine;
  }

  private build(): HyperFormula {
    const { sheets, names } = this.source();
    const contents = Object.fromEntries(sheets.map((sheet) => [sheet.name, grid(sheet)]));
    const expressions = names
      .filter((name) => isExpression(name))
      .map(({ name, scope, formula }) => ({
        name,
        expression: engineFormula(formula),
        ...(scope === null ? {} : { scope }),
      }));
    const build = (): HyperFormula => HyperFormula.buildFromSheets(contents, OPTIONS, expressions);
    const text = this.misses < MAX_MISSES ? JSON.stringify([contents, expressions]) : '';
    if (text === '' || text.length > SHARED_TEXT) return build();
    this.isShared = true;
    const known = shared.get(text);
    if (known) return known;
    this.misses++;
    if (shared.size >= MAX_SHARED) shared.clear();
    const engine = build();
    shared.set(text, engine);
    return engine;
  }
}

/** Whether the engine can calculate the formula: it parses, and every function is known. */
export function isCalculable(formula: string): boolean {
  const known = calculable.get(formula);
  if (known !== undefined) return known;
  const text = engineFormula(formula);
  const functions = text.replace(/"(?:[^"]|"")*"/g, '').match(/[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu) ?? [];
  const answer = parses(text) && functions.every((name) => knownFunctions().has(name.toUpperCase()));
  calculable.set(formula, answer);
  return answer;
}

/** @param text in the engine's dialect. */
export function parses(text: string): boolean {
  scratch ??= HyperFormula.buildEmpty({ licenseKey: 'gpl-v3' });
  return scratch.validateFormula(text);
}

const calculable = new Map<string, boolean>();
let scratch: HyperFormula | null = null;
let functionNames: ReadonlySet<string> | null = null;

function knownFunctions(): ReadonlySet<string> {
  registerExcelFunctions();
  functionNames ??= new Set(HyperFormula.getRegisteredFunctionNames('enGB'));
  return functionNames;
}

const OPTIONS = {
  licenseKey: 'gpl-v3',
  // Excel shows an empty cell that a formula refers to as 0, and does not round sums on the way.
  evaluateNullToZero: true,
  smartRounding: false,
  useArrayArithmetic: true,
  maxRows: 1_048_576,
  maxColumns: 16_384,
  dateFormats: [],
  timeFormats: [],
};

function grid(sheet: CalcSheet): RawCellContent[][] {
  const rows: RawCellContent[][] = [];
  for (const cell of sheet.cells()) {
    const row = (rows[cell.row] ??= []);
    row[cell.column] = raw(cell);
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
}

function raw(cell: CalcCell): RawCellContent {
  if (cell.formula !== null) return engineFormula(cell.formula);
  if (cell.value instanceof CellFault) return cell.value.code;
  return typeof cell.value === 'string' ? `'${cell.value}` : cell.value;
}

/** The same formula in the engine's dialect. */
export function engineFormula(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xl(?:fn|ws)\.|\b(?:TRUE|FALSE)\b(?!\()|\b\d+(?:\.\d+)?[eE][+-]?\d+\b/gi,
    (part) => {
      if (part.startsWith('"') || part.startsWith("'")) return part;
      if (part.startsWith('_')) return '';
      return /^\d/.test(part) ? plainDigits(Number(part)) : `${part.toUpperCase()}()`;
    },
  );
}

function plainDigits(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 17 });
}

function isExpression({ name, formula }: CalcName): boolean {
  return formula.startsWith('=') && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !formula.includes('#REF!');
}

function fault(code: string): Scalar {
  // A circle shows as 0 after Excel's warning; what the engine cannot parse is an unknown name to it.
  if (code === '#CYCLE!') return 0;
  return new CellFault(code === '#ERROR!' ? '#NAME?' : code);
}
