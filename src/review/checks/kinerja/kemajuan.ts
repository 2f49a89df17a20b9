import type { Check } from '../../check';
import { temuan } from '../../finding';
import { angkaOf, berjenis, petak, selOf, tampil } from '../../kinerja/cells';
import { agreed, lastTarget } from '../../kinerja/agreed';
import { hasilBagi, polaritasOf, terbalik } from '../../kinerja/polaritas';
import { putusan, sebagaiRasio, TINGKAT } from '../../kinerja/verdict';

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
        const exact = hasilBagi(own, polaritas);
        if (exact.length === 0) continue;
        const verdict = putusan(printed.angka, printed.desimal, exact, hasilBagi(own, polaritas, tampil));
        if (verdict === 'tepat') continue;
        // Right with the target or the result of the other tables: these are what is wrong here.
        const targets = [t, lastTarget(berkas, baris)?.angka ?? t];
        const results = [r, agreed(berkas, baris, 'realisasi', year) ?? r];
        const right = targets.flatMap((a) =>
          results.flatMap((b) => hasilBagi({ target: a, realisasi: b }, polaritas)),
        );
        if (putusan(printed.angka, printed.desimal, right) === 'tepat') continue;
        const isUpsideDown =
          polaritas === null && putusan(printed.angka, printed.desimal, terbalik(own)) === 'tepat';
        yield temuan('kemajuan', isUpsideDown ? 'warning' : TINGKAT[verdict], sel.di, {
          terkait: [target, realisasi].flatMap((one) => (one ? [one.dari ?? one.di] : [])),
          isi: {
            nama: baris.indikator?.teks ?? '',
            putusan: isUpsideDown ? 'terbalik' : verdict,
            polaritas: polaritas ?? 'positif',
          },
          ukuran: 'bagian',
          seharusnya: sebagaiRasio(exact[0] ?? 0, printed.desimal),
          tertulis: sebagaiRasio(printed.angka, printed.desimal),
        });
      }
    }
  },
};
