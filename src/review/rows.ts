import type { Baris, TabelAnggaran, Uang } from '../domain/laporan';
import type { Berkas } from './check';

export interface BarisDiTabel {
  readonly tabel: TabelAnggaran;
  readonly baris: Baris;
}

/** Every row of every budget table. */
export function* budgetRows(berkas: Berkas): Iterable<BarisDiTabel> {
  for (const tabel of berkas.laporan.anggaran) {
    for (const baris of tabel.baris) yield { tabel, baris };
  }
}

export interface UangDiTabel {
  readonly sheet: string;
  readonly uang: Uang;
  readonly besaran: 'pagu' | 'realisasi';
  readonly nama: string;
  /** True for a leaf of the budget: nothing adds up to it. */
  readonly leaf: boolean;
}

/** Every money figure of every table, recaps too. */
export function* moneyFigures(berkas: Berkas): Iterable<UangDiTabel> {
  for (const { tabel, baris } of budgetRows(berkas)) {
    yield { sheet: tabel.sheet, uang: baris.pagu, besaran: 'pagu', nama: baris.nama, leaf: baris.leaf };
    yield {
      sheet: tabel.sheet,
      uang: baris.realisasi,
      besaran: 'realisasi',
      nama: baris.nama,
      leaf: baris.leaf,
    };
  }
  for (const rekap of berkas.laporan.rekap) {
    for (const { pagu, realisasi, nama } of rekap.baris) {
      if (pagu) yield { sheet: rekap.sheet, uang: pagu, besaran: 'pagu', nama, leaf: false };
      if (realisasi) yield { sheet: rekap.sheet, uang: realisasi, besaran: 'realisasi', nama, leaf: false };
    }
  }
}
