import { isKapital } from './depth';
import { ubahMentah, type BarisMentah } from './mentah';
import { bacaNomor } from './numbering';
import { isUnitName } from './titles';

/**
 * A name that was broken by hand over two rows, as one row again; `null` where the second row is one of its own. The money may
 * stand in either of the two.
 */
export function sambung(first: BarisMentah, second: BarisMentah): BarisMentah | null {
  const isBare = second.no === '' && second.kodeTeks === '' && second.unit === '' && second.tingkat === '';
  if (!isBare || first.jenis !== 'isi' || second.jenis !== 'isi') return null;
  if ((first.adaUang && second.adaUang) || first.perTingkat.length > 1 || second.row !== first.row + 1)
    return null;
  return continues(first, second) ? disambung(first, second) : null;
}

function disambung(first: BarisMentah, second: BarisMentah): BarisMentah {
  const nama = `${first.nama} ${second.nama}`;
  if (!second.adaUang) return ubahMentah(first, { nama });
  const { row, pagu, realisasi, persen, adaUang, hidden } = second;
  return ubahMentah(first, { nama, row, pagu, realisasi, persen, adaUang, hidden });
}

/**
 * The same for names whose second row begins with a capital, which only the other rows of the table can tell from rows of their own:
 *
 * - "II | Program Pembinaan" over "Pemerintahan Desa | 100": other rows numbered so have their money beside them, and no row without
 *   a number has money elsewhere;
 * - "II | Program Pembinaan | 100" over "Pemerintahan Desa", kegiatan beneath: no other row has neither number nor money, and most
 *   of the rows numbered so have their kegiatan right beneath them.
 */
export function sambungTerpotong(rows: readonly BarisMentah[]): readonly BarisMentah[] {
  const isBare = ({ jenis, no, kodeTeks, unit, tingkat }: BarisMentah) =>
    jenis === 'isi' && no === '' && kodeTeks === '' && unit === '' && tingkat === '';
  const bare = rows.flatMap((row, index) => (isBare(row) ? [index] : []));
  // Most tables have no such row; where there are many, they are no exceptions.
  if (bare.length === 0 || bare.length * 4 > rows.length) return rows;
  const pairs = new Set(bare.filter((index) => isPair(rows[index - 1], rows[index] as BarisMentah)));
  if (pairs.size === 0) return rows;
  const isWhole = (adaUang: boolean) =>
    bare.every((index) => (rows[index] as BarisMentah).adaUang !== adaUang || pairs.has(index));
  const whole = { withMoney: isWhole(true), without: isWhole(false) };
  const numberings = numberingsOf(rows, pairs);
  const joined = new Set(
    [...pairs].filter((index) => {
      const [first, second, next] = [rows[index - 1], rows[index], rows[index + 1]] as Three;
      if (!(second.adaUang ? whole.withMoney : whole.without)) return false;
      const own = numberings.get(bentuk(first)) as Numbering;
      const others = own.rows - 1;
      const like = own.withMoney - (first.adaUang ? 1 : 0);
      if (like * 2 < others || like < own.broken) return false;
      // Where every other row has its code, what has none is no kegiatan.
      return (
        second.adaUang || first.kodeTeks !== '' || (next !== undefined && isDeeper(numberings, own, next))
      );
    }),
  );
  if (joined.size === 0) return rows;
  return rows.flatMap((row, index) => {
    if (joined.has(index)) return [];
    return joined.has(index + 1) ? [disambung(row, rows[index + 1] as BarisMentah)] : [row];
  });
}

type Three = [BarisMentah, BarisMentah, BarisMentah?];

/** The rows numbered in one way. */
interface Numbering {
  /** Index of the first of them. */
  readonly first: number;
  rows: number;
  withMoney: number;
  /** How many of them may be the first row of a broken name. */
  broken: number;
}

/** By `bentuk`; counted once, as a table may have thousands of rows that could be broken. */
function numberingsOf(rows: readonly BarisMentah[], pairs: ReadonlySet<number>): Map<string, Numbering> {
  const found = new Map<string, Numbering>();
  for (const [index, row] of rows.entries()) {
    const form = bentuk(row);
    const numbering = found.get(form) ?? { first: index, rows: 0, withMoney: 0, broken: 0 };
    found.set(form, numbering);
    numbering.rows++;
    if (row.adaUang) numbering.withMoney++;
    if (pairs.has(index + 1)) numbering.broken++;
  }
  return found;
}

function isPair(first: BarisMentah | undefined, second: BarisMentah): boolean {
  if (!first || first.jenis !== 'isi' || second.row !== first.row + 1 || first.perTingkat.length > 1)
    return false;
  if (bentuk(first) === '' || first.adaUang === second.adaUang || first.geser !== second.geser) return false;
  const isAlike = isKapital(first.nama) === isKapital(second.nama) && first.tebal === second.tebal;
  return isAlike && !BERDIRI.test(second.nama) && !isUnitName(second.nama);
}

/** Rows numbered like the next come after rows numbered like the first. */
function isDeeper(numberings: ReadonlyMap<string, Numbering>, outer: Numbering, next: BarisMentah): boolean {
  const form = bentuk(next);
  const inner = numberings.get(form);
  return form !== '' && inner !== undefined && inner.first > outer.first;
}

/** How a row is numbered; '' where it is not. */
function bentuk({ jenis, no, noKolom, kodeTeks }: BarisMentah): string {
  if (jenis !== 'isi') return '';
  if (kodeTeks !== '') return `kode ${kodeTeks.split('.').length}`;
  const nomor = bacaNomor(no);
  if (nomor === null) return '';
  const form = nomor.jenis === 'titik' ? nomor.bagian.length : nomor.jenis === 'butir' ? '' : nomor.bentuk;
  return `${nomor.jenis} ${form} ${noKolom}`;
}

function continues(first: BarisMentah, second: BarisMentah): boolean {
  if (BERDIRI.test(second.nama)) return false;
  const numbered = first.no !== '' || first.kodeTeks !== '';
  if (/^\p{Lu}/u.test(first.nama) && /^(?:\p{Ll}|[(/&])/u.test(second.nama)) return numbered || first.adaUang;
  if (numbered && TERBUKA.test(first.nama)) return true;
  // "PROGRAM PELAYANAN ADMINISTRASI" over "PERKANTORAN".
  const isProgram = numbered && /^PROGRAM\b/.test(first.nama);
  return (
    isProgram &&
    // A kegiatan in capitals is not set in bold with its program.
    (!second.adaUang || second.tebal) &&
    first.tebal === second.tebal &&
    isKapital(first.nama) &&
    isKapital(second.nama) &&
    first.geser === second.geser &&
    !isUnitName(second.nama)
  );
}

/** Words that begin a name of its own. */
const BERDIRI = /^(?:program|kegiatan|sub|urusan|bidang|seksi|subbag|bagian|unit|belanja|[-–•*])/i;

/** Ends that leave a name unfinished. */
const TERBUKA = /(?:[,/&(-]|\b(?:dan|atau|untuk|di|ke|dari|pada|dengan|serta|dalam|bagi|yang))$/i;
