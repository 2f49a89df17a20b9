import type { JenisTabelKinerja } from '../../../domain/kinerja';
import type { Check } from '../../check';
import { temuan } from '../../finding';
import { berjenis } from '../../kinerja/cells';

/** What the regulation asks BAB III to set beside the year's realisasi. */
const DIMINTA: readonly (readonly [JenisTabelKinerja, ...JenisTabelKinerja[]])[] = [
  ['capaian', 'capaian sasaran', 'kinerja anggaran'],
  ['banding tahun'],
  ['kemajuan', 'renstra tahunan'],
  ['banding nasional'],
  ['efisiensi'],
  ['kinerja anggaran', 'alokasi', 'program kegiatan'],
];

/** Asked only of a workbook that holds the report's performance tables: a budget alone is no report. */
export const bandingKurang: Check = {
  kode: 'banding-kurang',
  pertanyaan:
    'Perbandingan dan analisis mana yang diminta peraturan tetapi tidak ada tabelnya di buku kerja?',
  sumber: 'PermenPANRB 53/2014: isi BAB III',
  *run({ laporan }) {
    const results = berjenis(laporan.kinerja, 'capaian', 'capaian sasaran');
    const at = results[0]?.baris[0]?.sel[0]?.di;
    if (!at) return;
    for (const kinds of DIMINTA) {
      if (berjenis(laporan.kinerja, ...kinds).length > 0) continue;
      yield temuan(
        'banding-kurang',
        'info',
        { ...at, row: 1, col: 1 },
        { isi: { nama: kinds[0], jenis: kinds[0] } },
      );
    }
  },
};
