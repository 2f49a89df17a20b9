/** Names for invented budgets; none is part of another, so that no two differ by a space. */
export const UNITS = [
  'Melati',
  'Kenanga',
  'Cempaka',
  'Flamboyan',
  'Teratai',
  'Dahlia',
  'Anggrek',
  'Bougenvil',
];

export const PROGRAMS = [
  'Program Pelayanan Administrasi Perkantoran',
  'Program Peningkatan Kapasitas Aparatur',
  'Program Pengembangan Sistem Pelaporan Kinerja',
  'Program Peningkatan Kualitas Pelayanan Publik',
  'Program Pemberdayaan Masyarakat dan Pembangunan',
];

export const KEGIATAN = [
  'Penyediaan Jasa Komunikasi dan Listrik',
  'Pengadaan Alat Tulis Kantor',
  'Pemeliharaan Kendaraan Dinas',
  'Rapat Koordinasi dan Konsultasi',
  'Pendidikan dan Pelatihan Formal',
  'Penyusunan Laporan Keuangan',
  'Penyusunan Rencana Kerja Tahunan',
  'Pelayanan Umum Kelurahan',
  'Pembinaan Ketenteraman Lingkungan',
  'Pengembangan Ekonomi Kerakyatan',
  'Perbaikan Jalan Lingkungan',
  'Pembinaan Lembaga Kemasyarakatan',
  'Penyelenggaraan Musrenbang',
  'Pengelolaan Sampah Mandiri',
  'Fasilitasi Posyandu Balita',
];
