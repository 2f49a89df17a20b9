import { PREDIKAT_PERMENDAGRI, skalaBernama } from '../../../src/domain/parameters/daftar';
import { terbaru } from '../../../src/domain/parameters/parameter';
import { skala } from '../../../src/domain/parameters/skala';
import { predikat } from '../../../src/domain/rules/predikat';
import { predikatSakip } from '../../../src/domain/rules/sakip';

test.each([
  [150, 'Sangat Tinggi'],
  [91, 'Sangat Tinggi'],
  [90.5, 'Sangat Tinggi'],
  [90.49, 'Tinggi'],
  [76, 'Tinggi'],
  [75.5, 'Tinggi'],
  [75.4, 'Sedang'],
  [65.5, 'Sedang'],
  [51, 'Rendah'],
  [50.5, 'Rendah'],
  [50.4, 'Sangat Rendah'],
  [-10, 'Sangat Rendah'],
])('Permendagri: %p is %p', (nilai, kata) => {
  expect(predikat(nilai, terbaru(PREDIKAT_PERMENDAGRI).nilai)).toMatchObject({ label: kata });
});

test.each([
  [100, 'AA'],
  [90.01, 'AA'],
  [90, 'A'],
  [80, 'BB'],
  [70, 'B'],
  [60, 'CC'],
  [50, 'C'],
  [30.01, 'C'],
  [30, 'D'],
  [0, 'D'],
])('SAKIP: %p is %p', (nilai, huruf) => {
  expect(predikatSakip(nilai, 2021)).toMatchObject({ label: huruf });
  expect(predikatSakip(nilai, 2020)).toMatchObject({ label: huruf });
});

test('SAKIP scores end at 0 and 100, and the scale began in 2015', () => {
  expect(predikatSakip(100.01, 2021)).toEqual({ galat: 'di-luar-rentang' });
  expect(predikatSakip(-1, 2021)).toEqual({ galat: 'di-luar-rentang' });
  expect(predikatSakip(80, 2010)).toEqual({ galat: 'opsi', di: 2010 });
});

test('LAN, without rounding', () => {
  const lan = skalaBernama('lan');
  if (!lan) throw new Error('no scale');
  expect(predikat(85, terbaru(lan).nilai)).toMatchObject({ label: 'Sangat Berhasil' });
  expect(predikat(84.99, terbaru(lan).nilai)).toMatchObject({ label: 'Berhasil' });
  expect(predikat(84.99999999999999, terbaru(lan).nilai)).toMatchObject({ label: 'Sangat Berhasil' });
});

test('an office brings its own bands', () => {
  const sendiri = skala(
    {
      satuan: 'persen',
      bulatkan: 1,
      minimum: null,
      maksimum: null,
      batas: 'mulai',
      pita: [
        { dari: 100, label: 'Melampaui', arti: null },
        { dari: null, label: 'Belum', arti: null },
      ],
    },
    'kantor',
  );
  expect(predikat(99.95, sendiri)).toMatchObject({ label: 'Melampaui' });
  expect(predikat(99.94, sendiri)).toMatchObject({ label: 'Belum' });
  expect(predikat(NaN, sendiri)).toEqual({ galat: 'bukan-angka' });
});
