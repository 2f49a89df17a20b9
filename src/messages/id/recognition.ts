import type { BuktiBantahan, UnreadReason } from '../../domain/laporan';

/** Mengapa sebuah lembar tidak dibaca. */
export function unread(alasan: UnreadReason): string {
  switch (alasan.kode) {
    case 'kosong':
      return 'lembar kosong';
    case 'tanpa header':
      return `tidak ditemukan kepala tabel anggaran (tidak ada kolom ${alasan.kurang.join(', ')})`;
    case 'tabel lain':
      return `bukan tabel anggaran: ${alasan.nama}`;
    case 'tanpa kegiatan':
      return 'ada kepala tabel anggaran, tetapi tidak ada baris program atau kegiatan di bawahnya';
    case 'ragu':
      return `dapat dibaca dengan lebih dari satu cara; pilih dengan ${alasan.opsi}`;
    case 'tersembunyi':
      return 'lembar tersembunyi';
    case 'diabaikan':
      return 'dilewati atas permintaan (--sheet …=abaikan)';
    case 'contoh':
      return 'lembar petunjuk atau contoh: isinya bukan data';
    case 'ribuan':
      return `angkanya bukan rupiah penuh (“${alasan.teks}”); tulislah dalam rupiah agar dapat dijumlahkan`;
    case 'salinan':
      return `salinan lembar ${alasan.dari}; anggarannya sudah dihitung dari sana`;
    case 'dijumlahkan':
      return `realisasi periodenya dijumlahkan dengan lembar ${alasan.dari}`;
    case 'dipilih lain':
      return `kegiatannya dihitung dari lembar ${alasan.dari}, yang dipilih dengan --sheet`;
    case 'periode lebih awal':
      return `angkanya sampai dengan periode yang lebih awal; yang dihitung lembar ${alasan.dari}, periode terakhir`;
    case 'jumlah tabel lain':
      return 'gabungan dari tabel lain; anggarannya sudah dihitung dari tabel-tabel itu';
    case 'tahun lain':
      return `anggaran tahun ${alasan.tahun}, bukan tahun laporan`;
    case 'dibantah':
      return bantahan[alasan.bukti](alasan.opsi);
    case 'rusak':
      return `lembar rusak: ${alasan.rincian}`;
  }
}

const bantahan: Readonly<Record<BuktiBantahan, (opsi: string) => string>> = {
  persen: (opsi) =>
    `persentase yang tercetak cocok dengan kolom lain, bukan dengan kolom yang terbaca sebagai pagu dan realisasi; pilih kolomnya dengan --column, atau ${opsi} bila bacaannya benar`,
  besar: (opsi) =>
    `hampir semua realisasi tidak sebanding dengan pagunya: mungkin salah kolom, atau satuannya berbeda; pilih kolomnya dengan --column, atau ${opsi} bila bacaannya benar`,
  bagian: (opsi) =>
    `kolom uang lain di sebelahnya tampaknya ikut menjadi bagian, tetapi judulnya tidak dikenal atau isinya lebih besar; pilih kolomnya dengan --column, atau ${opsi} bila bacaannya benar`,
  ganda: (opsi) =>
    `kegiatan yang terbaca berjumlah dua kali lipat JUMLAH: baris jumlah mungkin terbaca sebagai kegiatan; ${opsi} bila bacaannya benar`,
  jumlah: (opsi) =>
    `sebagian besar jumlah di tabel tidak sama dengan rinciannya: susunan barisnya mungkin salah terbaca; ${opsi} bila bacaannya benar`,
  baris: (opsi) =>
    `di bawah akhir tabel masih ada baris yang mirip isinya; hapus baris kosong atau catatan di antaranya, atau ${opsi} bila baris itu memang bukan bagiannya`,
};
