import type { BarisKinerja, TabelKinerja } from '../../../domain/kinerja';
import { kunciUnit, lipat } from '../../../domain/identitas';
import type { Rinci, Temuan } from '../../../domain/ringkasan';
import type { Berkas, Check } from '../../check';
import { desimal, temuan, tempatUang } from '../../finding';
import { angkaOf, berjenis, petak, selOf, type Petak } from '../../kinerja/cells';
import { blocks, leavesOfUnit, nearestLeaf } from '../../kinerja/rkt-names';
import { rapat } from '../../names';

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

/** A figure so near the sum of the parts was meant as their sum. */
const NEAR = 0.05;
const FEWEST_PARTS = 3;

/** Only a figure that is nearly the sum of the others: documents and events of the kecamatan are its own. */
export const rktJumlah: Check = {
  kode: 'rkt-jumlah',
  pertanyaan: 'Apakah target kecamatan yang merupakan jumlah target kelurahan benar jumlahnya?',
  sumber: 'praktik',
  *run(berkas) {
    for (const tabel of berjenis(berkas.laporan.kinerja, 'rkt')) {
      for (const group of outputs(tabel)) yield* ofOutput(berkas, group);
    }
  },
};

function outputs(tabel: TabelKinerja): Petak[][] {
  const groups = new Map<string, Petak[]>();
  for (const one of petak(tabel, 'target')) {
    const name = one.baris.indikator;
    if (!name || one.baris.total || one.kolom.triwulan !== null) continue;
    const key = `${one.kolom.col} ${rapat(name.teks.replaceAll('&', ' dan '))}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function* ofOutput(berkas: Berkas, group: readonly Petak[]): Iterable<Temuan> {
  const own = (one: Petak): boolean => /^kecamatan/.test(kunciUnit(one.baris.unit?.teks ?? ''));
  const whole = group.filter(own);
  const parts = group.filter((one) => !own(one) && angkaOf(one.sel));
  const [first] = whole;
  const printed = angkaOf(first?.sel ?? null);
  if (whole.length !== 1 || !first || !printed || parts.length < FEWEST_PARTS) return;
  const sum = parts.reduce((total, one) => total + (angkaOf(one.sel)?.angka ?? 0), 0);
  const off = Math.abs(printed.angka - sum);
  if (off === 0 || off > sum * NEAR || berkas.ringkasan.unit.length < FEWEST_PARTS) return;
  yield temuan('rkt-jumlah', 'warning', first.sel.di, {
    terkait: parts.map(({ sel }) => sel.di),
    isi: { nama: first.baris.indikator?.teks ?? '', jumlah: String(parts.length) },
    seharusnya: String(sum),
    tertulis: String(printed.angka),
  });
}

export const indikatorGanda: Check = {
  kode: 'indikator-ganda',
  pertanyaan: 'Adakah indikator yang ditulis dua kali untuk kegiatan dan unit yang sama?',
  sumber: 'praktik',
  *run(berkas) {
    for (const tabel of berjenis(berkas.laporan.kinerja, 'rkt', 'pk indikator', 'renstra matriks')) {
      const seen = new Map<string, BarisKinerja>();
      for (const baris of tabel.baris) {
        const { indikator, kegiatan, unit, sasaran, total } = baris;
        if (!indikator || total) continue;
        const key = [kegiatan ?? sasaran, unit, indikator].map((sel) => rapat(sel?.teks ?? '')).join('/');
        const twin = seen.get(key);
        if (!twin) seen.set(key, baris);
        else {
          yield temuan('indikator-ganda', 'warning', indikator.di, {
            terkait: twin.indikator ? [twin.indikator.di] : [],
            isi: { nama: indikator.teks, baris: String(twin.row) },
          });
        }
      }
    }
  },
};
