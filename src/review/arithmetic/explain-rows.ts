import type { Uang } from '../../domain/laporan';
import { meant } from './likeness';
import { divideHalfUp } from '../../domain/rules/persen-tercetak';
import type { Penjelasan, Sebab } from './solve';
import type { Suku } from './terms';
import type { Akibat, Workings } from './workings';
import { listen, type Saksi } from './witness';

type ByUang = ReadonlyMap<Uang, Suku>;

/**
 * Explains rows that speak against themselves. Before the sums: a minus too many, columns that were exchanged. After them, where all sums
 * hold because they are formulas: an amount that its own percentage and those above it deny.
 */
export function explainRows(workings: Workings, byUang: ByUang, when: 'before' | 'after'): Penjelasan[] {
  const found: Penjelasan[] = [];
  const explain = when === 'before' ? ofBounds : ofPercentages;
  for (const saksi of workings.saksi) {
    const pagu = byUang.get(saksi.pagu);
    const realisasi = byUang.get(saksi.realisasi);
    const explained = pagu && realisasi ? explain(workings, saksi, pagu, realisasi) : null;
    if (explained) found.push(explained);
  }
  return found;
}

function ofBounds(workings: Workings, { leaf }: Saksi, pagu: Suku, realisasi: Suku): Penjelasan | null {
  const signs = leaf ? (ofSign(workings, pagu) ?? ofSign(workings, realisasi)) : null;
  return signs ?? ofExchange(workings, pagu, realisasi);
}

function ofSign(workings: Workings, suku: Suku): Penjelasan | null {
  const now = workings.now(suku);
  if (now >= 0n || suku.formula !== null) return null;
  const change = new Map([[suku, -2n * now]]);
  const akibat = workings.tryOut(change);
  if (akibat.score < 1) return null;
  workings.correct(change);
  return explained(suku, -now, akibat, 'negatif');
}

function ofExchange(workings: Workings, pagu: Suku, realisasi: Suku): Penjelasan | null {
  const [p, r] = [workings.now(pagu), workings.now(realisasi)];
  if (pagu.formula !== null || realisasi.formula !== null || r <= p || p < 0n) return null;
  const change = new Map([
    [pagu, r - p],
    [realisasi, p - r],
  ]);
  const akibat = workings.tryOut(change);
  if (akibat.score < 2) return null;
  workings.correct(change);
  return { ...explained(pagu, r, akibat, 'tertukar'), setara: [realisasi] };
}

interface Guess {
  readonly suku: Suku;
  readonly akibat: Akibat;
  readonly right: bigint;
  readonly isSlip: boolean;
}

/** At least two printed figures must be mended, or it is the percentage that is wrong. */
function ofPercentages(workings: Workings, saksi: Saksi, pagu: Suku, realisasi: Suku): Penjelasan | null {
  const said = listen(saksi, workings.nilai);
  if (!saksi.leaf || (said.persen && said.sisa)) return null;
  const guesses = [pagu, realisasi]
    .filter(({ formula }) => formula === null)
    .flatMap((suku) => guessesFor(workings, saksi, suku, suku === pagu));
  const best = guesses.reduce<Guess | null>(
    (first, one) => (first === null || better(one, first) ? one : first),
    null,
  );
  if (!best || best.akibat.score < 2) return null;
  const same = guesses.filter((one) => one.akibat.score === best.akibat.score && one.isSlip === best.isSlip);
  workings.correct(new Map([[best.suku, best.right - workings.now(best.suku)]]));
  return {
    ...explained(
      best.suku,
      new Set(same.map(({ right }) => right)).size === 1 ? best.right : null,
      best.akibat,
      'angka',
    ),
    setara: [pagu, realisasi].filter((suku) => suku !== best.suku && same.some((one) => one.suku === suku)),
  };
}

function better(a: Guess, b: Guess): boolean {
  return a.akibat.score !== b.akibat.score ? a.akibat.score > b.akibat.score : a.isSlip && !b.isSlip;
}

/** What the row's own percentage or remainder makes of the figure, and the slips of it that fit as well. */
function guessesFor(workings: Workings, saksi: Saksi, suku: Suku, isPagu: boolean): Guess[] {
  const now = workings.now(suku);
  const guess = (right: bigint, isSlip: boolean): Guess => ({
    suku,
    right,
    isSlip,
    akibat: workings.tryOut(new Map([[suku, right - now]])),
  });
  const nearest = fromRow(workings, saksi, isPagu);
  const slips = [...new Set(meant(now))].filter((right) => {
    if (right === now) return false;
    const nilai = (uang: Uang): bigint | null => (uang === suku.uang ? right : workings.nilai(uang));
    const said = listen(saksi, nilai);
    return said.persen && said.sisa && said.batas;
  });
  return [...(nearest === null ? [] : [guess(nearest, false)]), ...slips.map((right) => guess(right, true))];
}

function fromRow(
  workings: Workings,
  { persen, sisa, pagu, realisasi }: Saksi,
  isPagu: boolean,
): bigint | null {
  const [p, r] = [workings.nilai(pagu), workings.nilai(realisasi)];
  if (p === null || r === null) return null;
  if (sisa !== null) return isPagu ? r + sisa : p - sisa;
  if (!persen?.rasio || persen.rasio < 0 || persen.bentuk === 'kosong') return null;
  const scale = 1_000_000_000n;
  const share = BigInt(Math.round(persen.rasio * Number(scale)));
  if (share === 0n) return null;
  return isPagu ? divideHalfUp(r * scale, share) : divideHalfUp(p * share, scale);
}

function explained(suku: Suku, seharusnya: bigint | null, akibat: Akibat, sebab: Sebab): Penjelasan {
  return { suku, seharusnya, kesamaan: akibat.sums, persen: akibat.persen, setara: [], sebab };
}
