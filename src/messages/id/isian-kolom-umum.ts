/** Kolom yang dipakai beberapa lembar isian. */

import type { KolomIsian } from './isian-kolom';

export const no: KolomIsian = { judul: 'No', lebar: 6, petunjuk: 'Nomor urut.' };
export const tujuan: KolomIsian = {
  judul: 'Tujuan',
  lebar: 38,
  petunjuk: 'Tujuan renstra, sama bunyinya di semua lembar.',
};
export const sasaran: KolomIsian = {
  judul: 'Sasaran',
  lebar: 38,
  petunjuk: 'Sasaran renstra, sama bunyinya di semua lembar.',
};
export const indikator: KolomIsian = {
  judul: 'Indikator',
  lebar: 44,
  petunjuk: 'Nama indikator, sama bunyinya di semua lembar.',
};
export const satuan: KolomIsian = {
  judul: 'Satuan',
  lebar: 11,
  daftar: 'satuan',
  petunjuk: 'Pilih, atau ketik satuan lain.',
};
export const target: KolomIsian = {
  judul: 'Target',
  lebar: 12,
  petunjuk: 'Angka, atau sebutan bila targetnya memang kata: "Baik (87)".',
};

/** Masa lima tahun renstra yang memuat tahun itu, dihitung dari pilkada serentak (2025–2029); kepala kolomnya boleh diubah. */
export function masaRenstra(tahun: number): number[] {
  const awal = tahun - ((((tahun - 2025) % 5) + 5) % 5);
  return Array.from({ length: 5 }, (_, i) => awal + i);
}

export const sepanjang = (tahun: number): KolomIsian[] =>
  masaRenstra(tahun).map((each) => ({
    judul: `Target ${each}`,
    lebar: 12,
    petunjuk: 'Target tahun itu; ubah tahun di kepala kolom bila masa renstra kantor Anda lain.',
  }));

export const uang = (judul: string, petunjuk: string): KolomIsian => ({
  judul,
  lebar: 20,
  angka: 'uang',
  petunjuk,
});
export const teks = (judul: string, lebar: number, petunjuk: string): KolomIsian => ({
  judul,
  lebar,
  petunjuk,
});
export const hasil = (judul: string, petunjuk: string): KolomIsian => ({ judul, lebar: 12, petunjuk });

/** Unsur SKM menurut PermenPANRB 14/2017. */
export const UNSUR = [
  'Persyaratan',
  'Sistem, mekanisme, dan prosedur',
  'Waktu penyelesaian',
  'Biaya/tarif',
  'Produk spesifikasi jenis pelayanan',
  'Kompetensi pelaksana',
  'Perilaku pelaksana',
  'Penanganan pengaduan, saran, dan masukan',
  'Sarana dan prasarana',
];
export const NILAI_UNSUR = [86, 87.5, 88.25, 97, 86.5, 90, 90.5, 88, 92];

/** Anggaran per program dalam perjanjian kinerja, sebelum atau sesudah perubahan. */
export const anggaranPk = (petunjuk: string): KolomIsian[] => [
  no,
  teks('Program', 46, 'Program yang diperjanjikan.'),
  uang('Anggaran (Rp)', petunjuk),
  { judul: 'Keterangan', lebar: 16, daftar: 'keterangan', petunjuk: 'Sumber dana.' },
];
