import { platformCodec } from '../../src/xlsx/codec-node';
import {
  contentType,
  EMPTY_RELATIONSHIPS,
  insertDefault,
  insertOverride,
  insertRelationship,
  nextRelationshipId,
  readRelationships,
  relatedParts,
  relationshipsPart,
  relativeTarget,
  removeOverride,
  removeRelationship,
  resolveTarget,
  workbookPart,
} from '../../src/xlsx/opc';
import { Package } from '../../src/xlsx/package';
import { applySplices, type Splice } from '../../src/xlsx/xml/edits';
import { handmade, zipOf } from '../support/handmade';

const splice = (text: string, made: Splice | null): string => applySplices(text, made ? [made] : []);
const open = (bytes: Uint8Array): Package => Package.open(bytes, platformCodec);

describe('targets', () => {
  it.each<[string, string, string | null]>([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['', './xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', 'worksheets/sheet%201.xml', 'xl/worksheets/sheet 1.xml'],
    ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '../../../etc/passwd', null],
    ['xl/workbook.xml', 'file:///etc/passwd', null],
    ['xl/workbook.xml', 'http://example.com/a.xml', null],
    ['xl/workbook.xml', '#Sheet1!A1', null],
    ['xl/workbook.xml', '', null],
    ['xl/workbook.xml', '%', 'xl/%'],
  ])('from %s, %s is %s', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  it.each([
    ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', 'xl/drawings/drawing1.xml', '../drawings/drawing1.xml'],
    ['xl/workbook.xml', 'customXml/item1.xml', '../customXml/item1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ])('%s to %s and back', (source, part, target) => {
    expect(relativeTarget(source, part)).toBe(target);
    expect(resolveTarget(source, target)).toBe(part);
  });

  it('have their relationships beside them', () => {
    expect(relationshipsPart('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
    expect(relationshipsPart('')).toBe('_rels/.rels');
  });
});

describe('relationships', () => {
  const pkg = open(
    handmade({ sheets: [{ name: 'A', links: [['hyperlink', 'https://example.com']] }], strings: '' }),
  );

  it('are read', () => {
    expect(readRelationships(pkg, 'xl/workbook.xml').map(({ id, part }) => [id, part])).toEqual([
      ['rId1', 'xl/worksheets/sheet1.xml'],
      ['rId2', 'xl/sharedStrings.xml'],
    ]);
    expect(readRelationships(pkg, 'xl/none.xml')).toEqual([]);
    expect(relatedParts(pkg, 'xl/worksheets/sheet1.xml', 'x')).toEqual([]);
  });

  it('are added and taken out again without a trace', () => {
    for (const text of [
      EMPTY_RELATIONSHIPS,
      pkg.text('xl/_rels/workbook.xml.rels'),
      '<p:Relationships xmlns:p="u"/>',
    ]) {
      const added = splice(
        text,
        insertRelationship(text, 'p', { id: 'rId9', type: 't', target: 'a&b.xml', isExternal: true }),
      );
      expect(added).toMatch(
        /<(p:)?Relationship Id="rId9" Type="t" Target="a&amp;b.xml" TargetMode="External"\/>/,
      );
      if (text.endsWith('/>')) continue;
      expect(splice(added, removeRelationship(added, 'p', 'rId9'))).toBe(text);
    }
    expect(removeRelationship(EMPTY_RELATIONSHIPS, 'p', 'rId9')).toBeNull();
  });

  it.each(['', 'Id=""', 'Id="a"'])('with an id that is none or another’s (%s) are refused', (id) => {
    const rels = `<Relationships><Relationship Id="a" Type="t" Target="x"/><Relationship ${id} Type="t" Target="y"/></Relationships>`;
    const bytes = zipOf([['_rels/.rels', rels]]);
    expect(() => readRelationships(open(bytes), '')).toThrow('bad-xml: _rels/.rels');
  });

  it('get the next free id', () => {
    expect(nextRelationshipId([])).toBe('rId1');
    expect(nextRelationshipId(['rId2', 'RID7', 'x', '__proto__'].map((id) => ({ id })))).toBe('rId8');
  });
});

describe('content types', () => {
  const TEXT = open(handmade({ sheets: [{ name: 'A' }] })).text('[Content_Types].xml');

  it('come from the part’s own entry, else from its extension', () => {
    expect(contentType(TEXT, 'XL/Workbook.xml')).toContain('sheet.main+xml');
    expect(contentType(TEXT, 'xl/any.XML')).toBe('application/xml');
    expect(contentType(TEXT, 'xl/a.bin')).toBeNull();
  });

  it('are added and taken out again without a trace', () => {
    const added = splice(TEXT, insertOverride(TEXT, 'xl/a.xml', 'text/a'));
    expect(contentType(added, 'xl/a.xml')).toBe('text/a');
    expect(splice(added, removeOverride(added, 'xl/a.xml'))).toBe(TEXT);
    expect(insertDefault(TEXT, 'XML', 'x')).toBeNull();
    expect(contentType(splice(TEXT, insertDefault(TEXT, 'vml', 'text/v')), 'xl/a.vml')).toBe('text/v');
    expect(splice('<Types/>', insertDefault('<Types/>', 'vml', 'v'))).toBe(
      '<Types><Default Extension="vml" ContentType="v"/></Types>',
    );
  });
});

describe('the workbook part', () => {
  const rels = (target: string): string =>
    `<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="${target}"/></Relationships>`;

  it('is where the package says, also in strict files', () => {
    expect(
      workbookPart(
        open(
          zipOf([
            ['_rels/.rels', rels('/book/one.xml')],
            ['book/one.xml', ''],
          ]),
        ),
      ),
    ).toBe('book/one.xml');
  });

  it.each([
    [
      'xlsb',
      zipOf([
        ['_rels/.rels', rels('xl/workbook.bin')],
        ['xl/workbook.bin', ''],
      ]),
    ],
    ['not-workbook', zipOf([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']])],
    ['not-workbook', zipOf([['_rels/.rels', rels('xl/workbook.xml')]])],
  ])('%s', (code, bytes) => {
    expect(() => workbookPart(open(bytes))).toThrow(code);
  });
});
