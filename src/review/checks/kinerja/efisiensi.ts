import type { BarisKinerja, TabelKinerja } from '../../../domain/kinerja';
import type { Temuan } from '../../../domain/ringkasan';
import { bulatkan } from '../../../domain/numbers/bulatkan';
import { isGalat } from '../../../domain/galat';
import { efisiensi as hitung } from '../../../domain/rules/efisiensi';
import type { Check } from '../../check';
import { temuan } from '../../finding';
import { angkaOf, berjenis, petak, selOf, type Petak } from '../../kinerja/cells';
import { putusan, TINGKAT } from '../../kinerja/verdict';

/** A merged efisiensi must be right for every row that it stands for. */
export const efisiensi: Check = {
  kode: 'efisiensi',
  pertanyaan: 'Apakah tingkat efisiensi sama dengan capaian dibagi serapan anggarannya?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: analisis efisiensi penggunaan sumber daya; rumusnya praktik',
  *run({ laporan }) {
    for (const tabel of berjenis(laporan.kinerja, 'efisiensi')) {
      for (const one of petak(tabel, 'efisiensi')) {
        const finding = check(tabel, one);
        if (finding) yield finding;
      }
    }
  },
};

function check(tabel: TabelKinerja, { kolom, sel, baris }: Petak): Temuan | null {
  const printed = angkaOf(sel);
  if (!printed || baris.total) return null;
  const index = tabel.kolom.indexOf(kolom);
  const rows = tabel.baris.filter((row) => row === baris || row.sel[index]?.dari?.row === sel.di.row);
  const wrong = rows
    .map((row) => ({ row, values: values(tabel, row) }))
    .filter(({ values: list }) => list.length > 0)
    .map(({ row, values: list }) => ({ row, exact: list[0] ?? 0, verdict: best(printed, list) }))
    .filter(({ verdict }) => verdict !== 'tepat');
  const [first] = wrong;
  if (!first || first.verdict === 'tepat') return null;
  const cells = (['capaian', 'serapan'] as const).flatMap((peran) => selOf(tabel, first.row, peran) ?? []);
  return temuan('efisiensi', TINGKAT[first.verdict], sel.di, {
    terkait: cells.map(({ dari, di }) => dari ?? di),
    isi: {
      nama: first.row.indikator?.teks ?? first.row.sasaran?.teks ?? '',
      putusan: first.verdict,
      gabung: rows.length > 1 ? String(rows.length) : '',
    },
    seharusnya: bulatkan(first.exact, printed.desimal).toFixed(printed.desimal),
    tertulis: printed.angka.toFixed(printed.desimal),
  });
}

function best(
  printed: { angka: number; desimal: number; persen: boolean },
  values: readonly number[],
): ReturnType<typeof putusan> {
  return putusan(
    printed.angka,
    printed.desimal,
    printed.persen ? values.map((value) => value * 100) : values,
  );
}

/** As a ratio, and in points: both forms are in use. */
function values(tabel: TabelKinerja, row: BarisKinerja): number[] {
  const [capaian, serapan] = [angkaOf(selOf(tabel, row, 'capaian')), angkaOf(selOf(tabel, row, 'serapan'))];
  if (!capaian || !serapan || serapan.angka === 0) return [];
  const [c, s] = [capaian.angka / 100, serapan.angka / 100];
  return [hitung(c, s), hitung(c, s, 'selisih')].flatMap((value) => (isGalat(value) ? [] : [value]));
}
