import { lipat } from '../identitas';

/**
 * positif: higher is better. negatif: lower is better, (2·target − realisasi) / target. negatif rasio: lower is
 * better, target / realisasi.
 */
export type Polaritas = 'positif' | 'negatif' | 'negatif rasio';

const KATA: Readonly<Record<string, Polaritas>> = {
  positif: 'positif',
  '+': 'positif',
  naik: 'positif',
  maximize: 'positif',
  maksimal: 'positif',
  'semakin tinggi semakin baik': 'positif',
  negatif: 'negatif',
  '-': 'negatif',
  turun: 'negatif',
  minimize: 'negatif',
  minimal: 'negatif',
  'semakin rendah semakin baik': 'negatif',
  'negatif rasio': 'negatif rasio',
  'turun rasio': 'negatif rasio',
};

/** Reads a polarity as staff write it; `null` when the word is none. */
export function bacaPolaritas(teks: string): Polaritas | null {
  const kata = lipat(teks).replace(/[-_]rasio$/, ' rasio');
  return Object.hasOwn(KATA, kata) ? (KATA[kata] as Polaritas) : null;
}
