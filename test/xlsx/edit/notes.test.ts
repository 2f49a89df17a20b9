import { NOTE_MARK, type NoteChange } from '../../../src/workbook/port';
import { boxAnchor, boxSize } from '../../../src/xlsx/edit/note-box';
import { findBoxes, lastBlock } from '../../../src/xlsx/edit/vml';
import { cleanOf, replaceIn } from '../../support/edit-xlsx';
import { budget, budgetRows, SHEET } from '../../support/features/base';
import {
  comments,
  controlsWithoutNotes,
  notes,
  notesWithoutDrawing,
  threadedComments,
} from '../../support/features/drawings';
import { handmade } from '../../support/handmade';
import { readXlsx } from '../../support/read-xlsx';
import { partNames, partText, withParts } from '../../support/zip-parts';

const STATE = 'customXml/item1.xml';
const COMMENTS = 'xl/comments1.xml';
const DRAWING = 'xl/drawings/vmlDrawing1.vml';

function note(row: number, col: number, text = 'Sisa Rp 1,00'): NoteChange {
  return { kind: 'note', at: { sheet: SHEET, row, col }, text: `${NOTE_MARK} ${text}` };
}

const boxCells = (file: Uint8Array, part = DRAWING): string[] =>
  findBoxes(partText(file, part)).map(({ row, col }) => `${row}:${col}`);

describe('a sheet without notes', () => {
  test('gets its notes, a box for each, and what holds them together', async () => {
    const { bytes, receipt } = await replaceIn(handmade(budget()), [
      note(3, 5, 'a & b\nbaris dua '),
      note(4, 5),
    ]);
    expect(receipt).toMatchObject({ notes: 2, skipped: [] });
    expect(partText(bytes, COMMENTS)).toContain('<authors><author>LKjIP</author></authors>');
    expect(partText(bytes, COMMENTS)).toContain(
      `<t xml:space="preserve">${NOTE_MARK} a &amp; b\nbaris dua </t>`,
    );
    expect(boxCells(bytes)).toEqual(['3:5', '4:5']);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toMatch(
      /<legacyDrawing r:id="rId2"\/><\/worksheet>$/,
    );
    expect(partText(bytes, 'xl/worksheets/_rels/sheet1.xml.rels').match(/Target="[^"]*"/g)).toEqual([
      'Target="../comments1.xml"',
      'Target="../drawings/vmlDrawing1.vml"',
    ]);
  });

  test('one cell gets one note', async () => {
    const { receipt } = await replaceIn(handmade(budget()), [note(3, 5), note(3, 5, 'lagi')]);
    expect(receipt).toMatchObject({
      notes: 1,
      skipped: [{ at: { sheet: SHEET, row: 3, col: 5 }, reason: 'noted' }],
    });
  });
});

describe('a sheet with notes', () => {
  test('keeps them; a cell that has one gets no other', async () => {
    const file = handmade(notes());
    const { bytes, receipt } = await replaceIn(file, [note(3, 4), note(3, 5)]);
    expect(receipt).toMatchObject({
      notes: 1,
      skipped: [{ at: { sheet: SHEET, row: 3, col: 4 }, reason: 'noted' }],
    });
    expect(partText(bytes, COMMENTS)).toContain('<author>Camat</author><author>LKjIP</author>');
    expect(partText(bytes, COMMENTS)).toContain('<comment ref="E3" authorId="1">');
    expect(
      partText(bytes, COMMENTS).replace(/<author>LKjIP<\/author>|<comment ref="E3".*?<\/comment>/g, ''),
    ).toBe(partText(file, COMMENTS));
    expect(boxCells(bytes)).toEqual(['3:4', '41:5', '3:5']);
    expect(partText(bytes, DRAWING)).toContain('id="_x0000_s1027"');
    // The sheet and its relationships need not change.
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toBe(partText(file, 'xl/worksheets/sheet1.xml'));
  });

  test('that no drawing shows gets a drawing with a box for those, too', async () => {
    const { bytes } = await replaceIn(handmade(notesWithoutDrawing()), [note(5, 5)]);
    expect(boxCells(bytes)).toEqual(['3:4', '5:5']);
  });

  test('threaded comments count as notes', async () => {
    const { bytes, receipt } = await replaceIn(handmade(threadedComments()), [note(41, 5)]);
    expect(receipt).toMatchObject({ notes: 0, skipped: [{ reason: 'noted' }] });
    expect(boxCells(bytes)).toEqual(['41:5']);
  });
});

test('controls share the drawing, and its unclosed HTML stays', async () => {
  const file = handmade(controlsWithoutNotes());
  const { bytes } = await replaceIn(file, [note(5, 5)]);
  const vml = partText(bytes, DRAWING);
  expect(vml).toContain('<font face="Calibri">Hitung<br></font>');
  expect(vml).toContain('<v:shapetype id="_x0000_t202"');
  expect(boxCells(bytes)).toEqual(['5:5']);
  const { bytes: cleaned } = await cleanOf(withParts(bytes, { [STATE]: () => '<kosong/>' }));
  expect(boxCells(cleaned)).toEqual([]);
  expect(partText(cleaned, DRAWING)).toContain('Hitung<br>');
  expect(partNames(cleaned)).not.toContain(COMMENTS);
});

test('a drawing that is named but not there: better no note than a broken sheet', async () => {
  const file = handmade(budget({ after: '<legacyDrawing r:id="rId9"/>' }));
  const { receipt } = await replaceIn(file, [note(5, 5)]);
  expect(receipt).toMatchObject({ notes: 0, skipped: [{ reason: 'noted' }] });
});

test('shape numbers of several sheets do not meet, and a long list takes the blocks it needs', async () => {
  const many = Array.from({ length: 1_500 }, (_, i) => note(i + 2, 5));
  const file = handmade({
    sheets: [
      { name: SHEET, rows: budgetRows() },
      { name: 'Dua', rows: budgetRows() },
    ],
  });
  const { bytes } = await replaceIn(file, [...many, { ...note(2, 5), at: { sheet: 'Dua', row: 2, col: 5 } }]);
  expect(partText(bytes, DRAWING)).toContain('data="1,2"');
  expect(lastBlock(partText(bytes, DRAWING))).toBe(2);
  expect(partText(bytes, 'xl/drawings/vmlDrawing2.vml')).toContain('id="_x0000_s3073"');
});

describe('cleaning by the look', () => {
  test('takes our notes with their boxes and leaves the others', async () => {
    const { bytes } = await replaceIn(handmade(notes()), [note(3, 5)]);
    const edited = withParts(bytes, {
      [STATE]: () => '<kosong/>',
      [COMMENTS]: (xml) => xml.replace('Cek lagi', 'Sudah dicek'),
    });
    const { bytes: cleaned, receipt } = await cleanOf(edited);
    expect(receipt).toMatchObject({ notes: 1, exact: false });
    expect(partText(cleaned, COMMENTS)).toContain('Sudah dicek');
    expect(partText(cleaned, COMMENTS)).not.toContain(NOTE_MARK);
    expect(boxCells(cleaned)).toEqual(['3:4', '41:5']);
    expect((await readXlsx(cleaned)).sheets[0]?.noted).toHaveLength(2);
  });

  test('with the last note goes all that carried notes', async () => {
    const file = handmade(budget());
    const { bytes } = await replaceIn(file, [note(3, 5)]);
    const { bytes: cleaned } = await cleanOf(withParts(bytes, { [STATE]: () => '<kosong/>' }));
    expect(partNames(cleaned)).toEqual(
      expect.not.arrayContaining([COMMENTS, DRAWING, 'xl/worksheets/_rels/sheet1.xml.rels']),
    );
    expect(partText(cleaned, 'xl/worksheets/sheet1.xml')).toBe(partText(file, 'xl/worksheets/sheet1.xml'));
  });

  test('a note that somebody put words before is theirs', async () => {
    const theirs = comments([['D3', `Camat: ${NOTE_MARK} benar?`]]);
    const file = withParts(handmade(notes()), { [COMMENTS]: () => theirs });
    expect((await cleanOf(file)).receipt.notes).toBe(0);
  });
});

describe('the box of a note', () => {
  const measures = { columnWidth: (col: number) => (col === 6 ? 0 : 64), rowHeight: () => 20 };

  test('grows with the text', () => {
    expect(boxSize('pendek').height).toBeLessThan(boxSize('kata '.repeat(60)).height);
    expect(boxSize('a\nb\nc').height).toBeGreaterThan(boxSize('a').height);
    expect(boxSize('kata '.repeat(60)).width).toBeLessThanOrEqual(344);
  });

  test('stands right of its cell, over as many columns and rows as it is large', () => {
    const [left, , top, , right, rightOffset, bottom] = boxAnchor(
      { row: 9, col: 5 },
      'a'.repeat(40),
      measures,
    );
    expect([left, top]).toEqual([5, 7]);
    // 15 + 284 pixels: column 6 is hidden, then four of 64 and 43 more.
    expect([right, rightOffset]).toEqual([10, 43]);
    expect(bottom).toBeGreaterThan(7);
  });

  test('stays on the sheet at its edges', () => {
    const [left = 0, , top, , right = 0] = boxAnchor({ row: 1, col: 16_384 }, 'a', measures);
    expect(top).toBe(0);
    expect(left).toBeLessThanOrEqual(16_383);
    expect(right).toBeLessThanOrEqual(16_383);
  });

  test('heights and widths that the sheet states count', async () => {
    const tall = budgetRows().replace('<row r="4">', '<row r="4" ht="150" customHeight="1">');
    const file = handmade(
      budget({ before: '<cols><col min="6" max="6" width="100" customWidth="1"/></cols>', rows: tall }),
    );
    const { bytes } = await replaceIn(file, [note(3, 5)]);
    expect(/<x:Anchor>([^<]*)/.exec(partText(bytes, DRAWING))?.[1]?.split(', ').map(Number)).toEqual([
      5,
      15,
      1,
      10,
      5,
      expect.any(Number),
      3,
      expect.any(Number),
    ]);
  });
});
