import { call, cell, div, eq, num, range, text } from '../../../src/formula/build';
import { printForFile } from '../../../src/formula/print';
import { cellError } from '../../../src/formula/value';
import type { Layout, OurCell, OurRow } from '../../../src/workbook/port';
import { TRANSITIONAL } from '../../../src/xlsx/edit/dialect';
import { sheetXml } from '../../../src/xlsx/edit/sheet-xml';

const LAYOUT: Layout = {
  columns: [],
  freeze: { rows: 0, cols: 0 },
  merges: [],
  print: { paper: 'A4', orientation: 'portrait' },
};

function xmlOf(
  rows: readonly OurRow[],
  layout: Partial<Layout> = {},
  flags = '',
  drawing: string | null = null,
): string {
  const pieces = sheetXml(
    {
      kind: 'sheet',
      key: 'uji',
      name: 'Uji',
      rows: () => rows,
      layout: { ...LAYOUT, ...layout },
      charts: [],
    },
    {
      dialect: TRANSITIONAL,
      styleIndex: (name) => (name === 'money' ? 7 : 1),
      print: printForFile,
      flags,
      drawing,
    },
  );
  return Buffer.concat([...pieces]).toString('utf8');
}

function cellOf(content: Partial<OurCell>): string {
  const xml = xmlOf([{ cells: [{ value: null, style: 'text', ...content }] }]);
  return /<row r="1">(.*)<\/row>/s.exec(xml)?.[1] ?? '';
}

describe('cells', () => {
  test.each<[string, Partial<OurCell>, string]>([
    ['a number', { value: 12.5 }, '<c r="A1" s="1"><v>12.5</v></c>'],
    ['money', { value: 7, style: 'money' }, '<c r="A1" s="7"><v>7</v></c>'],
    ['text', { value: 'a<b' }, '<c r="A1" s="1" t="inlineStr"><is><t>a&lt;b</t></is></c>'],
    [
      'text that looks like a formula',
      { value: '=1+1' },
      '<c r="A1" s="1" t="inlineStr"><is><t>=1+1</t></is></c>',
    ],
    [
      'blanks at the ends',
      { value: ' a ' },
      '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
    ],
    [
      'what XML cannot hold',
      { value: 'a\u0007_x0041_' },
      '<c r="A1" s="1" t="inlineStr"><is><t>a_x0007__x005F_x0041_</t></is></c>',
    ],
    ['true', { value: true }, '<c r="A1" s="1" t="b"><v>1</v></c>'],
    ['an error', { value: cellError('#DIV/0!') }, '<c r="A1" s="1" t="e"><v>#DIV/0!</v></c>'],
    ['no number', { value: Infinity }, '<c r="A1" s="1" t="e"><v>#NUM!</v></c>'],
    ['a look only', {}, '<c r="A1" s="1"/>'],
    ['a formula', { value: 3, formula: div(num(6), num(2)) }, '<c r="A1" s="1"><f>6/2</f><v>3</v></c>'],
    [
      'a text formula',
      { value: 'a&b', formula: text('a&b') },
      '<c r="A1" s="1" t="str"><f>"a&amp;b"</f><v>a&amp;b</v></c>',
    ],
    ['a test', { value: false, formula: eq(num(1), num(2)) }, '<c r="A1" s="1" t="b"><f>1=2</f><v>0</v></c>'],
    [
      'a failing formula',
      { value: cellError('#N/A'), formula: call('NA') },
      '<c r="A1" s="1" t="e"><f>NA()</f><v>#N/A</v></c>',
    ],
    ['a formula without value', { formula: call('NOW') }, '<c r="A1" s="1"><f>NOW()</f></c>'],
    [
      'a newer function',
      { value: 1, formula: call('NUMBERVALUE', text('1')) },
      '<c r="A1" s="1"><f>_xlfn.NUMBERVALUE("1")</f><v>1</v></c>',
    ],
  ])('%s', (_, content, expected) => {
    expect(cellOf(content)).toBe(expected);
  });

  test('a block of like formulas is written once, unless it reads another sheet', () => {
    const block = (sheet?: string): OurRow[] => {
      const filled = { formula: cell(1, 2, { sheet }), area: { top: 1, left: 1, bottom: 3, right: 1 } };
      return [1, 2, 3].map((row) => ({
        cells: [{ value: row, formula: cell(row, 2, { sheet }), filled, style: 'text' }],
      }));
    };
    const formulas = (xml: string): string[] => xml.match(/<f[^v]*?(?:\/>|<\/f>)/g) ?? [];
    expect(formulas(xmlOf(block()))).toEqual([
      '<f t="shared" ref="A1:A3" si="0">B1</f>',
      '<f t="shared" si="0"/>',
      '<f t="shared" si="0"/>',
    ]);
    expect(formulas(xmlOf(block('Lain')))).toEqual(['<f>Lain!B1</f>', '<f>Lain!B2</f>', '<f>Lain!B3</f>']);
  });

  test('rows: heights, hidden ones, empty ones left out, cells left out', () => {
    const number: OurCell = { value: 1, style: 'text' };
    const xml = xmlOf([
      { cells: [null, number], height: 30 },
      { cells: [] },
      { cells: [null] },
      { cells: [number], hidden: true },
    ]);
    expect(/<sheetData>(.*)<\/sheetData>/.exec(xml)?.[1]).toBe(
      '<row r="1" ht="30" customHeight="1"><c r="B1" s="1"><v>1</v></c></row><row r="4" hidden="1"><c r="A4" s="1"><v>1</v></c></row>',
    );
  });
});

describe('around the cells', () => {
  const keyRow: OurRow = { hidden: true, cells: [{ value: 'lkjip:uji', style: 'key' }] };

  test('frozen panes begin below and beside what is hidden', () => {
    const columns = [{ width: 4, hidden: true }, { width: 30 }];
    const xml = xmlOf([keyRow], { columns, freeze: { rows: 4, cols: 2 } });
    expect(xml).toContain(
      '<sheetView workbookViewId="0" topLeftCell="B2"><pane xSplit="1" ySplit="3" topLeftCell="C5" activePane="bottomRight" state="frozen"/>',
    );
    expect(xmlOf([], { freeze: { rows: 2, cols: 0 } })).toContain(
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
    );
    expect(xmlOf([keyRow], { freeze: { rows: 1, cols: 0 } })).toContain(
      '<sheetView workbookViewId="0" topLeftCell="A2"/>',
    );
    expect(xml).toContain('<col min="1" max="1" width="4.7109375" customWidth="1" hidden="1"/>');
  });

  test('everything stands in the order of the schema', () => {
    const area = { top: 2, left: 1, bottom: 9, right: 3 };
    const xml = xmlOf(
      [{ cells: [{ value: 'ke', style: 'link', link: { sheet: "Data '20", row: 9, col: 5 } }] }],
      {
        tabColor: '1F3864',
        merges: [area],
        autoFilter: area,
        validations: [
          { area, kind: 'list', values: ['Ya', 'T"'] },
          { area, kind: 'decimal', min: 0, max: 1 },
        ],
        print: { paper: 'F4', orientation: 'landscape', onePage: true },
      },
      '<conditionalFormatting sqref="A1"/>',
      'rId1',
    );
    const names = [
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'sheetData',
      'autoFilter',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'drawing',
    ];
    const places = names.map((name) => xml.indexOf(`<${name}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(xml).toContain(`<hyperlink ref="A1" location="'Data ''20'!E9"`);
    expect(xml).toContain('<formula1>"Ya,T""</formula1>'.replace('T""', 'T"""'));
    expect(xml).toContain('paperSize="14" orientation="landscape" fitToWidth="1" fitToHeight="1"');
    expect(xml).toContain('<oddFooter>&amp;C&amp;9Halaman &amp;P dari &amp;N</oddFooter>');
  });

  test('choices that a list cannot hold are left open', () => {
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    const list = (values: readonly string[]): string =>
      xmlOf([], { validations: [{ area, kind: 'list', values }] });
    expect(list(['a,b'])).not.toContain('dataValidation');
    expect(list(['a'.repeat(300)])).not.toContain('dataValidation');
    expect(list(['a', 'b'])).toContain('<dataValidations count="1">');
  });

  test('no more links than Excel reads', () => {
    const rows = Array.from({ length: 65_600 }, (_, i): OurRow => ({
      cells: [{ value: i, style: 'link', link: { sheet: 'A', row: 1, col: 1 } }],
    }));
    expect(xmlOf(rows).match(/<hyperlink /g)).toHaveLength(65_530);
  });
});

test('a long sheet comes in pieces that make one part', () => {
  const rows = Array.from({ length: 30_000 }, (_, i): OurRow => ({
    cells: [
      { value: i, formula: call('SUM', range({ top: 1, left: 2, bottom: 9, right: 2 })), style: 'money' },
    ],
  }));
  const change = {
    kind: 'sheet',
    key: 'uji',
    name: 'Uji',
    rows: () => rows,
    layout: LAYOUT,
    charts: [],
  } as const;
  const pieces: Uint8Array[] = [];
  const made = sheetXml(change, {
    dialect: TRANSITIONAL,
    styleIndex: () => 1,
    print: printForFile,
    flags: '',
    drawing: null,
  });
  // A piece is good until the next one but one is made.
  let last: Uint8Array = new Uint8Array();
  for (const piece of made) {
    pieces.push(last.slice());
    last = piece;
  }
  pieces.push(last);
  expect(pieces.length).toBeGreaterThan(4);
  const xml = Buffer.concat(pieces).toString('utf8');
  expect(xml.match(/<row /g)).toHaveLength(30_000);
  expect(xml.endsWith('</worksheet>')).toBe(true);
});
