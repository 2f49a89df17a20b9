import type { Check } from '../../check';
import { differing } from '../../kinerja/differing';

export const realisasiBerbeda: Check = {
  kode: 'realisasi-berbeda',
  pertanyaan: 'Apakah realisasi setiap indikator sama di semua tabel?',
  sumber: 'praktik: satu indikator punya satu realisasi setahun',
  run: (berkas) => differing(berkas, 'realisasi-berbeda', 'realisasi', () => true),
};
