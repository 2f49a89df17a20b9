import type { Expr } from '../formula/expr';
import { print } from '../formula/print';
import { mapReferences, shift } from '../formula/rewrite';
import { areaA1 } from '../workbook/address';
import { WorkbookError } from '../workbook/errors';
import { FILL_NAME_PREFIX } from '../workbook/ours';
import type { Change, SheetChange } from '../workbook/port';
import type { LookName } from '../workbook/styles';
import type { Inventory } from './inventory';
import { inLists, sameSheet } from './places';

/** A sheet of ours in the workbook as it will be. */
export interface Target {
  readonly key: string;
  /** Its name in the end. */
  readonly name: string;
  /** What it is called until then: an earlier build's sheet that somebody renamed keeps that name so long. */
  readonly current: string;
  /** The sheet on which its contents are made ready; null when they are written where they stay. */
  readonly staging: string | null;
  readonly layout: SheetChange['layout'];
  readonly charts: SheetChange['charts'];
}

export interface PlannedFill {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** With its "=". */
  readonly formula: string;
}

export interface PlannedFlag {
  readonly sheet: string;
  /** "A1:B2,A5": the areas of one rule. */
  readonly addresses: string;
  readonly formula: string;
  readonly look: LookName;
}

export interface PlannedNote {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

export interface PlannedName {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
}

/** What a build puts into the staff's sheets, and its names. */
export interface Marks {
  readonly fills: readonly PlannedFill[];
  readonly flags: readonly PlannedFlag[];
  readonly notes: readonly PlannedNote[];
  readonly names: readonly PlannedName[];
}

/** The sheets of ours that a build makes, adds and drops. */
export interface PlannedSheets {
  readonly targets: readonly Target[];
  /** Sheets that the build adds, under the names they get at first. */
  readonly created: readonly string[];
  /** Names of our sheets that an earlier build left and this one does not want. */
  readonly gone: readonly string[];
}

/** Everything a build does but for the contents of our sheets, as data that can be written down before it is done. */
export interface Plan extends Marks, PlannedSheets {
  /** Tells this build from all others. */
  readonly build: string;
  readonly state: string;
}

/** @throws WorkbookError 'missing-part' when a sheet is to be changed that is not there */
export function planMarks(changes: readonly Change[], inventory: Inventory): Marks {
  const ours = changes.flatMap((change) => (change.kind === 'sheet' ? [change.name] : []));
  const nameOf = sheetFinder([...inventory.sheets.map(({ name }) => name), ...ours]);
  const fills: PlannedFill[] = [];
  const flags: PlannedFlag[] = [];
  const notes: PlannedNote[] = [];
  const names: PlannedName[] = [];
  for (const change of changes) {
    switch (change.kind) {
      case 'fill': {
        const { row, col, sheet } = change.at;
        fills.push({ sheet: nameOf(sheet), row, col, formula: `=${print(change.formula)}` });
        break;
      }
      case 'flag':
        flags.push(...planFlag(change, nameOf(change.sheet)));
        break;
      case 'note': {
        const { row, col, sheet } = change.at;
        notes.push({ sheet: nameOf(sheet), row, col, text: change.text });
        break;
      }
      case 'name':
        names.push({ name: change.name, formula: `=${print(change.to)}`, hidden: change.hidden ?? false });
        break;
      case 'sheet':
        break;
    }
  }
  return { fills: lastOfEachCell(fills), flags, notes, names };
}

/**
 * @param ourKeys sheets of an earlier build: id → key
 * @throws WorkbookError 'unsupported' when the name of a sheet of ours is taken by one of the staff's
 */
export function planSheets(
  changes: readonly Change[],
  inventory: Inventory,
  ourKeys: ReadonlyMap<string, string>,
): PlannedSheets {
  const wanted = changes.filter((change) => change.kind === 'sheet');
  const taken = inventory.sheets.map(({ name }) => name);
  const created: string[] = [];
  const free = (name: string): string => {
    const found = freeName(name, [...taken, ...created]);
    created.push(found);
    return found;
  };
  const targets = wanted.map((change): Target => {
    const old = inventory.sheets.find(({ id }) => ourKeys.get(id) === change.key);
    const clash = inventory.sheets.find(({ id, name }) => !ourKeys.has(id) && sameSheet(name, change.name));
    if (clash) throw new WorkbookError('unsupported', change.name, 'the name of the sheet is taken');
    const { key, name, layout, charts } = change;
    if (old) return { key, name, current: old.name, staging: free('LKjIP ~'), layout, charts };
    return { key, name, current: free(name), staging: null, layout, charts };
  });
  const kept = new Set(targets.map(({ current }) => current));
  const gone = inventory.sheets
    .filter(({ id, name }) => ourKeys.has(id) && !kept.has(name))
    .map(({ name }) => name);
  return { targets, created, gone };
}

function freeName(wanted: string, taken: readonly string[]): string {
  const isFree = (name: string): boolean => !taken.some((other) => sameSheet(other, name));
  if (isFree(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted.slice(0, 31 - String(number).length)}${String(number)}`;
    if (isFree(name)) return name;
  }
}

function sheetFinder(names: readonly string[]): (name: string) => string {
  return (wanted) => {
    const found = names.find((name) => sameSheet(name, wanted));
    if (found === undefined) throw new WorkbookError('missing-part', wanted);
    return found;
  };
}

/** One rule as far as one list of addresses holds its areas; its formula is written for the first cell of that list. */
function planFlag(flag: Change & { kind: 'flag' }, sheet: string): PlannedFlag[] {
  const [first] = flag.areas;
  if (!first) return [];
  return inLists(flag.areas).map((areas) => {
    const { top, left } = areas[0] ?? first;
    const formula = `=${print(shift(flag.when, top - first.top, left - first.left))}`;
    return { sheet, addresses: areas.map(areaA1).join(','), formula, look: flag.look };
  });
}

function lastOfEachCell(fills: readonly PlannedFill[]): PlannedFill[] {
  const byCell = new Map(
    fills.map((fill) => [`${fill.sheet}/${String(fill.row)}/${String(fill.col)}`, fill]),
  );
  return [...byCell.values()];
}

/** References to our sheets as they are called while contents are made ready. */
export function underCurrentNames(expr: Expr, targets: readonly Target[]): Expr {
  const renamed = targets.filter(({ name, current }) => name !== current);
  if (renamed.length === 0) return expr;
  return mapReferences(expr, (reference) => {
    const target = renamed.find(
      ({ name }) => reference.sheet !== undefined && sameSheet(name, reference.sheet),
    );
    return target ? { ...reference, sheet: target.current } : reference;
  });
}

export function fillName(index: number): string {
  return `${FILL_NAME_PREFIX}${String(index + 1)}`;
}

export function newBuildId(): string {
  return `excel:${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}
