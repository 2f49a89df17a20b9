import type { TabelKinerja } from '../domain/kinerja';
import type { Baris, TabelAnggaran, Uang } from '../domain/laporan';
import type { Berkas } from './check';
import { isOdd } from './glance';

export interface BarisDiTabel {
  readonly tabel: TabelAnggaran;
  readonly baris: Baris;
}

/** Every leaf of the budget tables that are to be looked at. */
export function* leavesOf(
  berkas: Berkas,
  isAsked: (tabel: TabelAnggaran) => boolean,
): Iterable<BarisDiTabel> {
  for (const tabel of berkas.laporan.anggaran) {
    if (!isAsked(tabel)) continue;
    for (const baris of tabel.baris) if (baris.leaf) yield { tabel, baris };
  }
}

export interface UangDiTabel {
  readonly sheet: string;
  readonly uang: Uang;
  readonly besaran: 'pagu' | 'realisasi';
  readonly nama: string;
  /** Of a table of the report, not of a budget or its recap. */
  readonly kutipan?: boolean;
  /** True for a leaf of the budget: nothing adds up to it. */
  readonly leaf: boolean;
}

/**
 * The money that is more, or less, than a plain number: text, unreadable, too long for a cell. Of every table, recaps and the report's
 * own tables too.
 */
export function oddMoney({ laporan, glance }: Pick<Berkas, 'laporan' | 'glance'>): UangDiTabel[] {
  const found: UangDiTabel[] = [];
  for (const tabel of laporan.anggaran) {
    if (!glance(tabel).odd) continue;
    const { sheet, baris } = tabel;
    for (const { pagu, realisasi, nama, leaf } of baris) {
      if (isOdd(pagu)) found.push({ sheet, uang: pagu, besaran: 'pagu', nama, leaf });
      if (isOdd(realisasi)) found.push({ sheet, uang: realisasi, besaran: 'realisasi', nama, leaf });
    }
  }
  for (const { sheet, baris } of laporan.rekap) {
    for (const { pagu, realisasi, nama } of baris) {
      if (pagu && isOdd(pagu)) found.push({ sheet, uang: pagu, besaran: 'pagu', nama, leaf: false });
      if (realisasi && isOdd(realisasi))
        found.push({ sheet, uang: realisasi, besaran: 'realisasi', nama, leaf: false });
    }
  }
  for (const tabel of laporan.kinerja) {
    for (const figure of quotedMoney(tabel)) if (isOdd(figure.uang)) found.push(figure);
  }
  return found;
}

function* quotedMoney({ sheet, baris, kolom }: TabelKinerja): Iterable<UangDiTabel> {
  for (const row of baris) {
    for (const [index, { nilai, dari }] of row.sel.entries()) {
      if (nilai.jenis !== 'uang' || dari !== null) continue;
      const nama = (row.program ?? row.kegiatan ?? row.sasaran ?? row.indikator)?.teks ?? '';
      const besaran = kolom[index]?.peran === 'pagu' ? 'pagu' : 'realisasi';
      yield { sheet, uang: nilai.uang, besaran, nama, leaf: false, kutipan: true };
    }
  }
}
