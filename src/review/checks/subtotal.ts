import type { Check } from '../check';
import { penjumlahan } from '../penjumlahan';

export const subtotal: Check = {
  kode: 'subtotal',
  pertanyaan: 'Apakah jumlah setiap program (dan setiap kelompok) sama dengan jumlah kegiatan di bawahnya?',
  sumber: 'praktik: tabel realisasi anggaran LKjIP',
  run: (berkas) => penjumlahan(berkas, 'subtotal'),
};
