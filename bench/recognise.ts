/**
 * How fast recognition alone is, from a thousand rows to a million: it should take the same time a row at every size.
 *
 *   npm run bench:recognise [-- --rows 1000,10000] [--runs 5] [--sheets 60]
 *
 * Times are of the processor, so that other work on the machine does not count.
 * The workbook is in memory already: budget tables with Roman programs and numbered kegiatan, six columns, a tenth of the
 * money kept as text.
 */
import { parseArgs } from 'node:util';
import { recognise } from '../src/recognise/recognise';
import { CellStyles } from '../src/workbook/cell-styles';
import { GridBuilder } from '../src/workbook/grid';
import { plainSheet } from '../src/workbook/plain-sheet';
import type { Sheet, Snapshot } from '../src/workbook/port';

const KEGIATAN_EACH = 6;
const PAGU = 35_250_000;
const HEADER = ['No', 'Program / Kegiatan', 'Pagu Anggaran (Rp)', 'Realisasi (Rp)', '%', 'Keterangan'];

function main(): void {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '1000,10000,100000,1000000' },
      runs: { type: 'string', default: '5' },
      sheets: { type: 'string', default: '60' },
    },
  });
  const table = values.rows.split(',').map((rows) => {
    const snapshot = budget(Number(rows), Number(values.sheets));
    return { rows: Number(rows), ...measure(snapshot, Number(values.runs)) };
  });
  console.table(table);
}

function measure(snapshot: Snapshot, runs: number) {
  const times: number[] = [];
  let leaves = 0;
  let rows = 0;
  for (let run = 0; run <= runs; run++) {
    const start = process.cpuUsage();
    const { anggaran } = recognise(snapshot);
    // The first run warms up and does not count.
    if (run > 0) times.push(process.cpuUsage(start).user / 1000);
    rows = anggaran.reduce((sum, { baris }) => sum + baris.length, 0);
    leaves = anggaran.reduce((sum, { baris }) => sum + baris.filter(({ leaf }) => leaf).length, 0);
  }
  const ms = [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
  return {
    leaves,
    ms: Math.round(ms),
    'rows/s': Math.round((rows / ms) * 1000),
    'µs/row': Number(((ms * 1000) / rows).toFixed(2)),
  };
}

function budget(rows: number, sheetCount: number): Snapshot {
  const styles = new CellStyles();
  const count = Math.max(1, Math.min(sheetCount, Math.floor(rows / 20)));
  const sheets = Array.from({ length: count }, (_, index) =>
    sheet(index + 1, Math.floor(rows / count), styles),
  );
  return {
    fileName: 'bench.xlsx',
    date1904: false,
    sheets,
    ours: [],
    names: [],
    state: null,
    unreadable: [],
  };
}

function sheet(number: number, rows: number, styles: CellStyles): Sheet {
  const grid = new GridBuilder(styles);
  const money = styles.index({ format: '#,##0.00' });
  grid.setText(1, 1, `Realisasi Anggaran Kelurahan Unit${number} Tahun 2020`);
  HEADER.forEach((caption, col) => grid.setText(3, col + 1, caption));
  for (let i = 0; i < rows; i++) {
    const row = i + 4;
    const isProgram = i % (KEGIATAN_EACH + 1) === 0;
    const program = Math.floor(i / (KEGIATAN_EACH + 1));
    const pagu = isProgram ? KEGIATAN_EACH * PAGU : PAGU;
    const realisasi = pagu * 0.9;
    grid.setText(row, 1, isProgram ? roman(program + 1) : String(i));
    grid.setText(
      row,
      2,
      isProgram ? `PROGRAM PELAYANAN URUSAN KE ${program}` : `Penyelenggaraan kegiatan pelayanan nomor ${i}`,
    );
    if (i % 10 === 3) {
      grid.setText(row, 3, `${(pagu / 1000).toLocaleString('id-ID')}.000,00`);
      grid.setText(row, 4, `${(realisasi / 1000).toLocaleString('id-ID')}.000,00`);
    } else {
      grid.setNumber(row, 3, pagu, money);
      grid.setNumber(row, 4, realisasi, money);
    }
    grid.setNumber(row, 5, 0.9);
    grid.setText(row, 6, 'APBD');
  }
  return plainSheet(`Unit${number}`, grid.build());
}

const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX'];

function roman(n: number): string {
  const small = ((n - 1) % 80) + 1;
  return `${TENS[Math.floor(small / 10)]}${ONES[small % 10]}`;
}

main();
