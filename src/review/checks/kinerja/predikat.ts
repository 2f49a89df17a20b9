import { isGalat } from '../../../domain/galat';
import { capaianPersen } from '../../../domain/indikator/sel';
import { PREDIKAT_PERMENDAGRI } from '../../../domain/parameters/daftar';
import { terbaru } from '../../../domain/parameters/parameter';
import { predikat as pitaUntuk } from '../../../domain/rules/predikat';
import type { Check } from '../../check';
import { temuan } from '../../finding';
import { agreedPair } from '../../kinerja/agreed';
import { angkaOf, petak, selOf } from '../../kinerja/cells';
import { named } from '../../kinerja/words';

/** The word of a capaian, where a column holds it. */
export const predikat: Check = {
  kode: 'predikat',
  pertanyaan: 'Apakah predikat capaian sesuai dengan persentasenya?',
  sumber: 'Permendagri 86/2017 (skala nilai peringkat kinerja); skala lain tidak dinilai',
  *run(berkas) {
    const skala = terbaru(PREDIKAT_PERMENDAGRI).nilai;
    for (const tabel of berkas.laporan.kinerja) {
      for (const one of petak(tabel, 'predikat')) {
        const { baris, sel } = one;
        const capaian = selOf(tabel, baris, 'capaian');
        const angka = angkaOf(capaian);
        const word = named(skala, sel.teks);
        const right = angka && pitaUntuk(capaianPersen(angka), skala);
        if (!word || !right || isGalat(right) || right === word) continue;
        // The word of the right capaian beside a wrong one: it is the capaian that is wrong.
        const pair = agreedPair(berkas, one);
        if (pair && pitaUntuk((pair.realisasi.angka / pair.target.angka) * 100, skala) === word) continue;
        yield temuan('predikat', 'error', sel.di, {
          terkait: capaian ? [capaian.dari ?? capaian.di] : [],
          isi: { nama: baris.indikator?.teks ?? baris.sasaran?.teks ?? '' },
          seharusnya: right.label,
          tertulis: sel.teks,
        });
      }
    }
  },
};
