import { DEFAULT_LIMITS } from '../../../src/xlsx/limits';
import { platformCodec } from '../../../src/xlsx/codec-node';
import { Package } from '../../../src/xlsx/package';
import { readZip } from '../../../src/xlsx/zip/read-zip';
import { rawZip, type RawEntry, type RawZipOptions } from '../../support/raw-zip';

const entry = (name: string, more: Partial<RawEntry> = {}): RawEntry => ({
  name,
  data: `content of ${name}`,
  ...more,
});

function codeOf(bytes: Uint8Array, limits = {}): string {
  try {
    const pkg = Package.open(bytes, platformCodec, { ...DEFAULT_LIMITS, ...limits });
    for (const name of pkg.names()) pkg.bytes(name);
    return 'read';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

const refusal = (entries: readonly RawEntry[], options?: RawZipOptions): string =>
  codeOf(rawZip(entries, options));

describe('what a zip file may look like', () => {
  const plain = [entry('a.xml'), entry('b/c.xml')];
  it.each<[string, Uint8Array]>([
    ['plain', rawZip(plain)],
    ['stored', rawZip([entry('a.xml', { method: 0 }), entry('b/c.xml')])],
    ['with data descriptors', rawZip(plain.map((each) => ({ ...each, descriptor: true })))],
    ['with a comment', rawZip(plain, { comment: 'made by hand' })],
    [
      'with a comment that looks like an end',
      rawZip(plain, { comment: 'PK\u0005\u0006 and more than twenty-two bytes' }),
    ],
    ['behind a prefix that offsets count', rawZip(plain, { prefix: Buffer.from('#!/bin/sh\n') })],
    [
      'behind a prefix that offsets do not count',
      rawZip(plain, { prefix: Buffer.from('#!/bin/sh\n'), relativeOffsets: true }),
    ],
    ['followed by stray bytes', rawZip(plain, { trailing: Buffer.from('\r\n') })],
    ['with zip64 end', rawZip(plain, { zip64: true })],
    [
      'with zip64 entries',
      rawZip(
        plain.map((each) => ({ ...each, zip64: true })),
        { zip64: true },
      ),
    ],
    [
      'with extra fields',
      rawZip([entry('a.xml', { localExtra: Buffer.from([9, 9, 1, 0, 7]), comment: 'x' }), entry('b/c.xml')]),
    ],
  ])('%s', (_, bytes) => {
    const pkg = Package.open(bytes, platformCodec);
    expect(pkg.names()).toEqual(['a.xml', 'b/c.xml']);
    expect(pkg.text('/B/C.XML')).toBe('content of b/c.xml');
  });

  it('names in UTF-8, folders left out', () => {
    const bytes = rawZip([
      entry('xl/'.repeat(2), { data: '', method: 0 }),
      entry('xl/média.png', { flags: 0x800 }),
    ]);
    expect(Package.open(bytes, platformCodec).names()).toEqual(['xl/média.png']);
  });
});

describe('what is refused before anything is unpacked', () => {
  const cfb = (stream: string): Uint8Array => {
    const bytes = Buffer.alloc(2048);
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
    bytes.write(stream, 1024, 'utf16le');
    bytes.writeUInt16LE((stream.length + 1) * 2, 1024 + 64);
    return bytes;
  };
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'empty-file', new Uint8Array()],
    ['a text file', 'not-zip', Buffer.from('Program;Pagu\nA;1\n')],
    ['one byte', 'not-zip', Buffer.from('P')],
    ['Excel 97–2003', 'xls', cfb('Workbook')],
    ['Excel 5', 'xls', cfb('Book')],
    ['a password', 'encrypted', cfb('EncryptedPackage')],
    ['a Word document of old', 'not-zip', cfb('WordDocument')],
    ['half a download', 'truncated', rawZip([entry('a.xml'), entry('b.xml')]).subarray(0, 90)],
  ])('%s is %s', (_, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it.each<[string, string]>([
    ['../evil', 'unsafe-name'],
    ['xl/../../evil', 'unsafe-name'],
    ['xl/./a', 'unsafe-name'],
    ['/etc/passwd', 'unsafe-name'],
    ['C:/evil', 'unsafe-name'],
    ['xl\\workbook.xml', 'unsafe-name'],
    ['xl/a\u0000.xml', 'unsafe-name'],
    ['xl/a\n.xml', 'unsafe-name'],
    ['xl//a', 'unsafe-name'],
    ['', 'unsafe-name'],
    ['%2e%2e/evil', 'unsafe-name'],
    ['xl%5c..%5cevil', 'unsafe-name'],
    ['__proto__', 'read'],
    ['xl/constructor', 'read'],
    ['xl/hasOwnProperty', 'read'],
  ])('the name %j: %s', (name, code) => {
    expect(refusal([entry(name)])).toBe(code);
  });

  it.each<[string, string, readonly RawEntry[]]>([
    ['a password on one entry', 'encrypted', [entry('a', { flags: 1 })]],
    ['hidden headers', 'encrypted', [entry('a', { flags: 0x2000 })]],
    ['a method nobody has', 'unsupported', [entry('a', { method: 12 })]],
    ['names that differ by case only', 'damaged-zip', [entry('a.xml'), entry('A.XML')]],
    ['names that differ by escapes only', 'damaged-zip', [entry('a b'), entry('a%20b')]],
    ['one name in the header, another in the directory', 'damaged-zip', [entry('a', { localName: 'b' })]],
    ['a checksum that is wrong', 'damaged-zip', [entry('a', { claim: { crc: 1 } })]],
    ['a size too small', 'damaged-zip', [entry('a', { claim: { size: 3 } })]],
    ['a size too large', 'damaged-zip', [entry('a', { claim: { size: 30 } })]],
    ['packed data cut short', 'damaged-zip', [entry('a', { claim: { packedSize: 4 } })]],
    [
      'packed data over the next entry',
      'damaged-zip',
      [entry('a', { claim: { packedSize: 40 } }), entry('b')],
    ],
    [
      'two entries on the same data',
      'damaged-zip',
      [entry('a'), entry('a2', { claim: { offset: 0 }, localName: 'a2' })],
    ],
    ['an offset beyond the file', 'damaged-zip', [entry('a', { claim: { offset: 1e6 } })]],
    ['stored with two sizes', 'damaged-zip', [entry('a', { method: 0, claim: { size: 4 } })]],
    ['a size no data can give', 'damaged-zip', [entry('a', { claim: { size: 5e6 } })]],
    ['a size beyond the limit', 'too-large', [entry('a', { claim: { size: 2e9 } })]],
  ])('%s', (_, code, entries) => {
    expect(refusal(entries)).toBe(code);
  });
});

describe('bombs', () => {
  const zeros = new Uint8Array(20_000_000);

  it('of one entry, by its ratio', () => {
    expect(refusal([entry('a', { data: zeros })])).toBe('too-large');
  });

  it('of many entries, by their sum', () => {
    const entries = Array.from({ length: 40 }, (_, i) => entry(`a${i}`, { data: new Uint8Array(100_000) }));
    expect(codeOf(rawZip(entries), { total: 3_000_000 })).toBe('too-large');
  });

  it('of too many entries', () => {
    const entries = Array.from({ length: 300 }, (_, i) => entry(`a${i}`, { data: '' }));
    expect(codeOf(rawZip(entries), { entries: 299 })).toBe('too-large');
  });

  it('that claim to be small stop at what they claim', () => {
    const bytes = rawZip([entry('a', { data: zeros, claim: { size: 1000 } })]);
    const before = process.memoryUsage().arrayBuffers;
    expect(codeOf(bytes)).toBe('damaged-zip');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2_000_000);
  });

  it('a file beyond the limit', () => {
    expect(() => readZip(new Uint8Array(101), { ...DEFAULT_LIMITS, file: 100 })).toThrow('too-large');
  });
});
