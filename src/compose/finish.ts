import { calculator, type Calculator } from '../formula/calculate';
import { FormulaError } from '../formula/errors';
import type { SheetSource } from '../formula/source';
import { cellError, type Value } from '../formula/value';
import type {
  Change,
  FillChange,
  Grid,
  ListColumn,
  NameChange,
  OurCell,
  OurList,
  OurRow,
  SheetChange,
  Snapshot,
} from '../workbook/port';
import type { Susunan } from './compose';
import { withValue, type Draft, type DraftList, type DraftRow } from './draft';
import { pageStarts } from './page-starts';
import { RowHeights } from './row-height';

/** A plan with its formulas' values beside them: worked out from the formulas themselves, over the staff's sheets and ours. */
export function finish(plan: Susunan, snapshot: Snapshot): Change[] {
  const calc = planCalculator(plan, snapshot);
  const others = plan.changes.map((change): Change => {
    return change.kind === 'fill'
      ? { ...change, value: shown(calc.evaluate(change.formula, change.at)) }
      : change;
  });
  return [...plan.drafts.map((draft) => sheetChange(draft, calc)), ...others];
}

function planCalculator(plan: Susunan, snapshot: Snapshot): Calculator {
  const names = plan.changes.filter((change): change is NameChange => change.kind === 'name');
  const fills = plan.changes.filter((change): change is FillChange => change.kind === 'fill');
  return calculator(
    [
      ...snapshot.sheets.map(({ name, grid }) => ({ name, source: filledSource(name, grid, fills) })),
      ...plan.drafts.map((draft) => ({ name: draft.name, source: draftSource(draft) })),
    ],
    [...snapshot.names, ...names.map(({ name, to }) => ({ name, refersTo: to, sheet: null }))],
  );
}

/** A sheet of the staff's as it is once its empty cells are filled: fills refer to each other. */
function filledSource(sheet: string, grid: Grid, fills: readonly FillChange[]): SheetSource {
  const here = fills.filter(({ at }) => at.sheet === sheet);
  if (here.length === 0) return grid;
  const formulas = new Map(here.map(({ at, formula }) => [`${at.row},${at.col}`, formula]));
  return {
    rowCount: Math.max(grid.rowCount, ...here.map(({ at }) => at.row)),
    columnCount: Math.max(grid.columnCount, ...here.map(({ at }) => at.col)),
    value: (row, col) => grid.value(row, col),
    formula: (row, col) => formulas.get(`${row},${col}`) ?? grid.formula(row, col),
  };
}

function draftSource(draft: Draft): SheetSource {
  return {
    rowCount: draft.rowCount,
    columnCount: draft.columnCount,
    value: (row, col) => draft.value(row, col),
    formula: (row, col) => draft.cell(row, col)?.formula ?? null,
  };
}

function sheetChange(draft: Draft, calc: Calculator): SheetChange {
  const { key, name, layout, charts, blok } = draft;
  if (!blok) {
    const list = draft.list && { list: ourList(draft, draft.list, calc) };
    return { kind: 'sheet', key, name, layout, charts, rows: () => rows(draft, calc), ...list };
  }
  const all = [...rows(draft, calc)];
  const print = { ...layout.print, pageStarts: pageStarts(layout, blok, all) };
  return { kind: 'sheet', key, name, layout: { ...layout, print }, charts, rows: () => all };
}

/** The first row of every sheet of ours holds its keys, and is hidden. */
function* rows(draft: Draft, calc: Calculator, from = 1, to = draft.rowCount): Iterable<OurRow> {
  const heights = new RowHeights(draft.layout);
  for (let row = from; row <= to; row++) {
    const cells = valuedRow(draft, row, calc);
    const height = heights.of(cells);
    if (row === 1) yield height === undefined ? { cells, hidden: true } : { cells, height, hidden: true };
    else yield height === undefined ? { cells } : { cells, height };
  }
}

function ourList(draft: Draft, { first, count, columns }: DraftList, calc: Calculator): OurList {
  const valued = columns.map((column, place): ListColumn => {
    const isOpen = (index: number): boolean => column.filled !== undefined || column.formula(index) !== null;
    const worked = (index: number): Value => shown(calc.value(draft.name, first + index, place + 1));
    return {
      ...column,
      value: (index) => column.value(index) ?? (isOpen(index) ? worked(index) : null),
    };
  });
  const heights = new RowHeights(draft.layout);
  return {
    above: () => rows(draft, calc, 1, first - 1),
    below: () => rows(draft, calc, first + count),
    count,
    columns: valued,
    height: (index) => heights.ofItem(valued, index),
  };
}

/** The row with a value in every cell: its own, or for a formula that has none yet the one that is worked out. */
function valuedRow(draft: Draft, row: number, calc: Calculator): DraftRow {
  const cells = draft.row(row);
  if (!cells.some(isOpen)) return cells;
  return cells.map((cell, index) =>
    cell && isOpen(cell) ? withValue(cell, shown(calc.value(draft.name, row, index + 1))) : cell,
  );
}

function isOpen(cell: OurCell | null): boolean {
  return cell?.value === null && (cell.filled !== undefined || cell.formula !== undefined);
}

/** What cannot be worked out here (a function or link that only Excel has) is no figure: never 0. */
function shown(value: Value | FormulaError): Value {
  return value instanceof FormulaError ? cellError('#N/A') : value;
}
