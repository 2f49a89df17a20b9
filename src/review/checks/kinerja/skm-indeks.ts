import type { NilaiAngka } from '../../../domain/numbers/nilai';
import type { TabelKinerja, BarisKinerja } from '../../../domain/kinerja';
import type { Temuan } from '../../../domain/ringkasan';
import { bulatkanTeks } from '../../../domain/numbers/bulatkan';
import { indeksTampil } from '../../../domain/rules/skm';
import { lipat } from '../../../domain/identitas';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';
import { angkaOf, berjenis, selOf } from '../../kinerja/cells';
import { isSame } from '../../kinerja/figures';
import { putusan, TINGKAT } from '../../kinerja/verdict';

/** The index out of its unsur, and the index as the other tables quote it. */
export const skmIndeks: Check = {
  kode: 'skm-indeks',
  pertanyaan:
    'Apakah nilai SKM sama dengan rata-rata tertimbang unsurnya, dan sama dengan yang dikutip tabel capaian?',
  sumber: 'PermenPANRB 14/2017',
  *run(berkas) {
    for (const tabel of berjenis(berkas.laporan.kinerja, 'skm unsur')) {
      const total = tabel.baris.find((row) => row.total && angkaOf(selOf(tabel, row, 'nilai')));
      const finding = total && (check(tabel, total) ?? quoted(berkas, tabel, total));
      if (finding) yield finding;
    }
  },
};

function check(tabel: TabelKinerja, total: BarisKinerja): Temuan | null {
  const sel = selOf(tabel, total, 'nilai');
  const printed = angkaOf(sel);
  const rows = tabel.baris.filter((row) => !row.total);
  const unsur = rows.flatMap((row) => angkaOf(selOf(tabel, row, 'nilai'))?.angka ?? []);
  if (!sel || !printed || unsur.length < 2) return null;
  const isNik = unsur.every((nilai) => nilai > 4);
  const [mean, ...others] = means(tabel, rows, unsur);
  // Unsur on 1–4 may be followed by an index on either scale.
  const factor = !isNik && printed.angka > 4 ? 25 : 1;
  const rounded = isNik
    ? indeksTampil(unsur.map((nilai) => nilai / 25))
    : indeksTampil(unsur) / (factor === 1 ? 25 : 1);
  const verdict = putusan(
    printed.angka,
    printed.desimal,
    [mean, ...others].map((one) => one * factor),
    [rounded],
  );
  if (verdict === 'tepat') return null;
  return temuan('skm-indeks', TINGKAT[verdict], sel.di, {
    terkait: rows.flatMap((row) => selOf(tabel, row, 'nilai')?.di ?? []),
    isi: { nama: 'SKM', jumlah: String(unsur.length), putusan: verdict },
    ukuran: 'angka',
    seharusnya: bulatkanTeks(mean * factor, printed.desimal),
    tertulis: printed.angka.toFixed(printed.desimal),
  });
}

/**
 * The index out of its unsur, on their scale. Where weights are written: their weighted sum, as the regulation reckons, even where
 * they add up to a little less than 1 (nine times 0,111); also divided by all weights, which is as right.
 */
function means(
  tabel: TabelKinerja,
  rows: readonly BarisKinerja[],
  unsur: readonly number[],
): readonly [number, ...number[]] {
  const weights = rows.flatMap((row) => angkaOf(selOf(tabel, row, 'bobot'))?.angka ?? []);
  if (weights.length !== unsur.length) return [unsur.reduce((sum, nilai) => sum + nilai, 0) / unsur.length];
  const sum = unsur.reduce((all, nilai, index) => all + nilai * (weights[index] ?? 0), 0);
  const all = weights.reduce((each, weight) => each + weight, 0);
  return Math.abs(all - 1) < NEARLY ? [sum, sum / all] : [sum / all];
}

/** Weights that are written with two decimals add up to 0,99: not to 1 (PermenPANRB 14/2017 has 1/9 for each of nine unsur). */
const NEARLY = 0.05;

/** The index is right by its unsur: then the tables that quote another one are wrong. */
function quoted(berkas: Berkas, tabel: TabelKinerja, total: BarisKinerja): Temuan | null {
  const sel = selOf(tabel, total, 'nilai');
  const own = angkaOf(sel);
  const tahun = tabel.tahun ?? berkas.ringkasan.tahun;
  const spread = berkas
    .sebaran()
    .find(
      (one) => one.apa === 'realisasi' && one.tahun === tahun && isSkm(one.indikator.labels[0]?.teks ?? ''),
    );
  const agreed: NilaiAngka | null = spread?.sepakat ?? null;
  if (!sel || !own || !agreed || own.angka <= 4 || isSame(own, agreed)) return null;
  const [first, ...rest] = spread?.figures.filter(({ angka }) => angka && isSame(angka, agreed)) ?? [];
  if (!first) return null;
  return temuan('skm-indeks', 'error', first.sel.di, {
    terkait: [sel.di, ...rest.map((figure) => figure.sel.di)],
    isi: { nama: first.baris.indikator?.teks ?? 'SKM', jumlah: '', putusan: 'kutipan' },
    ukuran: 'angka',
    seharusnya: own.angka.toFixed(own.desimal),
    tertulis: agreed.angka.toFixed(agreed.desimal),
  });
}

function isSkm(name: string): boolean {
  return /\b(?:skm|ikm)\b|kepuasan masyarakat/.test(lipat(name));
}
