import type { Random } from './random';

/** Damage to a part's text that knows what XML looks like. */
export type XmlMutator = (text: string, random: Random, context: XmlContext) => string | Uint8Array;

export interface XmlContext {
  readonly partNames: readonly string[];
}

const NUMBERS = [
  '0',
  '-1',
  '1',
  '99999',
  '65536',
  '1048577',
  '4294967296',
  '1e9',
  '1e400',
  'NaN',
  '',
  ' ',
  '0x1',
  '１',
  '00000000000000000001',
];
const PROTO = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const HAVOC = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  '=',
  ';',
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?',
  '?>',
  '\u0000',
  '\ufffe',
  '&#0;',
  '&#x110000;',
  '&amp',
  '&x;',
  '\r',
  'A1',
  ':',
  'xmlns="u"',
];
const DTDS = [
  '<!DOCTYPE a SYSTEM "http://127.0.0.1/x.dtd">',
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
];

export const XML_MUTATORS: Readonly<Record<string, XmlMutator>> = {
  havoc(text, random) {
    let out = text;
    for (let n = 1 + random.int(4); n > 0; n--) {
      const at = random.int(out.length + 1);
      out = out.slice(0, at) + random.pick(HAVOC) + out.slice(at + random.int(4));
    }
    return out;
  },

  removeTag: (text, random) => replaceOne(text, /<[^>]*>/g, random, () => ''),

  repeatTag: (text, random) => replaceOne(text, /<[^>]*>/g, random, (tag) => tag + tag),

  repeatElement: (text, random) =>
    replaceOne(text, /<(\w+)[^<>]*>[^<]*<\/\1>|<[^<>]*\/>/g, random, (element) =>
      element.repeat(2 + random.int(3)),
    ),

  renameTag: (text, random) =>
    replaceOne(text, /<\/?[\w:]+/g, random, (tag) => tag + random.pick(['x', ':', ':x', '-'])),

  removeAttribute: (text, random) => replaceOne(text, / [\w:]+="[^"]*"/g, random, () => ''),

  repeatAttribute: (text, random) =>
    replaceOne(text, / [\w:]+="[^"]*"/g, random, (attribute) => attribute + attribute),

  attributeValue: (text, random) =>
    replaceOne(text, /"[^"<>]*"/g, random, () => `"${random.pick([...NUMBERS, ...PROTO])}"`),

  /** Indexes of shared strings, styles, sheets and cells. */
  numbers(text, random) {
    let out = text;
    for (let n = 1 + random.int(5); n > 0; n--)
      out = replaceOne(out, /\d+/g, random, () => random.pick(NUMBERS));
    return out;
  },

  prototypeNames: (text, random) =>
    replaceOne(text, /\b[A-Za-z][\w]{2,}\b/g, random, () => random.pick(PROTO)),

  deep(text, random) {
    const levels = random.pick([10, 200, 300, 5000]);
    return insert(
      text,
      random,
      '<a>'.repeat(levels) + '</a>'.repeat(random.chance(0.8) ? levels : levels - 1),
    );
  },

  hugeAttribute: (text, random) =>
    replaceOne(
      text,
      /"[^"<>]*"/g,
      random,
      () => `"${random.pick(['x', 'A1:', '&amp;', ' ']).repeat(random.pick([1000, 100_000]))}"`,
    ),

  manyAttributes(text, random) {
    const count = random.pick([100, 600, 5000]);
    const name = random.pick(['a', 'xmlns:a', 'r:a']);
    const all = Array.from({ length: count }, (_, i) => ` ${name}${i}="u"`).join('');
    return replaceOne(text, /<[\w:]+/g, random, (tag) => tag + all);
  },

  doctype(text, random) {
    const at = random.chance(0.7) ? Math.max(0, text.indexOf('?>') + 2) : random.int(text.length + 1);
    return text.slice(0, at) + random.pick(DTDS) + text.slice(at).replace(/>[^<]+</, '>&x;<');
  },

  wrapped: (text, random) =>
    replaceOne(text, /<(\w+)[^<>]*>[^<]*<\/\1>/g, random, (element) =>
      random.pick([`<!-- ${element} -->`, `<![CDATA[${element}]]>`, `<x>${element}</x>`, ` \n${element}\t`]),
    ),

  encoding(text, random) {
    const bytes = Buffer.from(text);
    const declared = text.replace(
      'UTF-8',
      random.pick(['UTF-16', 'windows-1252', 'ISO-8859-1', 'UTF-7', 'x']),
    );
    return random.pick([
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le'), Buffer.from([0x41])]),
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
      Buffer.concat([
        bytes.subarray(0, bytes.length >> 1),
        Buffer.from([0xc3]),
        bytes.subarray(bytes.length >> 1),
      ]),
      Buffer.concat([
        bytes.subarray(0, bytes.length >> 1),
        Buffer.from([0xed, 0xa0, 0x80]),
        bytes.subarray(bytes.length >> 1),
      ]),
      Buffer.from(declared, 'latin1'),
      Buffer.from(text, 'utf16le'),
    ]);
  },

  /** Relationships that lead round in circles, out of the package, or to parts of another kind. */
  targets(text, random, { partNames }) {
    const target = (): string =>
      random.pick([
        ...partNames.map((name) => `/${name}`),
        '../../../x',
        'file:///etc/passwd',
        '#A1',
        '.',
        '%zz',
        '',
      ]);
    return text.replace(/Target="[^"]*"/g, (whole) => (random.chance(0.5) ? `Target="${target()}"` : whole));
  },

  relationshipTypes: (text, random) =>
    replaceOne(
      text,
      /relationships\/(\w+)"/g,
      random,
      () =>
        `relationships/${random.pick(['worksheet', 'sharedStrings', 'styles', 'comments', 'table', 'officeDocument', 'customXml'])}"`,
    ),
};

/** One match chosen at random, replaced. */
function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  change: (match: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const match = random.pick(matches);
  return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
}

function insert(text: string, random: Random, inserted: string): string {
  const places = [...text.matchAll(/>/g)];
  const at = places.length === 0 ? 0 : random.pick(places).index + 1;
  return text.slice(0, at) + inserted + text.slice(at);
}
