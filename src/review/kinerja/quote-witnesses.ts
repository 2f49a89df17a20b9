import type { Ringkasan } from '../../domain/ringkasan';
import type { Saksi } from '../arithmetic/witness';
import { berjenis, petak, selOf } from './cells';
import type { Kinerja } from './kinerja';
import { leafOfCause, leafOfPlan } from './leaves';
import { persenOf, TYPED } from './money';
import { blocks } from './rkt-names';

/** What the plan and the causes quote of a kegiatan's money: they tell which of several figures is the wrong one. */
export function* quoteWitnesses({ tables }: Kinerja, ringkasan: Ringkasan): Iterable<Saksi> {
  for (const tabel of berjenis(tables, 'rkt')) {
    for (const row of blocks(tabel)) {
      const nilai = selOf(tabel, row, 'pagu')?.nilai;
      const rinci = leafOfPlan({ ringkasan }, row);
      if (nilai?.jenis !== 'uang' || nilai.uang.sen === null || !rinci) continue;
      const { pagu, realisasi, nama } = rinci.baris;
      const base = { nama, pagu, realisasi, sisa: null, persen: null, leaf: false, cells: undefined };
      yield { ...base, sheet: tabel.sheet, kutipan: nilai.uang.sen };
    }
  }
  for (const tabel of berjenis(tables, 'penyebab')) {
    for (const { baris, sel } of petak(tabel, 'serapan')) {
      const rinci = leafOfCause({ ringkasan }, tabel, baris);
      const persen = persenOf(sel);
      if (!rinci || !persen) continue;
      const { pagu, realisasi, nama } = rinci.baris;
      yield { nama, pagu, realisasi, persen, sisa: null, leaf: false, sheet: tabel.sheet, cells: TYPED };
    }
  }
}
