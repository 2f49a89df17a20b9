import type { Check } from '../../check';
import { angkaOf, berjenis, petak, selOf } from '../../kinerja/cells';
import { agreed, lastTarget } from '../../kinerja/agreed';
import { polaritasOf } from '../../kinerja/polaritas';
import { wrongQuotient } from '../../kinerja/wrong-quotient';

export const kemajuan: Check = {
  kode: 'kemajuan',
  pertanyaan: 'Apakah tingkat kemajuan sama dengan realisasi sampai tahun ini dibagi target akhir renstra?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: perbandingan dengan target jangka menengah',
  *run(berkas) {
    for (const tabel of berjenis(berkas.laporan.kinerja, 'kemajuan')) {
      for (const { baris, sel } of petak(tabel, 'kemajuan')) {
        const year = tabel.kolom.find(({ peran }) => peran === 'realisasi')?.tahun ?? berkas.ringkasan.tahun;
        const [target, realisasi] = [selOf(tabel, baris, 'target'), selOf(tabel, baris, 'realisasi')];
        const [printed, t, r] = [angkaOf(sel), angkaOf(target), angkaOf(realisasi)];
        if (!printed || !t || !r || t.angka === 0 || baris.total) continue;
        const polaritas = polaritasOf(berkas, baris);
        const own = { target: t, realisasi: r };
        const finding = wrongQuotient(
          'kemajuan',
          { baris, sel },
          {
            shown: printed.angka,
            desimal: printed.desimal,
            own,
            others: () => {
              const targets = [t, lastTarget(berkas, baris)?.angka ?? t];
              const results = [r, agreed(berkas, baris, 'realisasi', year) ?? r];
              return targets.flatMap((a) => results.map((b) => ({ target: a, realisasi: b })));
            },
            cells: [target, realisasi],
            polaritas,
          },
        );
        if (finding) yield finding;
      }
    }
  },
};
