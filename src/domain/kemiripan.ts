/** How alike two texts are. Identity is never decided by it (see identitas.ts): it finds what should have been written alike. */

/** True when one of the two becomes the other by at most `limit` letters changed, added, dropped or swapped with a neighbour. */
export function mirip(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return at(last, b.length) <= limit;
}

function at(list: readonly number[], index: number): number {
  return list[index] as number;
}

/** Dice's coefficient of the two texts' trigrams, 0–1: which words they share, and in which order. */
export function keserupaan(a: string, b: string): number {
  const total = Math.max(0, a.length - 2) + Math.max(0, b.length - 2);
  return total === 0 ? Number(a === b) : (2 * shared(a, b)) / total;
}

/** How much of the shorter text the longer one holds, by their trigrams, 0–1. */
export function termuat(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length) - 2;
  return shorter <= 0 ? Number(a === b) : shared(a, b) / shorter;
}

function shared(a: string, b: string): number {
  const [one, other] = [trigrams(a), trigrams(b)];
  let count = 0;
  for (const [gram, times] of one) count += Math.min(times, other.get(gram) ?? 0);
  return count;
}

function trigrams(text: string): Map<string, number> {
  const grams = new Map<string, number>();
  for (let index = 0; index + 3 <= text.length; index++) {
    const gram = text.slice(index, index + 3);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}
