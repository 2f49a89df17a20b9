/** A seeded source of choices. The same seed gives the same choices on every machine. */
export interface Random {
  /** From 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number, both ends included. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Picks a key by its weight. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** `count` different items, in the order of `items`. */
  sample<T>(items: readonly T[], count: number): T[];
  /**
   * A source of its own for the part of the work that `label` names: what one part draws never shifts what another
   * part gets, so that a failure survives while its other parts are taken away.
   */
  fork(label: string): Random;
}

export function random(seed: string | number): Random {
  const text = String(seed);
  const next = mulberry32(hash(text));
  const self: Random = {
    next,
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
    weighted: (weights) => weighted(next(), weights),
    sample: (items, count) => sample(self, items, count),
    fork: (label) => random(`${text}/${label}`),
  };
  return self;
}

function weighted<K extends string>(point: number, weights: Readonly<Record<K, number>>): K {
  const keys = Object.keys(weights) as K[];
  let rest = point * keys.reduce((sum, key) => sum + weights[key], 0);
  for (const key of keys) {
    rest -= weights[key];
    if (rest < 0) return key;
  }
  return keys.at(-1) as K;
}

function sample<T>(source: Random, items: readonly T[], count: number): T[] {
  const left = items.map((_, index) => index);
  const taken: number[] = [];
  while (taken.length < count && left.length > 0) {
    taken.push(...left.splice(source.int(0, left.length - 1), 1));
  }
  return taken.sort((a, b) => a - b).map((index) => items[index] as T);
}

/** FNV-1a with a final mix, so that neighbouring seeds begin far from each other. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  }
  state ^= state >>> 16;
  state = Math.imul(state, 0x85ebca6b);
  return state ^ (state >>> 13);
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
