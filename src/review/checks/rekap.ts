import type { Check } from '../check';
import { penjumlahan } from '../penjumlahan';

export const rekap: Check = {
  kode: 'rekap',
  pertanyaan: 'Apakah tabel rekap per program atau per unit sama dengan jumlah kegiatan di tabel-tabel unit?',
  sumber: 'praktik: Tabel 3.4.1 terhadap Tabel 3.4.2 dan seterusnya',
  run: (berkas) => penjumlahan(berkas, 'rekap'),
};
