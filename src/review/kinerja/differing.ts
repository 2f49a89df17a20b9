import type { NilaiAngka } from '../../domain/numbers/nilai';
import type { Temuan } from '../../domain/ringkasan';
import type { Berkas } from '../check';
import { temuan } from '../finding';
import { isSame, seratus, type Figure, type Sebaran } from './figures';
import { sebagaiRasio } from './verdict';

export function isRenstra({ tabel }: Pick<Figure, 'tabel'>): boolean {
  return tabel.jenis === 'renstra' || tabel.jenis === 'renstra tahunan';
}

/** Targets or results that say another number than most tables do. */
export function* differing(
  berkas: Berkas,
  kode: string,
  apa: Sebaran['apa'],
  ours: (figure: Figure) => boolean,
): Iterable<Temuan> {
  for (const one of berkas.sebaran()) {
    const { sepakat, tahun } = one;
    if (one.apa !== apa || !sepakat || tahun === null) continue;
    for (const [first, ...rest] of sameMistakes(one.lain.filter(ours))) {
      if (!first?.angka) continue;
      const agreeing = one.figures.filter((figure) => figure.angka && isSame(figure.angka, sepakat));
      yield temuan(kode, isRenstra(first) ? 'warning' : 'error', first.sel.di, {
        terkait: [...rest, ...agreeing].map(({ sel }) => sel.di),
        isi: isi(first, tahun, agreeing.length),
        ...bothValues(sepakat, first.angka),
      });
    }
  }
}

/** The same wrong figure in several tables is one mistake, copied. */
function sameMistakes(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const known = groups.find(([first]) => first?.angka && figure.angka && isSame(first.angka, figure.angka));
    if (known) known.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

export function isi({ baris }: Figure, tahun: number, tables: number): Record<string, string> {
  return { nama: baris.indikator?.teks ?? '', besaran: String(tahun), jumlah: String(tables) };
}

/** Ratios where one is written as a percentage and none has a unit; else the numbers that they are. */
export function bothValues(
  seharusnya: NilaiAngka,
  tertulis: NilaiAngka,
): Pick<Temuan, 'ukuran' | 'seharusnya' | 'tertulis'> {
  const both = [seharusnya, tertulis];
  if (!both.some(({ persen }) => persen) || both.some(({ satuan, persen }) => satuan !== null && !persen)) {
    return { ukuran: 'angka', seharusnya: String(seharusnya.angka), tertulis: String(tertulis.angka) };
  }
  return {
    ukuran: 'bagian',
    seharusnya: sebagaiRasio(seratus(seharusnya, tertulis), seharusnya.desimal),
    tertulis: sebagaiRasio(seratus(tertulis, seharusnya), tertulis.desimal),
  };
}
