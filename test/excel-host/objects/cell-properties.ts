import { invalidArgument } from '../errors';
import { type Box, boxAt, columnsOf, rowsOf } from '../model/area';
import type { Sheet } from '../model/sheet';
import { answerGrid } from './grid-arguments';
import { RangeObject } from './range';
import type { RangeFormatObject } from './range-format';

type Plain = Readonly<Record<string, unknown>>;
type Axis = 'row' | 'column';

/** Names of `CellBorderCollection` and the borders they stand for. */
const BORDERS: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const OF_CELLS = ['address', 'addressLocal', 'format', 'hidden', 'hyperlink', 'style'];
const SETTABLE = ['format', 'hyperlink', 'style'];

/** `range.getCellProperties`: for every cell the properties that `options` marks true. */
export function readCellProperties(sheet: Sheet, box: Box, options: unknown): unknown {
  const wanted = mustBePlain(options);
  mustKnow(wanted, OF_CELLS);
  return answerGrid(box, (row, column) => readOne(new RangeObject(sheet, boxAt(row, column)), wanted));
}

/** `range.setCellProperties`: rows of the range's own size; a cell given as `{}` stays as it is. */
export function writeCellProperties(sheet: Sheet, box: Box, given: unknown): void {
  if (!Array.isArray(given) || given.length !== rowsOf(box)) throw invalidArgument('cell properties: rows');
  given.forEach((line: unknown, row) => {
    if (!Array.isArray(line) || line.length !== columnsOf(box))
      throw invalidArgument('cell properties: columns');
    line.forEach((properties: unknown, column) => {
      if (properties === null || properties === undefined) return;
      const cell = new RangeObject(sheet, boxAt(box.top + row, box.left + column));
      writeOne(cell, mustBePlain(properties), SETTABLE);
    });
  });
}

export function readRowColumnProperties(sheet: Sheet, box: Box, axis: Axis, options: unknown): unknown {
  const wanted = mustBePlain(options);
  mustKnow(wanted, [...OF_CELLS, `${axis}Hidden`, `${axis}Index`]);
  return lines(box, axis).map((line) => readOne(new RangeObject(sheet, line), wanted));
}

export function writeRowColumnProperties(sheet: Sheet, box: Box, axis: Axis, given: unknown): void {
  const each = lines(box, axis);
  if (!Array.isArray(given) || given.length !== each.length)
    throw invalidArgument(`${axis} properties: one for each ${axis}`);
  given.forEach((properties: unknown, index) => {
    if (properties === null || properties === undefined) return;
    writeOne(new RangeObject(sheet, each[index] as Box), mustBePlain(properties), [
      ...SETTABLE,
      `${axis}Hidden`,
    ]);
  });
}

function lines(box: Box, axis: Axis): Box[] {
  const count = axis === 'row' ? rowsOf(box) : columnsOf(box);
  return Array.from({ length: count }, (_, i) =>
    axis === 'row'
      ? { ...box, top: box.top + i, bottom: box.top + i }
      : { ...box, left: box.left + i, right: box.left + i },
  );
}

function readOne(range: RangeObject, wanted: Plain): Plain {
  const answer: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (name === 'format') answer.format = readFormat(range.format, mustBePlain(want));
    else if (want === true) answer[name] = Reflect.get(range, name, range);
  }
  return answer;
}

function readFormat(format: RangeFormatObject, wanted: Plain): Plain {
  const answer: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (name === 'borders') {
      answer.borders = Object.fromEntries(
        Object.entries(mustBePlain(want)).map(([side, parts]) => [
          side,
          pick(border(format, side), mustBePlain(parts)),
        ]),
      );
    } else if (typeof want === 'object') answer[name] = pick(part(format, name), mustBePlain(want));
    else if (want === true) answer[name] = part(format, name);
  }
  return answer;
}

function pick(source: unknown, wanted: Plain): Plain {
  const from = source as object;
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, Reflect.get(from, name, from)]));
}

function writeOne(range: RangeObject, given: Plain, known: readonly string[]): void {
  mustKnow(given, known);
  for (const [name, value] of Object.entries(given)) {
    if (name === 'format') writeFormat(range.format, mustBePlain(value));
    else if (value !== null && value !== undefined) Reflect.set(range, name, value, range);
  }
}

function writeFormat(format: RangeFormatObject, given: Plain): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (name === 'borders') {
      for (const [side, line] of Object.entries(mustBePlain(value)))
        assign(border(format, side), mustBePlain(line));
    } else if (typeof value === 'object') assign(part(format, name) as object, value as Plain);
    else {
      part(format, name);
      Reflect.set(format, name, value, format);
    }
  }
}

function assign(target: object, values: Plain): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(name in target)) throw invalidArgument(`cell properties: ${name}`);
    if (value !== null && value !== undefined) Reflect.set(target, name, value, target);
  }
}

function border(format: RangeFormatObject, side: string): object {
  const index = BORDERS[side];
  if (index === undefined) throw invalidArgument(`cell properties: border ${side}`);
  return format.borders.getItem(index);
}

function part(format: RangeFormatObject, name: string): unknown {
  if (!(name in format)) throw invalidArgument(`cell properties: format.${name}`);
  return Reflect.get(format, name, format);
}

function mustKnow(given: Plain, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalidArgument(`cell properties: ${unknown}`);
}

function mustBePlain(value: unknown): Plain {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument('cell properties');
  return value as Plain;
}
