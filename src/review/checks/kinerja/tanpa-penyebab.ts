import type { Check } from '../../check';
import { tempatUang, temuan } from '../../finding';
import { leafOfCause } from '../../kinerja/leaves';
import { berjenis } from '../../kinerja/cells';

/** Asked only where the workbook has a table of causes. */
export const tanpaPenyebab: Check = {
  kode: 'tanpa-penyebab',
  pertanyaan: 'Adakah kegiatan di bawah ambang serapan yang belum dijelaskan penyebabnya?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: penyebab keberhasilan atau kegagalan',
  *run(berkas) {
    const tables = berjenis(berkas.laporan.kinerja, 'penyebab');
    if (tables.length === 0) return;
    const told = new Set(
      tables.flatMap((tabel) => tabel.baris.map((baris) => leafOfCause(berkas, tabel, baris))),
    );
    const { rincian, serapanRendah } = berkas.ringkasan;
    const low = new Set(serapanRendah);
    for (const rinci of rincian) {
      if (!low.has(rinci) || told.has(rinci)) continue;
      const di = tempatUang(rinci.tabel.sheet, rinci.baris.realisasi);
      if (!di) continue;
      yield temuan('tanpa-penyebab', 'info', di, {
        isi: { nama: rinci.kegiatan, unit: rinci.unit, serapan: ((rinci.serapan ?? 0) * 100).toFixed(2) },
      });
    }
  },
};
