import { lipat } from '../../domain/identitas';
import type { NilaiAngka } from '../../domain/numbers/nilai';
import { bulatkan } from '../../domain/numbers/bulatkan';
import { angkaOf, berjenis, petak, selOf, type Petak } from './cells';
import type { Kinerja } from './kinerja';
import type { Kelompok } from './labels';
import { putusan } from './verdict';

/** A target or result of an indicator in one table. */
export interface Figure extends Petak {
  readonly indikator: Kelompok;
  readonly tahun: number | null;
  readonly angka: NilaiAngka | null;
}

/** One figure of an indicator in several tables. */
export interface Sebaran {
  readonly indikator: Kelompok;
  readonly apa: 'target' | 'realisasi';
  /** `null`: at the plan's end. */
  readonly tahun: number | null;
  readonly figures: readonly Figure[];
  /** The value that most tables give; `null` where none gives a number. */
  readonly sepakat: NilaiAngka | null;
  /** Figures that say another number. */
  readonly lain: readonly Figure[];
}

const TABEL = [
  ...(['pk indikator', 'renstra', 'renstra tahunan', 'capaian', 'capaian sasaran', 'banding tahun'] as const),
  ...(['banding kantor', 'banding nasional', 'kemajuan', 'kinerja anggaran'] as const),
] as const;

/** Targets and results by indicator and year; figures of other offices and of quarters are left out. */
export function sebaran(kinerja: Kinerja): Sebaran[] {
  const groups = new Map<string, Figure[]>();
  for (const tabel of berjenis(kinerja.tables, ...TABEL)) {
    for (const one of petak(tabel, 'target', 'realisasi')) {
      const figure = figureOf(kinerja, one);
      if (!figure) continue;
      const key = `${kinerja.indikator.indexOf(figure.indikator)} ${one.kolom.peran} ${figure.tahun ?? 'akhir'}`;
      const group = groups.get(key);
      if (group) group.push(figure);
      else groups.set(key, [figure]);
    }
  }
  return [...groups.values()].map(spread);
}

function figureOf(kinerja: Kinerja, one: Petak): Figure | null {
  const { tabel, baris, kolom, sel } = one;
  const indikator = kinerja.indikatorOf(baris);
  if (!indikator || kolom.triwulan !== null || isOtherOffice(kinerja, kolom.kantor)) return null;
  const tahun = kolom.akhir ? null : (kolom.tahun ?? tabel.tahun ?? kinerja.tahun);
  return { ...one, indikator, tahun, angka: angkaOf(sel) };
}

export function isOtherOffice({ kantor }: Kinerja, name: string | null): boolean {
  return name !== null && (kantor === null || lipat(name) !== lipat(kantor));
}

function spread(figures: readonly Figure[]): Sebaran {
  const first = figures[0] as Figure;
  const base = { indikator: first.indikator, tahun: first.tahun, figures } as const;
  const apa = first.kolom.peran === 'realisasi' ? 'realisasi' : 'target';
  const values: { angka: NilaiAngka; weight: number }[] = [];
  for (const figure of figures) {
    if (!figure.angka) continue;
    const known = values.find(({ angka }) => isSame(angka, figure.angka as NilaiAngka));
    if (known) known.weight += weight(figure);
    else values.push({ angka: figure.angka, weight: weight(figure) });
  }
  const best = values.reduce<(typeof values)[number] | null>(
    (most, one) => (most === null || one.weight > most.weight ? one : most),
    null,
  );
  const sepakat = best?.angka ?? null;
  const lain = figures.filter(({ angka }) => angka && sepakat && !isSame(angka, sepakat));
  return { ...base, apa, sepakat, lain };
}

/** A table counts once; the promise and a row whose own capaian fits count more, one whose capaian denies it less. */
function weight(figure: Figure): number {
  const promise = figure.tabel.jenis === 'pk indikator' ? 0.25 : 0;
  const plan = figure.tabel.jenis === 'renstra' || figure.tabel.jenis === 'renstra tahunan' ? -0.25 : 0;
  return 1 + promise + plan + witness(figure);
}

function witness({ tabel, baris }: Figure): number {
  const [target, realisasi, capaian] = (['target', 'realisasi', 'capaian'] as const).map((peran) =>
    angkaOf(selOf(tabel, baris, peran)),
  );
  if (!target || !realisasi || !capaian || target.angka === 0) return 0;
  const exact = (seratus(realisasi, target) / seratus(target, realisasi)) * 100;
  return putusan(capaian.angka, capaian.desimal, [exact]) === 'salah' ? -0.5 : 0.5;
}

/** The same number, each at the precision that both show; 0,92 beside 92 % is the same. */
export function isSame(a: NilaiAngka, b: NilaiAngka): boolean {
  const decimals = Math.min(a.desimal, b.desimal);
  const [x, y] = [seratus(a, b), seratus(b, a)];
  return bulatkan(x, decimals) === bulatkan(y, decimals) || x === y;
}

/** `a` on the scale of `b`: a share that is written as 0,92 where the other says 92 %. */
export function seratus(a: NilaiAngka, b: NilaiAngka): number {
  const isShare = !a.persen && b.persen && a.satuan === null && Math.abs(a.angka) <= 1.5 && a.desimal > 0;
  return isShare ? a.angka * 100 : a.angka;
}
