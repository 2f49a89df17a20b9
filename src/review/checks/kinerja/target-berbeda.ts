import type { Check } from '../../check';
import { differing, isRenstra } from '../../kinerja/differing';

export const targetBerbeda: Check = {
  kode: 'target-berbeda',
  pertanyaan: 'Apakah target setiap indikator sama di perjanjian kinerja dan di tabel-tabel capaian?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: realisasi dibandingkan dengan target perjanjian kinerja',
  run: (berkas) => differing(berkas, 'target-berbeda', 'target', (figure) => !isRenstra(figure)),
};
