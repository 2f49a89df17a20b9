import type { Laporan } from './laporan';
import { ringkasAnggaran } from './ringkas-anggaran';
import { ringkasKinerja } from './ringkas-kinerja';
import type { Ringkasan } from './ringkasan';

export { angka } from './angka';
export { programChain, sisa } from './ringkas-anggaran';

/**
 * Every aggregate of the report, of its budget and of its performance.
 * @param ambang under-absorption threshold as a ratio, e.g. 0.95.
 */
export function ringkas(laporan: Laporan, ambang: number): Ringkasan {
  const anggaran = ringkasAnggaran(laporan, ambang);
  return { ...anggaran, kinerja: ringkasKinerja(laporan, anggaran) };
}
