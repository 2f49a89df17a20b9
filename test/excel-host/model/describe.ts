import { boxAddress, COLUMNS } from './area';
import { DEFAULT_FORMAT } from './cell-format';
import type { Book } from './book';
import type { Sheet } from './sheet';
import { asAnswer } from './values';

/**
 * Everything that a workbook holds as plain data, without the ids that Excel gives: two workbooks are the same when their
 * descriptions are.
 */
export function describeBook(book: Book): unknown {
  return {
    sheets: book.sheets.map(describeSheet),
    names: sorted(book.names.map(({ name, formula, visible }) => ({ name, formula, visible }))),
    comments: sorted(
      book.comments.map(({ sheetId, row, column, content, replies }) => ({
        sheet: book.findSheet(sheetId)?.name,
        row,
        column,
        content,
        replies: replies.map((reply) => reply.content),
      })),
    ),
    // Which build wrote the state is no part of the workbook's contents.
    xml: sorted(book.xmlParts.map(({ xml }) => xml.replace(/<ledger>[^<]*<\/ledger>/, ''))),
    settings: [...book.settings],
  };
}

function describeSheet(sheet: Sheet): unknown {
  const { name, visibility, tabColor, freeze, page, protection } = sheet;
  return {
    name,
    visibility,
    tabColor,
    freeze,
    page: { ...page },
    protection: { ...protection },
    cells: sorted(
      [...sheet.cells].map(([key, cell]) => ({
        at: address(key),
        value: cell.formula ?? asAnswer(cell.value),
        shown: asAnswer(sheet.value(Math.floor(key / COLUMNS), key % COLUMNS)),
      })),
    ),
    formats: sorted(
      [...sheet.formats.formatted()].flatMap(([row, column]) => describeFormat(sheet, row, column)),
    ),
    merges: sorted(sheet.merges.map(boxAddress)),
    widths: sorted([...sheet.columnWidths]),
    heights: sorted([...sheet.rowHeights]),
    hiddenRows: sorted([...sheet.hiddenRows]),
    hiddenColumns: sorted([...sheet.hiddenColumns]),
    links: sorted([...sheet.hyperlinks].map(([key, link]) => ({ at: address(key), link }))),
    conditionals: sheet.conditionals.map(({ boxes, formula, fill, fontColor, fontBold }) => ({
      boxes: boxes.map(boxAddress),
      formula,
      look: [fill, fontColor, fontBold],
    })),
    validations: sorted(sheet.validations.map(({ box, rule }) => ({ at: boxAddress(box), rule }))),
    charts: sheet.charts.map(({ type, title, left, top, width, height, series }) => ({
      type,
      title,
      place: [left, top, width, height],
      series,
    })),
    tables: sheet.tables.map(({ name: table, box }) => ({ table, at: boxAddress(box) })),
    autoFilter: sheet.autoFilter && boxAddress(sheet.autoFilter),
  };
}

function describeFormat(sheet: Sheet, row: number, column: number): unknown[] {
  const format = sheet.formats.get(row, column);
  const own = Object.entries(format).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(DEFAULT_FORMAT, key)),
  );
  return own.length === 0 ? [] : [{ at: address(row * COLUMNS + column), ...Object.fromEntries(own) }];
}

function address(key: number): string {
  const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
  return boxAddress({ top: row, left: column, bottom: row, right: column });
}

function sorted<T>(items: T[]): T[] {
  return items
    .map((item) => [JSON.stringify(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);
}
