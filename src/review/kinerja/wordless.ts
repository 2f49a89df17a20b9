import type { TabelKinerja } from '../../domain/kinerja';
import type { Tempat } from '../../domain/laporan';
import type { Temuan } from '../../domain/ringkasan';
import { temuan } from '../finding';
import { angkaOf, petak, type Petak } from './cells';

/** The indicators whose target or capaian holds no number; one finding a table. */
export function* wordless(kode: string, tabel: TabelKinerja, peran: 'target' | 'capaian'): Iterable<Temuan> {
  const cells = [...petak(tabel, peran)].filter(
    (one) => one.baris.indikator && !one.baris.total && isWordless(one),
  );
  const [first, ...rest] = cells;
  if (!first) return;
  yield temuan(kode, 'info', first.sel.di, {
    terkait: rest.map(({ sel }): Tempat => sel.di),
    isi: { nama: first.baris.indikator?.teks ?? '', jumlah: String(cells.length) },
    tertulis: first.sel.teks,
  });
}

function isWordless({ sel }: Petak): boolean {
  return angkaOf(sel) === null && sel.nilai.jenis !== 'galat' && !/\d/.test(sel.teks);
}
