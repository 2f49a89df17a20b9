import { COL, FIRST, writeTotal, type Besaran, type Budget, type Style } from './budget';
import { address, type BookWriter } from './sheet-writer';

/** The recap per program: money typed, or references into the units' sheets. */
export function writeRecap(writer: BookWriter, style: Style, budget: Budget): void {
  const sheet = 'Rekap';
  writer.sheet(sheet);
  writer.text(sheet, 1, 1, 'Realisasi Anggaran per Program Tahun 2020');
  writer.row(sheet, 3, [
    'No',
    'Program',
    'Pagu (Rp)',
    'Realisasi (Rp)',
    style.percent === 'tanpa' ? '' : 'Persentase (%)',
  ]);
  const plain: Style = { ...style, sisa: 'tanpa' };
  const rows = budget.programs.map((program, index) => {
    const row = FIRST + index;
    writer.text(sheet, row, COL.no, String(index + 1));
    writer.text(sheet, row, COL.uraian, program, program);
    const leaves = budget.leaves.filter((leaf) => leaf.program === index);
    const refs = (besaran: Besaran): string =>
      leaves
        .map((leaf) => `'${leaf[besaran].sheet}'!${address(leaf[besaran].row, leaf[besaran].col)}`)
        .join('+');
    return writeTotal(writer, plain, sheet, row, program, leaves, style.recap === 'rumus' ? refs : null);
  });
  const last = FIRST + rows.length;
  writer.text(sheet, last, COL.uraian, 'JUMLAH');
  const sum = (besaran: Besaran): string =>
    `SUM(${address(FIRST, COL[besaran])}:${address(last - 1, COL[besaran])})`;
  writeTotal(writer, plain, sheet, last, 'JUMLAH', rows, style.recap === 'rumus' ? sum : null);
}
