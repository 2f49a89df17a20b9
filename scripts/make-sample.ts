/**
 * Makes assets/samples/sukorejo-2020.xlsx out of the published figures beside it: drawn with exceljs, then opened,
 * worked out anew and saved by LibreOffice, so that no part of the sample comes from the product's own writer.
 * The same LibreOffice with the same fonts makes the same bytes; other fonts change its default column width.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Workbook } from 'exceljs';
import { readBudget } from './sample/budget';
import { drawProgramSheet } from './sample/program-sheet';
import { drawReportSheet } from './sample/report-sheet';
import { PLAN_SHEETS } from './sample/sukorejo-plan';
import { RESULT_SHEETS } from './sample/sukorejo-results';
import { UNIT_LAYOUTS } from './sample/sukorejo-units';
import { readTsv, type Row } from './sample/tsv';
import { drawUnitSheet } from './sample/unit-sheet';
import { restoreViews } from './sample/views';
import { recalc } from './support/libreoffice';

const SAMPLES = resolve(__dirname, '../assets/samples');
const TARGET = join(SAMPLES, 'sukorejo-2020.xlsx');

function figures(file: string): readonly Row[] {
  return readTsv(join(SAMPLES, 'sukorejo-2020', `${file}.tsv`));
}

function draw(): Workbook {
  const workbook = new Workbook();
  workbook.creator = 'Subbag Program dan Keuangan';
  workbook.created = new Date('2021-01-04T08:00:00Z');
  workbook.modified = workbook.created;
  const units = readBudget(figures('realisasi-anggaran'));
  for (const layout of UNIT_LAYOUTS) {
    const lines = units.get(layout.unit);
    if (lines === undefined) throw new Error(`No figures of ${layout.unit}`);
    drawUnitSheet(workbook, layout, lines);
  }
  drawProgramSheet(workbook, figures('realisasi-per-program'));
  for (const page of [...PLAN_SHEETS, ...RESULT_SHEETS]) drawReportSheet(workbook, page, figures);
  return workbook;
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lkjip-sample-'));
  try {
    const drawn = join(folder, 'drawn.xlsx');
    const saved = join(folder, 'saved.xlsx');
    await draw().xlsx.writeFile(drawn);
    await recalc(drawn, saved);
    await writeFile(TARGET, restoreViews(await readFile(drawn), await readFile(saved)));
    process.stdout.write(`${TARGET}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
