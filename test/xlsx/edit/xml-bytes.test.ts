import fc from 'fast-check';
import { XmlBytes } from '../../../src/xlsx/edit/xml-bytes';
import { decodeXml, decodeXString } from '../../../src/xlsx/xml/escape';

const decoder = new TextDecoder();

function written(write: (out: XmlBytes) => void): string {
  const out = new XmlBytes();
  write(out);
  return decoder.decode(out.take());
}

test('every finite number reads back as itself', () => {
  const money = fc.integer({ min: -(10 ** 15), max: 10 ** 15 }).map((sen) => sen / 100);
  fc.assert(
    fc.property(
      fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), money, fc.integer()),
      (value) => {
        expect(Number(written((out) => out.number(value)))).toBe(value === 0 ? 0 : value);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  [0, '0'],
  [10, '10'],
  [0.01, '0.01'],
  [0.1, '0.1'],
  [13568770474.04, '13568770474.04'],
  [1e15, '1000000000000000'],
  [-2.5, '-2.5'],
  [0.9665569999999999, '0.9665569999999999'],
])('%p is written %s', (value, text) => {
  expect(written((out) => out.number(value))).toBe(text);
});

test('every text reads back as itself, but for halves of characters', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('_', 'x', '0', 'A', '\r', '\n', '\0', '<', '&', ']', '>', 'é', '😀') }),
  );
  fc.assert(
    fc.property(text, (value) => {
      const xml = written((out) => out.text(value));
      expect(xml).not.toMatch(/[<>\0-\x08]/);
      expect(decodeXString(decodeXml(xml, ''))).toBe(
        value.replace(/[\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])(?![\udc00-\udfff])/g, '\ufffd'),
      );
    }),
    { numRuns: 1000 },
  );
});

test('a text is cut to what a cell may hold, not between the halves of a character', () => {
  const length = (text: string): number => written((out) => out.text(text)).length;
  expect(length('a'.repeat(40_000))).toBe(32_767);
  expect(length(`${'a'.repeat(32_766)}😀`)).toBe(32_766);
});

test('grows, and begins anew when taken', () => {
  const out = new XmlBytes();
  const piece = 'é'.repeat(10_000);
  for (let i = 0; i < 40; i++) out.raw(piece);
  expect(out.length).toBe(800_000);
  expect(decoder.decode(out.take())).toBe(piece.repeat(40));
  out.raw('baru');
  expect(decoder.decode(out.take())).toBe('baru');
});
