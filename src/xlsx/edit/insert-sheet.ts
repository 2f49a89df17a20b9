import type { Value } from '../../formula/value';
import type { SheetArea } from '../../workbook/address';
import type { FlagChange, SheetChange } from '../../workbook/port';
import { areaFixed, areaOn, rowsFixed } from './area-text';
import type { PrintFormula } from './cell-xml';
import { chartXml, type ValuesOf } from './chart-xml';
import { flagsXml } from './conditional';
import type { Draft } from './draft';
import { drawingXml } from './drawing-xml';
import { sheetXml } from './sheet-xml';
import type { StyleTable } from './styles-xml';
import type { WorkbookWriter } from './workbook-xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

export interface SheetInsertion {
  readonly draft: Draft;
  readonly workbook: WorkbookWriter;
  readonly styles: StyleTable;
  readonly print: PrintFormula;
  /** All sheets of this build: charts may show what stands on another one. */
  readonly sheets: readonly SheetChange[];
}

/** Adds a sheet of ours with everything that belongs to it: its charts, and the names of its print titles and filter. */
export async function insertSheet(
  change: SheetChange,
  flags: readonly FlagChange[],
  into: SheetInsertion,
): Promise<void> {
  const { draft, workbook, styles, print } = into;
  const part = workbook.sheetPart();
  const index = workbook.addSheet(change.name, part);
  const drawing = change.charts.length === 0 ? null : insertCharts(change, part, into);
  const pieces = sheetXml(change, {
    dialect: draft.dialect,
    styleIndex: (name) => styles.styleIndex(name),
    print,
    flags: flagsXml(flags, { print, styles }, 1, ''),
    drawing,
  });
  await draft.pkg.setPieces(part, pieces);
  const { autoFilter, print: printing } = change.layout;
  if (autoFilter) {
    const refersTo = areaFixed(areaOn(change.name, autoFilter));
    workbook.addName({ name: '_xlnm._FilterDatabase', refersTo, sheet: index, hidden: true });
  }
  if (printing.titleRows) {
    const refersTo = rowsFixed(change.name, printing.titleRows);
    workbook.addName({ name: '_xlnm.Print_Titles', refersTo, sheet: index });
  }
}

/** @returns the relationship that leads from the sheet to its drawing */
function insertCharts(change: SheetChange, part: string, { draft, sheets }: SheetInsertion): string {
  const drawing = draft.freeName((number) => `xl/drawings/drawing${number}.xml`);
  draft.addPart(drawing, drawingXml(change.charts, draft.dialect), DRAWING_TYPE);
  const valuesOf = valuesIn(sheets);
  for (const chart of change.charts) {
    const name = draft.freeName((number) => `xl/charts/chart${number}.xml`);
    draft.addPart(name, chartXml(chart, valuesOf, draft.dialect), CHART_TYPE);
    draft.relate(drawing, 'chart', name);
  }
  return draft.relate(part, 'drawing', drawing);
}

/** Values on sheets of ours. Of other sheets a chart shows what the program reads there when it opens the file. */
function valuesIn(sheets: readonly SheetChange[]): ValuesOf {
  return (area) => {
    const sheet = sheets.find(({ name }) => name === area.sheet);
    const values: Value[] = [];
    if (sheet) collect(sheet, area, values);
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    return Array.from({ length: size }, (_, i) => values[i] ?? null);
  };
}

function collect(sheet: SheetChange, area: SheetArea, values: Value[]): void {
  let row = 0;
  for (const { cells } of sheet.rows()) {
    row++;
    if (row < area.top) continue;
    if (row > area.bottom) return;
    for (let col = area.left; col <= area.right; col++) values.push(cells[col - 1]?.value ?? null);
  }
}
