import type { BarisKinerja, TabelKinerja } from '../../../domain/kinerja';
import { lipat } from '../../../domain/identitas';
import type { Rinci, Temuan } from '../../../domain/ringkasan';
import type { Berkas, Check } from '../../check';
import { desimal, temuan, tempatUang } from '../../finding';
import { berjenis, selOf } from '../../kinerja/cells';
import { blocks, leavesOfUnit, nearestLeaf } from '../../kinerja/rkt-names';

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
  const leaf = leafOf(berkas, baris);
  if (sel?.nilai.jenis !== 'uang' || !leaf) return null;
  const { sen } = sel.nilai.uang;
  const pagu = berkas.arithmetic.nilai(leaf.baris.pagu);
  if (sen === null || pagu === null || sen === pagu) return null;
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

function leafOf(berkas: Berkas, { kegiatan, unit }: BarisKinerja): Rinci | null {
  if (!kegiatan) return null;
  const leaves = leavesOfUnit(berkas, unit?.teks ?? null);
  const same = leaves.filter((rinci) => lipat(rinci.kegiatan) === lipat(kegiatan.teks));
  if (same.length > 1) return null;
  return same[0] ?? nearestLeaf(leaves, kegiatan.teks);
}
