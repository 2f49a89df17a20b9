import type { Check } from '../check';
import { unreadable } from '../unreadable';

export const uangTakTerbaca: Check = {
  kode: 'uang-tak-terbaca',
  pertanyaan: 'Adakah sel uang yang tidak dapat dibaca sebagai rupiah?',
  sumber: 'praktik: jumlah di atasnya tidak dapat dihitung',
  run: (berkas) => unreadable(berkas, 'tak terbaca', 'uang-tak-terbaca'),
};
