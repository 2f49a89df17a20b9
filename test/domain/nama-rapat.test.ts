import fc from 'fast-check';
import { rapat, sandiRapat } from '../../src/domain/nama-rapat';

const nama = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('A', 'b', 'ß', 'İ', 'é', 'ﬁ', '１', '7', ' ', '\u00a0', '.', '-', '–') }),
);

it('names that are one without spaces and punctuation share a number', () => {
  fc.assert(fc.property(nama, (text) => expect(sandiRapat(text)).toBe(sandiRapat(rapat(text)))));
  expect(sandiRapat('KARANG-SARI')).toBe(sandiRapat('Karangsari'));
});

it('names that differ in a letter hardly ever do', () => {
  const texts = Array.from({ length: 5000 }, (_, i) => `Kegiatan Penyediaan Jasa ${i}`);
  expect(new Set(texts.map(sandiRapat)).size).toBeGreaterThan(4990);
});
