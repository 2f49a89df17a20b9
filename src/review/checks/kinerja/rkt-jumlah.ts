import type { TabelKinerja } from '../../../domain/kinerja';
import { kunciUnit } from '../../../domain/identitas';
import type { Temuan } from '../../../domain/ringkasan';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';
import { angkaOf, berjenis, petak, type Petak } from '../../kinerja/cells';
import { rapat } from '../../../domain/nama-rapat';

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
    ukuran: 'angka',
    seharusnya: String(sum),
    tertulis: String(printed.angka),
  });
}
