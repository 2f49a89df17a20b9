import { rerata, rerataCapaian } from '../../../src/domain/rules/rerata-capaian';
import { setahun } from '../../../src/domain/rules/triwulan';

describe('rerata capaian', () => {
  const contoh = [
    { tingkat: 'tujuan', kelompok: 'T1', capaian: 90.22 / 87 },
    { tingkat: 'sasaran', kelompok: 'S1', capaian: 100 / 94 },
    { tingkat: 'sasaran', kelompok: 'S2', capaian: 1 },
    { tingkat: 'program', kelompok: 'P1', capaian: 5 },
    { tingkat: 'kegiatan', kelompok: 'K1', capaian: 5 },
  ] as const;

  test('the sample report: 103,36 %', () => {
    expect(rerataCapaian(contoh, { denganTujuan: true, perSasaran: false })).toBeCloseTo(1.033614, 6);
  });

  test('without tujuan', () => {
    expect(rerataCapaian(contoh, { denganTujuan: false, perSasaran: false })).toBe((100 / 94 + 1) / 2);
  });

  test('per sasaran first', () => {
    const banyak = [
      { tingkat: 'sasaran', kelompok: 'S1', capaian: 1 },
      { tingkat: 'sasaran', kelompok: 'S1', capaian: 0 },
      { tingkat: 'sasaran', kelompok: 'S1', capaian: null },
      { tingkat: 'sasaran', kelompok: 'S2', capaian: 1 },
      { tingkat: 'sasaran', kelompok: 'S3', capaian: null },
    ] as const;
    expect(rerataCapaian(banyak, { denganTujuan: true, perSasaran: true })).toBe(0.75);
    expect(rerataCapaian(banyak, { denganTujuan: true, perSasaran: false })).toBe(2 / 3);
  });

  test('blanks are left out, never 0', () => {
    expect(rerata([1, null, 0])).toBe(0.5);
    expect(rerata([null])).toEqual({ galat: 'kosong' });
    expect(rerata([1, NaN])).toEqual({ galat: 'bukan-angka', di: 1 });
    expect(rerataCapaian([], { denganTujuan: true, perSasaran: true })).toEqual({ galat: 'kosong' });
  });
});

describe('quarters to a year', () => {
  const tw = (...nilai: (number | null)[]) => nilai.map((n) => ({ nilai: n }));

  test('sum, last and mean without the blanks', () => {
    expect(setahun(tw(1, 2, null, 4), 'jumlah')).toBe(7);
    expect(setahun(tw(1, 2, 3, null), 'terakhir')).toBe(3);
    expect(setahun(tw(1, null, null, 3), 'rata-rata')).toBe(2);
    expect(setahun(tw(null, null), 'jumlah')).toEqual({ galat: 'kosong' });
  });

  test('Σ numerator / Σ denominator', () => {
    const rasio = [
      { nilai: 1, penyebut: 1 },
      { nilai: 0, penyebut: 3 },
      { nilai: null, penyebut: null },
    ];
    expect(setahun(rasio, 'rasio')).toBe(0.25);
    expect(setahun([{ nilai: 1, penyebut: null }], 'rasio')).toEqual({ galat: 'bentuk', di: 0 });
    expect(setahun([{ nilai: 0, penyebut: 0 }], 'rasio')).toEqual({ galat: 'pembagi-nol' });
  });

  test('percentages are never averaged', () => {
    expect(setahun(tw(90, 100), 'rata-rata', true)).toEqual({ galat: 'opsi', di: 'rata-rata' });
    expect(setahun(tw(90, 100), 'terakhir', true)).toBe(100);
  });
});
