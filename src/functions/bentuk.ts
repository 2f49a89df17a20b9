import { fungsi } from '../messages/id/fungsi';
import { type Galat, isGalat } from '../domain/galat';
import { type GalatExcel, galatExcel, KODE, type KodeExcel } from './host';
import { bacaSel, type Sel } from './sel';

/** What a function gives back in a cell; '' shows as blank, where null would show as 0. */
export type Isi = number | string | GalatExcel;

/** A cell's outcome: its content, or why it has none. */
export type HasilSel = number | string | Galat | { readonly kode: KodeExcel };

/**
 * Excel sends a matrix for a range and for a single cell alike, nothing at all for what was left out, and behind the
 * arguments always one more object, the invocation: whatever is no matrix and no value counts as left out.
 */
export function matriks(argumen: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argumen)) return [[argumen]];
  const rows = argumen as readonly unknown[];
  if (rows.length === 0) return [[null]];
  return rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}

/**
 * Works out a function cell by cell. Ranges have one shape, single cells go with all of them; otherwise the whole
 * call is #VALUE!. An error in one row stays in that row. A single result that is an error is thrown, so that old
 * builds show its sentence, too.
 */
export function perSel(argumen: readonly unknown[], hitung: (...sel: Sel[]) => HasilSel): Isi[][] {
  const blok = argumen.map(matriks);
  const { rows, cols } = bentukBersama(blok);
  const pembaca = blok.map(pembacaSel);
  const isi: Isi[][] = [];
  for (let r = 0; r < rows; r++) {
    const baris: Isi[] = [];
    for (let c = 0; c < cols; c++) baris.push(isiSel(pembaca, r, c, hitung));
    isi.push(baris);
  }
  const satu = rows === 1 && cols === 1 ? isi[0]?.[0] : undefined;
  if (typeof satu === 'object') throw satu;
  return isi;
}

type PembacaSel = (row: number, col: number) => Sel;

/** A single cell is read once and goes with all rows. */
function pembacaSel(blok: readonly (readonly unknown[])[]): PembacaSel {
  if (blok.length > 1 || (blok[0]?.length ?? 0) > 1) return (row, col) => bacaSel(blok[row]?.[col]);
  const satu = bacaSel(blok[0]?.[0]);
  return () => satu;
}

function isiSel(
  pembaca: readonly PembacaSel[],
  row: number,
  col: number,
  hitung: (...sel: Sel[]) => HasilSel,
): Isi {
  const sel: Sel[] = [];
  for (const baca of pembaca) {
    const isi = baca(row, col);
    if (isi.jenis === 'galat') return keluaran(isi);
    sel.push(isi);
  }
  return keluaran(hitung(...sel));
}

/** An outcome as Excel takes it. */
export function keluaran(hasil: HasilSel): Isi {
  if (typeof hasil === 'string') return hasil;
  if (typeof hasil === 'number') return Number.isFinite(hasil) ? hasil : galatExcel(KODE.angka);
  return isGalat(hasil) ? sebagaiGalat(hasil) : galatExcel(hasil.kode);
}

/** Throws when the outcome is an error: for functions that give one value for the whole call. */
export function tunggal(hasil: HasilSel): number | string {
  const isi = keluaran(hasil);
  if (typeof isi === 'object') throw isi;
  return isi;
}

const KODE_GALAT: Readonly<Record<Galat['galat'], KodeExcel>> = {
  'pembagi-nol': KODE.bagi,
  'tanpa-pagu': KODE.bagi,
  'tanpa-target': KODE.bagi,
  'tanpa-serapan': KODE.tiada,
  'belum-dilaksanakan': KODE.tiada,
  'di-luar-rentang': KODE.angka,
  'bukan-angka': KODE.nilai,
  'presisi-hilang': KODE.nilai,
  kosong: KODE.tiada,
  bentuk: KODE.nilai,
  opsi: KODE.nilai,
};

export function sebagaiGalat(galat: Galat): GalatExcel {
  return galatExcel(KODE_GALAT[galat.galat], fungsi.galat[galat.galat](galat.di));
}

/** All arguments as columns of one common shape, read row by row; for functions over whole ranges. */
export function sejajar(argumen: readonly unknown[]): readonly (readonly Sel[])[] {
  const blok = argumen.map(matriks);
  const { rows, cols } = bentukBersama(blok);
  const pembaca = blok.map(pembacaSel);
  const hasil: Sel[][] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) hasil.push(pembaca.map((baca) => baca(r, c)));
  }
  return hasil;
}

/** All cells of one argument, row by row. */
export function deret(argumen: unknown): readonly Sel[] {
  return matriks(argumen).flatMap((row) => row.map(bacaSel));
}

function bentukBersama(blok: readonly (readonly (readonly unknown[])[])[]): { rows: number; cols: number } {
  let rows = 1;
  let cols = 1;
  for (const b of blok) {
    const [r, c] = [b.length, b[0]?.length ?? 1];
    if (r === 1 && c === 1) continue;
    if ((rows !== 1 || cols !== 1) && (r !== rows || c !== cols)) throw sebagaiGalat({ galat: 'bentuk' });
    rows = r;
    cols = c;
  }
  return { rows, cols };
}
