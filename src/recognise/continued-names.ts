import { isKapital } from './levels';
import type { BarisMentah } from './rows';
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
  if (!continues(first, second)) return null;
  const nama = `${first.nama} ${second.nama}`;
  if (!second.adaUang) return { ...first, nama };
  const { row, pagu, realisasi, persen, adaUang, hidden } = second;
  return { ...first, nama, row, pagu, realisasi, persen, adaUang, hidden };
}

function continues(first: BarisMentah, second: BarisMentah): boolean {
  if (BERDIRI.test(second.nama)) return false;
  const numbered = first.no !== '' || first.kodeTeks !== '';
  if (/^\p{Lu}/u.test(first.nama) && /^(?:\p{Ll}|[(/&])/u.test(second.nama)) return numbered || first.adaUang;
  if (numbered && TERBUKA.test(first.nama)) return true;
  // "PROGRAM PELAYANAN ADMINISTRASI" over "PERKANTORAN".
  const isProgram = numbered && !first.adaUang && !second.adaUang && /^PROGRAM\b/.test(first.nama);
  return (
    isProgram &&
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
