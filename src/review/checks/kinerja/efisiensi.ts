import type { BarisKinerja, TabelKinerja } from '../../../domain/kinerja';
import type { Temuan } from '../../../domain/ringkasan';
import { bulatkanTeks } from '../../../domain/numbers/bulatkan';
import { isGalat } from '../../../domain/galat';
import { efisiensi as hitung } from '../../../domain/rules/efisiensi';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';
import { agreedPair } from '../../kinerja/agreed';
import { budgetMoney } from '../../kinerja/budget-money';
import { angkaOf, berjenis, petak, selOf, type Petak } from '../../kinerja/cells';
import { Served } from '../../kinerja/money';
import { putusan, TINGKAT } from '../../kinerja/verdict';

/** A merged efisiensi must be right for every row that it stands for. */
export const efisiensi: Check = {
  kode: 'efisiensi',
  pertanyaan: 'Apakah tingkat efisiensi sama dengan capaian dibagi serapan anggarannya?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: analisis efisiensi penggunaan sumber daya; rumusnya praktik',
  *run(berkas) {
    const tables = berjenis(berkas.laporan.kinerja, 'efisiensi');
    const served = tables.length === 0 ? null : new Served(berkas.kinerja(), berkas.ringkasan);
    for (const tabel of served ? tables : []) {
      for (const one of petak(tabel, 'efisiensi')) {
        const finding = served && check(berkas, served, one);
        if (finding) yield finding;
      }
    }
  },
};

function check(berkas: Berkas, served: Served, one: Petak): Temuan | null {
  const { tabel, kolom, sel, baris } = one;
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
  // Right with the capaian or the serapan that other tables give: these are what is wrong here.
  if (best(printed, corrected(berkas, served, { ...one, baris: first.row })) === 'tepat') return null;
  const cells = (['capaian', 'serapan'] as const).flatMap((peran) => selOf(tabel, first.row, peran) ?? []);
  return temuan('efisiensi', TINGKAT[first.verdict], sel.di, {
    terkait: cells.map(({ dari, di }) => dari ?? di),
    isi: {
      nama: first.row.indikator?.teks ?? first.row.sasaran?.teks ?? '',
      putusan: first.verdict,
      gabung: rows.length > 1 ? String(rows.length) : '',
    },
    ukuran: 'angka',
    seharusnya: bulatkanTeks(first.exact, printed.desimal),
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

/** With the capaian that target and result give, the serapan that the budget gives, or both. */
function corrected(berkas: Berkas, served: Served, one: Petak): number[] {
  const { tabel, baris } = one;
  const [capaian, serapan] = [
    angkaOf(selOf(tabel, baris, 'capaian')),
    angkaOf(selOf(tabel, baris, 'serapan')),
  ];
  if (!capaian || !serapan) return [];
  const pair = agreedPair(berkas, one);
  const money = budgetMoney(berkas, served, tabel, baris);
  const c = pair ? [pair.realisasi.angka / pair.target.angka] : [];
  const s = money && money.pagu !== 0n ? [Number(money.realisasi) / Number(money.pagu)] : [];
  const capaians = [capaian.angka / 100, ...c, ...c.map((value) => Number(value.toFixed(4)))];
  const serapans = [serapan.angka / 100, ...s, ...s.map((value) => Number(value.toFixed(4)))];
  return capaians.flatMap((a) => serapans.flatMap((b) => ratios(a, b)));
}

/** As a ratio, and in points: both forms are in use. */
function values(tabel: TabelKinerja, row: BarisKinerja): number[] {
  const [capaian, serapan] = [angkaOf(selOf(tabel, row, 'capaian')), angkaOf(selOf(tabel, row, 'serapan'))];
  if (!capaian || !serapan || serapan.angka === 0) return [];
  return ratios(capaian.angka / 100, serapan.angka / 100);
}

function ratios(c: number, s: number): number[] {
  return [hitung(c, s), hitung(c, s, 'selisih')].flatMap((value) => (isGalat(value) ? [] : [value]));
}
