import type { Change, OurCell } from '../../../src/workbook/port';
import { STYLES, type StyleName } from '../../../src/workbook/styles';
import { attr, child, children, parseXml, type XmlElement } from '../../../src/xlsx/xml/tree';
import { replaceIn } from '../../support/edit-xlsx';
import { budget, STYLES as STAFF_STYLES } from '../../support/features/base';
import { handmade, zipOf, type Handmade } from '../../support/handmade';
import { sparse } from '../../support/features/package';
import { partText } from '../../support/zip-parts';

const NAMES = Object.keys(STYLES) as StyleName[];

/** A sheet with one cell in each of these looks, from B1 on. */
function sheetWith(styles: readonly StyleName[]): Change {
  const cells = [
    { value: 'lkjip:uji', style: 'key' } as const,
    ...styles.map((style): OurCell => ({ value: 1, style })),
  ];
  return {
    kind: 'sheet',
    key: 'uji',
    name: 'LKjIP Uji',
    rows: () => [{ cells }],
    layout: {
      columns: [],
      freeze: { rows: 0, cols: 0 },
      merges: [],
      print: { paper: 'A4', orientation: 'portrait' },
    },
    charts: [],
  };
}

async function stylesOf(
  file: Uint8Array,
  styles = NAMES,
): Promise<{ root: XmlElement; xml: string; used: Map<StyleName, XmlElement> }> {
  const { bytes } = await replaceIn(file, [sheetWith(styles)]);
  const xml = partText(bytes, 'xl/styles.xml');
  const root = parseXml(xml, 'xl/styles.xml');
  const sheet = partText(bytes, 'xl/worksheets/sheet2.xml');
  const indexes = Array.from(sheet.matchAll(/<c r="(?!A1")[A-Z]+1" s="(\d+)"/g), ([, index]) =>
    Number(index),
  );
  const formats = child(root, 'cellXfs')?.children ?? [];
  return {
    root,
    xml,
    used: new Map(styles.map((name, i) => [name, formats[indexes[i] ?? -1] as XmlElement])),
  };
}

function entry(root: XmlElement, section: string, index: string | null | undefined): XmlElement {
  return child(root, section)?.children[Number(index)] as XmlElement;
}

const WITH = (styles: string): Uint8Array => handmade({ ...budget(), styles } satisfies Handmade);

describe.each([
  ['as Excel writes it', handmade(budget())],
  ['without sections', WITH('')],
  [
    'with empty sections',
    WITH('<fonts count="0"/><fills count="0"/><borders count="0"/><cellXfs count="0"/>'),
  ],
  ['in a workbook that has no styles', zipOf(sparse())],
])('a styles part %s', (_, file) => {
  test('gets every look of ours, and its counts are right', async () => {
    const { root, used } = await stylesOf(file);
    for (const [name, style] of used) {
      const look: (typeof STYLES)[StyleName] & {
        fill?: string;
        bold?: boolean;
        border?: string;
        numberFormat?: string;
      } = STYLES[name];
      expect(style).toBeDefined();
      const font = entry(root, 'fonts', attr(style, 'fontId'));
      const fill = entry(root, 'fills', attr(style, 'fillId'));
      const border = entry(root, 'borders', attr(style, 'borderId'));
      expect(child(font, 'b') !== null).toBe(look.bold === true);
      expect(JSON.stringify(fill).includes(`FF${look.fill ?? 'tanpa'}`)).toBe(look.fill !== undefined);
      expect(attr(child(border, 'left') as XmlElement, 'style')).toBe(look.border ?? null);
    }
    for (const section of ['fonts', 'fills', 'borders', 'cellXfs', 'cellStyleXfs']) {
      const element = child(root, section) as XmlElement;
      expect(Number(attr(element, 'count'))).toBe(element.children.length);
    }
    expect(child(root, 'fills')?.children.length).toBeGreaterThan(2);
  });

  test('keeps plain cells plain', async () => {
    const { root } = await stylesOf(file);
    const plain = entry(root, 'cellXfs', '0');
    expect(attr(plain, 'numFmtId')).toBe('0');
    const font = entry(root, 'fonts', attr(plain, 'fontId') ?? '0');
    expect(child(font, 'b')).toBeNull();
  });
});

test('only what is used comes in', async () => {
  const { root } = await stylesOf(handmade(budget()), ['money']);
  // The key's and money's own.
  expect(child(root, 'cellXfs')?.children).toHaveLength(3 + 2);
});

test('ours come behind formats that are written twice, for their program and for others', async () => {
  const plain = '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>';
  const twice = STAFF_STYLES.replace(
    plain,
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:hs="urn:uji:hs" Requires="hs">' +
      `${plain}</mc:Choice><mc:Fallback>${plain}</mc:Fallback></mc:AlternateContent>`,
  );
  expect(twice).not.toBe(STAFF_STYLES);
  const { root, used } = await stylesOf(WITH(twice), ['money']);
  const formats = child(root, 'cellXfs') as XmlElement;
  expect(attr(formats, 'count')).toBe(String(3 + 2));
  expect(attr(used.get('money') as XmlElement, 'numFmtId')).not.toBe('0');
});

test('ours have the face and size of the workbook', async () => {
  const { root, used } = await stylesOf(handmade(budget()), ['money', 'title']);
  const fontOf = (name: StyleName): XmlElement =>
    entry(root, 'fonts', attr(used.get(name) as XmlElement, 'fontId'));
  expect(attr(child(fontOf('money'), 'name') as XmlElement, 'val')).toBe('Arial');
  expect(attr(child(fontOf('money'), 'sz') as XmlElement, 'val')).toBe('11');
  expect(attr(child(fontOf('title'), 'sz') as XmlElement, 'val')).toBe('13');
});

test('what looks the same is there once, whatever its spelling', async () => {
  const spelled = STAFF_STYLES.replace(
    '<borders count="1">',
    '<borders count="2"><border><bottom style="thin"><color indexed="64"/></bottom><top style="thin"><color indexed="64"/></top><left style="thin"><color indexed="64"/></left><right style="thin"><color indexed="64"></color></right><diagonal/></border>',
  );
  const { root } = await stylesOf(WITH(spelled), ['money', 'percent']);
  expect(child(root, 'borders')?.children).toHaveLength(2);
});

test('a first border that is drawn is not taken for none', async () => {
  const drawn = STAFF_STYLES.replace('<border><left/>', '<border><left style="thick"/>');
  const { root, used } = await stylesOf(WITH(drawn), ['title']);
  const border = entry(root, 'borders', attr(used.get('title') as XmlElement, 'borderId'));
  expect(attr(child(border, 'left') as XmlElement, 'style')).toBeNull();
});

test('number formats of ours are known ones or get a number of their own', async () => {
  const { root, used } = await stylesOf(
    WITH(`<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts>${STAFF_STYLES}`),
  );
  const id = (name: StyleName): string | null => attr(used.get(name) as XmlElement, 'numFmtId');
  expect([id('money'), id('percent'), id('count'), id('ratio'), id('key'), id('text')]).toEqual([
    '4',
    '10',
    '3',
    '2',
    '49',
    '0',
  ]);
  expect(children(child(root, 'numFmts') as XmlElement, 'numFmt')).toHaveLength(1);
});

test('sections come in the order of the schema', async () => {
  const { xml } = await stylesOf(
    WITH('<cellStyles count="1"><cellStyle name="Normal" xfId="0"/></cellStyles><colors/>'),
  );
  const places = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'colors'].map(
    (name) => xml.indexOf(`<${name}`),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
