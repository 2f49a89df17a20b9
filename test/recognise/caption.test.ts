import fc from 'fast-check';
import { bacaCaption } from '../../src/recognise/caption';
import { peranKolom, type Peran } from '../../src/recognise/roles';

const peran = (...path: string[]): Peran | null => peranKolom(path.map(bacaCaption));

describe('captions', () => {
  test.each<[string, Peran | null]>([
    ['No.', 'no'],
    ['No Rekening', 'kode'],
    ['Nomor SP2D', 'lain'],
    ['Kode Program/Kegiatan', 'kode'],
    ['Uraian Urusan, Organisasi, Program, Kegiatan dan Sub Kegiatan', 'uraian'],
    ['Nama Sub Kegiatan', 'sub kegiatan'],
    ['Unit Kerja', 'unit'],
    ['Total Pagu (Rp)', 'pagu'],
    ['Anggaran Tahun Ini', 'pagu'],
    ['Tahun Anggaran', 'tahun'],
    ['Sumber Dana', 'lain'],
    ['Anggaran Kas', 'lain'],
    ['Realisasi Anggaran', 'realisasi'],
    ['Budget Realization', 'realisasi'],
    ['Serapan Anggaran', 'persen'],
    ['% Realisasi', 'persen'],
    ['Sisa Anggaran', 'sisa'],
    ['Remaning Budget', 'sisa'],
    ['Bertambah/(Berkurang)', 'sisa'],
    ['Realisasi Fisik (%)', 'kinerja'],
    ['Indikator Kinerja', 'kinerja'],
    ['Telepon', null],
  ])('%s → %s', (text, expected) => expect(peran(text)).toBe(expected));

  test.each<[string[], Peran | null]>([
    [['Realisasi', 'Triwulan I'], 'realisasi'],
    [['Realisasi', '%'], 'persen'],
    [['Pagu', 'Rp'], 'pagu'],
    [['Pagu', 'Setelah Perubahan'], 'pagu'],
    [['Tahun Anggaran 2026', 'Pagu'], 'pagu'],
    [['Kelompok Belanja', 'Operasi', 'Realisasi'], 'realisasi'],
    [['Kinerja', 'Realisasi'], 'kinerja'],
    [['Anggaran', 'Realisasi'], 'realisasi'],
    [['Anggaran dan Realisasi', 'PPTK'], 'lain'],
  ])('%j → %s', (path, expected) => expect(peran(...path)).toBe(expected));

  test.each(['Reailsasi', 'Relisasi', 'REALISASII', 'Realiasi'])('%s is realisasi misspelt', (text) =>
    expect(peran(text)).toBe('realisasi'),
  );

  test.each(['Radio', 'Karang', 'Indikatif'])('%s is no misspelt caption', (text) =>
    expect(peran(text)).toBe(null),
  );

  test('periods and years', () => {
    expect(bacaCaption('s.d. Triwulan III').periode).toEqual({ jenis: 'triwulan', ke: 3 });
    expect(bacaCaption('TW 2').periode).toEqual({ jenis: 'triwulan', ke: 2 });
    expect(bacaCaption('Tribuulan IV').periode).toEqual({ jenis: 'triwulan', ke: 4 });
    expect(bacaCaption('Nopember').periode).toEqual({ jenis: 'bulan', ke: 11 });
    expect(bacaCaption('Realisasi 2019').tahun).toBe(2019);
  });

  test('no text breaks the reading', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void peran(text, text)));
  });
});
