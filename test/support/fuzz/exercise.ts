import type { Change, Sheet, Snapshot } from '../../../src/workbook/port';
import { WorkbookError } from '../../../src/workbook/errors';
import type { Codec } from '../../../src/xlsx/codec';
import { openXlsx, type XlsxWorkbook } from '../../../src/xlsx/xlsx-workbook';
import { SILENT } from '../read-xlsx';

/** What became of one input: read (and edited), or refused with a code. Anything else is a finding, and thrown. */
export interface Outcome {
  readonly read: string;
  /** Empty when it was not read. */
  readonly edit: string;
}

const STATE = '{"fuzz":true}';

/** Opens, reads, looks at every kind of answer, edits, writes, reads again and cleans. */
export async function exercise(bytes: Uint8Array, codec?: Codec): Promise<Outcome> {
  const before = bytes.slice();
  try {
    const workbook = openXlsx(bytes, codec ? { codec } : {});
    const snapshot = await workbook.read(SILENT);
    const read = `read ${describeSnapshot(snapshot)}`;
    if (!isSame(await workbook.bytes(), bytes)) throw new Error('reading changed the file');
    return { read, edit: await edit(workbook, snapshot, bytes) };
  } catch (error) {
    return { read: refusal(error), edit: '' };
  } finally {
    if (!isSame(before, bytes)) throw new Error('the input’s bytes were changed');
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

function refusal(error: unknown): string {
  if (error instanceof WorkbookError) return `refused: ${error.code}`;
  throw error;
}

async function edit(workbook: XlsxWorkbook, snapshot: Snapshot, bytes: Uint8Array): Promise<string> {
  try {
    await workbook.replace(changesFor(snapshot), STATE, SILENT);
  } catch (error) {
    if (!isSame(await workbook.bytes(), bytes)) throw new Error('a refused edit left traces');
    return refusal(error);
  }
  const written = await workbook.bytes();
  const again = openXlsx(written);
  const reread = await again.read(SILENT);
  if (reread.state !== STATE) throw new Error(`state is ${String(reread.state)}`);
  if (reread.ours.length !== 1) throw new Error(`${reread.ours.length} sheets of ours`);
  if (namesOf(reread.sheets) !== namesOf(snapshot.sheets)) throw new Error('sheets of the staff lost');
  await again.clean(SILENT);
  const cleaned = await openXlsx(await again.bytes()).read(SILENT);
  if (cleaned.ours.length > 0) throw new Error('ours left after clean');
  if (namesOf(cleaned.sheets) !== namesOf(snapshot.sheets))
    throw new Error('sheets of the staff lost by clean');
  return 'edited';
}

function namesOf(sheets: readonly Sheet[]): string {
  return JSON.stringify(sheets.map(({ name }) => name));
}

function changesFor(snapshot: Snapshot): Change[] {
  const sheet = snapshot.sheets[0]?.name ?? '';
  return [
    {
      kind: 'sheet',
      key: 'uji',
      name: 'LKjIP Uji',
      rows: () => [
        { cells: [{ value: 'lkjip:uji', style: 'key' }], hidden: true },
        { cells: [{ value: 1, style: 'money' }] },
      ],
      layout: {
        columns: [],
        freeze: { rows: 0, cols: 0 },
        merges: [],
        print: { paper: 'A4', orientation: 'portrait' },
      },
      charts: [],
    },
    { kind: 'fill', at: { sheet, row: 9, col: 9 }, formula: { kind: 'number', value: 1 }, value: 1 },
    { kind: 'note', at: { sheet, row: 3, col: 4 }, text: '[LKjIP] uji' },
    { kind: 'name', name: 'LKJIP_AMBANG', to: { kind: 'number', value: 0.95 }, hidden: true },
  ];
}

/** Asks the snapshot all that it can be asked, near its corners. */
function describeSnapshot(snapshot: Snapshot): string {
  const sheets = [...snapshot.sheets, ...snapshot.ours];
  const lines = sheets.map((sheet) => {
    const { grid } = sheet;
    const rows = [1, 2, 3, 4, 5, 6, 7, grid.rowCount, grid.rowCount + 1];
    const cols = [1, 2, 3, 4, 5, 6, grid.columnCount, grid.columnCount + 1];
    const cells = rows.map((row) => [
      grid.lastColumn(row),
      sheet.isRowHidden(row),
      cols.map((col) => [
        grid.value(row, col),
        grid.formula(row, col),
        grid.format(row, col),
        grid.indent(row, col),
        grid.isBold(row, col),
      ]),
    ]);
    const hidden = cols.map((col) => sheet.isColumnHidden(col));
    const { name, visibility, isProtected, merges, tables, arrays, noted } = sheet;
    return [name, visibility, isProtected, merges.length, tables, arrays, noted, hidden, cells];
  });
  return JSON.stringify([lines, snapshot.names, snapshot.state, snapshot.unreadable]);
}
