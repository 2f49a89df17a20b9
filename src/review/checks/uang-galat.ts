import type { Check } from '../check';
import { unreadable } from '../unreadable';

export const uangGalat: Check = {
  kode: 'uang-galat',
  pertanyaan: 'Adakah sel uang yang berisi galat Excel (#REF!, #VALUE!, #DIV/0! …)?',
  sumber: 'praktik: jumlah di atasnya tidak dapat dihitung',
  run: (berkas) => unreadable(berkas, 'galat', 'uang-galat'),
};
