import { attr, child, children, descend, parseXml, prefixOf } from '../../../src/xlsx/xml/tree';
import { DEFAULT_LIMITS } from '../../../src/xlsx/limits';

const SOURCE = '<x:a xmlns:x="u" xmlns="v"><x:b i="1">t<x:c/>u</x:b><b/><x:b i="2"/></x:a>';

describe('the tree of a part', () => {
  const root = parseXml(SOURCE, 'part.xml');

  it('has elements with their places', () => {
    const [first, second] = children(root, 'b');
    expect(SOURCE.slice(first?.start, first?.openEnd)).toBe('<x:b i="1">');
    expect(SOURCE.slice(first?.closeStart, first?.end)).toBe('</x:b>');
    expect(first?.text).toBe('tu');
    expect(second?.selfClosing).toBe(true);
    expect(SOURCE.slice(second?.start, second?.end)).toBe('<x:b i="2"/>');
    expect(second?.closeStart).toBe(second?.end);
  });

  it('finds by local name in the element’s own namespace', () => {
    expect(children(root, 'b')).toHaveLength(2);
    expect(child(root, 'c')).toBeNull();
    expect(descend(root, 'b', 'c')).toHaveLength(1);
    expect(children(root, 'b').map((each) => attr(each, 'i'))).toEqual(['1', '2']);
    expect(attr(root, 'i')).toBeNull();
    expect(prefixOf(root)).toBe('x:');
  });
});

describe('leaves', () => {
  const leap = (source: string) => parseXml(source, 'part.xml', { leaves: ['long'] });

  it('are passed over, wherever their end hides', () => {
    for (const inside of [
      '<b/>',
      'text',
      '',
      '<!-- </long> -->',
      '<![CDATA[</long>]]>',
      '<long></long>',
      '<?p </long> ?>',
    ]) {
      const source = `<a><long>${inside}</long><c/></a>`;
      const [long, c] = leap(source).children;
      expect(source.slice(long?.openEnd, long?.closeStart)).toBe(inside);
      expect(long?.children).toEqual([]);
      expect(c?.name).toBe('c');
    }
  });

  it('may be empty or without end', () => {
    expect(leap('<a><long/></a>').children[0]?.selfClosing).toBe(true);
    expect(() => leap('<a><long></a>')).toThrow('bad-xml');
    expect(() => leap('<a><long></longer></a>')).toThrow('bad-xml');
  });
});

it('refuses more elements and attributes than the limit', () => {
  const source = `<a>${'<b c="" d=""/>'.repeat(10)}</a>`;
  expect(parseXml(source, 'p', { limits: { ...DEFAULT_LIMITS, nodes: 31 } }).children).toHaveLength(10);
  expect(() => parseXml(source, 'p', { limits: { ...DEFAULT_LIMITS, nodes: 30 } })).toThrow('too-large');
});
