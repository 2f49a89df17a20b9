import { posix } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isError, type Value } from '../../src/formula/value';
import { isFillName } from '../../src/workbook/ours';
import { a1, areaA1, contains } from '../../src/workbook/address';
import type { Sheet, Snapshot } from '../../src/workbook/port';
import { openXlsx, type XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import type { Harness, InspectedChart, InspectedSheet, Inspection } from '../workbook/harness';

/** The described workbook as a file that exceljs wrote, behind our adapter. */
export async function makeXlsx(described: Snapshot): Promise<Harness> {
  const fileName = described.fileName ?? 'buku.xlsx';
  let workbook = openXlsx(await fileOf(described), { fileName });
  const change = async (edit: (parts: Parts) => void): Promise<void> => {
    const parts = new Parts(await workbook.bytes());
    edit(parts);
    workbook = openXlsx(parts.zipped(), { fileName });
  };
  return {
    get workbook() {
      return workbook;
    },
    inspect: () => inspect(workbook),
    setCell: (sheet, row, col, value) =>
      change((parts) => {
        parts.setCell(sheet, a1({ row, col }), value);
      }),
    renameSheet: (name, to) =>
      change((parts) => {
        parts.edit('xl/workbook.xml', (xml) => xml.replaceAll(`name="${name}"`, `name="${to}"`));
      }),
  };
}

async function fileOf(described: Snapshot): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = described.date1904;
  for (const sheet of described.sheets) await addSheet(book, sheet);
  for (const { name, refersTo } of described.names) book.definedNames.add(refersTo, name);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function addSheet(book: ExcelJS.Workbook, sheet: Sheet): Promise<void> {
  const written = book.addWorksheet(sheet.name, { state: sheet.visibility });
  const { grid } = sheet;
  for (const { name, area } of sheet.tables) {
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => ({
      name: textOf(grid.value(area.top, area.left + i)),
    }));
    const rows = Array.from({ length: area.bottom - area.top }, () => columns.map(() => 0));
    written.addTable({ name, ref: a1({ row: area.top, col: area.left }), headerRow: true, columns, rows });
  }
  for (let row = 1; row <= grid.rowCount; row++) {
    for (let col = 1; col <= grid.columnCount; col++) writeCell(written, sheet, row, col);
    if (sheet.isRowHidden(row)) written.getRow(row).hidden = true;
  }
  for (const { row, col } of sheet.noted) written.getCell(row, col).note = 'Catatan staf';
  for (const merge of sheet.merges) written.mergeCells(areaA1(merge));
  for (let col = 1; col <= 9; col++) if (sheet.isColumnHidden(col)) written.getColumn(col).hidden = true;
  if (sheet.isProtected) await written.protect('', {});
}

function writeCell(written: ExcelJS.Worksheet, sheet: Sheet, row: number, col: number): void {
  const { grid } = sheet;
  const [value, formula, format] = [grid.value(row, col), grid.formula(row, col), grid.format(row, col)];
  const array = sheet.arrays.find((area) => contains(area, row, col));
  const isPlain = format === 'General' && grid.indent(row, col) === 0 && !grid.isBold(row, col);
  if (value === null && formula === null && isPlain) return;
  const cell = written.getCell(row, col);
  const result = toExcelJs(value);
  if (formula === null) cell.value = result;
  else if (array)
    cell.value = { formula, result, shareType: 'array', ref: areaA1(array) } as ExcelJS.CellValue;
  else cell.value = result === null ? { formula } : { formula, result: result as number };
  if (format !== 'General') cell.numFmt = format;
  if (grid.indent(row, col) > 0) cell.alignment = { indent: grid.indent(row, col), horizontal: 'left' };
  if (grid.isBold(row, col)) cell.font = { bold: true };
}

function textOf(value: Value): string {
  return typeof value === 'string' ? value : '';
}

function toExcelJs(value: Value): string | number | boolean | null | ExcelJS.CellErrorValue {
  return isError(value) ? { error: value.error as ExcelJS.CellErrorValue['error'] } : value;
}

/** A file's parts, to be edited as another program might. */
class Parts {
  private readonly parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  edit(part: string, change: (xml: string) => string): void {
    const bytes = this.parts[part];
    if (!bytes) throw new Error(`no part ${part}`);
    this.parts[part] = strToU8(change(strFromU8(bytes)));
  }

  text(part: string): string {
    return strFromU8(this.parts[part] ?? new Uint8Array());
  }

  /** Types over a cell that is there; a number or a text in the cell itself. */
  setCell(sheet: string, ref: string, value: string | number): void {
    const content =
      typeof value === 'number' ? `><v>${value}</v></c>` : ` t="inlineStr"><is><t>${value}</t></is></c>`;
    this.edit(this.partOf(sheet), (xml) => {
      const cell = new RegExp(`<c r="${ref}"([^>]*?)(?:/>|>.*?</c>)`, 's');
      const found = cell.exec(xml);
      if (found)
        return xml.replace(cell, `<c r="${ref}"${(found[1] ?? '').replace(/ t="\w+"/, '')}${content}`);
      const row = /\d+/.exec(ref)?.[0] ?? '';
      return xml.replace('</sheetData>', `<row r="${row}"><c r="${ref}"${content}</row></sheetData>`);
    });
  }

  zipped(): Uint8Array {
    return zipSync(this.parts);
  }

  /** Parts that a part points to, by the last word of the relationship's type. */
  related(part: string, type: string): string[] {
    const folder = part.slice(0, part.lastIndexOf('/'));
    const relations = this.text(`${folder}/_rels/${part.slice(folder.length + 1)}.rels`);
    const found = Array.from(relations.matchAll(/<Relationship [^>]*>/g), ([tag]) => tag);
    return found
      .filter((tag) => new RegExp(`Type="[^"]*/${type}"`).test(tag))
      .map((tag) => /Target="([^"]+)"/.exec(tag)?.[1] ?? '')
      .map((target) => (target.startsWith('/') ? target.slice(1) : posix.join(folder, target)));
  }

  partOf(sheet: string): string {
    const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="(\\w+)"`).exec(
      this.text('xl/workbook.xml'),
    )?.[1];
    const relations = this.text('xl/_rels/workbook.xml.rels');
    const relation = Array.from(relations.matchAll(/<Relationship [^>]*>/g), ([tag]) => tag).find((tag) =>
      tag.includes(`Id="${id}"`),
    );
    const target = /Target="([^"]+)"/.exec(relation ?? '')?.[1] ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }
}

/** What another reader, exceljs, finds in the file. */
async function inspect(workbook: XlsxWorkbook): Promise<Inspection> {
  const book = new ExcelJS.Workbook();
  const bytes = await workbook.bytes();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const parts = new Parts(bytes);
  return {
    sheets: book.worksheets.map((sheet) => ({ ...inspectSheet(sheet), charts: chartsOf(parts, sheet.name) })),
    names: namesOf(parts.text('xl/workbook.xml')),
  };
}

/** The charts of some sheets of a file. */
export function chartsInFile(bytes: Uint8Array, sheets: readonly string[]): Record<string, InspectedChart[]> {
  const parts = new Parts(bytes);
  return Object.fromEntries(sheets.map((sheet) => [sheet, chartsOf(parts, sheet)]));
}

/** exceljs reads no charts: they are found as a program would, along the relationships. */
function chartsOf(parts: Parts, sheet: string): InspectedChart[] {
  return parts
    .related(parts.partOf(sheet), 'drawing')
    .flatMap((drawing) => parts.related(drawing, 'chart'))
    .map((part) => chartOf(parts.text(part)));
}

function chartOf(xml: string): InspectedChart {
  const texts = (source: string, tag: string): string[] =>
    Array.from(source.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g')), ([, found = '']) =>
      found.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replace(/['$]/g, ''),
    );
  return {
    title: texts(xml, 'a:t')[0] ?? '',
    series: Array.from(xml.matchAll(/<c:ser>.*?<\/c:ser>/gs), ([series]) => {
      const [categories = '', values = ''] = texts(series, 'c:f');
      return { name: texts(series, 'c:v')[0] ?? '', values, categories };
    }),
    labels: /<c:dLbls><c:numFmt formatCode="([^"]*)"/.exec(xml)?.[1] ?? null,
    min: Number(/<c:min val="([^"]*)"/.exec(xml)?.[1] ?? NaN),
  };
}

/** exceljs reads no names that stand for a constant. */
function namesOf(workbookXml: string): Inspection['names'] {
  const found = workbookXml.matchAll(/<definedName ([^>]*)>([^<]*)</g);
  return Array.from(found, ([, attributes = '', refersTo = '']) => ({
    name: /\bname="([^"]*)"/.exec(attributes)?.[1] ?? '',
    refersTo,
    hidden: /\bhidden="(?:1|true)"/.test(attributes),
  }))
    .filter(({ name }) => !isFillName(name) && !name.startsWith('_xlnm.'))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function inspectSheet(sheet: ExcelJS.Worksheet): Omit<InspectedSheet, 'charts'> {
  const formulas: Record<string, string> = {};
  const values: Record<string, Exclude<Value, null>> = {};
  const notes: Record<string, string> = {};
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.master !== cell) return;
      if (cell.formula) formulas[cell.address] = cell.formula;
      const value = valueOf(cell.formula ? cell.result : cell.value);
      if (value !== null) values[cell.address] = value;
      if (cell.note) notes[cell.address] = noteText(cell.note);
    });
  });
  // exceljs reads conditional formats and does not declare them.
  const { conditionalFormattings } = sheet as unknown as {
    conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[];
  };
  return {
    ...{ name: sheet.name, formulas, values, notes },
    flags: conditionalFormattings.map(({ ref, rules }) => ({
      areas: ref.replaceAll(' ', ','),
      when: rules[0]?.formulae[0] ?? '',
    })),
  };
}

function valueOf(value: ExcelJS.CellValue | undefined): Value {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if ('hyperlink' in value) return value.text;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'error' in value ? `${value.error}` : null;
}

function noteText(note: string | ExcelJS.Comment): string {
  return typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
}
