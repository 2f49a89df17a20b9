import { memoryWorkbook, type MemoryWorkbook } from '../../src/memory/memory-workbook';
import type { StaffEdits } from '../../src/memory/edits';
import { grid, printSnapshot } from '../support/grid';
import { CHANGES, BUDGET } from '../workbook/contract-sample';
import { QUIET } from '../workbook/harness';

const SMALL = grid`
  name TOTAL = Data!$B$4
  # Data
  merges A3:A4
  noted B2
  | A | 3
  | B | 1
  3 h | C | 2
  | JUMLAH | =SUM(B1:B3) → 6
  # Lain
  | =Data!B2*2 → 2 | =SUM(Data!B:B) → 12 | =SUM(Data!B2:B3) → 3
`;

async function after(edit: (staff: StaffEdits) => void): Promise<string[]> {
  const workbook = memoryWorkbook(SMALL.sheets, SMALL);
  workbook.edit(edit);
  return printSnapshot(await workbook.read(QUIET))
    .split('\n')
    .filter((line) => line !== '');
}

test('inserted rows take everything along', async () => {
  expect(await after((staff) => staff.insertRows('Data', 2, 2))).toEqual([
    'name TOTAL = Data!$B$6',
    '# Data',
    'merges A5:A6',
    'noted B4',
    '| A | 3',
    '4 | B | 1',
    'h | C | 2',
    '| JUMLAH | =SUM(B1:B5) → 6',
    '# Lain',
    '| =Data!B4*2 → 2 | =SUM(Data!B:B) → 12 | =SUM(Data!B4:B5) → 3',
  ]);
});

test('deleted rows take what stood in them', async () => {
  expect(await after((staff) => staff.deleteRows('Data', 2, 1))).toEqual([
    'name TOTAL = Data!$B$3',
    '# Data',
    'merges A2:A3',
    '| A | 3',
    'h | C | 2',
    '| JUMLAH | =SUM(B1:B2) → 6',
    '# Lain',
    '| =#REF!*2 → 2 | =SUM(Data!B:B) → 12 | =SUM(Data!B2:B2) → 3',
  ]);
});

test('sorted rows take their cells and notes along, references from elsewhere stay', async () => {
  const area = { top: 1, left: 1, bottom: 3, right: 2 };
  expect((await after((staff) => staff.sortRows('Data', area, 2))).slice(1, 8)).toEqual([
    '# Data',
    'merges A3:A4',
    'noted B1',
    '| B | 1',
    '| C | 2',
    'h | A | 3',
    '| JUMLAH | =SUM(B1:B3) → 6',
  ]);
});

test('a formula that is sorted reads its own row', async () => {
  const lines = await after((staff) => {
    staff.setCell('Data', 1, 3, { formula: 'B1*10', value: 30 });
    staff.sortRows('Data', { top: 1, left: 1, bottom: 3, right: 3 }, 1, 'down');
  });
  expect(lines).toContain('h | A | 3 | =B3*10 → 30');
});

test('a renamed or removed sheet changes every formula that reads it', async () => {
  expect((await after((staff) => staff.renameSheet('Data', 'Kec. A'))).at(-1)).toBe(
    "| ='Kec. A'!B2*2 → 2 | =SUM('Kec. A'!B:B) → 12 | =SUM('Kec. A'!B2:B3) → 3",
  );
  expect(await after((staff) => staff.removeSheet('data'))).toEqual([
    'name TOTAL = #REF!',
    '# Lain',
    '| =#REF!*2 → 2 | =SUM(#REF!) → 12 | =SUM(#REF!) → 3',
  ]);
});

test('sheets are added and moved', async () => {
  const lines = await after((staff) => {
    staff.addSheet('Baru');
    staff.setCell('Baru', 1, 1, 'x');
    staff.moveSheet('Baru', 1);
    staff.hideRow('Baru', 1);
    staff.setNote('Baru', 1, 1, 'catatan');
  });
  expect(lines.slice(1, 4)).toEqual(['# Baru', 'noted A1', 'h | x']);
});

describe('what we put in', () => {
  async function built(): Promise<MemoryWorkbook> {
    const workbook = memoryWorkbook(BUDGET.sheets, BUDGET);
    await workbook.replace(CHANGES, '{}', QUIET);
    return workbook;
  }

  test('moves with the rows, and goes out from where it is', async () => {
    const workbook = await built();
    workbook.edit((staff) => staff.insertRows('Pakunden', 2, 3));
    const [pakunden, , , rincian] = workbook.contents.sheets;
    expect(pakunden!.filled).toMatchObject([{ row: 7, col: 5 }]);
    expect(pakunden!.sheet.grid.formula(7, 5)).toBe('D7/C7');
    expect(pakunden!.notes).toContainEqual({ row: 7, col: 4, text: '[LKjIP] Sisa Rp 50' });
    expect(pakunden!.flags[0]?.areas[0]).toMatchObject({ top: 6, bottom: 7 });
    expect(rincian!.sheet.grid.formula(3, 2)).toBe('Pakunden!C7');
    await workbook.clean(QUIET);
    expect(workbook.contents.sheets[0]!.filled).toEqual([]);
  });

  test('is known by its key when the state is lost', async () => {
    const workbook = await built();
    workbook.edit((staff) => staff.loseState());
    const snapshot = await workbook.read(QUIET);
    expect([snapshot.state, snapshot.ours.length]).toEqual([null, 2]);
  });

  test('can be looked at: layout, heights, links', async () => {
    const { dress, key } = (await built()).contents.sheets[3]!;
    expect([key, dress?.layout.freeze.rows, dress?.heights.get(3)]).toEqual(['rincian', 2, 30]);
  });
});
