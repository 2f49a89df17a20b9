import fc from 'fast-check';
import {
  decodeXml,
  decodeXString,
  encodeXString,
  escapeAttribute,
  escapeText,
} from '../../../src/xlsx/xml/escape';
import { XmlScanner } from '../../../src/xlsx/xml/scan';

/** Text as a workbook can hold it: no half characters. */
const text = fc.string({ unit: 'grapheme' }).map((value) => value + '\r\n\t_x000D_ _x005F_ _x41_ \u0001');

it('cell text survives Excel’s escapes and XML’s', () => {
  fc.assert(
    fc.property(text, (value) => {
      const source = `<a b="${escapeAttribute(encodeXString(value))}">${escapeText(encodeXString(value))}</a>`;
      const scanner = new XmlScanner(source, 'part.xml');
      scanner.next();
      expect(decodeXString(scanner.attribute('b') ?? '')).toBe(value);
      scanner.next();
      expect(decodeXString(scanner.text)).toBe(value);
    }),
  );
});

it('knows Excel’s escapes', () => {
  expect(decodeXString('a_x000D_b_x005F_x000D_ _x00zz_ _X000D_')).toBe('a\rb_x000D_ _x00zz_ _X000D_');
});

it('half a character becomes a mark of it', () => {
  expect(encodeXString('a\ud800b')).toBe('a\ufffdb');
});

it('knows XML’s own entities and no others, not even those of Object', () => {
  expect(decodeXml('&amp;&lt;&gt;&quot;&apos;', 'p')).toBe(`&<>"'`);
  for (const name of ['constructor', '__proto__', 'toString', 'nbsp', '#', '#x', '#1a']) {
    expect(() => decodeXml(`&${name};`, 'p')).toThrow('bad-xml: p');
  }
});
