import fc from 'fast-check';
import { cellError } from '../../../src/formula/value';
import { handmade, type Handmade } from '../../support/handmade';
import { cellsOf, readXlsx } from '../../support/read-xlsx';

const STRINGS =
  '<si><t>Uraian</t></si><si><r><rPr><b/><sz val="11"/></rPr><t>Pagu </t></r><r><t xml:space="preserve">(Rp)</t></r></si>';

async function cells(rows: string, more: Partial<Handmade> = {}): Promise<Record<string, unknown>> {
  const snapshot = await readXlsx(handmade({ strings: STRINGS, ...more, sheets: [{ name: 'A', rows }] }));
  return cellsOf(snapshot.sheets[0]);
}

/** The same content in the way that the bytes' scanner knows, and in one that only the full parser does. */
const WAYS: readonly (readonly [string, (rows: string) => string])[] = [
  ['as most programs write it', (rows) => rows],
  ['with a comment', (rows) => `<!-- staff -->${rows}`],
];

describe.each(WAYS)('cells %s', (_, way) => {
  it.each<[string, string, unknown]>([
    ['a number', '<c r="A1"><v>12</v></c>', 12],
    ['a decimal', '<c r="A1"><v>1436698034.04</v></c>', 1436698034.04],
    ['a long decimal', '<c r="A1"><v>0.96655700000000001</v></c>', 0.96655700000000001],
    ['an exponent', '<c r="A1"><v>3.50001E+11</v></c>', 3.50001e11],
    ['a negative number', '<c r="A1"><v>-0.1</v></c>', -0.1],
    ['minus nothing', '<c r="A1"><v>-0</v></c>', 0],
    ['fifteen digits', '<c r="A1"><v>999999999999999</v></c>', 999999999999999],
    ['2^53 − 1', '<c r="A1"><v>9007199254740991</v></c>', 9007199254740991],
    ['2^53 + 1', '<c r="A1"><v>9007199254740993</v></c>', 9007199254740992],
    ['many zeros', '<c r="A1"><v>0.0000000000000000000000000000012</v></c>', 1.2e-30],
    ['seventeen digits', '<c r="A1"><v>12345678901234567</v></c>', 12345678901234567],
    ['a number with type', '<c r="A1" t="n"><v>7</v></c>', 7],
    ['a number in blanks', '<c r="A1"><v> 7 </v></c>', 7],
    ['what is no number', '<c r="A1"><v>1,5</v></c>', '1,5'],
    ['a word of a program', '<c r="A1"><v>Infinity</v></c>', 'Infinity'],
    ['hexadecimal', '<c r="A1"><v>0x10</v></c>', '0x10'],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'Uraian'],
    ['a rich shared string', '<c r="A1" t="s"><v>1</v></c>', 'Pagu (Rp)'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>a &amp; b</t></is></c>', 'a & b'],
    ['a rich inline string', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r></is></c>', 'a b'],
    [
      'an inline string with furigana',
      '<c r="A1" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'a',
    ],
    ['a formula’s text', '<c r="A1" t="str"><v>x_x000D_y_x005F_x000D_</v></c>', 'x\ry_x000D_'],
    ['line ends', '<c r="A1" t="str"><v>a\r\nb\rc</v></c>', 'a\nb\nc'],
    ['an empty text', '<c r="A1" t="str"><v></v></c>', ''],
    ['blanks', '<c r="A1" t="str"><v xml:space="preserve"> a </v></c>', ' a '],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', cellError('#DIV/0!')],
    ['an error nobody knows', '<c r="A1" t="e"><v>#WAT?</v></c>', cellError('#UNKNOWN!')],
    ['a date', '<c r="A1" t="d"><v>2020-12-31</v></c>', 44196],
    ['a date and time', '<c r="A1" t="d"><v>2020-12-31T12:00:00Z</v></c>', 44196.5],
    ['the first day', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ['no date', '<c r="A1" t="d"><v>kemarin</v></c>', 'kemarin'],
    ['a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', ['=1+1', 2]],
    ['a formula never computed', '<c r="A1"><f>B1&amp;"&lt;"</f></c>', ['=B1&"<"', null]],
    ['a formula of text', '<c r="A1" t="str"><f>B1</f><v>x</v></c>', ['=B1', 'x']],
    ['a formula to be computed always', '<c r="A1"><f ca="1">NOW()</f><v>1</v></c>', ['=NOW()', 1]],
    ['no text', '<c r="A1" t="str"/>', undefined],
    ['nothing', '<c r="A1"><v/></c>', undefined],
  ])('%s', async (__, xml, value) => {
    expect((await cells(way(`<row r="1">${xml}</row>`)))['A1']).toEqual(value);
  });

  it('stand where they say, or beside the one before', async () => {
    const v = '<v>1</v></c>';
    const rows = `<row><c>${v}<c>${v}<c r="E1">${v}<c>${v}</row><row r="5"><c r="B5">${v}</row><row/><row><c r="C7">${v}</row>`;
    expect(Object.keys(await cells(way(rows)))).toEqual(['A1', 'B1', 'E1', 'F1', 'B5', 'C7']);
  });

  it('in rows without numbers stand where their addresses say', async () => {
    const rows = '<row><c r="B3"><v>1</v></c><c r="C3"><v>2</v></c></row><row><c r="A4"><v>3</v></c></row>';
    expect(await cells(way(rows))).toEqual({ B3: 1, C3: 2, A4: 3 });
  });

  it('out of order are put in order, and the last of two counts', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row>';
    expect(await cells(way(rows))).toEqual({ A1: 4, A2: 2, B2: 1 });
  });

  it('share formulas, spelled out for each', async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">$A$1+A1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f></c></row>' +
      '<row r="4"><c r="B4"><f t="shared" si="9"/><v>4</v></c></row>';
    expect(await cells(way(rows))).toEqual({
      B1: ['=$A$1+A1', 1],
      B2: ['=$A$1+A2', 2],
      B3: ['=$A$1+A3', null],
      B4: 4,
    });
  });

  it('of arrays and data tables are areas', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="9"><c r="C9"><f t="dataTable" ref="C9:D10" dt2D="1" dtr="1" r1="A1" r2="A2"/><v>5</v></c></row>';
    const snapshot = await readXlsx(handmade({ sheets: [{ name: 'A', rows: way(rows) }] }));
    expect(snapshot.sheets[0]?.arrays).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 9, left: 3, bottom: 10, right: 4 },
    ]);
    expect(cellsOf(snapshot.sheets[0])).toEqual({ A1: ['=C1:D2*2', 1], B1: 2, C9: ['=TABLE(A1,A2)', 5] });
  });

  it('count days from 1904 where the workbook does', async () => {
    const row = way('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>');
    const snapshot = await readXlsx(
      handmade({ workbookPr: '<workbookPr date1904="1"/>', sheets: [{ name: 'A', rows: row }] }),
    );
    expect(snapshot.date1904).toBe(true);
    expect(cellsOf(snapshot.sheets[0])).toEqual({ A1: 1 });
  });

  it.each([
    ['a shared string that is not there', '<row r="1"><c r="A1" t="s"><v>99</v></c></row>'],
    ['a negative shared string', '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'],
    ['an address that is none', '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ['an address in another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a column beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a row beyond the last', '<row r="1048577"><c><v>1</v></c></row>'],
    ['row 0', '<row r="0"><c><v>1</v></c></row>'],
    ['a style that is no number', '<row r="1"><c r="A1" s="x"><v>1</v></c></row>'],
    ['tags that cross', '<row r="1"><c r="A1"><v>1</c></v></row>'],
    ['a tag without end', '<row r="1"><c r="A1"><v>1</v></c'],
    ['an attribute twice', '<row r="1"><c r="A1" r="B1"><v>1</v></c></row>'],
    ['a control character', '<row r="1"><c r="A1" t="str"><v>\u0001</v></c></row>'],
  ])('with %s: the sheet is damaged', async (__, rows) => {
    await expect(cells(way(rows))).rejects.toMatchObject({ code: 'bad-xml' });
  });

  it('with a style that is not there are plain', async () => {
    const snapshot = await readXlsx(
      handmade({ sheets: [{ name: 'A', rows: way('<row r="1"><c r="A1" s="70000"><v>1</v></c></row>') }] }),
    );
    expect(snapshot.sheets[0]?.grid.format(1, 1)).toBe('General');
  });
});

describe('the two ways of reading', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => `<v>${n}</v>`),
    fc.integer().map((n) => `<v>${n}</v>`),
    fc.maxSafeNat().map((n) => `<v>0.${String(n).padStart(16, '0')}</v>`),
    fc
      .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(8))
      .map(([n, digits]) => `<v>${(n / 10 ** digits).toFixed(digits)}</v>`),
    fc.constantFrom(
      '<v>1.</v>',
      '<v>.5</v>',
      '<v>+5</v>',
      '<v>1e5</v>',
      '<v>1e</v>',
      '<v>1..2</v>',
      '<v>-</v>',
      '<v></v>',
      '<v/>',
      '',
      '<v>00012</v>',
      '<v>1e400</v>',
      '<f>A1</f><v>-0.0</v>',
      '<f>A1</f>',
      '<f/>',
      '<f></f><v>1</v>',
    ),
  );
  const cell = fc
    .tuple(
      fc.constantFrom('', ' s="0"', ' s="1"', ' s="5"', ' cm="1"'),
      fc.constantFrom('', ' t="n"', ' t="str"', ' t="b"', ' t="e"', ' t="d"', ' t="q"'),
      value,
    )
    .map(([style, type, content]) => `<c${style}${type}>${content}</c>`);
  const row = fc
    .tuple(fc.constantFrom('', ' hidden="1"', ' ht="3" hidden="true"'), fc.array(cell, { maxLength: 5 }))
    .map(([attributes, list]) => `<row${attributes}>${list.join('\n')}</row>`);

  it('agree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
        const [fast, thorough] = await Promise.all(
          WAYS.map(([, way]) => readXlsx(handmade({ sheets: [{ name: 'A', rows: way(rows.join('')) }] }))),
        );
        expect(cellsOf(fast?.sheets[0])).toEqual(cellsOf(thorough?.sheets[0]));
        for (let i = 1; i < 7; i++)
          expect(fast?.sheets[0]?.isRowHidden(i)).toBe(thorough?.sheets[0]?.isRowHidden(i));
      }),
      { numRuns: 200 },
    );
  });
});

describe('shared strings', () => {
  const strings = async (items: string): Promise<unknown[]> => {
    const rows = '<row r="1">' + [0, 1, 2].map((i) => `<c t="s"><v>${i}</v></c>`).join('') + '</row>';
    return Object.values(await cells(rows, { strings: items }));
  };

  it.each<[string, string]>([
    ['as most programs write them', ''],
    ['with a comment', '<!-- c -->'],
  ])('%s', async (_, comment) => {
    const items =
      '<si><t>a &amp; b</t></si>' +
      '<si><r><rPr><b/><color theme="1"/></rPr><t xml:space="preserve">x </t></r><r><t>y</t></r></si>' +
      '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si>';
    expect(await strings(comment + items)).toEqual(['a & b', 'x y', '漢字']);
    expect(
      await strings(`${comment}<si><t>_x0041_\r\n</t><phoneticPr fontId="1"/></si>\n<si><t/></si> <si></si>`),
    ).toEqual(['A\n', '', '']);
  });

  it.each([
    ['tags that cross', '<si><t>a</si></t>'],
    ['an entity', '<si><t>&b;</t></si>'],
    ['a control character', '<si><t>\u0002</t></si>'],
  ])('with %s refuse the workbook', async (_, items) => {
    await expect(strings(items)).rejects.toMatchObject({ code: 'bad-xml' });
  });
});
