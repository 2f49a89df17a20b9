import { bulatkan, potong } from '../../domain/numbers/bulatkan';

/**
 * How a printed figure stands to what it is worked out from. tepat: right at its printed precision; dipotong: cut off instead of
 * rounded; dijelaskan: right when worked out from the rounded figures that are shown; salah: none of these.
 */
export type Putusan = 'tepat' | 'dipotong' | 'dijelaskan' | 'salah';

/** @param exact out of figures as they are held, @param displayed out of figures as they are shown */
export function putusan(
  printed: number,
  desimal: number,
  exact: readonly number[],
  displayed: readonly number[] = [],
): Putusan {
  const shown = bulatkan(printed, desimal);
  if (exact.some((value) => bulatkan(value, desimal) === shown)) return 'tepat';
  if (displayed.some((value) => bulatkan(value, desimal) === shown)) return 'dijelaskan';
  return exact.some((value) => potong(value, desimal) === shown) ? 'dipotong' : 'salah';
}

export const TINGKAT: Readonly<Record<Exclude<Putusan, 'tepat'>, 'error' | 'warning' | 'info'>> = {
  salah: 'error',
  dipotong: 'warning',
  dijelaskan: 'info',
};

/** A percentage as findings print it, a ratio: (103.7, 1) → "1.037". */
export function sebagaiRasio(persen: number, desimal: number): string {
  return (bulatkan(persen, desimal) / 100).toFixed(desimal + 2);
}
