import { JENIS_BELANJA } from './codes';
import { berbeda, DALAM_REKENING, isBelanja, type Kedalaman } from './depth';
import { bacaNomor } from './numbering';
import type { BarisMentah } from './mentah';
import { hurufAwal, isNamaProgram, kataDari } from './text';
import { KATA_RINCIAN } from './vocabulary';

/**
 * Takes the innermost level for details of the kegiatan above it where most of its names, or a third of names behind bullets, begin
 * with what money is spent on ("- ATK", "- Honor panitia") and those of the level above do not. What stands right beneath programs
 * are kegiatan, whatever they are called.
 * @param rows those that are no totals, in the order of `way.dalam`.
 */
export function tanpaRincian(rows: readonly BarisMentah[], way: Kedalaman): Kedalaman {
  const depths = berbeda(way.dalam)
    .filter((depth) => depth < DALAM_REKENING)
    .sort((a, b) => b - a);
  const [deepest, above] = depths;
  if (deepest === undefined || above === undefined) return way;
  const at = (depth: number) => contoh(rows, way, depth);
  const inner = at(deepest);
  const outer = at(above);
  const least = inner.every(({ no }) => bacaNomor(no)?.jenis === 'butir') ? 1 / 3 : 1 / 2;
  if (
    share(inner, isRincian) < least ||
    share(outer, isRincian) >= 1 / 4 ||
    share(outer, ({ nama }) => isNamaProgram(nama)) > 0
  )
    return way;
  return { ...way, dalam: way.dalam.map((depth) => (depth === deepest ? DALAM_REKENING : depth)) };
}

/** The first rows of a depth. */
function contoh(rows: readonly BarisMentah[], { dalam }: Kedalaman, depth: number): BarisMentah[] {
  const sample: BarisMentah[] = [];
  for (let index = 0; index < rows.length && sample.length < SAMPLE; index++)
    if (dalam[index] === depth) sample.push(rows[index] as BarisMentah);
  return sample;
}

/** Takes rows for accounts that stand among income or financing, or beneath a kind of spending. */
export function tanpaAkun(rows: readonly BarisMentah[], way: Kedalaman): Kedalaman {
  const lain = bukanKegiatan(rows);
  if (lain.size === 0) return way;
  return { ...way, dalam: way.dalam.map((depth, index) => (lain.has(index) ? DALAM_REKENING : depth)) };
}

/** Places of rows that are no activities because of what they stand under. */
function bukanKegiatan(rows: readonly BarisMentah[]): ReadonlySet<number> {
  const found = new Set<number>();
  const withSpending = rows.some(({ nama }) => isHurufB(nama) && /^belanja\b/i.test(nama));
  // Nothing else begins what is no activity.
  if (!withSpending && !rows.some(isBelanja)) return found;
  let income = false;
  let jenis: BarisMentah | null = null;
  const luar = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (isNamaProgram(row.nama)) {
      income = false;
      jenis = null;
    } else if (isBelanja(row)) {
      income = false;
      jenis = JENIS_BELANJA.test(row.nama) ? row : null;
    } else if (withSpending && BUKAN_BELANJA.test(row.nama)) income = true;
    const isOutside = row !== jenis && luar.has(bentuk(row));
    if (income || (jenis !== null && row !== jenis && !isOutside && isInside(row, jenis))) found.add(index);
    else if (!isBelanja(row)) luar.add(bentuk(row));
  }
  return found;
}

const isHurufB = hurufAwal('b');

/** The other parts of a report on income, spending and financing. */
const BUKAN_BELANJA =
  /^(?:pendapatan(?:\s+(?:daerah|asli\s+daerah|transfer))?|(?:penerimaan\s+|pengeluaran\s+)?pembiayaan(?:\s+(?:daerah|netto))?)$/i;

/** How a row is numbered and set: the next kegiatan looks as the one did that the spending stood under. */
function bentuk({ no, noKolom, geser }: BarisMentah): string {
  return `${bacaNomor(no)?.jenis ?? ''} ${noKolom} ${geser}`;
}

function isInside(row: BarisMentah, above: BarisMentah): boolean {
  const [own, outer] = [bacaNomor(row.no)?.jenis, bacaNomor(above.no)?.jenis];
  return row.geser > above.geser || (own !== undefined && outer !== undefined && own !== outer);
}

/** Rows of a level that are asked for what they are. */
const SAMPLE = 300;

function share(rows: readonly BarisMentah[], test: (row: BarisMentah) => boolean): number {
  return rows.filter(test).length / rows.length;
}

function isRincian({ nama }: BarisMentah): boolean {
  return KATA_RINCIAN.has(kataDari(nama)[0] ?? '');
}
