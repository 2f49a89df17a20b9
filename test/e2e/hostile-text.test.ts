import { Workbook } from 'exceljs';
import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { buildFile, cleanBytes, scratch } from '../support/build-file';
import { checkXlsx, describeWithChecker } from '../support/check-xlsx';
import { differingParts } from '../support/parts';
import { cellContents } from '../support/workbook-cells';

const at = scratch();
const NAMES = [
  '=1+1',
  '=HYPERLINK("http://x","klik")',
  '+62 811',
  '@SUM(A1)',
  '-5',
  "'=2",
  '</t><f>1</f>',
  '__proto__',
];

/** A staff workbook whose every text tries to be something else. */
async function hostile(): Promise<Buffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Kec. D'Sari & <Co>");
  sheet.addRow(['Realisasi Anggaran Kecamatan Sari Tahun 2024']);
  sheet.addRow([]);
  sheet.addRow(['No', 'Uraian', 'Pagu', 'Realisasi', '%']);
  sheet.addRow(['I', 'PROGRAM "=A1"', 100 * NAMES.length, 50 * NAMES.length, 0.5]);
  for (const [index, name] of NAMES.entries()) sheet.addRow([index + 1, name, 100, 50, 0.5]);
  sheet.addRow(['', 'JUMLAH', 100 * NAMES.length, 50 * NAMES.length, 0.5]);
  book.addWorksheet('LKjIP Program').addRow(['milik staf']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

beforeAll(async () => {
  writeFileSync(at('jahat.xlsx'), await hostile());
});

describe('text that would be a formula, markup or a name of ours', () => {
  it('stays text in every sheet of ours, and comes back out whole', async () => {
    const built = await buildFile(at('jahat.xlsx'), at('jahat-lkjip.xlsx'));
    expect(built.ringkasan.rincian.map(({ kegiatan }) => kegiatan)).toEqual(NAMES.map((name) => name.trim()));
    const parts = unzipSync(readFileSync(at('jahat-lkjip.xlsx')));
    const formulas = Object.entries(parts)
      .filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))
      .flatMap(([, xml]) =>
        [...strFromU8(xml).matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map((match) => match[1] ?? ''),
      );
    expect(formulas.length).toBeGreaterThan(50);
    for (const formula of formulas) expect(formula).not.toMatch(/^1\+1|HYPERLINK|^62|@SUM|^-5|^=/);
    const { bytes } = await cleanBytes(readFileSync(at('jahat-lkjip.xlsx')));
    expect(differingParts(bytes, readFileSync(at('jahat.xlsx')))).toEqual([]);
  });

  it('a staff sheet with one of our names is left alone: ours takes a number', async () => {
    const built = await buildFile(at('jahat.xlsx'), at('jahat-lkjip.xlsx'));
    expect(built.receipt.sheets).toContain('LKjIP Program (2)');
    expect(cellContents(at('jahat-lkjip.xlsx'))['LKjIP Program']).toEqual({ A1: 'milik staf' });
  });
});

describeWithChecker('the annotated workbook of hostile text', () => {
  it('opens in Excel without an offer to repair it', () => {
    expect(checkXlsx(at('jahat-lkjip.xlsx'), at('jahat.xlsx'))).toEqual([]);
  });
});
