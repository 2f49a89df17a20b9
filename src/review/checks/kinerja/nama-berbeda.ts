import type { Tempat } from '../../../domain/laporan';
import type { Temuan } from '../../../domain/ringkasan';
import type { Berkas, Check } from '../../check';
import { temuan, urutTempat } from '../../finding';
import { bedaBentuk, type Kelompok, type Label } from '../../kinerja/labels';
import { rktNames } from '../../kinerja/rkt-names';

type Jenis = 'indikator' | 'sasaran' | 'program' | 'kegiatan' | 'unit' | 'keluaran';

/** One finding a thing: its labels drifted apart together, and are mended together. */
export const namaBerbeda: Check = {
  kode: 'nama-berbeda',
  pertanyaan: 'Apakah nama indikator, sasaran, program, kegiatan, dan unit ditulis sama di semua tabel?',
  sumber: 'praktik: tabel-tabel LKjIP harus menunjuk indikator yang sama dengan perjanjian kinerja',
  *run(berkas) {
    const { indikator, sasaran, program } = berkas.kinerja();
    yield* drifted(berkas, 'indikator', indikator);
    yield* drifted(berkas, 'sasaran', sasaran);
    yield* drifted(berkas, 'program', program);
    for (const { jenis, tingkat, usual, labels } of rktNames(berkas)) {
      yield* finding(berkas, jenis, tingkat, usual, labels);
    }
  },
};

function* drifted(berkas: Berkas, jenis: Jenis, groups: readonly Kelompok[]): Iterable<Temuan> {
  const budgets = new Set<object>(berkas.laporan.anggaran);
  for (const { tulisan } of groups) {
    const [usual, ...others] = tulisan;
    if (!usual) continue;
    // Names in the budget that differ by spaces have a check of their own.
    const other = others.flatMap(({ labels }) => labels).filter(({ dalam }) => !budgets.has(dalam));
    if (other.length > 0) yield* finding(berkas, jenis, 'warning', usual.teks, other);
    else yield* formOnly(berkas, jenis, bedaBentuk(usual), budgets);
  }
}

function* formOnly(
  berkas: Berkas,
  jenis: Jenis,
  texts: ReadonlyMap<string, readonly Label[]>,
  budgets: ReadonlySet<object>,
): Iterable<Temuan> {
  const [usual, ...others] = [...texts.values()].sort((a, b) => b.length - a.length);
  const other = others.flat().filter(({ dalam }) => !budgets.has(dalam));
  if (usual?.[0] && other.length > 0) yield* finding(berkas, jenis, 'info', usual[0].teks, other);
}

function* finding(
  berkas: Berkas,
  jenis: Jenis,
  tingkat: 'warning' | 'info',
  usual: string,
  labels: readonly Pick<Label, 'teks' | 'di'>[],
): Iterable<Temuan> {
  const order = urutTempat(berkas.snapshot);
  const [first, ...rest] = [...labels].sort((a, b) => order(a.di, b.di));
  if (!first) return;
  yield temuan('nama-berbeda', tingkat, first.di, {
    terkait: rest.map(({ di }): Tempat => di),
    isi: { nama: first.teks, jenis, jumlah: String(labels.length), bentuk: tingkat === 'info' ? 'ya' : '' },
    seharusnya: usual,
    tertulis: first.teks,
  });
}
