import { deflateRawSync } from 'node:zlib';
import type { Codec } from '../../src/xlsx/codec';
import { platformCodec as browserCodec } from '../../src/xlsx/codec-browser';
import { platformCodec as nodeCodec } from '../../src/xlsx/codec-node';
import { crc32 } from '../../src/xlsx/crc32';

const TEXT = new TextEncoder().encode('Realisasi Anggaran Kelurahan Pakunden '.repeat(5000));

describe.each<[string, Codec]>([
  ['node:zlib', nodeCodec],
  ['fflate', browserCodec],
])('%s', (_, codec) => {
  it('gives back what it packed', async () => {
    for (const bytes of [TEXT, new Uint8Array(), new Uint8Array([7])]) {
      const packed = await codec.deflateRaw(bytes);
      expect(Buffer.from(codec.inflateRaw(packed, bytes.length)).equals(bytes)).toBe(true);
    }
  });

  it.each<[string, Uint8Array, number]>([
    ['less than expected', deflateRawSync(TEXT), TEXT.length + 1],
    ['more than expected', deflateRawSync(TEXT), TEXT.length - 1],
    ['much more than expected', deflateRawSync(new Uint8Array(50_000_000)), 10],
    ['data cut off', deflateRawSync(TEXT).subarray(0, 200), TEXT.length],
    ['no data', new Uint8Array(), 0],
    ['noise', Uint8Array.from({ length: 100 }, (__, i) => (i * 77) & 255), 100],
  ])('refuses %s', (__, packed, size) => {
    expect(() => codec.inflateRaw(packed, size)).toThrow();
  });

  it('decodes UTF-8 and nothing else, keeping a byte order mark', () => {
    const good = new TextEncoder().encode('\ufeffRp 1.436.698.034,04 – Ma’arif 😀');
    expect(codec.decodeUtf8(good)).toBe('\ufeffRp 1.436.698.034,04 – Ma’arif 😀');
    expect(codec.isUtf8(good)).toBe(true);
    for (const bad of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe2, 0x82]]) {
      expect(codec.isUtf8(Uint8Array.from(bad))).toBe(false);
      expect(() => codec.decodeUtf8(Uint8Array.from(bad))).toThrow();
    }
  });

  it('slices and encodes', () => {
    expect(codec.slicer(codec.encodeUtf8('a–b'))(1, 4)).toBe('–');
  });

  it('computes checksums', () => {
    expect(codec.crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

it('the table gives the same checksum as the platform, whatever the length', () => {
  for (let length = 0; length < 20; length++) {
    const bytes = TEXT.subarray(3, 3 + length);
    expect(crc32(bytes)).toBe(nodeCodec.crc32(bytes));
  }
});
