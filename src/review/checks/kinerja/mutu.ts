import { isGalat } from '../../../domain/galat';
import { lipat } from '../../../domain/identitas';
import { PREDIKAT_SAKIP, SKM_MUTU } from '../../../domain/parameters/daftar';
import { berlaku, terbaru } from '../../../domain/parameters/parameter';
import type { Pita, Skala } from '../../../domain/parameters/skala';
import { predikat as pitaUntuk } from '../../../domain/rules/predikat';
import type { Tempat } from '../../../domain/laporan';
import type { Temuan } from '../../../domain/ringkasan';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';
import { angkaOf, berjenis, kataOf, petak, selOf } from '../../kinerja/cells';
import type { Figure, Sebaran } from '../../kinerja/figures';
import { named } from '../../kinerja/words';

/**
 * The same wrong word on the same figure in several tables is one mistake. Targets are asked as well as results. A word alone is held
 * against the number that the other tables give.
 */
export const mutu: Check = {
  kode: 'mutu',
  pertanyaan:
    'Apakah mutu pelayanan (SKM) atau predikat SAKIP sesuai dengan nilainya, untuk target dan realisasi?',
  sumber: 'PermenPANRB 14/2017 (nilai interval konversi); PermenPANRB 88/2021 (predikat SAKIP)',
  *run(berkas) {
    for (const one of berkas.sebaran()) yield* misnamed(berkas, one);
    yield* ofIndex(berkas);
  },
};

interface Misnamed {
  readonly word: string;
  readonly right: Pita;
  readonly figures: Figure[];
}

function* misnamed(berkas: Berkas, { figures, sepakat, apa, tahun }: Sebaran): Iterable<Temuan> {
  const wrong: Misnamed[] = [];
  for (const figure of figures) {
    const word = kataOf(figure.sel);
    const angka = figure.angka ?? sepakat;
    const skala = word === null ? null : skalaOf(berkas, figure);
    const said = skala && word !== null ? named(skala, word) : null;
    const right = skala && angka && !angka.persen ? pitaUntuk(angka.angka, skala) : null;
    if (word === null || !said || !right || isGalat(right) || right === said) continue;
    const known = wrong.find((one) => lipat(one.word) === lipat(word) && one.right === right);
    if (known) known.figures.push(figure);
    else wrong.push({ word, right, figures: [figure] });
  }
  for (const { word, right, figures: cells } of wrong) {
    const [first, ...rest] = cells;
    if (first)
      yield finding(
        first,
        rest.map(({ sel }) => sel.di),
        word,
        right,
        `${apa} ${tahun ?? 'akhir'}`,
      );
  }
}

function finding(
  { sel, baris }: Figure,
  terkait: Tempat[],
  word: string,
  right: Pita,
  besaran: string,
): Temuan {
  return temuan('mutu', 'error', sel.di, {
    terkait,
    isi: { nama: baris.indikator?.teks ?? '', angka: sel.teks, huruf: right.label, besaran },
    seharusnya: right.arti ?? right.label,
    tertulis: word,
  });
}

/** The word beside the index in the survey's own table. */
function* ofIndex(berkas: Berkas): Iterable<Temuan> {
  const skala = terbaru(SKM_MUTU).nilai;
  for (const tabel of berjenis(berkas.laporan.kinerja, 'skm unsur')) {
    for (const { baris, sel } of petak(tabel, 'mutu', 'kinerja')) {
      const nilai = angkaOf(selOf(tabel, baris, 'nilai'));
      const said = named(skala, sel.teks);
      const nik = nilai && (nilai.angka <= 4 ? nilai.angka * 25 : nilai.angka);
      const right = nik === null ? null : pitaUntuk(nik, skala);
      if (!said || !right || isGalat(right) || right === said) continue;
      yield temuan('mutu', 'error', sel.di, {
        terkait: [],
        isi: {
          nama: selOf(tabel, baris, 'unsur')?.teks ?? '',
          angka: String(nik),
          huruf: right.label,
          besaran: '',
        },
        seharusnya: lipat(sel.teks).length === 1 ? right.label : (right.arti ?? right.label),
        tertulis: sel.teks,
      });
    }
  }
}

function skalaOf(berkas: Berkas, { baris }: Figure): Skala | null {
  const name = lipat(baris.indikator?.teks ?? '');
  if (/\bsakip\b|\bakip\b|akuntabilitas kinerja/.test(name)) {
    return (berlaku(PREDIKAT_SAKIP, berkas.ringkasan.tahun ?? 0) ?? terbaru(PREDIKAT_SAKIP)).nilai;
  }
  return /\b(?:skm|ikm)\b|kepuasan/.test(name) ? terbaru(SKM_MUTU).nilai : null;
}
