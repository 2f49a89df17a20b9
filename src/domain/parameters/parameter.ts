import {
  angka,
  atauNull,
  daftar,
  objek,
  ParameterError,
  type Reader,
  salahSatu,
  tanggal,
  teks,
} from './baca';

/** A threshold, a scale or a constant of a regulation, with each of its versions and where that version stands. */
export interface Parameter<T> {
  readonly kunci: string;
  readonly judul: string;
  /** The oldest first; the years they hold for do not overlap. */
  readonly versi: readonly Versi<T>[];
}

export interface Versi<T> {
  /** Years of the report it holds for, both included; `sampai` null: until replaced. */
  readonly dari: number;
  readonly sampai: number | null;
  /** The regulation or publication, and the part of it. */
  readonly dasar: string;
  /** terkonfirmasi: seen in a public source; praktik: used in reports, not found in the regulation's own text. */
  readonly status: 'terkonfirmasi' | 'praktik';
  /** When somebody last reviewed the value and its status. */
  readonly diperiksa: string;
  readonly catatan: string | null;
  readonly nilai: T;
}

const TAHUN = angka(1945, 2200);

/** Reads a parameter file. Throws ParameterError with the path of what is missing, unknown or wrong. */
export function muat<T>(data: unknown, nilai: Reader<T>): Parameter<T> {
  const versi = objek({
    dari: TAHUN,
    sampai: atauNull(TAHUN),
    dasar: teks,
    status: salahSatu('terkonfirmasi', 'praktik'),
    diperiksa: tanggal,
    catatan: atauNull(teks),
    nilai,
  });
  const read = objek({ kunci: teks, judul: teks, versi: daftar(versi) })(data, 'parameter');
  periksaUrutan(read.kunci, read.versi);
  return read;
}

function periksaUrutan(kunci: string, versi: readonly Versi<unknown>[]): void {
  let last = -Infinity;
  for (const [index, { dari, sampai }] of versi.entries()) {
    if (dari <= last || (sampai ?? Infinity) < dari)
      throw new ParameterError(`${kunci}.versi[${index}].dari`, 'value');
    last = sampai ?? Infinity;
  }
}

/** The version that holds for a report of `tahun`; `null` when none does. */
export function berlaku<T>(parameter: Parameter<T>, tahun: number): Versi<T> | null {
  return parameter.versi.find((v) => tahun >= v.dari && tahun <= (v.sampai ?? Infinity)) ?? null;
}

/** The newest version, for uses that know no year. */
export function terbaru<T>(parameter: Parameter<T>): Versi<T> {
  const last = parameter.versi.at(-1);
  if (!last) throw new ParameterError(`${parameter.kunci}.versi`, 'value');
  return last;
}
