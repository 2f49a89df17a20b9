import type { CaraTingkat, DasarKeyakinan } from '../domain/laporan';
import type { Draf } from './drafts';

/**
 * How sure a reading is, 0–1, and what that stands on: signs that say the levels outright, and totals that add up.
 */
export function keyakinan({ susunan: { cara, cocok } }: Draf): {
  readonly keyakinan: number;
  readonly dasar: DasarKeyakinan;
} {
  const sums = cocok === null ? TANPA_JUMLAH : cocok.benar / cocok.semua;
  return {
    keyakinan: Math.round((TINGKAT[cara] * 0.5 + sums * 0.5) * 100) / 100,
    dasar: { cara, jumlah: cocok },
  };
}

const TANPA_JUMLAH = 0.6;

const TINGKAT: Readonly<Record<CaraTingkat, number>> = {
  kode: 1,
  kolom: 1,
  kata: 0.95,
  nomor: 0.95,
  geser: 0.85,
  kapital: 0.75,
  jumlah: 0.75,
  rata: 0.7,
};
