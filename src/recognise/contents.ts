import { pemisahTerbukti, type Pemisah } from '../domain/numbers/angka-teks';
import { isBlank, type SheetView } from './sheet-view';
import { bacaUangTeks } from './money';
import { bacaKode, bacaNomor } from './numbering';
import { hurufAwal, ingat } from './text';

/** What stands in a column beneath its header, by a sample of its rows. */
export interface Isi {
  readonly angka: number;
  /** Numbers as text: money or percent. */
  readonly teksAngka: number;
  readonly nihil: number;
  /** "Rp" alone. */
  readonly rp: number;
  readonly teks: number;
  /** Codes and numbering: "7.01.01", "a.". */
  readonly kode: number;
  readonly kosong: number;
}

const SAMPLE = 400;

/** The rows of a table's body; `lewati` says which of them repeat its header. */
export interface Rentang {
  readonly from: number;
  readonly to: number;
  lewati(row: number): boolean;
}

/** Samples a column of a table; long ones are looked at here and there. */
export function isiKolom(view: SheetView, col: number, rentang: Rentang): Isi {
  const { from, to } = rentang;
  const isi = { angka: 0, teksAngka: 0, nihil: 0, rp: 0, teks: 0, kode: 0, kosong: 0 };
  const step = Math.max(1, Math.floor((to - from + 1) / SAMPLE));
  for (let row = from; row <= to; row += step) {
    if (rentang.lewati(row)) continue;
    const value = view.value(row, col);
    if (typeof value === 'number') isi.angka++;
    else if (isBlank(value)) isi[view.sheet.grid.formula(row, col) === null ? 'kosong' : 'angka']++;
    else if (typeof value !== 'string') isi.angka++;
    else if (isKata(value)) isi.teks++;
    else if (/^\s*(?:rp|idr)\.?\s*$/i.test(value)) isi.rp++;
    else if (/^\s*[-–—]\s*$/.test(value)) isi.nihil++;
    else if (/^\s*[-(]?\d[\d.,\s]*\s*%\s*$/.test(value)) isi.teksAngka++;
    else {
      const { uang } = bacaUangTeks(value);
      isi[uang !== null ? 'teksAngka' : isNomor(value) ? 'kode' : 'teks']++;
    }
  }
  return isi;
}

/** Spares most names the closer look: what begins with these letters is no "Rp", no "nihil", no code and, if long, no number. */
function isKata(text: string): boolean {
  return text.length > 6 && isHurufKata(text);
}

const isHurufKata = hurufAwal('abcdefghjklmopqstuvwyz');

function isNomor(text: string): boolean {
  return bacaKode(text) !== null || (text.length <= 6 && bacaNomor(text) !== null);
}

/**
 * The decimal separator that the texts of a column prove; 'campur' when they contradict each other, `null` when none proves any.
 * Every row is asked: one American amount among a thousand is enough.
 */
export function desimalKolom(view: SheetView, col: number, { from, to }: Rentang): Pemisah | 'campur' | null {
  let found: Pemisah | null = null;
  for (let row = from; row <= to; row++) {
    const value = view.value(row, col);
    const proof = typeof value === 'string' ? buktiDesimal(value) : null;
    if (proof === null || proof === found) continue;
    if (found !== null) return 'campur';
    found = proof;
  }
  return found;
}

const buktiDesimal = ingat((text: string): Pemisah | null =>
  bacaUangTeks(text).uang === null ? null : pemisahTerbukti(text),
);

/**
 * A typed amount with parts of a sen, where most amounts have such: rupiah have none, thousands of rupiah do.
 * @returns the first such amount as text, else `null`.
 */
export function lebihHalusDariSen(
  view: SheetView,
  {
    anggaran,
  }: { readonly anggaran: { readonly pagu: readonly number[]; readonly realisasi: readonly number[] } },
  { from, to }: { readonly from: number; readonly to: number },
): string | null {
  const { grid } = view.sheet;
  let finer = 0;
  let all = 0;
  let first: number | null = null;
  for (let row = from; row <= to && all < SAMPLE; row++) {
    for (const col of [...anggaran.pagu, ...anggaran.realisasi]) {
      const value = grid.value(row, col);
      if (typeof value !== 'number' || value === 0 || grid.formula(row, col) !== null) continue;
      all++;
      if (Math.abs(value * 100 - Math.round(value * 100)) < 0.01) continue;
      finer++;
      first ??= value;
    }
  }
  return first !== null && finer * 2 > all ? String(first) : null;
}

export function isUang(isi: Isi): boolean {
  return isi.angka + isi.teksAngka + isi.nihil > 0;
}

/** Words make up most of what stands in it. */
export function isTeks(isi: Isi): boolean {
  return isi.teks > isi.angka + isi.teksAngka + isi.nihil + isi.kode;
}
