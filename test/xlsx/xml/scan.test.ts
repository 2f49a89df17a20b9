import fc from 'fast-check';
import { DEFAULT_LIMITS } from '../../../src/xlsx/limits';
import { growth, IN_STEP } from '../../support/effort';
import { XmlScanner } from '../../../src/xlsx/xml/scan';

function events(source: string): string[] {
  const scanner = new XmlScanner(source, 'part.xml');
  const list: string[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    list.push(event === 'text' ? `text ${scanner.text}` : `${event} ${scanner.name} ${scanner.depth}`);
  }
  return list;
}

function codeOf(source: string, limits = {}): string {
  try {
    const scanner = new XmlScanner(source, 'part.xml', { ...DEFAULT_LIMITS, ...limits });
    while (scanner.next() !== 'end') void (scanner.name && scanner.attributes() && scanner.text);
    return 'read';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

describe('events', () => {
  it('come in the order of the text', () => {
    expect(events('<?xml version="1.0"?>\n<!-- c --><a><b/>t<c d="1">u</c></a>\n<!-- e -->')).toEqual([
      'open a 1',
      'open b 2',
      'close b 2',
      'text t',
      'open c 2',
      'text u',
      'close c 2',
      'close a 1',
    ]);
  });

  it('text has references replaced and line ends made one; CDATA stays as it is', () => {
    expect(events('<a>&lt;&amp;&#x41;&#66;\r\n<![CDATA[&lt;<x>]]></a>')).toEqual([
      'open a 1',
      'text <&AB\n',
      'text &lt;<x>',
      'close a 1',
    ]);
  });

  it('tell where everything stands', () => {
    const source = `<x:a xmlns:x="u"  b = 'v&quot;'><x:c/></x:a>`;
    const scanner = new XmlScanner(source, 'part.xml');
    scanner.next();
    const [, b] = scanner.attributes();
    expect(source.slice(b?.start, b?.end)).toBe(`b = 'v&quot;'`);
    expect(source.slice(b?.valueStart, b?.valueEnd)).toBe('v&quot;');
    expect(b?.value).toBe('v"');
    scanner.next();
    expect(source.slice(scanner.start, scanner.end)).toBe('<x:c/>');
    expect(scanner.selfClosing).toBe(true);
    scanner.next();
    scanner.next();
    expect(source.slice(scanner.start, scanner.end)).toBe('</x:a>');
  });

  it('white space in attributes becomes blanks, references to it stay', () => {
    const scanner = new XmlScanner('<a b="1\n2\t3&#10;4"/>', 'part.xml');
    scanner.next();
    expect(scanner.attribute('b')).toBe('1 2 3\n4');
  });
});

describe('namespaces', () => {
  it('follow prefixes and defaults in their scope, strict ones in transitional spelling', () => {
    const source =
      '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships">' +
      '<s xmlns="u" r:id="rId1"><x:t/></s><x:v/></x:workbook>';
    const scanner = new XmlScanner(source, 'part.xml');
    const seen: string[] = [];
    for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
      if (event === 'open') seen.push(`${scanner.local} ${scanner.namespace}`);
      if (event === 'open' && scanner.local === 's') {
        const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
        expect(scanner.attributeNs(office, 'id')).toBe('rId1');
        expect(scanner.attribute('r:id')).toBe('rId1');
      }
    }
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    expect(seen).toEqual([`workbook ${main}`, 's u', `t ${main}`, `v ${main}`]);
  });

  it('named __proto__ or constructor are unbound', () => {
    expect(codeOf('<__proto__:a/>')).toBe('bad-xml');
    expect(codeOf('<constructor:a/>')).toBe('bad-xml');
    expect(codeOf('<a toString:b="1"/>')).toBe('bad-xml');
  });
});

describe('what is refused', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'bad-xml'],
    ['no element', '  <!-- a -->', 'bad-xml'],
    ['two roots', '<a/><b/>', 'bad-xml'],
    ['text before the root', 'x<a/>', 'bad-xml'],
    ['text behind the root', '<a/>x', 'bad-xml'],
    ['crossed tags', '<a><b></a></b>', 'bad-xml'],
    ['an unclosed element', '<a><b></b>', 'bad-xml'],
    ['a closing tag alone', '</a>', 'bad-xml'],
    ['a tag without end', '<a', 'bad-xml'],
    ['a tag inside a tag', '<a <b/>>', 'bad-xml'],
    ['an attribute twice', '<a b="1" b="2"/>', 'bad-xml'],
    ['an attribute without quotes', '<a b=1/>', 'bad-xml'],
    ['an attribute without value', '<a b/>', 'bad-xml'],
    ['attributes without space', '<a b="1"c="2"/>', 'bad-xml'],
    ['"<" in an attribute', '<a b="<"/>', 'bad-xml'],
    ['an unknown entity', '<a>&nbsp;</a>', 'bad-xml'],
    ['an open reference', '<a>& b</a>', 'bad-xml'],
    ['a reference to nothing', '<a>&#0;</a>', 'bad-xml'],
    ['a reference to half a character', '<a>&#xD800;</a>', 'bad-xml'],
    ['a reference beyond Unicode', '<a>&#x110000;</a>', 'bad-xml'],
    ['a control character', '<a>\u0001</a>', 'bad-xml'],
    ['a comment without end', '<a><!-- </a>', 'bad-xml'],
    ['a comment with dashes', '<a><!-- -- --></a>', 'bad-xml'],
    ['an instruction without end', '<a><? </a>', 'bad-xml'],
    ['a declaration inside', '<a><?xml version="1.0"?></a>', 'bad-xml'],
    ['CDATA without end', '<a><![CDATA[</a>', 'bad-xml'],
    ['a prefix that is not bound', '<x:a/>', 'bad-xml'],
    ['a document type', '<!DOCTYPE a><a/>', 'dtd'],
    ['entities', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'dtd'],
    ['an entity alone', '<a><!ENTITY b "c"></a>', 'dtd'],
  ])('%s', (_, source, code) => {
    expect(codeOf(source)).toBe(code);
  });

  it.each<[string, string, object]>([
    ['nesting', '<a>'.repeat(300) + '</a>'.repeat(300), {}],
    ['attributes', `<a ${Array.from({ length: 600 }, (_, i) => `b${i}=""`).join(' ')}/>`, {}],
    ['namespaces', `<a ${Array.from({ length: 400 }, (_, i) => `xmlns:b${i}="u"`).join(' ')}>`.repeat(8), {}],
  ])('%s beyond the limit', (_, source, limits) => {
    expect(codeOf(source, limits)).toBe('too-large');
  });

  it.each<[string, number, (count: number) => string]>([
    ['an attribute of 20 MB', 20_000_000, (count) => `<a b="${'x'.repeat(count)}"/>`],
    ['half a million references', 500_000, (count) => `<a>${'&amp; '.repeat(count)}</a>`],
    ['a million unclosed comments', 1_000_000, (count) => '<a>' + '<!-'.repeat(count)],
    ['a million ampersands', 1_000_000, (count) => '<a>' + '&'.repeat(count)],
    ['a million quotes', 1_000_000, (count) => '<a b=' + `"`.repeat(count)],
    ['a million open tags', 1_000_000, (count) => '<a '.repeat(count)],
  ])('%s takes no time', async (_, count, sourceOf) => {
    const scanned = (share: number): (() => unknown) => {
      const source = sourceOf(count * share);
      return () => codeOf(source);
    };
    expect(await growth(scanned)).toBeLessThanOrEqual(IN_STEP);
  });
});

it('whatever the text: it is read or refused, and every offset is inside', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    'a',
    ' ',
    '"',
    "'",
    '=',
    '&',
    ';',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    ':',
    'xmlns',
    '#1',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('');
      expect(['read', 'bad-xml', 'dtd', 'too-large']).toContain(codeOf(source));
    }),
    { numRuns: 3000 },
  );
});
