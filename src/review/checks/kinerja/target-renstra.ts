import type { Temuan } from '../../../domain/ringkasan';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';
import { lastTarget } from '../../kinerja/agreed';
import { bothValues, differing, isi, isRenstra } from '../../kinerja/differing';
import { isSame } from '../../kinerja/figures';

/** A promise may depart from the plan, but it has to be said; the plan's last target, quoted, may not. */
export const targetRenstra: Check = {
  kode: 'target-renstra',
  pertanyaan:
    'Apakah target sama dengan target renstra untuk tahun itu, dan target akhir renstra dikutip dengan benar?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: perbandingan dengan target jangka menengah',
  *run(berkas) {
    yield* differing(berkas, 'target-renstra', 'target', isRenstra);
    yield* quotedEnd(berkas);
  },
};

function* quotedEnd(berkas: Berkas): Iterable<Temuan> {
  for (const { tahun, figures } of berkas.sebaran()) {
    for (const figure of tahun === null ? figures : []) {
      const end = lastTarget(berkas, figure.baris);
      if (!end || !figure.angka || isSame(figure.angka, end.angka)) continue;
      yield temuan('target-renstra', 'error', figure.sel.di, {
        terkait: [end.di],
        isi: { ...isi(figure, end.tahun, 1), akhir: 'ya' },
        ...bothValues(end.angka, figure.angka),
      });
    }
  }
}
