/** Teks di sekeliling daftar pemeriksaan; pertanyaan dan sumber ada pada tiap pemeriksaan, kalimat temuan di temuan.ts. */
export const checksGuide = {
  judul: 'Yang diperiksa oleh reviu',
  pembuka: [
    'Halaman ini dicetak dari pemeriksaannya sendiri. Setiap contoh adalah kalimat yang benar-benar keluar untuk sebuah tabel kecil berisi kesalahan itu.',
    'Kode di bawah setiap pertanyaan juga muncul sebagai `code` di keluaran `--json`. Cara membaca dan menjawab temuan: [mereviu.md](mereviu.md).',
  ],
  tingkat: {
    judul: 'Tiga tingkat',
    kolom: ['Tingkat', 'Artinya'],
    arti: {
      error:
        'Dua angka tidak mungkin benar bersamaan, atau uang tidak terbaca, negatif, atau melebihi pagu. Perbaiki.',
      warning: 'Mungkin sah, tetapi seseorang harus memutuskan.',
      info: 'Bentuk atau kelengkapan. Hitungannya benar, atau selisihnya hanya pembulatan.',
    },
  },
  sumber: 'Dasar',
  kolom: ['Tingkat', 'Contoh'],
} as const;
