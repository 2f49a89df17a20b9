import fc from 'fast-check';
import { allChanges } from '../../../scripts/support/edit-changes';
import { cleanOf, replaceIn } from '../../support/edit-xlsx';
import { handmade, type HandmadeSheet } from '../../support/handmade';
import { differingParts } from '../../support/parts';

/** Sheets as no program would write them all, but each lawful: building and cleaning gives back every byte. */

const blank = fc.constantFrom('', ' ', '\n', '\r\n  ', '\t');
const quoted = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(value, fc.constantFrom('"', "'"), blank)
    .map(([text, mark, space]) => ` ${space}${name}=${mark}${text}${mark}`);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
const word = fc.constantFrom('Kegiatan', 'a &amp; b', '&#65;', 'é 😀', '<![CDATA[x<y]]>', '_x000D_', '');

const content = fc.oneof(
  number.map((value) => `<v>${value}</v>`),
  fc.constantFrom('<f>1+1</f><v>2</v>', '<f>SUM(A1:A2)</f>', '<v/>', ''),
);

function rowsOf(p: string): fc.Arbitrary<string> {
  const cell = (row: number, col: string): fc.Arbitrary<string> =>
    fc.oneof(
      fc.tuple(content, blank).map(([inside, space]) => `<c r="${col}${row}"${space}>${inside}</c>`),
      fc.constant(`<c r="${col}${row}"/>`),
      word.map((text) => `<c r="${col}${row}" t="inlineStr"><is><t>${text}</t></is></c>`),
      fc.constant(''),
    );
  const row = (number_: number): fc.Arbitrary<string> =>
    fc
      .tuple(
        fc.constantFrom('', ' ht="30"', ' hidden="1"', ' spans="1:5"'),
        blank,
        ...['A', 'D', 'E', 'H'].map((col) => cell(number_, col)),
      )
      .map(
        ([attributes, space, ...cells]) =>
          `${space}<row r="${number_}"${attributes}>${cells.join(space)}</row>`,
      );
  return fc
    .tuple(...[1, 2, 5, 40, 41].map(row))
    .map((rows) => rows.join('').replace(/<(\/?)(?=[a-z])/g, `<$1${p}`));
}

function afterOf(p: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(
        '',
        '<mergeCells count="1"><mergeCell ref="A50:B51"/></mergeCells>',
        '<!-- </sheetData> -->',
      ),
      fc.constantFrom(
        '',
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="2"><formula>1</formula></cfRule></conditionalFormatting>',
      ),
      fc.constantFrom(
        '',
        '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>',
        '<extLst/>',
      ),
      blank,
    )
    .map(([a, b, c, space]) => (a + space + b + space + c).replace(/<(\/?)(?=[a-z])/g, `<$1${p}`));
}

const workbook = fc.constantFrom('', 'x:').chain((prefix) =>
  fc.record({
    prefix: fc.constant(prefix),
    strict: fc.boolean(),
    sheets: fc.array(
      fc.record({
        rows: rowsOf(prefix),
        after: afterOf(prefix),
        before: fc.constantFrom(
          '',
          `<${prefix}cols><${prefix}col min="8" max="8" width="50"/></${prefix}cols>`,
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    names: fc.option(fc.constant(`<${prefix}definedName name="Pagu">1</${prefix}definedName>`), {
      nil: undefined,
    }),
    extra: quoted('a', fc.constantFrom('1', '&lt;')),
  }),
);

test('build and clean is nothing at all', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async ({ prefix, strict, sheets, names, extra }) => {
      const named = sheets.map((sheet, i): HandmadeSheet => ({ name: `Lembar ${i + 1}`, ...sheet }));
      const original = handmade({
        prefix,
        strict,
        sheets: named,
        ...(names !== undefined && { names }),
        parts: [['docProps/lain.xml', `<lain${extra}/>`]],
      });
      const changes = allChanges({ sheet: 'Lembar 1' });
      const { bytes: built } = await replaceIn(original, changes, extra);
      const { bytes: again } = await replaceIn(built, changes, extra);
      const { bytes: cleaned, receipt } = await cleanOf(again);
      expect(Buffer.compare(again, built)).toBe(0);
      expect(differingParts(original, cleaned)).toEqual([]);
      expect(receipt.exact).toBe(true);
    }),
    { numRuns: 30 },
  );
});
