import { a1, areaA1, columnName, fullA1, type CellAddress } from '../../workbook/address';
import type { Layout, Print, Validation } from '../../workbook/port';
import { PAGE_FOOTER } from '../../workbook/styles';
import { cellAttribute, cellText } from './xml-text';

/** Excel's codes of paper. F4 as Indonesia prints it is folio, 8.5 × 13 inches. */
const PAPER: Readonly<Record<Print['paper'], number>> = { F4: 14, A4: 9 };

/** Excel stores a column's width with the padding of a cell: 5 of the 7 pixels of a digit. */
const PADDING = 0.7109375;

/** Hyperlinks that Excel reads from one sheet. */
export const MAX_LINKS = 65_530;

/** Excel reads a list of choices up to this length. */
const MAX_LIST = 255;

/** What stands before the rows. @param hiddenRows hidden rows at the very top. */
export function beforeRows(layout: Layout, hiddenRows: number): string {
  const tab = layout.tabColor === undefined ? '' : `<tabColor rgb="FF${layout.tabColor}"/>`;
  return (
    `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews>${viewXml(layout, hiddenRows)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>${columnsXml(layout)}`
  );
}

/**
 * The view begins at the first row and column that show: how many frozen rows a program counts where some of them
 * are hidden is not the same everywhere.
 */
function viewXml({ freeze, columns }: Layout, hiddenRows: number): string {
  const firstShown = columns.findIndex((column) => column.hidden !== true);
  const skippedCols = Math.min(freeze.cols, Math.max(0, firstShown));
  const skippedRows = Math.min(freeze.rows, hiddenRows);
  const rows = freeze.rows - skippedRows;
  const cols = freeze.cols - skippedCols;
  const corner = a1({ row: skippedRows + 1, col: skippedCols + 1 });
  const from = corner === 'A1' ? '' : ` topLeftCell="${corner}"`;
  if (rows === 0 && cols === 0) return `<sheetView workbookViewId="0"${from}/>`;
  const pane = rows === 0 ? 'topRight' : cols === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${cols > 0 ? ` xSplit="${cols}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const first = a1({ row: freeze.rows + 1, col: freeze.cols + 1 });
  return (
    `<sheetView workbookViewId="0"${from}><pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView>`
  );
}

function columnsXml({ columns }: Layout): string {
  const all = columns.map(({ width, hidden }, index) => {
    const at = `min="${index + 1}" max="${index + 1}" width="${width + PADDING}" customWidth="1"`;
    return `<col ${at}${hidden === true ? ' hidden="1"' : ''}/>`;
  });
  return all.length === 0 ? '' : `<cols>${all.join('')}</cols>`;
}

/** What stands behind the rows, in the order that the schema asks for. @param flags `conditionalFormatting` elements. */
export function afterRows(layout: Layout, flags: string, links: string, drawing: string | null): string {
  const { autoFilter, merges, validations = [], print } = layout;
  const merged = merges.map((area) => `<mergeCell ref="${areaA1(area)}"/>`).join('');
  const rules = validations.map(validationXml).filter((xml) => xml !== '');
  return [
    autoFilter ? `<autoFilter ref="${areaA1(autoFilter)}"/>` : '',
    merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`,
    flags,
    rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : '',
    links && `<hyperlinks>${links}</hyperlinks>`,
    printXml(print),
    drawing === null ? '' : `<drawing r:id="${drawing}"/>`,
  ].join('');
}

/** A list that a literal cannot hold (a comma in a choice, too long) is left open: staff may type anything. */
function validationXml(rule: Validation): string {
  const strict = rule.kind === 'list' && rule.open === true ? '' : ' showErrorMessage="1"';
  const head = `<dataValidation type="${rule.kind}" allowBlank="1"${strict} sqref="${areaA1(rule.area)}">`;
  if (rule.kind === 'decimal') {
    return `${head}<formula1>${rule.min}</formula1><formula2>${rule.max}</formula2></dataValidation>`;
  }
  const list = rule.values.join(',');
  if (list.length > MAX_LIST || rule.values.some((value) => value.includes(','))) return '';
  return `${head}<formula1>"${cellText(list.replaceAll('"', '""'))}"</formula1></dataValidation>`;
}

function printXml(print: Print): string {
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${PAPER[print.paper]}" orientation="${print.orientation}" fitToWidth="1" fitToHeight="${print.onePage === true ? 1 : 0}"/>` +
    `<headerFooter><oddFooter>${cellText(`&C&9${PAGE_FOOTER}`)}</oddFooter></headerFooter>` +
    rowBreaksXml(print.pageStarts ?? [])
  );
}

/** A break is told by the row above it. */
function rowBreaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}

export function linkXml(row: number, col: number, to: CellAddress): string {
  const location = cellAttribute(fullA1(to));
  return `<hyperlink ref="${columnName(col)}${row}" location="${location}" display="${location}"/>`;
}
