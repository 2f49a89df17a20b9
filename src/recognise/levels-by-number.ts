import { DALAM_REKENING, isBelanja, isKapital, isProgram, spread, type Kedalaman } from './depth';
import { bacaNomor, type Penomoran } from './numbering';
import type { BarisMentah } from './mentah';

/** Kinds of numbering in the order in which they first come beneath each other: I, 1, a … or 1, 1.1, 1.1.1. */
export function dariNomor(rows: readonly BarisMentah[]): Kedalaman | null {
  if (hitungBernomor(rows) * 3 < rows.length) return null;
  const order: number[] = [];
  const kinds = new Map<string, number>();
  const hitungan = new Hitungan();
  let current = -1;
  const keys = rows.map((row) => {
    const text = kunciNomor(row, hitungan);
    let key = kinds.get(text);
    if (key === undefined) kinds.set(text, (key = kinds.size));
    let place = order.indexOf(key);
    if (place < 0) {
      place = current + 1;
      order.splice(place, 0, key);
    }
    current = place;
    hitungan.mulaiLagi(order, place, kinds);
    return key;
  });
  return spread(
    'nomor',
    keys.map((key, index) => (isBelanja(rows[index] as BarisMentah) ? DALAM_REKENING : order.indexOf(key))),
  );
}

function hitungBernomor(rows: readonly BarisMentah[]): number {
  let numbered = 0;
  for (const row of rows) if (row.no !== '') numbered++;
  return numbered;
}

function kunciNomor(row: BarisMentah, hitungan: Hitungan): string {
  const nomor = hitungan.baca(bacaNomor(row.no), row);
  if (!nomor) return row.no === '' ? `tanpa ${kelas(row)}` : 'lain';
  if (nomor.jenis === 'titik') return `titik ${nomor.bagian.length}`;
  if (nomor.jenis === 'butir') return 'butir';
  // Programs and kegiatan may both count 1, 2, 3: then only the word tells them apart.
  const word = nomor.jenis === 'angka' && isProgram(row.nama) ? ' program' : '';
  // Nearly all rows of a long table are "1" or "12": their kind need not be put together.
  if (nomor.jenis === 'angka' && nomor.bentuk === '' && row.noKolom === 0 && word === '') return 'angka 0';
  return `${nomor.jenis} ${nomor.bentuk}${row.noKolom}${word}`;
}

/** How far letters and Roman numerals have counted: "I" after "H" is a letter where it is not the numeral's turn. */
class Hitungan {
  /** By kind the last letter or numeral; 0 where what stands further out has come since. */
  private readonly last = new Map<string, number>();

  baca(nomor: Penomoran | null, row: BarisMentah): Penomoran | null {
    if (nomor?.jenis !== 'romawi' && nomor?.jenis !== 'huruf') return nomor;
    const kind = `${nomor.bentuk}${row.noKolom}`;
    const roman = `romawi ${kind}`;
    const letter = `huruf ${kind}`;
    const text = row.no.replace(/[^A-Za-z]/g, '').toLowerCase();
    const nilai = text.length === 1 ? text.charCodeAt(0) - 96 : 0;
    const follows = nilai > 1 && this.last.get(letter) === nilai - 1;
    if (nomor.jenis === 'romawi' && !(follows && this.last.get(roman) !== nomor.nilai - 1)) {
      this.last.set(roman, nomor.nilai);
      return nomor;
    }
    this.last.set(letter, nilai);
    return { jenis: 'huruf', bentuk: nomor.bentuk, nilai };
  }

  /** Beneath a row at `place` the kinds further in begin anew. */
  mulaiLagi(order: readonly number[], place: number, kinds: ReadonlyMap<string, number>): void {
    for (const kind of this.last.keys()) {
      if (order.indexOf(kinds.get(kind) as number) > place) this.last.set(kind, 0);
    }
  }
}

function kelas(row: BarisMentah): string {
  return isProgram(row.nama) ? 'program' : isKapital(row.nama) ? 'kapital' : 'biasa';
}
