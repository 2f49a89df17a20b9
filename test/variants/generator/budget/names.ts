/** Names as they stand in plans of kecamatan, kelurahan and dinas, before 2021 and after. */

export const PROGRAMS: readonly string[] = [
  'Pelayanan Perkantoran',
  'Peningkatan Kapasitas Perangkat Daerah',
  'Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan',
  'Peningkatan Kualitas Pelayanan Kecamatan dan Kelurahan',
  'Peningkatan Kualitas Penyelenggaraan Pemberdayaan Masyarakat, Pemerintahan dan Pembangunan',
  'Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
  'Penyelenggaraan Pemerintahan dan Pelayanan Publik',
  'Pemberdayaan Masyarakat Desa dan Kelurahan',
  'Koordinasi Ketenteraman dan Ketertiban Umum',
  'Penyelenggaraan Urusan Pemerintahan Umum',
  'Pembinaan dan Pengawasan Pemerintahan Desa',
  'Informasi dan Komunikasi Publik',
  'Aplikasi Informatika',
];

export const ACTIVITIES: readonly string[] = [
  'Pengelolaan Administrasi Perkantoran',
  'Rapat-Rapat Koordinasi dan Konsultasi Dalam dan Luar daerah',
  'Penyediaan Jasa Perkantoran',
  'Penyusunan dan Pelaporan Ketatalaksanaan Perangkat Daerah',
  'Penyusunan Laporan Keuangan',
  'Pengelolaan Administrasi dan Kelengkapan Kepegawaian',
  'Pengelolaan publikasi dan informasi Perangkat Daerah',
  'Penyusunan dan Pelaporan Perencanaan Pembangunan Perangkat Daerah',
  'Penyelenggaraan Pelayanan Umum Kecamatan/Kelurahan',
  'Penyelenggaraan Pemerintahan Ketentraman dan Ketertiban Umum',
  'Pengembangan Perekonomian dan Kesejahteraan Rakyat',
  'Penyelenggaraan Pemberdayaan Masyarakat dan Pembangunan',
  'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
  'Administrasi Keuangan Perangkat Daerah',
  'Administrasi Barang Milik Daerah pada Perangkat Daerah',
  'Administrasi Umum Perangkat Daerah',
  'Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah',
  'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
  'Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah',
  'Koordinasi Kegiatan Pemberdayaan Desa',
  'Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan',
  'Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa',
];

export const SUB_ACTIVITIES: readonly string[] = [
  'Penyusunan Dokumen Perencanaan Perangkat Daerah',
  'Koordinasi dan Penyusunan Dokumen RKA-SKPD',
  'Koordinasi dan Penyusunan Dokumen Perubahan DPA-SKPD',
  'Evaluasi Kinerja Perangkat Daerah',
  'Penyediaan Gaji dan Tunjangan ASN',
  'Penyediaan Administrasi Pelaksanaan Tugas ASN',
  'Pengadaan Pakaian Dinas Beserta Atribut Kelengkapannya',
  'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor',
  'Penyediaan Bahan Logistik Kantor',
  'Penyediaan Barang Cetakan dan Penggandaan',
  'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
  'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
  'Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya',
  'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
  'Pembangunan Sarana dan Prasarana Kelurahan',
  'Evaluasi Kelurahan',
];

/** Words in them that headers, totals and titles are known by. */
export const TRAPS: readonly string[] = [
  'Penyusunan Laporan Realisasi Anggaran',
  'Penyusunan Pagu Indikatif Kecamatan',
  'Pendataan Jumlah Penduduk Miskin',
  'Fasilitasi Pelaksanaan Program Pemberdayaan Masyarakat',
  'Monitoring dan Evaluasi Program dan Kegiatan',
  'Peringatan HUT RI Ke-75',
  'Pemeliharaan Jalan Lingkungan RT 03 RW 05',
  'Penyusunan Profil Kelurahan Tahun 2019',
  'Intensifikasi Pajak Bumi dan Bangunan (PBB) 100%',
  'Koordinasi Penyelenggaraan Pemilihan Umum',
  'Sosialisasi Perda Nomor 12 Tahun 2018',
  'Penyusunan Indikator dan Target Kinerja',
];

export const LONG_TAIL =
  'serta Pelaksanaan Pembinaan, Pengawasan, Pengendalian, Monitoring, Evaluasi dan Pelaporan Penyelenggaraan ' +
  'Urusan Pemerintahan yang Menjadi Kewenangan Daerah Kabupaten/Kota yang Dilimpahkan kepada Camat';

export const ACCOUNTS: readonly (readonly [code: string, name: string])[] = [
  ['5.1.01.01.001.00001', 'Belanja Gaji Pokok PNS'],
  ['5.1.01.02.001.00001', 'Tambahan Penghasilan berdasarkan Beban Kerja PNS'],
  ['5.1.02.01.001.00024', 'Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor'],
  ['5.1.02.01.001.00025', 'Belanja Alat/Bahan untuk Kegiatan Kantor- Kertas dan Cover'],
  ['5.1.02.01.001.00052', 'Belanja Makanan dan Minuman Rapat'],
  ['5.1.02.02.001.00004', 'Honorarium Tim Pelaksana Kegiatan dan Sekretariat Tim Pelaksana Kegiatan'],
  ['5.1.02.02.001.00061', 'Belanja Tagihan Listrik'],
  ['5.1.02.04.001.00001', 'Belanja Perjalanan Dinas Biasa'],
  ['5.2.02.05.001.00005', 'Belanja Modal Alat Kantor Lainnya'],
];

/** The accounts above them. */
export const ACCOUNT_GROUPS: Readonly<Record<string, string>> = {
  '5': 'BELANJA DAERAH',
  '5.1': 'BELANJA OPERASI',
  '5.1.01': 'Belanja Pegawai',
  '5.1.01.01': 'Belanja Gaji dan Tunjangan ASN',
  '5.1.01.02': 'Belanja Tambahan Penghasilan ASN',
  '5.1.02': 'Belanja Barang dan Jasa',
  '5.1.02.01': 'Belanja Barang',
  '5.1.02.02': 'Belanja Jasa',
  '5.1.02.04': 'Belanja Perjalanan Dinas',
  '5.2': 'BELANJA MODAL',
  '5.2.02': 'Belanja Modal Peralatan dan Mesin',
  '5.2.02.05': 'Belanja Modal Alat Kantor dan Rumah Tangga',
};
