import type { PartList } from '../handmade';
import { rawZip } from '../raw-zip';
import { BYTE_MUTATORS } from './mutate-bytes';
import { ENTRY_MUTATORS } from './mutate-entries';
import { XML_MUTATORS } from './mutate-xml';
import { Random } from './random';
import { SEEDS } from './seeds';

export interface FuzzInput {
  readonly bytes: Uint8Array;
  /** What was done to it, for reports. */
  readonly mutations: readonly string[];
}

/** The damaged workbook that belongs to a number; the same one always. */
export function makeInput(seed: number): FuzzInput {
  const random = new Random(seed);
  const mutations: string[] = [];
  let parts = random.pick(SEEDS);
  const layer = random.pick(['xml', 'xml', 'xml', 'xml', 'entries', 'bytes', 'all'] as const);
  if (layer === 'xml' || layer === 'all') {
    for (let n = 1 + random.int(3); n > 0; n--) parts = mutatePart(parts, random, mutations);
  }
  let container = {
    entries: parts.map(([name, data]) => ({ name, data, method: random.chance(0.5) ? 0 : 8 })),
    options: {},
  };
  if (layer === 'entries' || layer === 'all') {
    const [name, mutate] = random.pick(Object.entries(ENTRY_MUTATORS));
    mutations.push(name);
    container = { ...container, ...mutate(container, random) } as typeof container;
  }
  let bytes = rawZip(container.entries, container.options);
  if (layer === 'bytes') {
    const [name, mutate] = random.pick(Object.entries(BYTE_MUTATORS));
    mutations.push(name);
    bytes = Uint8Array.from(mutate(bytes, random));
  }
  return { bytes, mutations };
}

function mutatePart(parts: PartList, random: Random, mutations: string[]): PartList {
  const chosen = random.pick(parts);
  const [part, content] = chosen;
  if (typeof content !== 'string') return parts;
  const [name, mutate] = random.pick(Object.entries(XML_MUTATORS));
  mutations.push(`${name} ${part}`);
  const changed = mutate(content, random, { partNames: parts.map(([each]) => each) });
  return parts.map((each) => (each === chosen ? ([part, changed] as const) : each));
}
