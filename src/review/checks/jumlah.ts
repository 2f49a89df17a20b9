import type { Check } from '../check';
import { penjumlahan } from '../penjumlahan';

export const jumlah: Check = {
  kode: 'jumlah',
  pertanyaan: 'Apakah baris JUMLAH atau TOTAL sama dengan jumlah baris di atasnya?',
  sumber: 'praktik: tabel realisasi anggaran LKjIP',
  run: (berkas) => penjumlahan(berkas, 'jumlah'),
};
