import { kaliSeratus, perSeratus } from '../numbers/persen';

/** A number that may stand for a percentage: "94%" is { angka: 94, persen: true }, a bare 0.94 or 94 is unmarked. */
export interface AngkaPersen {
  readonly angka: number;
  readonly persen: boolean;
}

/** A capaian over 200 % exists, a ratio over 2 in a percent column does not occur in the reports seen. */
const RASIO_TERBESAR = 2;

/**
 * One scale for the figures of one indicator, before any division: all come back in percent points where the
 * indicator is a percentage, and untouched where it is not.
 *
 * An indicator is a percentage when one of its figures carries the sign, or the caller knows (satuan "%"). A bare
 * figure is then a ratio when it is at most 2 and less than a tenth of the figures it stands beside: 0.94 beside
 * "94%" is 94, but 2.1 beside 1.9 stays.
 */
export function samakanSkala(nilai: readonly AngkaPersen[], persen = false): number[] {
  if (!persen && !nilai.some((n) => n.persen)) return nilai.map((n) => n.angka);
  const acuan = Math.max(...nilai.filter((n) => n.persen).map(magnitude), -Infinity);
  const terbesar = acuan > 0 ? acuan : Math.max(...nilai.map(magnitude), -Infinity);
  return nilai.map((n) => (!n.persen && isRasio(n.angka, terbesar) ? kaliSeratus(n.angka) : n.angka));
}

function magnitude(n: AngkaPersen): number {
  return Math.abs(n.angka);
}

function isRasio(angka: number, acuan: number): boolean {
  return Math.abs(angka) <= RASIO_TERBESAR && Math.abs(angka) < acuan / 10;
}

/** Above this, bare figures are percent points; a capaian of 500 % is rarer than a percentage of 5. */
const POIN = 5;

/**
 * The same figures as ratios: "103,7%", 103.7 and 1.037 are all 1.037. Bare figures are one scale together: points
 * when the largest is over 5 or one carries the sign, else ratios already.
 */
export function keRasio(nilai: readonly AngkaPersen[]): number[] {
  const sama = samakanSkala(nilai, true);
  const poin = nilai.some((n) => n.persen) || sama.some((n) => Math.abs(n) > POIN);
  return poin ? sama.map(perSeratus) : sama;
}
