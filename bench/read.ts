/**
 * How long and how much memory reading a workbook takes, beside unpacking alone. In a run of its own:
 * `node --expose-gc --import tsx bench/read.ts [rows] [sheets]`; with --cpu-prof it says where the time goes.
 */
import { platformCodec } from '../src/xlsx/codec-node';
import { DEFAULT_LIMITS } from '../src/xlsx/limits';
import { Package } from '../src/xlsx/package';
import { openXlsx } from '../src/xlsx/xlsx-workbook';
import { budgetWorkbook } from './support/budget-workbook';

const RUNS = 7;
const SILENT = { report: (): void => undefined, cancelled: false };
const MB = 1_048_576;

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

async function times(work: () => unknown): Promise<{ first: number; median: number }> {
  const list: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await work();
    list.push(performance.now() - start);
  }
  return { first: Math.round(list[0] ?? NaN), median: Math.round(median(list)) };
}

function unpackAll(file: Uint8Array): void {
  const pkg = Package.open(file, platformCodec, DEFAULT_LIMITS);
  for (const name of pkg.names()) pkg.bytes(name);
}

async function main(): Promise<void> {
  const rows = Number(process.argv[2] ?? 100_000);
  const sheets = Number(process.argv[3] ?? 60);
  const file = budgetWorkbook({ rows, sheets });
  global.gc?.();
  const before = process.memoryUsage();
  const snapshot = await openXlsx(file).read(SILENT);
  global.gc?.();
  const after = process.memoryUsage();
  const held = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const cells = snapshot.sheets.reduce((sum, { grid }) => sum + grid.rowCount * grid.columnCount, 0);
  const read = await times(() => openXlsx(file).read(SILENT));
  const unpack = await times(() => unpackAll(file));
  console.log(
    JSON.stringify({
      rows,
      sheets,
      cells,
      fileMb: +(file.length / MB).toFixed(1),
      readMs: read,
      unpackMs: unpack,
      ratio: +(read.median / unpack.median).toFixed(2),
      heldMb: +(held / MB).toFixed(1),
      peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
}

void main();
