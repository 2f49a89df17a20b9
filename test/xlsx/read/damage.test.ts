import { growth, IN_STEP } from '../../support/effort';
import { handmade, handmadeParts, zipOf, type HandmadeSheet } from '../../support/handmade';
import { readXlsx } from '../../support/read-xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('damage', () => {
  it('in one sheet leaves the others readable', async () => {
    const sheets: HandmadeSheet[] = [
      { name: 'Baik', rows: ONE },
      { name: 'Rusak', xml: `<worksheet xmlns="${MAIN}"><sheetData>` },
      {
        name: 'Entitas',
        xml: `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
      },
      { name: 'Bahasa', xml: Buffer.from([0x3c, 0xff, 0xfe]) },
      {
        name: 'Dua',
        xml: `<worksheet xmlns="${MAIN}"><sheetData><row/></sheetData><sheetData/></worksheet>`,
      },
      { name: 'Lain', xml: '<html/>' },
      {
        name: 'Catatan rusak',
        rows: ONE,
        links: [
          ['comments', '../workbook.xml'],
          ['comments', '../comments.xml'],
        ],
      },
    ];
    const parts = handmadeParts({ sheets, parts: [['xl/comments.xml', '<comments']] }).filter(
      ([name]) => name !== 'xl/none',
    );
    const snapshot = await readXlsx(zipOf(parts));
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Baik']);
    expect(snapshot.unreadable).toEqual([
      { sheet: 'Rusak', reason: 'bad-xml' },
      { sheet: 'Entitas', reason: 'dtd' },
      { sheet: 'Bahasa', reason: 'bad-encoding' },
      { sheet: 'Dua', reason: 'bad-xml' },
      { sheet: 'Lain', reason: 'unsupported' },
      { sheet: 'Catatan rusak', reason: 'bad-xml' },
    ]);
  });

  it('a sheet that its relationship calls something else is named', async () => {
    const sheets = [
      { name: 'A', rows: ONE },
      { name: 'B', rows: ONE, kind: 'styles' },
    ];
    const snapshot = await readXlsx(handmade({ sheets }));
    expect(snapshot.unreadable).toEqual([{ sheet: 'B', reason: 'unsupported' }]);
  });

  it('a sheet without its part is named', async () => {
    const parts = handmadeParts({ sheets: [{ name: 'A', rows: ONE }, { name: 'B' }] });
    const snapshot = await readXlsx(zipOf(parts.filter(([name]) => name !== 'xl/worksheets/sheet2.xml')));
    expect(snapshot.unreadable).toEqual([{ sheet: 'B', reason: 'missing-part' }]);
  });

  it('two sheets on one part: the second is named', async () => {
    const bytes = handmade({ sheets: [{ name: 'A', rows: ONE }, { name: 'B' }] });
    const parts = handmadeParts({ sheets: [{ name: 'A', rows: ONE }, { name: 'B' }] }).map(
      ([name, content]) => {
        const isLinks = name === 'xl/_rels/workbook.xml.rels';
        return [name, isLinks ? String(content).replace('sheet2.xml', 'sheet1.xml') : content] as const;
      },
    );
    expect((await readXlsx(bytes)).unreadable).toEqual([]);
    expect((await readXlsx(zipOf(parts))).unreadable).toEqual([{ sheet: 'B', reason: 'bad-xml' }]);
  });

  it('in every sheet refuses the file', async () => {
    await expect(readXlsx(handmade({ sheets: [{ name: 'A', xml: '<' }] }))).rejects.toMatchObject({
      code: 'bad-xml',
    });
  });

  it.each<[string, string, (name: string, content: string) => string]>([
    [
      'not-workbook',
      'another root',
      (name, content) => (name === 'xl/workbook.xml' ? '<document/>' : content),
    ],
    [
      'bad-xml',
      'a broken workbook',
      (name, content) => (name === 'xl/workbook.xml' ? content.slice(0, -5) : content),
    ],
    [
      'bad-xml',
      'a broken styles part',
      (name, content) => (name === 'xl/styles.xml' ? '<styleSheet>' : content),
    ],
    [
      'not-workbook',
      'no relationship to it',
      (name, content) => (name === '_rels/.rels' ? content.replace('officeDocument"', 'x"') : content),
    ],
    [
      'bad-xml',
      'a name without end',
      (name, content) =>
        name === 'xl/workbook.xml' ? content.replace('"B"', `"${'B'.repeat(256)}"`) : content,
    ],
    [
      'bad-xml',
      'one name twice',
      (name, content) => (name === 'xl/workbook.xml' ? content.replace('"B"', '"a"') : content),
    ],
  ])('%s: %s', async (code, _, change) => {
    const parts = handmadeParts({ sheets: [{ name: 'A' }, { name: 'B' }], styles: '' });
    const bytes = zipOf(parts.map(([name, content]) => [name, change(name, String(content))] as const));
    await expect(readXlsx(bytes)).rejects.toMatchObject({ code });
  });

  it('relationships that go round in circles are harmless', async () => {
    const links = [
      ['worksheet', 'sheet1.xml'],
      ['comments', '../worksheets/sheet1.xml'],
      ['officeDocument', '../workbook.xml'],
    ] as const;
    const bytes = handmade({
      sheets: [{ name: 'A', rows: ONE, links }],
      workbookLinks: [
        ['officeDocument', 'workbook.xml'],
        ['customXml', 'workbook.xml'],
      ],
    });
    expect((await readXlsx(bytes)).sheets).toHaveLength(1);
  });
});

describe('limits', () => {
  const cell = '<c><v>1</v></c>';

  it.each([
    ['as most programs write', ''],
    ['with a comment', '<!-- c -->'],
  ])('cells count over all sheets, %s', async (_, comment) => {
    const bytes = handmade({
      sheets: ['A', 'B'].map((name) => ({ name, rows: `${comment}<row>${cell.repeat(3)}</row>` })),
    });
    expect((await readXlsx(bytes, { limits: { cells: 6 } })).sheets).toHaveLength(2);
    await expect(readXlsx(bytes, { limits: { cells: 5 } })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('empty cells without a look cost nothing', async () => {
    const bytes = handmade({ sheets: [{ name: 'A', rows: `<row>${'<c s="0"/>'.repeat(50)}</row>` }] });
    expect((await readXlsx(bytes, { limits: { cells: 1 } })).sheets[0]?.grid.rowCount).toBe(0);
  });

  it.each(['', '<!-- c -->'])('strings and merges count, too %s', async (comment) => {
    const strings = handmade({
      sheets: [{ name: 'A' }],
      strings: `${comment}${'<si/>'.repeat(9)}${'<si><t/></si>'.repeat(9)}`,
    });
    await expect(readXlsx(strings, { limits: { cells: 5 } })).rejects.toMatchObject({ code: 'too-large' });
    const merges = handmade({
      sheets: [{ name: 'A', after: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(9)}</mergeCells>` }],
    });
    await expect(readXlsx(merges, { limits: { cells: 5 } })).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('files that make much of little take no time', () => {
  it.each<[string, (share: number) => Uint8Array]>([
    [
      'many relationships to one part of notes',
      (share) =>
        handmade({
          sheets: [
            {
              name: 'A',
              links: Array.from({ length: 3000 * share }, () => ['comments', '../c.xml'] as const),
            },
          ],
          parts: [['xl/c.xml', `<comments xmlns="${MAIN}">${'<a/>'.repeat(50_000 * share)}</comments>`]],
        }),
    ],
    [
      'many areas of fills and many formulas',
      (share) => {
        const areas = Array.from(
          { length: 2500 * share },
          (_, i) => `A!$A$${i + 1}:$A$${i + 900 * share}`,
        ).join(',');
        const tall = Array.from({ length: 5000 * share }, () => 'A!$A$1:$A$1048576').join(',');
        return handmade({
          names: `<definedName name="LKJIP_ISI_1">${tall}</definedName><definedName name="LKJIP_ISI_2">${areas}</definedName>`,
          sheets: [{ name: 'A', rows: '<row><c/><c><f>1</f></c></row>'.repeat(20_000 * share) }],
        });
      },
    ],
    [
      'a name of quotes and marks',
      (share) =>
        handmade({
          sheets: [{ name: 'A' }],
          names: `<definedName name="LKJIP_ISI_1">${"'!".repeat(500_000 * share)}</definedName>`,
        }),
    ],
    [
      'a long shared formula for many cells',
      (share) => {
        const formula = `${'A1+'.repeat(300_000 * share)}1`;
        const others = '<row><c><f t="shared" si="0"/></c></row>'.repeat(5000 * share);
        return handmade({
          sheets: [{ name: 'A', rows: `<row><c><f t="shared" si="0">${formula}</f></c></row>${others}` }],
        });
      },
    ],
    [
      'many columns',
      (share) => {
        const columns = '<col min="1" max="1" hidden="1"/>'.repeat(100_000 * share);
        return handmade({ sheets: [{ name: 'A', before: `<cols>${columns}</cols>` }] });
      },
    ],
    [
      'quotes that never end',
      (share) => handmade({ sheets: [{ name: 'A', rows: '<row r="'.repeat(200_000 * share) }] }),
    ],
    [
      'cells that never end',
      (share) => handmade({ sheets: [{ name: 'A', rows: '<row><c>'.repeat(200_000 * share) }] }),
    ],
  ])('%s', async (_, make) => {
    const readAndAsked = (share: number): (() => Promise<void>) => {
      const bytes = make(share);
      return async () => {
        const sheet = await readXlsx(bytes).then(
          ({ sheets }) => sheets[0],
          () => undefined,
        );
        for (let row = 1; row <= 5000 * share; row++) sheet?.grid.formula(row, 1);
        for (let col = 1; col <= 100; col++) sheet?.isColumnHidden(col);
      };
    };
    expect(await growth(readAndAsked)).toBeLessThanOrEqual(IN_STEP);
  });
});
