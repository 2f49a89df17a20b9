import type { OurCell } from '../../workbook/port';
import type { TitikBanding } from '../../domain/ringkasan-kinerja';
import type { Bahan } from '../bahan';
import { value } from '../draft';
import { angkaCell } from './angka';

/** What was reached the year before, where the workbook says so of any of these indicators. */
export function beriTahunLalu(
  bahan: Bahan,
  indexes: readonly number[],
): { readonly tahun: number; realisasi(indikatorKe: number): OurCell } | null {
  const { kinerja, tahun } = bahan.ringkasan;
  if (!kinerja || tahun === null) return null;
  const titikOf = (index: number): TitikBanding | undefined =>
    kinerja.bandingTahun
      .find(({ indikatorKe }) => indikatorKe === index)
      ?.titik.find((titik) => titik.kantor === null && titik.tahun === tahun - 1);
  if (!indexes.some((index) => titikOf(index)?.realisasi)) return null;
  return {
    tahun: tahun - 1,
    realisasi: (index) => {
      const realisasi = titikOf(index)?.realisasi;
      return realisasi ? angkaCell(bahan, realisasi) : value(null, 'figure');
    },
  };
}
