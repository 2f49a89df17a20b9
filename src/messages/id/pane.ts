import type { JenisTabelKinerja } from '../../domain/kinerja';
import type { UnreadReason } from '../../domain/laporan';
import { unread } from './recognition';
import { jenisTabel } from './kinerja';
import { pertanyaan } from './pertanyaan';

/** Panel di Excel. Setiap pesan: apa yang terjadi, di mana, apa yang aman, apa yang dapat dilakukan. */
export const pane = {
  judul: 'Ringkasan LKjIP',
  bahasaLain: 'English',
  bukanExcel:
    'Panel ini bekerja di dalam Excel. Buka buku kerja anggaran di Excel, lalu buka panel ini dari tab LKjIP.',

  kerja: {
    open: 'Membaca buku kerja',
    build: 'Membuat ringkasan',
    undo: 'Mengurungkan',
    clean: 'Mengeluarkan tambahan LKjIP',
    settle: 'Merapikan yang tertinggal',
    repair: 'Memperbaiki rumus LKJIP',
    freeze: 'Menjadikan rumus LKJIP nilai',
    restore: 'Mengembalikan rumus LKJIP',
    forget: 'Membuang catatan rumus',
  },
  langkah: {
    read: 'membaca lembar',
    recognise: 'mengenali tabel',
    review: 'memeriksa angka',
    compose: 'menyusun ringkasan',
    write: 'menulis ke buku kerja',
    clean: 'mengeluarkan tambahan',
  },
  persen: (persen: number) => `${persen}%`,
  hentikan: 'Hentikan',
  menghentikan: 'Sedang dihentikan …',
  tutup: 'Tutup pesan',

  buat: {
    judul: 'Buat ringkasan',
    tombol: 'Buat ringkasan',
    tombolLagi: 'Perbarui ringkasan',
    bacaLagi: 'Baca ulang',
    dikenali: (tabel: number, kegiatan: number, tahun: number | null) =>
      `${tabel} tabel anggaran dikenali, ${kegiatan} kegiatan${tahun === null ? '' : `, tahun ${tahun}`}.`,
    kinerja: (tabel: number) => `${tabel} tabel kinerja dikenali.`,
    takDikenali: 'Belum ada tabel anggaran yang dikenali.',
    takDikenaliSaran:
      'Sebuah tabel perlu tiga kolom berjudul: nama kegiatan, pagu, dan realisasi. Alasan setiap lembar ada di bawah.',
    sel: 'Sel Anda tidak ditimpa. Ringkasan ditaruh di lembar LKjIP baru di paling belakang, dan dapat diurungkan.',
  },

  ambang: {
    label: 'Ambang serapan',
    keterangan: 'Kegiatan dengan serapan di bawah ini ditandai.',
    salah: 'Tulis angka di atas 0% sampai 100%, misalnya 95% atau 0,95.',
  },

  lembar: {
    judul: 'Yang dikenali',
    anggaran: (unit: string, kegiatan: number | null) => `${unit}: ${kegiatan ?? 0} kegiatan`,
    rekap: (per: string, baris: number) => `rekap per ${per}, ${baris} baris`,
    kinerja: (jenis: JenisTabelKinerja, baris: number, tahun: number | null) =>
      `tabel kinerja: ${jenisTabel[jenis]}${tahun === null ? '' : ` ${tahun}`}, ${baris} baris`,
    kosong: (sel: number) => `${sel} sel masih kosong`,
    keyakinan: (persen: number) => `keyakinan ${persen}%`,
    kolom: (kolom: Readonly<Record<string, string>>) =>
      `kolom ${Object.entries(kolom)
        .map(([nama, huruf]) => `${nama} ${huruf}`)
        .join(', ')}`,
    mengapa: 'Mengapa?',
    mengapaLembar: (lembar: string) => `Mengapa ${lembar} dibaca begitu?`,
    alasan: (tertulis: string, sebagai: string) => `"${tertulis}" dibaca sebagai ${sebagai}`,
    tidakDibaca: (jumlah: number) => `Tidak dibaca: ${jumlah} lembar`,
    buka: (lembar: string) => `Buka lembar ${lembar}`,
    bukaSel: (lembar: string, sel: string) => `Pergi ke sel ${sel} di lembar ${lembar}`,
  },
  takDibaca: (alasan: UnreadReason): string => {
    if (alasan.kode === 'ragu')
      return 'dapat dibaca dengan lebih dari satu cara; jawab pertanyaannya di atas';
    if (alasan.kode === 'diabaikan') return 'dilewati atas permintaan Anda';
    return unread(alasan);
  },

  tanya: {
    judul: 'Perlu jawaban Anda',
    pengantar:
      'Yang belum dijawab tidak ikut dihitung. Jawaban disimpan di buku kerja saat ringkasan dibuat.',
    soal: pertanyaan.soal,
    pilihan: pertanyaan.pilihan,
  },

  rendah: {
    judul: (jumlah: number, semua: number) => `Di bawah ambang: ${jumlah} dari ${semua} kegiatan`,
    tidakAda: (semua: number, ambang: string) => `Serapan ${semua} kegiatan semuanya ${ambang} atau lebih.`,
    baris: (serapan: string, sisa: string) => `serapan ${serapan}, sisa ${sisa}`,
    takTerbaca: 'tidak terbaca',
    semua: (jumlah: number) => `Tampilkan semua (${jumlah})`,
  },

  hasil: {
    dibuat: 'Ringkasan sudah dibuat.',
    rincian: (isian: number, catatan: number) =>
      [
        'Kegiatan di bawah ambang ditandai',
        catatan > 0 ? `dan diberi catatan (${catatan} sel)` : '',
        isian > 0 ? `; ${isian} sel rekap yang kosong diisi rumus` : '',
      ]
        .filter((bagian) => bagian !== '')
        .join(' ')
        .replace(' ;', ';') + '.',
    dilewati: (jumlah: number) => `${jumlah} sel tidak disentuh karena sudah berisi catatan atau isian Anda.`,
    temuan: (salah: number, putuskan: number, info: number) =>
      `Reviu: ${salah} salah, ${putuskan} perlu keputusan, ${info} informasi.`,
    lembar: 'Lembar yang dibuat:',
    urungkan: 'Urungkan',
    diurungkan: 'Sudah diurungkan: semua yang ditambahkan sudah dikeluarkan. Isi lembar Anda tetap.',
    diurungkanSebelum:
      'Sudah diurungkan: ringkasan disusun lagi dengan ambang dan jawaban sebelumnya. Suntingan Anda sesudahnya tetap.',
    dibersihkan: (lembar: number): string =>
      lembar === 0
        ? 'Tidak ada yang perlu dikeluarkan: buku kerja ini tidak memuat tambahan LKjIP.'
        : 'Semua tambahan LKjIP sudah dikeluarkan. Isi dan suntingan Anda tetap.',
    catatanLama:
      'Catatan [LKjIP] yang dibuat lewat berkas tidak terlihat dari sini: hapus sendiri, atau bersihkan berkasnya dengan lkjip clean.',
    dirapikan: {
      staging: 'Sudah dirapikan: pembuatan yang terputus dibatalkan. Isi lembar Anda tidak berubah.',
      commit: 'Sudah dirapikan: ringkasan yang terputus diselesaikan.',
      clean: 'Sudah dirapikan: tambahan LKjIP selesai dikeluarkan.',
      formulas: 'Sudah dirapikan: pekerjaan pada rumus LKJIP sudah tuntas.',
    },
    dihentikan: 'Dihentikan. Tidak ada yang berubah di buku kerja.',
  },

  terputus: {
    judul: 'Pekerjaan terakhir terputus',
    isi: {
      staging:
        'Pembuatan ringkasan terputus sebelum apa pun di lembar Anda diubah. Yang tertinggal perlu dibuang.',
      commit:
        'Pembuatan ringkasan terputus di tengah jalan. Rencananya tersimpan di buku kerja: dapat diselesaikan, atau diurungkan. Isi sel Anda tidak hilang.',
      clean:
        'Pembersihan terputus di tengah jalan. Isi sel Anda tidak hilang; pembersihannya tinggal diselesaikan.',
      formulas:
        'Pekerjaan pada rumus LKJIP terputus di tengah jalan. Rumus dan nilainya tercatat di buku kerja; pekerjaannya tinggal diselesaikan.',
    },
    selesaikan: 'Selesaikan',
    rapikan: 'Buang yang tertinggal',
    urungkan: 'Urungkan',
  },

  kunci: {
    judul: 'Lembar dilindungi',
    isi: (jumlah: number): string =>
      jumlah === 1
        ? 'Lembar ini perlu dibuka sebentar supaya dapat ditulisi. Sesudahnya dilindungi lagi dengan pilihan dan kata sandi yang sama.'
        : 'Lembar-lembar ini perlu dibuka sebentar supaya dapat ditulisi. Sesudahnya dilindungi lagi dengan pilihan dan kata sandi yang sama.',
    sandi: (lembar: string) => `Kata sandi lembar ${lembar}`,
    kosong: 'Kosongkan bila tanpa kata sandi. Kata sandi tidak disimpan.',
    izinkan: 'Buka sebentar',
    batal: 'Batal',
  },

  gagal: {
    judul: {
      open: 'Buku kerja belum dapat dibaca',
      build: 'Ringkasan belum dibuat',
      undo: 'Belum diurungkan',
      clean: 'Belum dibersihkan',
      settle: 'Belum dirapikan',
      repair: 'Rumus belum diperbaiki',
      freeze: 'Rumus belum dijadikan nilai',
      restore: 'Rumus belum dikembalikan',
      forget: 'Catatan rumus belum dibuang',
    },
    tanpaTabel:
      'Tidak ada tabel anggaran yang dikenali, jadi tidak ada yang ditulis. Alasan setiap lembar ada di bawah.',
    lembarRusak: (lembar: string, alasan: string) =>
      `Lembar ${lembar} rusak: ${alasan} Tidak ada yang ditulis.`,
    teksHilang: (jumlah: number) =>
      `${jumlah} isian yang Anda ketik di lembar LKjIP akan hilang. Tidak ada yang diubah. Salin dahulu isian ini:`,
    teksLagi: (jumlah: number) => `dan ${jumlah} lagi`,
    tetapKeluarkan: 'Tetap keluarkan',
    lembarHilang: (lembar: string) =>
      `Lembar ${lembar} tidak ada lagi atau disembunyikan. Tampilkan lembarnya, atau baca ulang buku kerja.`,
    takTerduga: (rincian: string) =>
      `Ada kesalahan yang tidak terduga: ${rincian}. Baca ulang buku kerja; yang belum selesai akan dirapikan lebih dulu. Bila terulang, mohon laporkan kalimat ini.`,
    cobaLagi: 'Coba lagi',
  },

  rumus: {
    judul: 'Rumus LKJIP Anda',
    perbaiki: 'Perbaiki rumus',
    perbaikiKet: 'Masukkan ulang rumus LKJIP yang macet di #NAME?. Sel lain tidak disentuh.',
    nilai: 'Jadikan nilai',
    nilaiKet:
      'Sebelum buku kerja dikirim: ganti rumus LKJIP dengan nilainya, supaya tidak menjadi #NAME? di komputer tanpa add-in. Dapat dikembalikan, juga setelah buku kerja ditutup.',
    kembalikan: 'Kembalikan rumus',
    kembalikanKet: (jumlah: number) =>
      `${jumlah} rumus yang dijadikan nilai masih tercatat. Sel yang sudah Anda ubah tidak ditimpa.`,
    buang: 'Buang catatan rumus',
    buangKet: 'Nilainya tetap. Rumusnya sesudah itu tidak dapat dikembalikan.',
    dibuang: 'Catatan rumus sudah dibuang. Nilainya tetap.',
    hasil: {
      repair: (rumus: number, lembar: number): string =>
        rumus === 0
          ? 'Tidak ada rumus LKJIP yang perlu diperbaiki.'
          : `${rumus} rumus di ${lembar} lembar sudah dimasukkan ulang.`,
      freeze: (rumus: number, lembar: number): string =>
        rumus === 0
          ? 'Tidak ada rumus LKJIP yang dijadikan nilai.'
          : `${rumus} rumus di ${lembar} lembar sudah dijadikan nilai.`,
      restore: (rumus: number, lembar: number): string =>
        rumus === 0
          ? 'Tidak ada rumus yang dikembalikan.'
          : `${rumus} rumus di ${lembar} lembar sudah dikembalikan.`,
    },
    sel: (jumlah: number) => `${jumlah} sel`,
    dibiarkan: {
      name: (sel: number) =>
        `${sel} sel menunjukkan #NAME?, jadi belum punya nilai dan dibiarkan. Pakai Perbaiki rumus dahulu:`,
      waiting: (sel: number) =>
        `${sel} sel belum selesai dihitung atau nilainya tidak dapat diketik, jadi dibiarkan. Tunggu sebentar, lalu ulangi:`,
      array: (sel: number) =>
        `${sel} sel adalah bagian rumus larik (Ctrl+Shift+Enter) dan dibiarkan. Ubah sendiri seluruh lariknya:`,
      table: (sel: number) =>
        `${sel} sel dibiarkan, karena Excel akan mengisi sel lain di kolom tabel yang sama. Ubah sendiri:`,
      edited: (sel: number) => `${sel} sel sudah diubah sejak itu dan tidak ditimpa:`,
      moved: (sel: number) =>
        `${sel} sel tetap nilai, karena baris, kolom, atau nama lembar sudah berubah sejak itu dan rumusnya akan membaca sel lain. Rumusnya tetap tercatat; kembalikan susunannya, lalu ulangi:`,
    },
    nama: (nama: string) =>
      `Nama ini juga memakai fungsi LKJIP; ubah sendiri lewat Formulas > Name Manager: ${nama}.`,
    bersyarat: (lembar: string) =>
      `Format bersyarat di lembar ini memakai fungsi LKJIP, yang tidak bekerja di sana: ${lembar}.`,
  },

  alat: {
    judul: 'Alat lain',
    bersihkan: 'Bersihkan',
    bersihkanKet: 'Keluarkan semua tambahan LKjIP: lembar, tanda, catatan, dan rumus rekap. Isi Anda tetap.',
  },
};

export type PaneText = typeof pane;
