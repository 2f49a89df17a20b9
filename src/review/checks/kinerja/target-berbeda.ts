import type { NilaiAngka } from '../../../domain/numbers/nilai';
import type { Temuan } from '../../../domain/ringkasan';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';
import { lastTarget } from '../../kinerja/agreed';
import { isSame, type Figure, type Sebaran } from '../../kinerja/figures';
import { sebagaiRasio } from '../../kinerja/verdict';

export const targetBerbeda: Check = {
  kode: 'target-berbeda',
  pertanyaan: 'Apakah target setiap indikator sama di perjanjian kinerja dan di tabel-tabel capaian?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: realisasi dibandingkan dengan target perjanjian kinerja',
  run: (berkas) => differing(berkas, 'target-berbeda', 'target', (figure) => !isRenstra(figure)),
};

export const realisasiBerbeda: Check = {
  kode: 'realisasi-berbeda',
  pertanyaan: 'Apakah realisasi setiap indikator sama di semua tabel?',
  sumber: 'praktik: satu indikator punya satu realisasi setahun',
  run: (berkas) => differing(berkas, 'realisasi-berbeda', 'realisasi', () => true),
};

/** A promise may depart from the plan, but it has to be said; the plan's last target, quoted, may not. */
export const targetRenstra: Check = {
  kode: 'target-renstra',
  pertanyaan:
    'Apakah target sama dengan target renstra untuk tahun itu, dan target akhir renstra dikutip dengan benar?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: perbandingan dengan target jangka menengah',
  *run(berkas) {
    yield* differing(berkas, 'target-renstra', 'target', isRenstra);
    yield* quotedEnd(berkas);
  },
};

function isRenstra({ tabel }: Pick<Figure, 'tabel'>): boolean {
  return tabel.jenis === 'renstra' || tabel.jenis === 'renstra tahunan';
}

function* differing(
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
        seharusnya: teks(sepakat),
        tertulis: teks(first.angka),
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

function* quotedEnd(berkas: Berkas): Iterable<Temuan> {
  for (const { tahun, figures } of berkas.sebaran()) {
    for (const figure of tahun === null ? figures : []) {
      const end = lastTarget(berkas, figure.baris);
      if (!end || !figure.angka || isSame(figure.angka, end.angka)) continue;
      yield temuan('target-renstra', 'error', figure.sel.di, {
        terkait: [end.di],
        isi: { ...isi(figure, end.tahun, 1), akhir: 'ya' },
        seharusnya: teks(end.angka),
        tertulis: teks(figure.angka),
      });
    }
  }
}

function isi({ baris }: Figure, tahun: number, tables: number): Record<string, string> {
  return { nama: baris.indikator?.teks ?? '', besaran: String(tahun), jumlah: String(tables) };
}

/** A share as a ratio, anything else as the number that it is. */
function teks({ angka, desimal, persen }: NilaiAngka): string {
  return persen ? sebagaiRasio(angka, desimal) : String(angka);
}
