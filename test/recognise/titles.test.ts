import { bacaTahun, bacaUnit, rapiNama, tahunBaris, unitDariSheet } from '../../src/recognise/titles';

describe('units', () => {
  test.each([
    ['Realisasi Anggaran Kelurahan Pakunden Tahun 2020', 'Kelurahan Pakunden'],
    ['REALISASI ANGGARAN PROGRAM DAN KEGIATAN KECAMATAN SUKOREJO KOTA BLITAR', 'Kecamatan Sukorejo'],
    ['KELURAHAN KARANG SARI KECAMATAN SUKOREJO', 'Kelurahan Karang Sari'],
    ['BAGIAN : UMUM', 'Bagian Umum'],
    ['SKPD : 7.01.0.00.0.00.01.0000 Kecamatan Sukorejo', 'Kecamatan Sukorejo'],
    ['DINAS KOMUNIKASI DAN INFORMATIKA', 'Dinas Komunikasi dan Informatika'],
    ['A. Kelurahan Turi', 'Kelurahan Turi'],
  ])('%s', (text, nama) => expect(bacaUnit(text)?.unit.nama).toBe(nama));

  test.each([
    'PROGRAM PENINGKATAN KUALITAS PELAYANAN KECAMATAN DAN KELURAHAN',
    'Koordinasi Kegiatan Pemberdayaan Desa',
    'Realisasi Anggaran Kelurahan se-Kota',
    'URUSAN PEMERINTAHAN BIDANG KECAMATAN',
    'Rapat Koordinasi',
  ])('%s names none', (text) => expect(bacaUnit(text)).toBe(null));

  test.each([
    ['Kel. Pakunden', 'Kelurahan Pakunden'],
    ['Pakunden', 'Pakunden'],
    ['Purwosari II', 'Purwosari II'],
    ['Pakunden 2020', 'Pakunden'],
    ['Sheet1', undefined],
    ['LRA 2', undefined],
    ['3.4.2', undefined],
    ['Realisasi Anggaran', undefined],
  ])('sheet %s', (name, nama) => expect(unitDariSheet(name)?.nama).toBe(nama));

  test('capitals are set down, initials stay', () => {
    expect(rapiNama('SEKRETARIAT DPRD DAN KARANG SARI')).toBe('Sekretariat DPRD dan Karang Sari');
    expect(rapiNama('Karang sari')).toBe('Karang sari');
  });
});

test.each([
  ['TAHUN ANGGARAN 2026', 2026],
  ['T.A 2021', 2021],
  ['Tahun : 2019', 2019],
  ['Per 31 Desember 2020', 2020],
  ['Target Tahun 2016-2021', null],
  ['Perda Nomor 12', null],
])('%s is of %s', (text, year) => expect(bacaTahun(text)).toBe(year));

test.each([
  ['Per tanggal 31 Desember 2024', 2024],
  ['Per 31 Januari 2025', 2025],
  ['31 Desember 2024', 2024],
  ['Periode 1 Januari 2025 s.d. 5 Januari 2025', 2025],
  ['Tahun 01/01/2024', 2024],
  // A report of last year is printed and brought up to date in January.
  ['Per tanggal 10 Januari 2025', null],
  ['Per 10/01/2025', null],
  ['23 Januari 2025', null],
  ['Dicetak 31 Desember 2024', null],
])('the line %s is of %s', (line, year) => expect(tahunBaris(line)).toBe(year));
