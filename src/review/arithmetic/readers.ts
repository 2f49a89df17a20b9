import type { Expr } from '../../formula/expr';
import { tryParse } from '../../formula/parse';
import type { SheetArea } from '../../workbook/address';
import { Placed } from '../formulas/placed';
import type { Readers } from '../formulas/reading';
import { coveredRows, covers } from './coverage';
import type { Kesamaan, Suku } from './terms';

/**
 * The figures that each formula takes in with the weight 1. Formulas that do anything but add are taken to read
 * nothing, so that no correction is carried through them.
 */
export class FormulaReaders implements Readers {
  private readonly figures: Placed<Suku>;
  private readonly readsOf = new Map<Suku, readonly Suku[]>();
  private readonly readersOf = new Map<Suku, Suku[]>();

  constructor(all: Iterable<Suku>) {
    const figures = [...all].sort((a, b) => a.tempat.row - b.tempat.row);
    this.figures = new Placed(figures, ({ tempat }) => tempat);
    for (const suku of figures) {
      if (suku.formula === null) continue;
      const reads = this.parts(suku, suku.formula);
      this.readsOf.set(suku, reads);
      for (const part of reads) {
        const readers = this.readersOf.get(part);
        if (readers) readers.push(suku);
        else this.readersOf.set(part, [suku]);
      }
    }
  }

  affected(suku: Suku): ReadonlySet<Suku> {
    const found = new Set([suku]);
    for (const one of found) for (const reader of this.readersOf.get(one) ?? []) found.add(reader);
    return found;
  }

  typed(suku: Suku, into: Set<Suku>, seen = new Set<Suku>()): void {
    if (seen.has(suku)) return;
    seen.add(suku);
    if (suku.formula === null) into.add(suku);
    else for (const part of this.readsOf.get(suku) ?? []) this.typed(part, into, seen);
  }

  missesRows({ jumlah, bagian }: Kesamaan): boolean {
    const spans = coveredRows(jumlah.formula, jumlah.tempat);
    return spans !== null && bagian.some(({ tempat }) => !covers(spans, tempat.row));
  }

  private parts(suku: Suku, formula: string): Suku[] {
    const expr = tryParse(formula);
    const areas = expr && addedAreas(expr, suku.tempat.sheet);
    return (areas ?? []).flatMap(({ sheet, ...area }) => this.figures.within(sheet, area));
  }
}

/** The areas that a formula adds up; `null` when it does anything else. */
function addedAreas(expr: Expr, home: string): SheetArea[] | null {
  switch (expr.kind) {
    case 'cell': {
      const { row, col, sheet = home } = expr;
      return [{ sheet, top: row, bottom: row, left: col, right: col }];
    }
    case 'range': {
      const { top, bottom, left, right, sheet = home } = expr;
      return [{ sheet, top, bottom, left, right }];
    }
    case 'unary':
      return expr.op === '+' ? addedAreas(expr.arg, home) : null;
    case 'call':
      return ADDING.has(expr.name) ? allAreas(expr.args.slice(expr.name === 'SUM' ? 0 : 1), home) : null;
    case 'binary':
      return expr.op === '+' ? allAreas([expr.left, expr.right], home) : null;
    default:
      return null;
  }
}

/** SUBTOTAL's first argument says that it adds. */
const ADDING: ReadonlySet<string> = new Set(['SUM', 'SUBTOTAL']);

function allAreas(parts: readonly Expr[], home: string): SheetArea[] | null {
  const found: SheetArea[] = [];
  for (const part of parts) {
    const areas = addedAreas(part, home);
    if (!areas) return null;
    found.push(...areas);
  }
  return found;
}
