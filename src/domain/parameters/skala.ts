import { angka, atauNull, daftar, objek, ParameterError, type Reader, salahSatu, teks } from './baca';

/** Bands that turn a number into a word. Offices bring their own in the same form. */
export interface Skala {
  /** persen: of a percentage, in points (103.7); nilai: of a score in its own unit. */
  readonly satuan: 'persen' | 'nilai';
  /** What is done before looking at the bands: decimals to round to (half away from zero), `null`: nothing. */
  readonly bulatkan: number | null;
  /** Numbers below or above are refused; `null`: no bound on that side. */
  readonly minimum: number | null;
  readonly maksimum: number | null;
  /** Whether a band begins at its `dari` ("≥ 91") or above it ("> 90"). */
  readonly batas: 'mulai' | 'di atas';
  /** The highest first; the last one takes all that is left (`dari` null). */
  readonly pita: readonly Pita[];
}

export interface Pita {
  readonly dari: number | null;
  /** The letter or word, as reports print it: "A", "Sangat Tinggi". */
  readonly label: string;
  /** What the label means, where it is a letter: "Sangat Baik". */
  readonly arti: string | null;
}

const bentuk = objek({
  satuan: salahSatu('persen', 'nilai'),
  bulatkan: atauNull(angka(0, 10)),
  minimum: atauNull(angka()),
  maksimum: atauNull(angka()),
  batas: salahSatu('mulai', 'di atas'),
  pita: daftar(objek({ dari: atauNull(angka()), label: teks, arti: atauNull(teks) })),
});

/** Reads a scale; throws ParameterError when bands are out of order or leave a gap at the bottom. */
export const skala: Reader<Skala> = (value, path) => {
  const read = bentuk(value, path);
  let last = Infinity;
  for (const [index, pita] of read.pita.entries()) {
    const lowest = index === read.pita.length - 1;
    if ((pita.dari === null) !== lowest || (pita.dari ?? -Infinity) >= last) {
      throw new ParameterError(`${path}.pita[${index}].dari`, 'value');
    }
    last = pita.dari ?? -Infinity;
  }
  return read;
};
