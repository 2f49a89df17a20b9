/** The part of Excel's custom functions runtime that we use; the runtime itself comes with office.js. */
declare const CustomFunctions: {
  /** Message texts are shown by Excel for #VALUE! and #N/A only. */
  readonly Error: new (code: string, message?: string) => GalatExcel;
  associate(id: string, fn: (...args: never[]) => unknown): void;
};

/** An error as Excel's runtime takes and gives it. */
export interface GalatExcel extends Error {
  readonly code: string;
}

/** Errors that a custom function can give back; Excel has more, but its runtime does not take them from us. */
export const KODE = {
  nilai: '#VALUE!',
  tiada: '#N/A',
  bagi: '#DIV/0!',
  angka: '#NUM!',
  nol: '#NULL!',
  nama: '#NAME?',
  rujukan: '#REF!',
} as const;

export type KodeExcel = (typeof KODE)[keyof typeof KODE];

const SEMUA: readonly string[] = Object.values(KODE);

/** The code of an error that came in with a range; `null` when `value` is none. Codes we cannot pass on are #VALUE!. */
export function kodeGalat(value: unknown): KodeExcel | null {
  if (typeof value !== 'object' || value === null || !('code' in value)) return null;
  const { code } = value;
  if (typeof code !== 'string' || !code.startsWith('#')) return null;
  return SEMUA.includes(code) ? (code as KodeExcel) : KODE.nilai;
}

export function galatExcel(kode: KodeExcel, kalimat = ''): GalatExcel {
  return new CustomFunctions.Error(kode, kalimat);
}

/** Hands functions to Excel by the ids of the metadata. Does nothing on a page that Excel did not open. */
export function daftarkan(functions: Readonly<Record<string, (...args: never[]) => unknown>>): void {
  if (typeof CustomFunctions === 'undefined') return;
  for (const [id, fn] of Object.entries(functions)) CustomFunctions.associate(id, fn);
}
