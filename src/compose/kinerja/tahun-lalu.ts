import type { TitikBanding } from '../../domain/ringkasan-kinerja';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { value } from '../draft';
import { angkaCell } from './angka';

/** What the workbook says of the year before. */
export interface TahunLalu {
  readonly tahun: number;
  /** The indicators that it says it of. */
  readonly index: readonly number[];
  readonly adaTarget: boolean;
  angka(indikatorKe: number, apa: 'target' | 'realisasi'): OurCell;
}

/**
 * The year before of some indicators; `null` where nothing says what was reached. Where the staff set up such tables of one sasaran alone
 * (3.2.3), they are made of those sasaran only; all the others stand in the table of all indicators (3.3.1).
 */
export function tahunLalu(bahan: Bahan, indexes: readonly number[]): TahunLalu | null {
  const { kinerja, tahun } = bahan.ringkasan;
  if (!kinerja || tahun === null) return null;
  const titikOf = (index: number): TitikBanding | undefined =>
    kinerja.bandingTahun
      .find(({ indikatorKe }) => indikatorKe === index)
      ?.titik.find((titik) => titik.kantor === null && titik.tahun === tahun - 1);
  const known = indexes.filter((index) => (titikOf(index)?.realisasi?.nilai ?? null) !== null);
  const own = indikatorSendiri(bahan);
  if (known.length === 0 || (own.size > 0 && !known.some((index) => own.has(index)))) return null;
  return {
    tahun: tahun - 1,
    index: known,
    adaTarget: known.some((index) => (titikOf(index)?.target ?? null) !== null),
    angka: (index, apa) => {
      const found = titikOf(index)?.[apa];
      return found ? angkaCell(bahan, found) : value(null, 'figure');
    },
  };
}

/** Indicators that a table of the staff's sets beside earlier years alone. */
function indikatorSendiri({ ringkasan }: Bahan): ReadonlySet<number> {
  return new Set(
    (ringkasan.kinerja?.indikator ?? []).flatMap(({ sebutan }, index) =>
      sebutan.some(({ tabel }) => tabel.jenis === 'banding tahun' && tabel.baris.length === 1) ? [index] : [],
    ),
  );
}
