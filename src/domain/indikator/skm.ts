import { isGalat } from '../galat';
import { lipat } from '../identitas';
import type { BarisKinerja, PeranKinerja, TabelKinerja } from '../kinerja';
import { SKM, SKM_UNSUR } from '../parameters/daftar';
import { terbaru } from '../parameters/parameter';
import type { SkmRingkas, UnsurRingkas } from '../ringkasan-kinerja';
import { indeksSkm, mutuSkm } from '../rules/skm';
import { angkaSel } from './sel';

/**
 * The satisfaction index out of its unsur, each told by its name, never by its number: offices number them in their own way.
 * Scores stand on 1–4 or, times 25, on 25–100: a column is one of the two throughout.
 */
export function ringkasSkm(tables: readonly TabelKinerja[], tahun: number | null): SkmRingkas | null {
  const all = tables.filter(({ jenis }) => jenis === 'skm unsur');
  const tabel =
    all.find((one) => one.tahun !== null && one.tahun === tahun) ??
    all.find((one) => one.tahun === null) ??
    all[0];
  if (tabel === undefined) return null;
  const kolom = kolomNilai(tabel);
  const rows = tabel.baris.filter(({ total }) => !total);
  const skala = rows.some((row) => (angkaDi(row, kolom) ?? 0) > terbaru(SKM).nilai.jawabanMaksimum)
    ? terbaru(SKM).nilai.konversi
    : 1;
  const unsur = rows.flatMap((row) => bacaUnsur(tabel, row, kolom, skala));
  const bobot = bobotDari(unsur);
  const indeks =
    unsur.length === 0
      ? null
      : indeksSkm(
          unsur.map(({ nrr }) => nrr),
          bobot ?? undefined,
        );
  const known = indeks === null || isGalat(indeks) ? null : indeks;
  const mutu = known === null ? null : mutuSkm(known.nik);
  const total = tabel.baris.find((row) => row.total && angkaDi(row, kolom) !== null);
  return {
    tabel,
    unsur,
    bobot,
    indeks: known,
    mutu: mutu === null || isGalat(mutu) ? null : mutu,
    tertulis: total?.sel[kolom] ?? null,
  };
}

/** Of several columns of scores the one that is no weighted share: its largest figure is the largest. */
function kolomNilai({ kolom, baris }: TabelKinerja): number {
  const candidates = kolom.flatMap(({ peran, judul }, index) =>
    (peran === 'nilai' || peran === 'jumlah' || peran === 'interval konversi') &&
    !/bobot|tertimbang|weight/i.test(judul)
      ? [index]
      : [],
  );
  const { jawabanMinimum, konversi, jawabanMaksimum } = terbaru(SKM).nilai;
  const fits = (index: number): boolean =>
    baris.every((row) => {
      const n = row.total ? null : angkaDi(row, index);
      return n === null || (n >= jawabanMinimum && n <= jawabanMaksimum * konversi);
    });
  return candidates.find(fits) ?? candidates[0] ?? -1;
}

function angkaDi(row: BarisKinerja, kolom: number): number | null {
  return angkaSel(row.sel[kolom] ?? null)?.angka ?? null;
}

function bacaUnsur(tabel: TabelKinerja, row: BarisKinerja, kolom: number, skala: number): UnsurRingkas[] {
  const nama = tabel.kolom.findIndex(({ peran }) => peran === 'unsur' || peran === 'uraian');
  const sel = row.sel[kolom];
  const teks = row.sel[nama]?.teks ?? '';
  if (sel === undefined || teks === '') return [];
  const n = angkaDi(row, kolom);
  const bobot = row.sel[tabel.kolom.findIndex(({ peran, judul }) => isBobot(peran, judul))] ?? null;
  return [{ nama: teks, unsur: unsurBernama(teks), nrr: n === null ? null : n / skala, sel, bobot }];
}

/** A column of weights: "Bobot", not "Nilai tertimbang", which is a score times its weight. */
function isBobot(peran: PeranKinerja, judul: string): boolean {
  return peran === 'bobot' && /bobot|weight/i.test(judul) && !/nilai|tertimbang|weighted|nrr/i.test(judul);
}

/** The weights that the table prints, where every unsur has one: offices use 0,11 or 0,111 for 1/9. */
function bobotDari(unsur: readonly UnsurRingkas[]): readonly number[] | null {
  const weights = unsur.flatMap(({ bobot }) => {
    const found = angkaSel(bobot);
    return found === null ? [] : [found.persen ? found.angka / 100 : found.angka];
  });
  const sah =
    weights.length === unsur.length &&
    !isGalat(
      indeksSkm(
        unsur.map(() => MINIMUM),
        weights,
      ),
    );
  return sah && weights.length > 0 ? weights : null;
}

/** Any score will do to try weights on. */
const MINIMUM = 1;

/** Which of the nine unsur (1–9) a name is; `null` where none of their words, or those of two, stand in it. */
export function unsurBernama(nama: string): number | null {
  const words = new Set(lipat(nama).match(/[\p{L}\p{N}]+/gu) ?? []);
  const found = terbaru(SKM_UNSUR).nilai.flatMap(({ kata }, index) =>
    kata.some((word) => words.has(word)) ? [index + 1] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
