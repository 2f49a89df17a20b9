/** Tabel yang belum dapat dibuat, dan masukan yang ditunggunya. */
export const tabelKurang = {
  judul: 'Tabel yang belum dapat dibuat',
  semua: {
    tabel: 'Tabel kinerja (BAB II sampai IV)',
    masukan: (tahun: number) =>
      `Buku kerja ini tidak memuat tabel kinerja. Lembar isiannya dibuat dengan: lkjip new ${tahun}`,
  },
  isi: (lembar: string) =>
    `Masukannya belum ada: salin dan isi lembar "${lembar}" dari buku kerja lkjip new.`,
  isiDua: (lembar: string, lain: string) =>
    `Realisasinya belum ada: isi di tabel capaian (lembar "${lembar}"), atau pembilang dan penyebutnya di "${lain}".`,
  kolomRealisasi: 'Targetnya ada, realisasinya belum: tambahkan kolom Realisasi di tabel RKT.',
  realisasi: (indikator: string) => `Capaian "${indikator}"`,
  masihKosong: (lembar: string) => `Tabel Anda di lembar ${lembar} masih kosong`,
  adaDi: (lembar: string) => `Baris-barisnya tidak diisi di tempat; isinya ada di ${lembar}.`,
  tabel: {
    renstra: '2.1 tujuan, sasaran, indikator, target',
    strategi: '2.2 strategi dan kebijakan',
    program: '2.3 program dan kegiatan',
    pkIndikator: '2.4 perjanjian kinerja: indikator',
    pkAnggaran: '2.4 perjanjian kinerja: anggaran',
    capaian: '3.1, 3.2.x, BAB IV capaian kinerja',
    tahun: '3.3.1 perbandingan tahun',
    kantor: '3.3.2 perbandingan kantor lain',
    nasional: '3.3.3 standar nasional',
    kemajuan: '3.3.5 kemajuan renstra',
    anggaran: '3.4.x realisasi anggaran',
    alokasi: '3.3.6, 3.4.10, 3.4.11 anggaran per sasaran',
    skm: 'SKM',
    matriks: 'Matriks renstra',
    rkt: 'RKT: target dan realisasi keluaran',
    penyebab: 'Penyebab serapan',
  },
} as const;
