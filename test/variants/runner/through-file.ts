import { Workbook, type CellValue } from 'exceljs';
import { platformCodec } from '../../../src/xlsx/codec-node';
import { Package } from '../../../src/xlsx/package';
import { readSnapshot } from '../../../src/xlsx/read/snapshot';
import type { CellSpec, SheetDescription, Variant, WorkbookDescription } from '../generator/description';
import { readAndCompare } from './check';
import type { Comparison } from './compare';
import { PROGRAMS, writtenBy, type Program } from './programs';

/** Who writes the files: a library, and the habits of others. */
export const WRITERS: readonly ('exceljs' | Program)[] = ['exceljs', ...(Object.keys(PROGRAMS) as Program[])];

/** The same variant, but written as a file and read back from its bytes. */
export async function throughFile(variant: Variant, writer: (typeof WRITERS)[number]): Promise<Comparison> {
  const bytes = writer === 'exceljs' ? await toXlsx(variant.workbook) : writtenBy(writer, variant.workbook);
  const progress = { report: () => undefined, cancelled: false };
  const snapshot = await readSnapshot(
    Package.open(bytes, platformCodec),
    variant.workbook.fileName,
    progress,
  );
  return readAndCompare(variant, snapshot);
}

export async function toXlsx({ sheets }: WorkbookDescription): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const sheet of sheets) addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: Workbook, description: SheetDescription): void {
  const sheet = workbook.addWorksheet(description.name, { state: description.hidden ? 'hidden' : 'visible' });
  for (const { row, col, ...spec } of description.cells) {
    const cell = sheet.getCell(row, col);
    cell.value = toValue(spec);
    if (spec.format !== undefined) cell.numFmt = spec.format;
    if (spec.indent !== undefined) cell.alignment = { indent: spec.indent, horizontal: 'left' };
    if (spec.bold === true) cell.font = { bold: true };
  }
  for (const { top, left, bottom, right } of description.merges) sheet.mergeCells(top, left, bottom, right);
  for (const row of description.hiddenRows) sheet.getRow(row).hidden = true;
  for (const col of description.hiddenColumns) sheet.getColumn(col).hidden = true;
}

function toValue({ value, formula }: CellSpec): CellValue {
  const plain = typeof value === 'object' && value !== null ? ({ error: value.error } as CellValue) : value;
  if (formula === undefined) return plain;
  return value === null ? { formula } : { formula, result: value as number };
}
