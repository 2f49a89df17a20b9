import { gabungKode } from '../../src/recognise/codes';
import { bacaKode, bacaNomor, isRekening, pisahNomor, tingkatKode } from '../../src/recognise/numbering';

describe('numbering', () => {
  test.each([
    ['I', 'romawi'],
    ['XIV.', 'romawi'],
    ['A', 'huruf'],
    ['b)', 'huruf'],
    ['12', 'angka'],
    ['(3)', 'angka'],
    ['1.2.1', 'titik'],
    ['-', 'butir'],
  ])('%s is %s', (text, jenis) => expect(bacaNomor(text)?.jenis).toBe(jenis));

  test.each(['Rapat', '', 'IIII.', 'RT 03'])('%s numbers nothing', (text) =>
    expect(bacaNomor(text)).toBe(null),
  );

  test.each([
    ['1. Rapat Koordinasi', '1.', 'Rapat Koordinasi'],
    ['7.01.01 - PROGRAM PENUNJANG', '7.01.01', 'PROGRAM PENUNJANG'],
    ['5 BELANJA DAERAH', '5', 'BELANJA DAERAH'],
    ['5.1.02.01.001.00024 Belanja Alat', '5.1.02.01.001.00024', 'Belanja Alat'],
    ['17 Agustus', '', '17 Agustus'],
  ])('%s', (text, nomor, nama) => expect(pisahNomor(text)).toEqual([nomor, nama]));
});

describe('codes', () => {
  test.each([
    ['7.01', 'urusan'],
    ['7.01.01', 'program'],
    ['7.01.01.2.01', 'kegiatan'],
    ['7.01.01.201', 'kegiatan'],
    ['7.01.01.2.01.0003', 'sub kegiatan'],
    ['X.XX.01.2.01', 'kegiatan'],
    ['2.16.2.20.2.21.01.0000', 'organisasi'],
    ['5.1.02.01', 'rekening'],
    ['5.02.01', 'program'],
  ])('%s is of %s', (text, tingkat) => expect(tingkatKode(bacaKode(text) ?? [])).toBe(tingkat));

  test('urusan five is no account', () => {
    expect(isRekening(['5', '02'])).toBe(false);
    expect(isRekening(['5', '1'])).toBe(true);
  });

  test('pieces, whole codes and blanks of one code come to the same', () => {
    const above: string[] = [];
    expect(gabungKode(['7', '01', '02', '2.01', '0003'], above).kodeTeks).toBe('7.01.02.2.01.0003');
    expect(gabungKode(['', '', '', '', '0004'], above).kodeTeks).toBe('7.01.02.2.01.0004');
    expect(gabungKode(['7', '7.01', '7.01.02', '7.01.02.2.01'], []).kodeTeks).toBe('7.01.02.2.01');
  });

  test('an account stands beside the activity', () => {
    const row = gabungKode(['2.16', '2.16.2.20.2.21.01.0000', '2.16.01.2.01.0001', '5.1.02'], []);
    expect([row.kode?.join('.'), row.akun?.join('.')]).toEqual(['2.16.01.2.01.0001', '5.1.02']);
  });
});
