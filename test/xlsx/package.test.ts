import { deflateRawSync } from 'node:zlib';
import { platformCodec } from '../../src/xlsx/codec-node';
import { Package } from '../../src/xlsx/package';
import { readZip } from '../../src/xlsx/zip/read-zip';
import { DEFAULT_LIMITS } from '../../src/xlsx/limits';
import { rawZip, type RawEntry } from '../support/raw-zip';

const ENTRIES: readonly RawEntry[] = [
  { name: '[Content_Types].xml', data: '<Types/>', date: 0x50210001 },
  { name: 'xl/workbook.xml', data: '<workbook/>', descriptor: true, date: 0x50210002 },
  { name: 'xl/media/a.png', data: Uint8Array.from([1, 2, 3]), method: 0, comment: 'logo', date: 0x50210003 },
  {
    name: 'docProps/app.xml',
    data: '<Properties/>',
    localExtra: Buffer.from([9, 9, 1, 0, 7]),
    zip64: true,
    date: 0x50210004,
  },
];

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['plain', rawZip(ENTRIES, { comment: 'kept' })],
  ['with a prefix', rawZip(ENTRIES, { prefix: Buffer.from('prefix'), relativeOffsets: true })],
  ['with a counted prefix', rawZip(ENTRIES, { prefix: Buffer.from('prefix') })],
  ['with zip64 end', rawZip(ENTRIES, { zip64: true })],
];

const open = (bytes: Uint8Array): Package => Package.open(bytes, platformCodec);

function layout(bytes: Uint8Array): Map<string, { packed: string; date: string; comment: string }> {
  const archive = readZip(bytes, DEFAULT_LIMITS);
  return new Map(
    archive.entries.map((entry) => [
      entry.name,
      {
        packed: Buffer.from(bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize)).toString(
          'hex',
        ),
        date: Buffer.from(bytes.subarray(entry.recordStart + 12, entry.recordStart + 16)).toString('hex'),
        comment: Buffer.from(bytes.subarray(entry.recordEnd - 4, entry.recordEnd)).toString('latin1'),
      },
    ]),
  );
}

describe.each(FILES)('a package %s', (_, bytes) => {
  it('without changes is written as the very bytes', async () => {
    expect(Buffer.compare(await open(bytes).write(), bytes)).toBe(0);
  });

  it('never changes the bytes that it was opened from, a Buffer’s either', async () => {
    const buffer = Buffer.from(bytes);
    const pkg = open(buffer);
    pkg.remove('[Content_Types].xml');
    pkg.setText('xl/workbook.xml', '<workbook>new</workbook>');
    await pkg.write();
    expect(Buffer.compare(buffer, bytes)).toBe(0);
  });

  it('keeps what is not changed: packed bytes, order, dates, comments', async () => {
    const pkg = open(bytes);
    pkg.setText('xl/workbook.xml', '<workbook>new</workbook>');
    pkg.setText('xl/baru.xml', '<a/>');
    pkg.remove('[Content_Types].xml');
    const written = await pkg.write();
    const before = layout(bytes);
    const after = layout(written);
    expect([...after.keys()]).toEqual([
      'xl/workbook.xml',
      'xl/media/a.png',
      'docProps/app.xml',
      'xl/baru.xml',
    ]);
    expect(after.get('xl/media/a.png')).toEqual(before.get('xl/media/a.png'));
    expect(after.get('docProps/app.xml')).toEqual(before.get('docProps/app.xml'));
    expect(after.get('xl/workbook.xml')?.date).toBe(before.get('xl/workbook.xml')?.date);
    const again = open(written);
    expect(again.text('xl/workbook.xml')).toBe('<workbook>new</workbook>');
    expect(again.text('xl/baru.xml')).toBe('<a/>');
    expect([...again.bytes('xl/media/a.png')]).toEqual([1, 2, 3]);
    expect(again.text('docProps/app.xml')).toBe('<Properties/>');
  });

  it('changes a stored entry and one with zip64 sizes', async () => {
    const pkg = open(bytes);
    pkg.setBytes('xl/media/a.png', Uint8Array.from([4]));
    pkg.setText('docProps/app.xml', '<Properties>1</Properties>');
    const again = open(await pkg.write());
    expect([...again.bytes('xl/media/a.png')]).toEqual([4]);
    expect(again.text('docProps/app.xml')).toBe('<Properties>1</Properties>');
    expect(again.text('[Content_Types].xml')).toBe('<Types/>');
  });

  it('is unchanged once every part has its first content again', async () => {
    const pkg = open(bytes);
    pkg.setText('xl/workbook.xml', '<x/>');
    pkg.remove('xl/media/a.png');
    pkg.setText('xl/baru.xml', '<a/>');
    expect(pkg.changes()).toEqual([
      { name: 'xl/media/a.png', kind: 'removed' },
      { name: 'xl/workbook.xml', kind: 'changed' },
      { name: 'xl/baru.xml', kind: 'added' },
    ]);
    pkg.setText('/XL/Workbook.xml', '<workbook/>');
    pkg.setBytes('xl/media/a.png', Uint8Array.from([1, 2, 3]));
    pkg.remove('xl/baru.xml');
    expect(pkg.changes()).toEqual([]);
    expect(Buffer.compare(await pkg.write(), bytes)).toBe(0);
  });
});

describe('parts', () => {
  const pkg = (): Package => open(FILES[0]?.[1] as Uint8Array);

  it('are found without case, with or without "/", in any spelling of blanks', () => {
    const spaced = open(rawZip([{ name: 'xl/Sheet%201.xml', data: '<a/>' }]));
    expect(spaced.has('/xl/sheet 1.xml')).toBe(true);
    expect(pkg().has('/XL/WORKBOOK.XML')).toBe(true);
    expect(pkg().has('__proto__')).toBe(false);
    expect(pkg().has('constructor')).toBe(false);
  });

  it('tell size and checksum without being unpacked', () => {
    const it = pkg();
    expect(it.size('xl/workbook.xml')).toBe(11);
    expect(it.crc('xl/workbook.xml')).toBe(platformCodec.crc32(Buffer.from('<workbook/>')));
    it.setText('xl/workbook.xml', 'é');
    expect(it.size('xl/workbook.xml')).toBe(2);
  });

  it('that are missing say so', () => {
    expect(() => pkg().text('xl/none.xml')).toThrow('missing-part: xl/none.xml');
    const it = pkg();
    it.remove('xl/workbook.xml');
    expect(() => it.bytes('xl/workbook.xml')).toThrow('missing-part');
    expect(it.names()).not.toContain('xl/workbook.xml');
  });

  it('cannot be added under an unsafe name', () => {
    expect(() => pkg().setText('../x', '')).toThrow('unsafe-name');
  });

  it('of a clone change without the original', async () => {
    const first = pkg();
    first.setText('xl/a.xml', '<a/>');
    const second = first.clone();
    second.setText('xl/a.xml', '<b/>');
    second.remove('xl/workbook.xml');
    expect(first.text('xl/a.xml')).toBe('<a/>');
    expect(first.has('xl/workbook.xml')).toBe(true);
    expect(open(await second.write()).text('xl/a.xml')).toBe('<b/>');
  });
});

describe('text', () => {
  const utf16 = (text: string): Uint8Array =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const utf16be = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16();
  const withPart = (data: Uint8Array | string): Package => open(rawZip([{ name: 'a.xml', data }]));

  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from('<a>é</a>')],
    ['UTF-8 with mark', Buffer.from('\ufeff<a>é</a>')],
    ['UTF-16 little endian', utf16('<a>é</a>')],
    ['UTF-16 big endian', utf16be('<a>é</a>')],
  ])('in %s is read, and written in the same encoding', async (_, data) => {
    const pkg = withPart(data);
    expect(pkg.text('a.xml')).toBe('<a>é</a>');
    pkg.setText('a.xml', '<a>è</a>');
    const again = open(await pkg.write());
    expect(again.text('a.xml')).toBe('<a>è</a>');
    again.setText('a.xml', '<a>é</a>');
    expect(Buffer.from(again.bytes('a.xml')).equals(data)).toBe(true);
  });

  it.each<[string, Uint8Array]>([
    ['that is no UTF-8', Buffer.from([60, 0xff, 62])],
    ['that is half a UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from([0x00, 0xd8])])],
    [
      'that declares another encoding and needs it',
      Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>é</a>'),
    ],
  ])('%s is refused', (_, data) => {
    expect(() => withPart(data).text('a.xml')).toThrow('bad-encoding: a.xml');
    expect(() => withPart(data).utf8('a.xml')).toThrow('bad-encoding: a.xml');
  });

  it('that declares another encoding and is ASCII all the same is read', () => {
    expect(withPart('<?xml version="1.0" encoding="ISO-8859-1"?><a/>').text('a.xml')).toContain('<a/>');
  });
});

it('writes what any unzipper reads: an entry added to a file of another program', async () => {
  const pkg = open(FILES[1]?.[1] as Uint8Array);
  pkg.setText('xl/baru.xml', '<a/>'.repeat(100));
  const written = Buffer.from(await pkg.write());
  expect(written.includes(deflateRawSync('<Types/>'))).toBe(true);
  expect(written.subarray(0, 6).toString()).toBe('prefix');
});
