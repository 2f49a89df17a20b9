import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { buildBytes, SAMPLE, scratch } from '../support/build-file';
import { describeWithLibreOffice, recalc } from '../support/libreoffice';
import { cellValues } from '../support/workbook-cells';

const at = scratch();

/** What somebody types over the sample's cells after the build, and what the sheets show then. */
describeWithLibreOffice('tables of performance after an edit', () => {
  let cells: ReturnType<typeof cellValues>;

  beforeAll(async () => {
    const book = new ExcelJS.Workbook();
    const built = await buildBytes(readFileSync(SAMPLE), 'buku.xlsx');
    await book.xlsx.load(built.bytes as unknown as ExcelJS.Buffer);
    const sheet = book.getWorksheet('3.1')!;
    sheet.getCell('C5').value = 'Baik (80,5)';
    sheet.getCell('C6').value = 0.8;
    sheet.getCell('D7').value = 50;
    book.getWorksheet('SKM')!.getCell('C4').value = 90;
    writeFileSync(at('edited.xlsx'), new Uint8Array(await book.xlsx.writeBuffer()));
    await recalc(at('edited.xlsx'), at('recalculated.xlsx'));
    cells = cellValues(at('recalculated.xlsx'));
  }, 120_000);

  it('follow text, ratios and points alike', () => {
    const capaian = cells['LKjIP Capaian']!;
    expect(['E9', 'E10', 'F11'].map((each) => capaian[each])).toEqual([80.5, 0.8, 0.5]);
    expect(['G9', 'G10', 'G11'].map((each) => capaian[each])).toEqual(
      [90.22 / 80.5, 1 / 0.8, 0.5].map((each) => expect.closeTo(each, 6)),
    );
  });

  it('reach the efficiency and the index', () => {
    const efficiencies = Object.values(cells['LKjIP Efisiensi']!).filter((each) => typeof each === 'number');
    expect(efficiencies).toContainEqual(expect.closeTo(90.22 / 80.5 / 0.9459533828581894, 6));
    expect(Object.values(cells['LKjIP SKM']!)).toContainEqual(expect.closeTo((812.48 + 4) / 9, 2));
  });
});
