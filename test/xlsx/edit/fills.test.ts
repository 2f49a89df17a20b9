import { call, range } from '../../../src/formula/build';
import type { Change, FillChange, SheetChange } from '../../../src/workbook/port';
import { rectangles } from '../../../src/xlsx/edit/rectangles';
import { cleanOf, replaceIn } from '../../support/edit-xlsx';
import { budget, SHEET } from '../../support/features/base';
import { irregularCells, table } from '../../support/features/data';
import { prefixed } from '../../support/features/package';
import { handmade } from '../../support/handmade';
import { cellsOf, readXlsx } from '../../support/read-xlsx';
import { partText, withParts } from '../../support/zip-parts';

const PART = 'xl/worksheets/sheet1.xml';
const STATE = 'customXml/item1.xml';
const OURS = 'LKjIP Uji';

const RINCIAN: SheetChange = {
  kind: 'sheet',
  key: 'uji',
  name: OURS,
  rows: () => [{ cells: [{ value: 'lkjip:uji', style: 'key' }] }],
  layout: {
    columns: [],
    freeze: { rows: 0, cols: 0 },
    merges: [],
    print: { paper: 'A4', orientation: 'portrait' },
  },
  charts: [],
};

function fill(row: number, col: number, sheet = SHEET): FillChange {
  return {
    kind: 'fill',
    at: { sheet, row, col },
    formula: call('SUM', range({ top: 1, left: 2, bottom: 9, right: 2 }, { sheet: OURS })),
    value: 12.5,
  };
}

const FORMULA = `<f>SUM('LKjIP Uji'!B1:B9)</f><v>12.5</v>`;

async function filled(
  file: Uint8Array,
  ...fills: FillChange[]
): Promise<{ xml: string; bytes: Uint8Array; skipped: readonly unknown[]; fills: number }> {
  const changes: Change[] = [RINCIAN, ...fills];
  const { bytes, receipt } = await replaceIn(file, changes);
  return {
    xml: partText(bytes, PART),
    bytes,
    skipped: receipt.skipped.map(({ at, reason }) => [at.row, at.col, reason]),
    fills: receipt.fills,
  };
}

const withRows = (rows: string, more: object = {}): Uint8Array => handmade(budget({ rows, ...more }));

describe('an empty cell', () => {
  test.each([
    [
      'with a look keeps it',
      '<row r="2"><c r="B2" s="1"/></row>',
      `<row r="2"><c r="B2" s="1">${FORMULA}</c></row>`,
    ],
    [
      'with a type loses that only',
      '<row r="2"><c s="1" t="s" r="B2" ></c></row>',
      `<row r="2"><c s="1" r="B2">${FORMULA}</c></row>`,
    ],
    [
      'with an empty value is empty',
      '<row r="2"><c r="B2"><v></v></c></row>',
      `<row r="2"><c r="B2">${FORMULA}</c></row>`,
    ],
    [
      'not written down is put between its neighbours',
      '<row r="2"><c r="A2"/><c r="C2"/></row>',
      `<row r="2"><c r="A2"/><c r="B2">${FORMULA}</c><c r="C2"/></row>`,
    ],
    [
      'behind the last one',
      '<row r="2"><c r="A2"/></row>',
      `<row r="2"><c r="A2"/><c r="B2">${FORMULA}</c></row>`,
    ],
    ['in an empty row', '<row r="2" ht="20"/>', `<row r="2" ht="20"><c r="B2">${FORMULA}</c></row>`],
    [
      'in a row with a look',
      '<row r="2" s="2" customFormat="1"/>',
      `<row r="2" s="2" customFormat="1"><c r="B2" s="2">${FORMULA}</c></row>`,
    ],
    [
      'in a row not written down',
      '<row r="1"/><row r="5"/>',
      `<row r="1"/><row r="2"><c r="B2">${FORMULA}</c></row><row r="5"/>`,
    ],
    ['below all rows', '<row r="1"/>', `<row r="1"/><row r="2"><c r="B2">${FORMULA}</c></row>`],
    ['on an empty sheet', '', `<row r="2"><c r="B2">${FORMULA}</c></row>`],
    [
      'behind cells that do not say where they stand',
      '<row><c/></row><row><c><v>1</v></c></row>',
      `<row><c/></row><row><c><v>1</v></c><c r="B2">${FORMULA}</c></row>`,
    ],
  ])('%s', async (_, before, after) => {
    const { xml, skipped, fills } = await filled(withRows(before), fill(2, 2));
    expect(/<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1]).toBe(after);
    expect([skipped, fills]).toEqual([[], 1]);
  });

  test('takes the look of its column where neither it nor its row has one', async () => {
    const { xml } = await filled(
      withRows('<row r="2"/>', { before: '<cols><col min="2" max="3" width="9" style="1"/></cols>' }),
      fill(2, 2),
      fill(3, 3),
    );
    expect(xml).toContain(
      `<row r="2"><c r="B2" s="1">${FORMULA}</c></row><row r="3"><c r="C3" s="1">${FORMULA}</c></row>`,
    );
  });

  test('is filled with the prefix that the sheet has', async () => {
    const { xml } = await filled(handmade(prefixed()), fill(12, 2, 'Anggaran'));
    expect(xml).toContain(`<x:row r="12"><x:c r="B12">${FORMULA.replace(/<(\/?)/g, '<$1x:')}</x:c></x:row>`);
  });
});

describe('what is never filled', () => {
  test('a cell that holds something', async () => {
    const { skipped, xml } = await filled(
      withRows(
        '<row r="2"><c r="A2"><v>0</v></c><c r="B2"><f>1+1</f></c><c r="C2" t="inlineStr"><is><t>x</t></is></c></row>',
      ),
      fill(2, 1),
      fill(2, 2),
      fill(2, 3),
    );
    expect(skipped).toEqual([
      [2, 1, 'occupied'],
      [2, 2, 'occupied'],
      [2, 3, 'occupied'],
    ]);
    expect(xml).not.toContain('LKjIP');
  });

  test('arrays, and the body of a merged area but for its corner', async () => {
    const { skipped, fills } = await filled(handmade(irregularCells()), fill(5, 4), fill(4, 7), fill(4, 6));
    expect(skipped).toEqual([
      [4, 7, 'merged'],
      [5, 4, 'array'],
    ]);
    expect(fills).toBe(1);
  });

  test("a table's columns", async () => {
    expect((await filled(handmade(table()), fill(3, 2))).skipped).toEqual([[3, 2, 'table']]);
  });
});

test('what was filled reads as empty, and its names cover it', async () => {
  const { bytes } = await filled(
    handmade(budget()),
    fill(12, 2),
    fill(12, 3),
    fill(13, 2),
    fill(13, 3),
    fill(20, 8),
  );
  expect(partText(bytes, 'xl/workbook.xml').match(/<definedName name="LKJIP_ISI.*?<\/definedName>/g)).toEqual(
    [
      `<definedName name="LKJIP_ISI_1" hidden="1">'Anggaran &amp; Belanja'!$B$12:$C$13</definedName>`,
      `<definedName name="LKJIP_ISI_2" hidden="1">'Anggaran &amp; Belanja'!$H$20</definedName>`,
    ],
  );
  expect(
    Object.keys(cellsOf((await readXlsx(bytes)).sheets[0])).filter((ref) => /^[BCH](1[23]|20)$/.test(ref)),
  ).toEqual([]);
});

describe('cleaning by the look', () => {
  const others = { [STATE]: () => '<kosong/>' };

  test('follows rows that were inserted, by the names', async () => {
    const { bytes } = await filled(withRows('<row r="2"><c r="B2" s="1"/></row>'), fill(2, 2));
    const moved = withParts(bytes, {
      ...others,
      [PART]: (xml) => xml.replace('<row r="2"><c r="B2"', '<row r="7"><c r="B7"'),
      'xl/workbook.xml': (xml) => xml.replace('$B$2', '$B$7'),
    });
    const { bytes: cleaned, receipt } = await cleanOf(moved);
    expect(receipt.fills).toBe(1);
    expect(partText(cleaned, PART)).toContain('<row r="7"><c r="B7" s="1"/></row>');
  });

  test('keeps what somebody typed over a fill, and formulas of their own', async () => {
    const { bytes } = await filled(
      withRows('<row r="2"><c r="B2"/><c r="C2"/><c r="D2"/></row>'),
      fill(2, 2),
      fill(2, 3),
      fill(2, 4),
    );
    const typed = withParts(bytes, {
      ...others,
      [PART]: (xml) =>
        xml
          .replace(`<c r="B2">${FORMULA}`, '<c r="B2"><v>77</v>')
          .replace(`<c r="C2">${FORMULA}`, '<c r="C2"><f>A1*2</f><v>2</v>'),
    });
    const { bytes: cleaned, receipt } = await cleanOf(typed);
    expect(receipt.fills).toBe(1);
    expect(partText(cleaned, PART)).toContain(
      '<c r="B2"><v>77</v></c><c r="C2"><f>A1*2</f><v>2</v></c><c r="D2"/>',
    );
  });

  test('a formula that others share with a fill stays theirs', async () => {
    const { bytes } = await filled(withRows('<row r="2"><c r="B2"/></row><row r="3"/>'), fill(2, 2));
    const shared = withParts(bytes, {
      ...others,
      [PART]: (xml) =>
        xml
          .replace('<f>SUM', '<f t="shared" ref="B2:B3" si="0">SUM')
          .replace('<row r="3"/>', '<row r="3"><c r="B3"><f t="shared" si="0"/><v>5</v></c></row>'),
    });
    // The rebuild keeps the sheet, so what reads it stays.
    const { bytes: rebuilt } = await replaceIn(shared, [RINCIAN]);
    expect(partText(rebuilt, PART)).toContain(
      `<row r="2"><c r="B2"/></row><row r="3"><c r="B3"><f>SUM('LKjIP Uji'!B2:B10)</f><v>5</v></c></row>`,
    );
  });
});

test('rectangles: neighbours in a row, then equal runs below each other', () => {
  const cells = [
    [1, 1],
    [1, 2],
    [1, 4],
    [2, 1],
    [2, 2],
    [2, 4],
    [3, 1],
    [5, 1],
  ].map(([row = 0, col = 0]) => ({ row, col }));
  expect(rectangles(cells)).toEqual([
    { top: 1, left: 1, bottom: 2, right: 2 },
    { top: 1, left: 4, bottom: 2, right: 4 },
    { top: 3, left: 1, bottom: 3, right: 1 },
    { top: 5, left: 1, bottom: 5, right: 1 },
  ]);
});
