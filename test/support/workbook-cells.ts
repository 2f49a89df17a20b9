import { runOpenpyxl } from './openpyxl';

/** Sheet → address → what the cell shows: a cached value, never a formula. Dates and the like as text. */
export type Cells = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;

const DUMP = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1], data_only=sys.argv[2] == 'values')
out = {}
for sheet in book.worksheets:
    cells = out[sheet.title] = {}
    for row in sheet.iter_rows():
        for cell in row:
            value = cell.value
            if value is not None:
                cells[cell.coordinate] = value if isinstance(value, (str, int, float, bool)) else str(value)
print(json.dumps(out))
`;

/** Every value of a workbook as a reader that is not ours sees it. */
export function cellValues(path: string): Cells {
  return JSON.parse(runOpenpyxl(DUMP, path, 'values') ?? '{}') as Cells;
}

/** Every content of a workbook: formulas where there are any, else values. */
export function cellContents(path: string): Cells {
  return JSON.parse(runOpenpyxl(DUMP, path, 'formulas') ?? '{}') as Cells;
}

/** Cells whose values differ by more than one part in a billion, and cells with an error. */
export function differences(ours: Cells, theirs: Cells): string[] {
  return Object.entries(ours).flatMap(([sheet, cells]) =>
    Object.entries(cells).flatMap(([address, value]) => {
      const other = theirs[sheet]?.[address];
      const isError = typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value);
      return same(value, other) && !isError
        ? []
        : [`${sheet}!${address}: ${String(value)} / ${String(other)}`];
    }),
  );
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b || (a === '' && b === undefined);
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

const EDIT = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for sheet, address, value in json.loads(sys.argv[3]):
    book[sheet][address].value = value
book.save(sys.argv[2])
`;

export type Edit = readonly [sheet: string, address: string, value: string | number | null];

/** Opens a workbook in another program, changes some cells, and saves it as that program does. */
export function editOutside(path: string, to: string, edits: readonly Edit[]): void {
  runOpenpyxl(EDIT, path, to, JSON.stringify(edits));
}
