/** Teks di sekeliling acuan fungsi; uraian tiap fungsi ada di JSDoc fungsinya. */
export const reference = {
  bahasa: 'id',
  judul: 'Acuan fungsi LKJIP',
  pembuka:
    'Fungsi-fungsi ini diketik di sel mana pun: =LKJIP.CAPAIAN(…). Namanya sama di semua bahasa Excel; pemisah argumen di bawah ini titik koma, seperti Excel berbahasa Indonesia.',
  parameter: 'Parameter',
  opsional: 'opsional',
  hasil: 'Hasil',
  contoh: 'Contoh',
  umum: {
    judul: 'Berlaku untuk semua fungsi',
    butir: [
      'Sel boleh berisi angka, teks seperti "94%", "Baik (90,22)", "Rp 1.234,00", atau kosong.',
      'Rentang masuk, kolom keluar: satu rumus melayani satu tabel. Rentang harus sama besar, atau satu sel; selain itu #VALUE!. Kesalahan di satu baris tinggal di baris itu.',
      'Persen dalam satu indikator disamakan skalanya: "94%" dan 100 dibaca 94 dan 100, "94%" dan 0,95 dibaca 94 dan 95.',
      'Tanda "-" berarti nol untuk uang, dan tidak tersedia (#N/A) untuk target dan realisasi. Realisasi kosong menghasilkan sel kosong.',
      'Tidak ada yang dibulatkan; pembulatan adalah urusan format sel.',
    ],
  },
  galat: {
    judul: 'Arti kesalahan',
    butir: [
      ['#VALUE!', 'isi sel tidak terbaca, pilihan tidak dikenal, atau ukuran rentang tidak sama'],
      ['#N/A', 'nilainya tidak ada: target "-", belum dilaksanakan, atau tabel tidak ditemukan'],
      ['#DIV/0!', 'pembaginya nol, misalnya target 0 atau realisasi tanpa pagu'],
      ['#NUM!', 'angkanya di luar rentang yang sah'],
      [
        '#NAME?',
        'add-in belum terpasang saat rumus diketik; pakai Perbaiki rumus di panel, atau masukkan ulang rumusnya (F2, lalu Enter)',
      ],
    ],
  },
  batas: {
    judul: 'Yang perlu diketahui',
    butir: [
      'Sebagian Excel desktop mengirim sel kosong sebagai 0; di sana realisasi kosong dihitung 0.',
      'Di Excel web, kolom penuh (A:A) tidak diterima; pakai rentang yang berbatas.',
      'Untuk ribuan baris, satu rumus atas rentang jauh lebih ringan daripada satu rumus tiap baris.',
      'Fungsi ini tidak bekerja di dalam format bersyarat, dan menjadi #NAME? di komputer tanpa add-in: sebelum buku kerja dikirim, pakai Jadikan nilai di panel; Kembalikan rumus membatalkannya.',
      'Excel LTSC 2021 belum tentu mendukung fungsi add-in; Excel 2019 ke bawah, iPad, WPS dan LibreOffice tidak.',
    ],
  },
} as const;
