import { bahan } from '../../src/compose/bahan';
import type { Draft } from '../../src/compose/draft';
import { daftarReviu } from '../../src/compose/sheets/daftar-reviu';
import { lembarPimpinan } from '../../src/compose/sheets/lembar-pimpinan';
import { sheets } from '../../src/messages/id/sheets';
import type { Typed } from '../../src/state/state';
import { reviewFile, SAMPLE, type Built } from '../support/build-file';

type Hasil = Pick<Built, 'snapshot' | 'laporan' | 'ringkasan' | 'temuan'>;

const typed: Typed = new Map([
  ['daftar-reviu', new Map([['nasional', new Map([['jawaban', 'Tidak berlaku'] as const])]])],
]);

function rowsOf(draft: Draft): string[][] {
  return Array.from({ length: draft.rowCount }, (_, row) =>
    Array.from({ length: draft.columnCount }, (_, col) => {
      const value = draft.value(row + 1, col + 1);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    }),
  );
}

describe('the sheets of the review', () => {
  let hasil: Hasil;

  beforeAll(async () => {
    hasil = await reviewFile(SAMPLE);
  });

  it('answers an item by the findings of its checks, and leaves the rest to the reviewer', () => {
    const rows = rowsOf(daftarReviu(bahan({ ...hasil, typed })));
    const answer = (key: string): string[] => rows.find(([first]) => first === key)?.slice(3, 6) ?? [];
    const { alat } = sheets.daftarReviu;
    expect(answer('format')[0]).toBe(alat.pereviu);
    expect(answer('efisiensi')[0]).toBe(alat.tidak);
    expect(answer('tahunLalu')).toEqual([alat.ya, 'Tidak ada temuan; lembar 3.2.3, 3.3.1', '']);
    expect(answer('nasional')).toEqual([alat.sebagian, 'Temuan: 1 informasi', 'Tidak berlaku']);
  });

  it('says that a table is not there', () => {
    const laporan = { ...hasil.laporan, kinerja: [] };
    const rows = rowsOf(daftarReviu(bahan({ ...hasil, laporan, temuan: [], typed: new Map() })));
    expect(rows.find(([first]) => first === 'efisiensi')?.[3]).toBe(sheets.daftarReviu.alat.tidak);
    expect(rows.find(([first]) => first === 'anggaran')?.[3]).toBe(sheets.daftarReviu.alat.ya);
  });

  it('puts the head of the office on one page: the lowest unit and the largest remainder first', () => {
    const draft = lembarPimpinan(bahan({ ...hasil, typed: new Map() }));
    expect(draft.layout.print).toEqual({ paper: 'A4', orientation: 'portrait', onePage: true });
    const texts = rowsOf(draft).map((row) => row[2] ?? '');
    expect(texts.indexOf('Kelurahan Tanjungsari')).toBeLessThan(texts.indexOf('Kelurahan Karang Sari'));
    const unspent = texts.filter((text) => text.endsWith(')'));
    expect(unspent[0]).toContain(
      'Penyelenggaraan Pemberdayaan Masyarakat dan Pembangunan (Kecamatan Sukorejo)',
    );
    expect(draft.rowCount).toBeLessThan(60);
  });
});
