import type { Draf } from './drafts';

/** How sure a reading is, 0–1: what bears it out are totals that add up, and signs that say the levels outright. */
export function keyakinan(d: Draf): number {
  const { cara, cocok } = d.susunan;
  const structure = STRUKTUR[cara];
  const sums = cocok === null ? 0.6 : cocok;
  return Math.round((structure * 0.5 + sums * 0.5) * 100) / 100;
}

const STRUKTUR = {
  kode: 1,
  kolom: 1,
  kata: 0.95,
  nomor: 0.95,
  geser: 0.85,
  kapital: 0.75,
  jumlah: 0.7,
  rata: 0.7,
} as const;
