import type { UnreadReason } from '../../domain/laporan';

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
    case 'rusak':
      return `lembar rusak: ${alasan.rincian}`;
  }
}
