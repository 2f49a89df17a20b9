import { columnPoints } from '../workbook/column-width';
import type { Layout, Validation } from '../workbook/port';
import { PAGE_FOOTER } from '../workbook/styles';
import type { RowLooks } from './content';
import { rangeOf } from './places';

/** F4 as Indonesia prints it is folio, 8.5 × 13 inches. */
const PAPER = { F4: 'Folio', A4: 'A4' } as const;
const ORIENTATION = { portrait: 'Portrait', landscape: 'Landscape' } as const;
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** Excel reads a list of choices up to this length. */
const MAX_LIST = 255;

/** Takes off a sheet of an earlier build what its cells do not hold. */
export function clearLayout(sheet: Excel.Worksheet): void {
  const all = sheet.getRange().untrack();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.unmerge();
  all.clear('All');
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  sheet.autoFilter.remove();
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.freezePanes.unfreeze();
}

/** Columns, rows, merges, panes, filter, choices and print setup of a sheet of ours. */
export function applyLayout(sheet: Excel.Worksheet, layout: Layout, rows: RowLooks): void {
  const { columns, freeze, merges, autoFilter, validations = [], tabColor } = layout;
  columns.forEach(({ width, hidden }, index) => {
    const column = rangeOf(sheet, { top: 1, left: index + 1, bottom: 1, right: index + 1 })
      .getEntireColumn()
      .untrack();
    column.format.columnWidth = columnPoints(width);
    if (hidden === true) column.columnHidden = true;
  });
  for (const [from, to, height] of rows.heights) rowsOf(sheet, from, to).format.rowHeight = height;
  for (const [from, to] of rows.hidden) rowsOf(sheet, from, to).rowHidden = true;
  for (const area of merges) rangeOf(sheet, area).merge();
  applyFreeze(sheet, freeze);
  if (autoFilter) sheet.autoFilter.apply(rangeOf(sheet, autoFilter));
  for (const rule of validations) applyValidation(sheet, rule);
  if (tabColor !== undefined) sheet.tabColor = `#${tabColor}`;
  applyPrint(sheet, layout);
}

function rowsOf(sheet: Excel.Worksheet, from: number, to: number): Excel.Range {
  return sheet.getRange(`${String(from)}:${String(to)}`).untrack();
}

function applyFreeze(sheet: Excel.Worksheet, { rows, cols }: Layout['freeze']): void {
  if (rows > 0 && cols > 0)
    sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 1, left: 1, bottom: rows, right: cols }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (cols > 0) sheet.freezePanes.freezeColumns(cols);
}

/** A list that a literal cannot hold (a comma in a choice, too long) is left open: staff may type anything. */
function applyValidation(sheet: Excel.Worksheet, rule: Validation): void {
  const { dataValidation } = rangeOf(sheet, rule.area);
  if (rule.kind === 'decimal') {
    dataValidation.rule = { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    return;
  }
  const source = rule.values.join(',');
  if (source.length > MAX_LIST || rule.values.some((value) => value.includes(','))) return;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  if (rule.open === true)
    dataValidation.errorAlert = { message: '', showAlert: false, style: 'Information', title: '' };
}

function applyPrint(sheet: Excel.Worksheet, { print }: Layout): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = ORIENTATION[print.orientation];
  pageLayout.paperSize = PAPER[print.paper];
  pageLayout.zoom = { horizontalFitToPages: 1, ...(print.onePage === true && { verticalFitToPages: 1 }) };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Inches', MARGINS);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = `&9${PAGE_FOOTER}`;
  if (print.titleRows)
    pageLayout.setPrintTitleRows(`$${String(print.titleRows.from)}:$${String(print.titleRows.to)}`);
  for (const row of print.pageStarts ?? []) sheet.horizontalPageBreaks.add(`A${String(row)}`);
}
