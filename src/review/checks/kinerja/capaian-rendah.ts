import { capaianPersen } from '../../../domain/indikator/sel';
import type { Check } from '../../check';
import { temuan } from '../../finding';
import { angkaOf, berjenis, petak, selOf } from '../../kinerja/cells';

export const capaianRendah: Check = {
  kode: 'capaian-rendah',
  pertanyaan: 'Adakah capaian di bawah target tanpa penjelasan?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: penyebab keberhasilan atau kegagalan',
  *run({ laporan }) {
    for (const tabel of berjenis(laporan.kinerja, 'capaian')) {
      for (const { baris, sel } of petak(tabel, 'capaian')) {
        const angka = angkaOf(sel);
        const told = (['penyebab', 'tindak lanjut', 'keterangan'] as const).some(
          (peran) => (selOf(tabel, baris, peran)?.teks ?? '') !== '',
        );
        if (!angka || baris.total || told) continue;
        if (capaianPersen(angka) >= 100) continue;
        yield temuan('capaian-rendah', 'info', sel.di, {
          isi: { nama: baris.indikator?.teks ?? '', capaian: sel.teks },
        });
      }
    }
  },
};
