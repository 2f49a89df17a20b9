import type { Temuan } from '../../../domain/ringkasan';
import type { NilaiAngka } from '../../../domain/numbers/nilai';
import type { Berkas, Check } from '../../check';
import { angkaOf, berjenis, petak, selOf, type Petak } from '../../kinerja/cells';
import { agreedPair, type Pair } from '../../kinerja/agreed';
import { polaritasOf } from '../../kinerja/polaritas';
import { wrongQuotient } from '../../kinerja/wrong-quotient';

const TABEL = ['capaian', 'capaian sasaran', 'kinerja anggaran', 'efisiensi', 'banding tahun'] as const;

/**
 * A capaian is held against its own row; where the row gives no target and result, against those that the other tables agree on. One
 * that is right once a target is corrected is that target's consequence.
 */
export const capaian: Check = {
  kode: 'capaian',
  pertanyaan: 'Apakah setiap capaian sama dengan realisasi dibagi target pada ketelitian yang tertulis?',
  sumber: 'PermenPANRB 53/2014 (target dan realisasi tahun ini) dan praktik',
  *run(berkas) {
    for (const tabel of berjenis(berkas.laporan.kinerja, ...TABEL)) {
      for (const one of petak(tabel, 'capaian')) {
        const finding = one.baris.total ? null : check(berkas, one);
        if (finding) yield finding;
      }
    }
  },
};

function check(berkas: Berkas, one: Petak): Temuan | null {
  const printed = angkaOf(one.sel);
  const own = ownPair(one);
  const common = agreedPair(berkas, one);
  const pair = own ?? common;
  if (!printed || !pair || pair.target.angka === 0) return null;
  return wrongQuotient('capaian', one, {
    shown: inPercent(printed, pair),
    desimal: printed.desimal,
    own: pair,
    others: () => (common && own ? [common] : []),
    cells: (['target', 'realisasi'] as const).map((peran) => selOf(one.tabel, one.baris, peran)),
    polaritas: polaritasOf(berkas, one.baris),
  });
}

/** 1,037 beside 103,7 %: a capaian below 5 that is no percentage is a ratio. */
function inPercent(printed: NilaiAngka, pair: Pair): number {
  const exact = (pair.realisasi.angka / pair.target.angka) * 100;
  const isRatio = !printed.persen && printed.angka <= 5 && exact > 20;
  return isRatio ? printed.angka * 100 : printed.angka;
}

function ownPair({ tabel, baris, kolom }: Petak): Pair | null {
  const beside = (peran: 'target' | 'realisasi'): NilaiAngka | null => {
    const index = tabel.kolom.findIndex(
      (other) =>
        other.peran === peran &&
        !other.akhir &&
        other.tahun === kolom.tahun &&
        other.triwulan === kolom.triwulan,
    );
    return angkaOf(baris.sel[index] ?? null) ?? (index < 0 ? angkaOf(selOf(tabel, baris, peran)) : null);
  };
  const [target, realisasi] = [beside('target'), beside('realisasi')];
  return target && realisasi && { target, realisasi };
}
