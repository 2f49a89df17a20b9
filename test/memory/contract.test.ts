import { print } from '../../src/formula/print';
import type { Value } from '../../src/formula/value';
import { memoryWorkbook, type MemoryContents, type MemoryWorkbook } from '../../src/memory/memory-workbook';
import { a1, areaA1, type SheetArea } from '../../src/workbook/address';
import type { Snapshot } from '../../src/workbook/port';
import { workbookContract } from '../workbook/contract';
import type { Harness, InspectedSheet, Inspection } from '../workbook/harness';

workbookContract('memory', make);

function make(described: Snapshot): Promise<Harness> {
  const workbook = memoryWorkbook([...described.sheets, ...described.ours], described);
  return Promise.resolve({
    workbook,
    inspect: () => Promise.resolve(inspect(workbook)),
    setCell: (sheet, row, col, value) => {
      workbook.edit((staff) => staff.setCell(sheet, row, col, value));
      return Promise.resolve();
    },
    renameSheet: (name, to) => {
      workbook.edit((staff) => staff.renameSheet(name, to));
      return Promise.resolve();
    },
  });
}

function inspect(workbook: MemoryWorkbook): Inspection {
  const { sheets, names } = workbook.contents;
  return {
    sheets: sheets.map(inspectSheet),
    names: names
      .map(({ name, refersTo, hidden }) => ({ name, refersTo, hidden: hidden ?? false }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

function fullArea(area: SheetArea): string {
  return `${area.sheet}!${areaA1(area)}`;
}

function inspectSheet({ sheet, notes, flags, dress }: MemoryContents): InspectedSheet {
  const { name, grid } = sheet;
  const formulas: Record<string, string> = {};
  const values: Record<string, Exclude<Value, null>> = {};
  for (let row = 1; row <= grid.rowCount; row++) {
    for (let col = 1; col <= grid.lastColumn(row); col++) {
      const formula = grid.formula(row, col);
      const value = grid.value(row, col);
      if (formula !== null) formulas[a1({ row, col })] = formula;
      if (value !== null) values[a1({ row, col })] = value;
    }
  }
  return {
    name,
    formulas,
    values,
    notes: Object.fromEntries(notes.map((note) => [a1(note), note.text])),
    flags: flags.map(({ areas, when }) => ({ areas: areas.map(areaA1).join(','), when: print(when) })),
    charts: (dress?.charts ?? []).map(({ title, categories, series, labels, min }) => ({
      title,
      series: series.map((one) => ({
        name: one.name,
        values: fullArea(one.values),
        categories: fullArea(categories),
      })),
      labels: labels ?? null,
      min: min ?? null,
    })),
  };
}
