import type { Alasan } from '../domain/laporan';
import { bacaCaption, type Caption, type Periode } from './caption';
import type { Judul } from './header';
import type { Konsep } from './vocabulary';

// What the captions over one column say together; the innermost that says it counts.

export function has(judul: Judul, konsep: Konsep): boolean {
  return judul.captions.some((cell) => cell.caption.konsep.has(konsep));
}

function lastOf<T>(judul: Judul, pick: (caption: Caption) => T | null): T | null {
  for (let i = judul.captions.length - 1; i >= 0; i--) {
    const picked = pick((judul.captions[i] as { caption: Caption }).caption);
    if (picked !== null) return picked;
  }
  return null;
}

export function tahunOf(judul: Judul): number | null {
  return lastOf(judul, (caption) => caption.tahun);
}

/** "Triwulan I", or "I" beneath "Realisasi Triwulan". */
export function periodeOf(judul: Judul): Periode | null {
  const own = lastOf(judul, (caption) => caption.periode);
  return own ?? (has(judul, 'periode') ? bacaCaption(judulTeks(judul)).periode : null);
}

export function grupOf(judul: Judul): string | null {
  return lastOf(judul, (caption) => caption.grup);
}

export function judulTeks(judul: Judul): string {
  return judul.captions.map((cell) => cell.text).join(' › ');
}

export function alasanJudul(judul: Judul, sebagai: string): Alasan {
  const cell = judul.captions.at(-1);
  return { row: cell?.row ?? 0, col: judul.col, teks: judulTeks(judul), sebagai };
}
