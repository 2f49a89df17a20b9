import { a1, areaA1, columnName, quoteSheet } from '../../src/workbook/address';
import type { Grid, Sheet, Snapshot } from '../../src/workbook/port';
import { printCell } from './grid-cell';

/** Writes a workbook in the text form that `grid.ts` describes; reading it gives the same workbook. */
export function printSnapshot(snapshot: Snapshot): string {
  const lines = [
    ...(snapshot.fileName === null ? [] : [`file ${snapshot.fileName}`]),
    ...(snapshot.date1904 ? ['date1904'] : []),
    ...snapshot.names.map(
      ({ name, refersTo, sheet }) =>
        `name ${sheet === null ? '' : `${quoteSheet(sheet)}!`}${name} = ${refersTo}`,
    ),
    ...(snapshot.state === null ? [] : [`state ${snapshot.state}`]),
    ...snapshot.unreadable.map(({ sheet, reason }) => `unreadable ${sheet}: ${reason}`),
    ...snapshot.sheets.flatMap((sheet) => ['', ...printSheet(sheet, '')]),
    ...snapshot.ours.flatMap((sheet) => ['', ...printSheet(sheet, ' {ours}')]),
  ];
  return `${lines.join('\n').trimStart()}\n`;
}

function printSheet(sheet: Sheet, ours: string): string[] {
  const hidden = sheet.visibility === 'visible' ? '' : ` {${sheet.visibility}}`;
  const columns = range(sheet.grid.columnCount).filter((col) => sheet.isColumnHidden(col));
  return [
    `# ${sheet.name}${hidden}${sheet.isProtected ? ' {protected}' : ''}${ours}`,
    ...listed('merges', sheet.merges.map(areaA1)),
    ...listed('hidden-columns', columns.map(columnName)),
    ...sheet.tables.map(({ name, area }) => `table ${name} ${areaA1(area)}`),
    ...listed('arrays', sheet.arrays.map(areaA1)),
    ...listed('noted', sheet.noted.map(a1)),
    ...printRows(sheet),
  ];
}

function printRows(sheet: Sheet): string[] {
  const lines: string[] = [];
  let last = 0;
  for (const row of range(sheet.grid.rowCount)) {
    const hidden = sheet.isRowHidden(row);
    const cells = rowCells(sheet.grid, row);
    if (cells.length === 0 && !hidden) continue;
    const label = [...(row === last + 1 ? [] : [row]), ...(hidden ? ['h'] : [])].join(' ');
    lines.push([label, ...cells].join(' | ').trim());
    if (cells.length === 0) lines[lines.length - 1] += ' |';
    last = row;
  }
  return lines;
}

function rowCells(grid: Grid, row: number): string[] {
  return range(grid.lastColumn(row)).map((col) => {
    const style = {
      format: grid.format(row, col),
      indent: grid.indent(row, col),
      bold: grid.isBold(row, col),
    };
    return printCell(grid.value(row, col), grid.formula(row, col), style);
  });
}

function listed(word: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${word} ${items.join(' ')}`];
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}
