import { DALAM_REKENING, isBelanja, isKapital, isProgram, spread, type Kedalaman } from './depth';
import { bacaNomor, type Penomoran } from './numbering';
import type { BarisMentah } from './rows';

/** Kinds of numbering in the order in which they first come beneath each other: I, 1, a … or 1, 1.1, 1.1.1. */
export function dariNomor(rows: readonly BarisMentah[]): Kedalaman | null {
  if (hitungBernomor(rows) * 3 < rows.length) return null;
  const order: number[] = [];
  const kinds = new Map<string, number>();
  const letters = new Map<string, number>();
  let current = -1;
  const keys = rows.map((row) => {
    const text = kunciNomor(row, letters);
    let key = kinds.get(text);
    if (key === undefined) kinds.set(text, (key = kinds.size));
    let place = order.indexOf(key);
    if (place < 0) {
      place = current + 1;
      order.splice(place, 0, key);
    }
    current = place;
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

/** @param letters the letter that came last in each kind: after "H" comes the letter I, not the numeral. */
function kunciNomor(row: BarisMentah, letters: Map<string, number>): string {
  const nomor = sebagaiHuruf(bacaNomor(row.no), row, letters);
  if (!nomor) return row.no === '' ? `tanpa ${kelas(row)}` : 'lain';
  if (nomor.jenis === 'titik') return `titik ${nomor.bagian.length}`;
  if (nomor.jenis === 'butir') return 'butir';
  // Programs and kegiatan may both count 1, 2, 3: then only the word tells them apart.
  const word = nomor.jenis === 'angka' && isProgram(row.nama) ? ' program' : '';
  // Nearly all rows of a long table are "1" or "12": their kind need not be put together.
  if (nomor.jenis === 'angka' && nomor.bentuk === '' && row.noKolom === 0 && word === '') return 'angka 0';
  return `${nomor.jenis} ${nomor.bentuk}${row.noKolom}${word}`;
}

function sebagaiHuruf(
  nomor: Penomoran | null,
  row: BarisMentah,
  letters: Map<string, number>,
): Penomoran | null {
  if (nomor?.jenis !== 'romawi' && nomor?.jenis !== 'huruf') return nomor;
  const letter = row.no.replace(/[^A-Za-z]/g, '').toLowerCase();
  const nilai = letter.length === 1 ? letter.charCodeAt(0) - 96 : 0;
  const kind = `${nomor.bentuk}${row.noKolom}`;
  const follows = nilai > 1 && letters.get(kind) === nilai - 1 && !letters.has(`${kind} romawi`);
  if (nomor.jenis === 'romawi' && !follows) {
    letters.set(`${kind} romawi`, 0);
    return nomor;
  }
  letters.set(kind, nilai);
  return { jenis: 'huruf', bentuk: nomor.bentuk, nilai };
}

function kelas(row: BarisMentah): string {
  return isProgram(row.nama) ? 'program' : isKapital(row.nama) ? 'kapital' : 'biasa';
}
