/** Bentuk lembar isian, daftar pilihannya, dan teks lembar Petunjuk dan Contoh. */

/** Pilihan dalam sel. Yang hanya saran boleh diketik lain. */
export const daftarIsian = {
  tingkat: { nilai: ['Tujuan', 'Sasaran', 'Program'], saran: false },
  polaritas: { nilai: ['Positif', 'Negatif', 'Negatif rasio'], saran: false },
  agregasi: { nilai: ['Jumlah', 'Terakhir', 'Rata-rata', 'Rasio'], saran: false },
  satuan: {
    nilai: [
      ...['%', 'Indeks', 'Nilai', 'Orang', 'Dokumen', 'Laporan', 'Kegiatan', 'Kali', 'Kelompok', 'Lembaga'],
      ...['Kelurahan', 'Unit', 'Paket', 'Bulan', 'Layanan'],
    ],
    saran: true,
  },
  kategori: {
    nilai: [
      ...['Efisiensi', 'Sisa lelang / harga riil', 'Sesuai kebutuhan riil', 'Sasaran tidak tercapai'],
      ...[
        'SK terlambat',
        'Perubahan kebijakan',
        'Pembatasan kegiatan',
        'Kegiatan tidak dilaksanakan',
        'Lainnya',
      ],
    ],
    saran: true,
  },
  keterangan: { nilai: ['APBD', 'APBN', 'DAK', 'DAU', 'BLUD'], saran: true },
} as const satisfies Record<string, { readonly nilai: readonly string[]; readonly saran: boolean }>;

export type DaftarIsian = keyof typeof daftarIsian;

export interface KolomIsian {
  /** Kepala kolom; baris kepala di atasnya dipisah garis miring: "Kantor Pembanding / Target". */
  readonly judul: string;
  readonly lebar: number;
  readonly daftar?: DaftarIsian;
  /** uang: rupiah, tidak negatif; skor: 0 sampai 100; bilangan: angka apa pun. */
  readonly angka?: 'uang' | 'skor' | 'bilangan';
  readonly petunjuk: string;
}

export interface LembarIsian {
  /** Nama lembar. */
  readonly nama: string;
  readonly judul: string;
  /** Tabel LKjIP yang dibuat darinya. */
  readonly untuk: string;
  readonly kolom: readonly KolomIsian[];
  /** Isi yang sudah ada sejak awal: nama unsur SKM. Selebihnya kosong. */
  readonly awal?: readonly (readonly (string | null)[])[];
  /** Baris kosong yang disiapkan. */
  readonly baris: number;
  readonly contoh: readonly (readonly (string | number | null)[])[];
}

/** Lembar Petunjuk dan Contoh. */
export const petunjukIsian = {
  nama: 'Petunjuk',
  judul: (tahun: number) => `Buku kerja LKjIP Tahun ${tahun}`,
  langkah: [
    'Isi lembar-lembar berwarna kuning yang tabelnya Anda perlukan; yang tidak diisi tidak dibuat tabelnya.',
    'Mulai dari lembar Anggaran: satu baris setiap kegiatan, angka dalam rupiah penuh, tanpa baris jumlah.',
    'Nama tujuan, sasaran, indikator, program, dan unit ditulis sama di semua lembar.',
    'Baris boleh ditambah; kepala kolom jangan dihapus. Lembar yang tidak dipakai boleh dihapus.',
    'Simpan, lalu buat ringkasan: tombol Buat Ringkasan di Excel, atau lkjip build BERKAS.xlsx.',
    'Lembar Contoh hanya contoh isian: tidak pernah dibaca sebagai data.',
  ],
  kolom: ['Lembar', 'Untuk tabel', 'Kolom', 'Cara mengisi'],
} as const;

export const contohIsian = {
  nama: 'Contoh',
  judul: 'Contoh isian (bukan data: lembar ini tidak pernah dibaca)',
} as const;
