import { Excel, type Fungsi } from '../test/functions/excel';

/**
 * `npm run bench:functions`: rows per second of the built functions, one call a cell against one call over a range,
 * and the same formula in plain JavaScript (numbers only, no reading of text, no errors) as the floor. In Excel each
 * call costs a trip between processes on top, so the range form gains more there than here.
 */
const ROWS = 50_000;
const ROUNDS = 5;

interface Case {
  readonly name: string;
  readonly id: string;
  /** The arguments of row i. */
  readonly row: (i: number) => readonly unknown[];
  readonly plain: (...args: never[]) => unknown;
}

const rupiah = (n: number): string => `Rp ${String(n).replace(/\B(?=(\d{3})+$)/g, '.')},00`;
const divide = (a: number, b: number): number => b / a;

const CASES: readonly Case[] = [
  { name: 'CAPAIAN, numbers', id: 'CAPAIAN', row: (i) => [100 + (i % 7), 90 + (i % 13)], plain: divide },
  { name: 'CAPAIAN, "94%"', id: 'CAPAIAN', row: (i) => [`${90 + (i % 9)}%`, `${i % 100}%`], plain: divide },
  { name: 'SERAPAN, numbers', id: 'SERAPAN', row: (i) => [1e9 + i, 9e8 + i], plain: divide },
  { name: 'SERAPAN, "Rp …"', id: 'SERAPAN', row: (i) => [rupiah(1e9 + i), rupiah(9e8 + i)], plain: divide },
  {
    name: 'STATUSSERAPAN, numbers',
    id: 'STATUSSERAPAN',
    row: (i) => [1e9, 9e8 + i * 1000],
    plain: (pagu: number, realisasi: number) => (realisasi < 0.95 * pagu ? 'rendah' : 'sesuai'),
  },
  {
    name: 'EFISIENSI, ratios',
    id: 'EFISIENSI',
    row: (i) => [1 + (i % 9) / 100, 0.9 + (i % 7) / 100],
    plain: divide,
  },
  {
    name: 'SKMGRADE, numbers',
    id: 'SKMGRADE',
    row: (i) => [25 + (i % 7500) / 100],
    plain: (n: number) => (n >= 88.31 ? 'A' : n >= 76.61 ? 'B' : n >= 65 ? 'C' : 'D'),
  },
  {
    name: 'RUPIAH, numbers',
    id: 'RUPIAH',
    row: (i) => [1e9 + i],
    plain: (n: number) => `Rp ${n.toLocaleString('id-ID')}`,
  },
  { name: 'TERBILANG, numbers', id: 'TERBILANG', row: (i) => [1e9 + i], plain: (n: number) => String(n) },
];

async function main(): Promise<void> {
  const excel = await Excel.open();
  const lines = [['function', 'one call a cell', 'one call a range', 'plain JavaScript']];
  for (const { name, id, row, plain } of CASES) {
    const fn = excel.associated.get(id);
    if (!fn) throw new Error(`${id} is not there`);
    const rows = Array.from({ length: ROWS }, (_, i) => row(i));
    const columns = row(0).map((_, c) => rows.map((values) => [values[c]]));
    const runs = [() => cells(fn, rows), () => void fn(...columns), () => floor(plain, rows)];
    lines.push([name, ...runs.map(perSecond)]);
  }
  process.stdout.write(
    `${ROWS} rows, best of ${ROUNDS}; rows per second of processor time\n${table(lines)}\n`,
  );
}

function cells(fn: Fungsi, rows: readonly (readonly unknown[])[]): void {
  for (const row of rows) fn(...row.map((value) => [[value]]));
}

function floor(plain: Case['plain'], rows: readonly (readonly unknown[])[]): void {
  const run = plain as (...args: readonly unknown[]) => unknown;
  const results: unknown[] = [];
  for (const row of rows) results.push(run(...row));
  if (results.length !== rows.length) throw new Error('rows were lost');
}

function perSecond(run: () => void): string {
  let best = Infinity;
  for (let i = 0; i < ROUNDS; i++) {
    const started = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(started).user / 1000);
  }
  return Math.round((ROWS / best) * 1000).toLocaleString('en-US');
}

function table(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, c) => Math.max(...lines.map((line) => line[c]?.length ?? 0)));
  const pad = (text: string, c: number): string =>
    c === 0 ? text.padEnd(widths[c] ?? 0) : text.padStart(widths[c] ?? 0);
  return lines.map((line) => line.map(pad).join('  ')).join('\n');
}

void main();
