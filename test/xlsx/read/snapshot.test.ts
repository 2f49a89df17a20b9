import { openXlsx } from '../../../src/xlsx/xlsx-workbook';
import { handmade, type HandmadeSheet } from '../../support/handmade';
import { printSnapshot } from '../../support/grid';
import { cellsOf, readXlsx, SILENT } from '../../support/read-xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const text = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('a workbook', () => {
  it('tells its sheets in order, with visibility; charts and dialogs are none', async () => {
    const sheets: HandmadeSheet[] = [
      { name: 'Satu & "dua"' },
      { name: 'Grafik', kind: 'chartsheet', xml: '<chartsheet/>' },
      { name: 'Tersembunyi', state: 'hidden', rows: ONE },
      { name: 'Dialog', kind: 'dialogsheet', xml: 'damaged' },
      { name: 'Sangat', state: 'veryHidden' },
    ];
    const snapshot = await readXlsx(handmade({ sheets }), { fileName: 'anggaran.xlsx' });
    expect(snapshot.fileName).toBe('anggaran.xlsx');
    expect(snapshot.date1904).toBe(false);
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Satu & "dua"', 'visible'],
      ['Tersembunyi', 'hidden'],
      ['Sangat', 'veryHidden'],
    ]);
    expect(snapshot.unreadable).toEqual([]);
  });

  it('may have sheets and cells named like what every object has', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const sheets = names.map((name) => ({ name, rows: `<row r="1">${text('A1', name)}</row>` }));
    const defined = names.map((name) => `<definedName name="${name}">'${name}'!$A$1</definedName>`).join('');
    const snapshot = await readXlsx(handmade({ sheets, names: defined }));
    expect(snapshot.sheets.map((sheet) => [sheet.name, cellsOf(sheet)['A1']])).toEqual(
      names.map((name) => [name, name]),
    );
    expect(snapshot.names.map(({ name }) => name)).toEqual(names);
    expect(({} as Record<string, unknown>)['A1']).toBeUndefined();
  });

  it('tells names, but ours and the program’s own', async () => {
    const names =
      '<definedName name="AMBANG">Data!$B$1</definedName><definedName name="Lokal" localSheetId="1" hidden="1">0.95</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName><definedName name="LKJIP_AMBANG">0.95</definedName>' +
      '<definedName name="lkjip_isi_1">A!$A$1</definedName><definedName name="Teks">"a &amp; b"</definedName>';
    const snapshot = await readXlsx(handmade({ sheets: [{ name: 'A' }, { name: 'B' }], names }));
    expect(snapshot.names).toEqual([
      { name: 'AMBANG', refersTo: 'Data!$B$1', sheet: null },
      { name: 'Lokal', refersTo: '0.95', sheet: 'B' },
      { name: 'Teks', refersTo: '"a & b"', sheet: null },
    ]);
  });

  it('tells looks: number formats, indents, bold', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0"/></numFmts><fonts><font/><font><b/></font><font><b val="0"/></font></fonts>' +
      '<cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0"/>' +
      '<xf numFmtId="164" fontId="1"/><xf numFmtId="10" fontId="2"><alignment indent="2"/></xf><xf numFmtId="4" fontId="9"/>' +
      '<xf numFmtId="777"/><xf numFmtId="31"/></cellXfs>';
    const rows = `<row r="1">${[0, 1, 2, 3, 4, 5].map((s) => `<c s="${s}"><v>1</v></c>`).join('')}<c s="2"/></row>`;
    const grid = (await readXlsx(handmade({ sheets: [{ name: 'A', rows }], styles }))).sheets[0]?.grid;
    const looks = [1, 2, 3, 4, 5, 6, 7, 8].map((col) => [
      grid?.format(1, col),
      grid?.indent(1, col),
      grid?.isBold(1, col),
    ]);
    expect(looks).toEqual([
      ['General', 0, false],
      ['"Rp"#,##0', 0, true],
      ['0.00%', 2, false],
      ['#,##0.00', 0, false],
      ['General', 0, false],
      ['yyyy/m/d', 0, false],
      ['0.00%', 2, false],
      ['General', 0, false],
    ]);
    expect(grid?.columnCount).toBe(6);
  });

  it('counts a cell format that is written twice, for its program and for others, as one', async () => {
    const twice = (own: string, other: string): string =>
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      `<mc:Choice xmlns:hs="urn:uji:hs" Requires="hs">${own}</mc:Choice><mc:Fallback>${other}</mc:Fallback></mc:AlternateContent>`;
    const styles =
      `<fonts><font/>${twice('<font hs:ratio="1"/>', '<font><b/></font>')}<font/></fonts>` +
      `<cellXfs><xf/>${twice('<xf numFmtId="1"/>', '<xf numFmtId="10"/>')}<xf numFmtId="4" fontId="1"/></cellXfs>`;
    const rows = '<row r="1"><c s="1"><v>1</v></c><c s="2"><v>1</v></c></row>';
    const grid = (await readXlsx(handmade({ sheets: [{ name: 'A', rows }], styles }))).sheets[0]?.grid;
    expect([grid?.format(1, 1), grid?.isBold(1, 1)]).toEqual(['0.00%', false]);
    expect([grid?.format(1, 2), grid?.isBold(1, 2)]).toEqual(['#,##0.00', true]);
  });
});

describe('a sheet', () => {
  it('tells merges, hidden rows and columns, protection', async () => {
    const sheet: HandmadeSheet = {
      name: 'A',
      before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>',
      rows: '<row r="1"/><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="0"/>',
      after:
        '<sheetProtection sheet="1" objects="1"/><mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="B3:A2"/><mergeCell ref="x"/></mergeCells>',
    };
    const [read] = (await readXlsx(handmade({ sheets: [sheet] }))).sheets;
    expect([1, 2, 3].map((row) => read?.isRowHidden(row))).toEqual([false, true, false]);
    expect([1, 2, 3, 4, 5].map((col) => read?.isColumnHidden(col))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(read?.isProtected).toBe(true);
    expect(read?.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 5 },
      { top: 2, left: 1, bottom: 3, right: 2 },
    ]);
  });

  it('may hide all rows that it does not name', async () => {
    for (const rows of [
      '<row r="2"/><row r="3" hidden="1"/>',
      '<!-- c --><row r="2"/><row r="3" hidden="1"/>',
    ]) {
      const [read] = (
        await readXlsx(handmade({ sheets: [{ name: 'A', before: '<sheetFormatPr zeroHeight="1"/>', rows }] }))
      ).sheets;
      expect([1, 2, 3, 4].map((row) => read?.isRowHidden(row))).toEqual([true, false, true, true]);
    }
  });

  it('tells tables, notes and threads, but not our notes', async () => {
    const note = (ref: string, ...runs: string[]): string =>
      `<comment ref="${ref}" authorId="0"><text>${runs.map((run) => `<r><t>${run}</t></r>`).join('')}</text></comment>`;
    const bytes = handmade({
      sheets: [
        {
          name: 'A',
          links: [
            ['comments', '../comments1.xml'],
            ['table', '../tables/table1.xml'],
            [
              'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
              '../threads/t1.xml',
            ],
            ['comments', '../missing.xml'],
            ['hyperlink', 'https://example.com'],
          ],
        },
      ],
      parts: [
        [
          'xl/comments1.xml',
          `<comments xmlns="${MAIN}"><authors><author/></authors><commentList>${note('B2', 'Bu Ani: ', 'cek')}${note('C3', '[LKjIP] sisa')}${note('D4', '[LK', 'jIP] sisa')}${note('E5', 'kata [LKjIP]')}</commentList></comments>`,
        ],
        [
          'xl/tables/table1.xml',
          `<table xmlns="${MAIN}" id="1" name="t" displayName="Tabel1" ref="A5:E20"/>`,
        ],
        [
          'xl/threads/t1.xml',
          '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" id="{1}"/><threadedComment ref="F6" id="{2}"><text>x</text></threadedComment></ThreadedComments>',
        ],
      ],
    });
    const [read] = (await readXlsx(bytes)).sheets;
    expect(read?.tables).toEqual([{ name: 'Tabel1', area: { top: 5, left: 1, bottom: 20, right: 5 } }]);
    expect(read?.noted).toEqual([
      { row: 2, col: 2 },
      { row: 5, col: 5 },
      { row: 6, col: 6 },
    ]);
  });
});

describe('what an earlier build of ours left', () => {
  it('sheets with our key are ours, whatever they are called', async () => {
    const sheets = [
      { name: 'Pakunden', rows: ONE },
      {
        name: 'Diganti nama',
        rows: `<row r="1" hidden="1">${text('A1', 'lkjip:rincian')}</row><row r="3">${text('B3', 'diketik')}</row>`,
      },
      { name: 'Catatan', rows: `<row r="1">${text('A1', 'tentang lkjip: x')}</row>` },
    ];
    const snapshot = await readXlsx(handmade({ sheets }));
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Pakunden', 'Catatan']);
    expect(snapshot.ours.map(({ name }) => name)).toEqual(['Diganti nama']);
    expect(cellsOf(snapshot.ours[0])['B3']).toBe('diketik');
  });

  it.each([
    ['as most programs write', ''],
    ['with a comment', '<!-- c -->'],
  ])(
    'formulas that we filled in read as empty, what was typed over them does not, %s',
    async (_, comment) => {
      const rows = `${comment}<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>5</v></c><c r="C1"><f>A1</f><v>2</v></c></row><row r="2"><c r="A2" s="1"><f t="shared" si="0" ref="A2">3</f><v>3</v></c></row>`;
      const names =
        `<definedName name="LKJIP_ISI_1" hidden="1">'It''s A'!$A$1:$B$1,'It''s A'!$A$2</definedName>` +
        '<definedName name="LKJIP_ISI_2" hidden="1">#REF!</definedName><definedName name="LKJIP_ISI_3">Lain!$C$1</definedName>';
      const [read] = (await readXlsx(handmade({ sheets: [{ name: "It's A", rows }], names }))).sheets;
      expect(cellsOf(read)).toEqual({ B1: 5, C1: ['=A1', 2] });
    },
  );

  it('state is found by its namespace', async () => {
    const state = '<lkjip xmlns="urn:lkjip:state:1"><state>{"a":"&lt;1"}</state><ledger>[]</ledger></lkjip>';
    const bytes = handmade({
      sheets: [{ name: 'A' }],
      workbookLinks: [['customXml', '../customXml/item7.xml']],
      parts: [
        ['customXml/item1.xml', 'no xml at all'],
        ['customXml/item7.xml', state],
      ],
    });
    expect((await readXlsx(bytes)).state).toBe('{"a":"<1"}');
    expect((await readXlsx(handmade({ sheets: [{ name: 'A' }] }))).state).toBeNull();
  });
});

describe('other spellings', () => {
  const rows = (p: string): string =>
    `<${p}row r="1"><${p}c r="A1" t="s"><${p}v>0</${p}v></${p}c><${p}c r="B1" s="1"><${p}f>1+1</${p}f><${p}v>2</${p}v></${p}c></${p}row>`;
  const book = (p: string, strict: boolean): Uint8Array =>
    handmade({
      prefix: p,
      strict,
      strings: `<${p}si><${p}t>Pagu</${p}t></${p}si>`,
      styles: `<${p}fonts><${p}font/><${p}font><${p}b/></${p}font></${p}fonts><${p}cellXfs><${p}xf/><${p}xf numFmtId="4" fontId="1"/></${p}cellXfs>`,
      names: `<${p}definedName name="N">1</${p}definedName>`,
      sheets: [
        { name: 'A', rows: rows(p), after: `<${p}mergeCells><${p}mergeCell ref="A1:A2"/></${p}mergeCells>` },
      ],
    });

  it('prefixed and strict workbooks read the same', async () => {
    const plain = printSnapshot(await readXlsx(book('', false)));
    expect(plain).toContain('Pagu');
    expect(plain).toContain('=1+1 → 2');
    for (const [prefix, strict] of [
      ['x:', false],
      ['', true],
      ['ns0:', true],
    ] as const) {
      expect(printSnapshot(await readXlsx(book(prefix, strict)))).toBe(plain);
    }
  });

  it('sheets in UTF-16 and with a byte order mark', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1">${text('A1', 'Ma’arif')}</row></sheetData></worksheet>`;
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]);
    const marked = Buffer.from(`\ufeff${xml.replace('UTF-16', 'UTF-8')}`);
    const snapshot = await readXlsx(
      handmade({
        sheets: [
          { name: 'A', xml: wide },
          { name: 'B', xml: marked },
        ],
      }),
    );
    expect(snapshot.sheets.map((sheet) => cellsOf(sheet)['A1'])).toEqual(['Ma’arif', 'Ma’arif']);
  });

  it('cells inside a comment are none', async () => {
    const decoy = '<!-- <sheetData><row r="1"><c r="A1"><v>666</v></c></row></sheetData> -->';
    const [read] = (await readXlsx(handmade({ sheets: [{ name: 'A', before: decoy, rows: ONE }] }))).sheets;
    expect(cellsOf(read)).toEqual({ A1: 1 });
  });

  it('an empty sheet, written in each way', async () => {
    const whole = (content: string): string => `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
    const contents = ['<sheetData/>', '<sheetData></sheetData>', '', '<sheetData >\n</sheetData>'];
    const snapshot = await readXlsx(
      handmade({ sheets: contents.map((content, i) => ({ name: `S${i}`, xml: whole(content) })) }),
    );
    expect(snapshot.sheets.map(({ grid }) => grid.rowCount)).toEqual([0, 0, 0, 0]);
  });
});

describe('progress', () => {
  it('is told and can be stopped', async () => {
    const steps: string[] = [];
    const workbook = openXlsx(handmade({ sheets: [{ name: 'A' }, { name: 'B' }] }));
    const progress = {
      report: (step: string, done: number, total: number) => void steps.push(`${step} ${done}/${total}`),
    };
    await workbook.read({ ...progress, cancelled: false });
    expect(steps).toEqual(['read 0/2', 'read 1/2', 'read 2/2']);
    await expect(workbook.read({ ...SILENT, cancelled: true })).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('reading changes nothing', async () => {
    const bytes = handmade({ sheets: [{ name: 'A', rows: ONE }] });
    const workbook = openXlsx(bytes);
    await workbook.read(SILENT);
    expect(Buffer.compare(await workbook.bytes(), bytes)).toBe(0);
  });
});
