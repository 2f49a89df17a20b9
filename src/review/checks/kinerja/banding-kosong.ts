import type { TabelKinerja } from '../../../domain/kinerja';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';
import { berjenis, petak } from '../../kinerja/cells';
import { isOtherOffice } from '../../kinerja/figures';

/** A comparison whose other side holds no figure at all. */
export const bandingKosong: Check = {
  kode: 'banding-kosong',
  pertanyaan: 'Adakah tabel perbandingan yang pembandingnya kosong?',
  sumber:
    'PermenPANRB 53/2014, isi BAB III: perbandingan dengan tahun lalu, target jangka menengah, dan standar nasional',
  *run(berkas) {
    for (const tabel of berjenis(
      berkas.laporan.kinerja,
      'banding nasional',
      'banding kantor',
      'banding tahun',
    )) {
      const other = [...petak(tabel, 'target', 'realisasi')].filter(({ kolom }) =>
        isOtherSide(berkas, tabel, kolom),
      );
      const [first] = other;
      if (!first || other.some(({ sel }) => sel.nilai.jenis !== 'kosong' && sel.nilai.jenis !== 'nihil'))
        continue;
      yield temuan('banding-kosong', 'info', first.sel.di, {
        isi: { nama: tabel.judul, jenis: tabel.jenis },
      });
    }
  },
};

function isOtherSide(berkas: Berkas, tabel: TabelKinerja, kolom: TabelKinerja['kolom'][number]): boolean {
  if (tabel.jenis !== 'banding tahun') return isOtherOffice(berkas.kinerja(), kolom.kantor);
  const own = tabel.tahun ?? berkas.ringkasan.tahun;
  return kolom.tahun !== null && own !== null && kolom.tahun < own;
}
