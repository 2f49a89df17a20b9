import { allChanges } from '../../../scripts/support/edit-changes';
import { parseLedger } from '../../../src/xlsx/edit/ledger';
import { cleanOf, replaceIn } from '../../support/edit-xlsx';
import { budget, SHEET } from '../../support/features/base';
import { notes } from '../../support/features/drawings';
import { handmade, type Handmade } from '../../support/handmade';
import { differingParts } from '../../support/parts';
import { cellsOf, readXlsx } from '../../support/read-xlsx';
import { partNames, partText, withParts } from '../../support/zip-parts';

const PART = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const STATE = 'customXml/item1.xml';
const forget = { [STATE]: () => '<kosong/>' };

const built = async (file: Uint8Array): Promise<Uint8Array> =>
  (await replaceIn(file, allChanges({ sheet: SHEET }))).bytes;
const typed = (xml: string): string => xml.replace('<v>200</v>', '<v>201</v>');

describe('after a careful editor changed one part', () => {
  test.each([
    ['without notes before', budget()],
    ['with notes before', notes()],
  ])(
    'a cell on a sheet that we changed survives, all else is as it was: %s',
    async (_, workbook: Handmade) => {
      const original = handmade(workbook);
      const { bytes, receipt } = await cleanOf(withParts(await built(original), { [PART]: typed }));
      expect(differingParts(original, bytes)).toEqual([PART]);
      expect(partText(bytes, PART).replace(/<row r="4[01]">.*?<\/row>/g, '')).toBe(
        typed(partText(original, PART)),
      );
      expect(receipt.exact).toBe(false);
    },
  );

  test('a cell on a sheet that we left alone survives, all else is as it was', async () => {
    const original = handmade({
      ...budget(),
      sheets: [...budget().sheets, { name: 'Lain', rows: '<row r="1"><c r="A1"><v>200</v></c></row>' }],
    });
    const other = 'xl/worksheets/sheet2.xml';
    const { bytes, receipt } = await cleanOf(withParts(await built(original), { [other]: typed }));
    expect(differingParts(original, bytes)).toEqual([other]);
    expect(receipt.exact).toBe(true);
  });

  test('our formats stay where a cell of the staff uses them', async () => {
    const original = handmade({
      ...budget(),
      sheets: [...budget().sheets, { name: 'Lain', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    });
    const edited = withParts(await built(original), {
      'xl/worksheets/sheet2.xml': (xml) => xml.replace('<c r="A1"', '<c r="A1" s="6"'),
    });
    const { bytes } = await cleanOf(edited);
    expect(differingParts(original, bytes)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet2.xml']);
    expect((await readXlsx(bytes)).sheets).toHaveLength(2);
  });
});

test.each([
  ['no JSON', () => '{'],
  ['another version', (text: string) => text.replace('"version":1', '"version":9')],
  ['wrong places', (text: string) => text.replace(/\[\[(\d+),(\d+)/, '[[$2,99999999')],
  ['wrong text', (text: string) => text.replace(/count=\\"3\\"|"3"/, '"4"')],
])('a ledger with %s is not followed: the look of things decides', async (_, spoil) => {
  const original = handmade(budget());
  const file = withParts(await built(original), {
    [STATE]: (xml) =>
      xml.replace(/(<ledger>)(.*)(<\/ledger>)/s, (_all, a: string, b: string, c: string) => a + spoil(b) + c),
  });
  const { bytes } = await cleanOf(file);
  const [before, after] = [await readXlsx(original), await readXlsx(bytes)];
  expect(after).toMatchObject({ ours: [], state: null });
  expect(after.sheets.map(cellsOf)).toEqual(before.sheets.map(cellsOf));
});

test('what is no ledger is none', () => {
  for (const text of [
    '',
    'null',
    '[]',
    '{"version":1}',
    '{"version":1,"pristine":true,"rest":1,"counts":[],"added":[],"changed":[[1]]}',
  ]) {
    expect(parseLedger(text)).toBeNull();
  }
});

describe('cleaning by the look', () => {
  test('names of single sheets follow their sheets, and the sheet that shows is one that is there', async () => {
    const file = handmade({
      ...budget(),
      workbookPr: '<bookViews><workbookView activeTab="0"/></bookViews>',
      names: `<definedName name="Pagu">'Anggaran &amp; Belanja'!$D$2</definedName>`,
    });
    const edited = withParts(await built(file), {
      ...forget,
      // Somebody moved a sheet of ours to the front, gave the staff's a print area, and left ours open.
      [BOOK]: (xml) =>
        xml
          .replace(/<sheets>(<sheet [^>]*>)(<sheet [^>]*>)/, '<sheets>$2$1')
          .replace('activeTab="0"', 'activeTab="2"')
          .replace(
            '<definedNames>',
            `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'Anggaran &amp; Belanja'!$A$1:$E$9</definedName>`,
          ),
    });
    const xml = partText((await cleanOf(edited)).bytes, BOOK);
    expect(xml).toContain('<workbookView activeTab="0"/>');
    expect(xml.match(/<definedName .*?<\/definedName>/g)).toEqual([
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Anggaran &amp; Belanja'!$A$1:$E$9</definedName>`,
      `<definedName name="Pagu">'Anggaran &amp; Belanja'!$D$2</definedName>`,
    ]);
  });

  test('the calculation chain names no cell of ours any more', async () => {
    const file = handmade({
      ...budget(),
      workbookLinks: [['calcChain', 'calcChain.xml']],
      parts: [
        [
          'xl/calcChain.xml',
          '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D9" i="1"/><c r="E9"/></calcChain>',
        ],
      ],
    });
    const edited = withParts(await built(file), {
      ...forget,
      'xl/calcChain.xml': (xml) =>
        xml.replace('<c r="D9" i="1"/>', '<c r="C6" i="2"/><c r="D6"/><c r="H40" i="1"/><c r="D9"/>'),
    });
    expect(partText((await cleanOf(edited)).bytes, 'xl/calcChain.xml')).toContain(
      '<c i="1" r="D9"/><c r="E9"/></calcChain>',
    );
  });

  test('formulas of the staff that read our sheets lose that reference, as when Excel deletes a sheet', async () => {
    const file = handmade({ ...budget(), names: '<definedName name="Total">1</definedName>' });
    const edited = withParts(await built(file), {
      ...forget,
      [PART]: (xml) => xml.replace('SUM(D2:D8)', `SUM(D2:D8)+'LKjIP Rincian'!C4`),
      [BOOK]: (xml) => xml.replace('name="Total">1', `name="Total">SUM('LKjIP Rincian'!$C$4:$C$9)`),
    });
    const { bytes } = await cleanOf(edited);
    expect(partText(bytes, PART)).toContain('<f>SUM(D2:D8)+#REF!</f>');
    expect(partText(bytes, BOOK)).toContain('name="Total">SUM(#REF!)');
    const rebuilt = await built(edited);
    expect(partText(rebuilt, PART)).toContain(`<f>SUM(D2:D8)+'LKjIP Rincian'!C4</f>`);
  });

  test('no workbook is left without a sheet', async () => {
    const edited = withParts(await built(handmade(budget())), {
      ...forget,
      [BOOK]: (xml) => xml.replace(/<sheet [^>]*rId1"\/>/, ''),
    });
    await expect(cleanOf(edited)).rejects.toMatchObject({ code: 'no-sheet-left' });
  });

  test('a workbook that we never saw is not touched', async () => {
    const original = handmade(notes());
    const { bytes, receipt } = await cleanOf(original);
    expect(Buffer.compare(bytes, original)).toBe(0);
    expect(receipt).toMatchObject({ sheets: [], exact: true });
    expect(partNames(bytes)).toHaveLength(9);
  });
});

test('one part that a damaged workbook lists as two sheets is cleaned once', async () => {
  const original = handmade({
    ...notes(),
    sheets: [...notes().sheets, { name: 'Kembar', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  });
  const changes = allChanges({ sheet: SHEET, note: { row: 42, col: 5 } });
  const edited = withParts((await replaceIn(original, changes)).bytes, {
    ...forget,
    [BOOK]: (xml) => xml.replace(/(<sheet name="Kembar"[^>]*r:id=")[^"]*"/, '$1rId1"'),
  });
  const { bytes, receipt } = await cleanOf(edited);
  expect(receipt.notes).toBe(1);
  expect(partText(bytes, PART)).not.toContain('LKJIP_');
});
