import type { BarisKinerja, TabelKinerja } from '../../../domain/kinerja';
import type { Temuan } from '../../../domain/ringkasan';
import type { Berkas, Check } from '../../check';
import { desimal, temuan, tempatUang } from '../../finding';
import { berjenis, selOf } from '../../kinerja/cells';
import { isTooLong } from '../../glance';
import { leafOfPlan } from '../../kinerja/leaves';
import { blocks } from '../../kinerja/rkt-names';

/** A plan may differ from the budget as it was changed: someone must say so. */
export const rktAnggaran: Check = {
  kode: 'rkt-anggaran',
  pertanyaan: 'Apakah anggaran setiap kegiatan di rencana kinerja tahunan sama dengan pagunya?',
  sumber: 'praktik: RKT terhadap tabel anggaran; perbedaan karena perubahan anggaran harus dijelaskan',
  *run(berkas) {
    for (const tabel of berjenis(berkas.laporan.kinerja, 'rkt')) {
      for (const baris of blocks(tabel)) {
        const finding = ofBlock(berkas, tabel, baris);
        if (finding) yield finding;
      }
    }
  },
};

function ofBlock(berkas: Berkas, tabel: TabelKinerja, baris: BarisKinerja): Temuan | null {
  const sel = selOf(tabel, baris, 'pagu');
  const leaf = leafOfPlan(berkas, baris);
  if (sel?.nilai.jenis !== 'uang' || !leaf) return null;
  const { sen, bentuk } = sel.nilai.uang;
  // A number that a cell cannot hold has a check of its own.
  if (bentuk === 'angka' && isTooLong(sen)) return null;
  const pagu = berkas.arithmetic.nilai(leaf.baris.pagu);
  if (sen === null || pagu === null || sen === pagu || sen === leaf.baris.pagu.sen) return null;
  const cell = tempatUang(leaf.tabel.sheet, leaf.baris.pagu);
  return temuan('rkt-anggaran', 'warning', sel.di, {
    terkait: cell ? [cell] : [],
    isi: {
      nama: leaf.kegiatan,
      unit: leaf.unit,
      besaran: leaf.unit,
      realisasi: sen === berkas.arithmetic.nilai(leaf.baris.realisasi) ? 'ya' : '',
    },
    ukuran: 'uang',
    seharusnya: desimal(pagu),
    tertulis: desimal(sen),
  });
}
