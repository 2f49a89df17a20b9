import type { RawEntry, RawZipOptions } from '../raw-zip';
import type { Random } from './random';

/** Containers that lie about what they hold. */
export interface RawContainer {
  readonly entries: readonly RawEntry[];
  readonly options: RawZipOptions;
}

export type EntryMutator = (container: RawContainer, random: Random) => RawContainer;

const BAD_NAMES = [
  '../x',
  '/x',
  'C:\\x',
  'xl\\x.xml',
  'a/../../x',
  '',
  'a\u0000b',
  '__proto__',
  'constructor',
  'xl/',
  '.',
  '%2e%2e/x',
  'x'.repeat(60_000),
];
const NUMBERS = [0, 1, 7, 255, 65_535, 1_000_000, 0x7fffffff, 0xfffffffe, 0xffffffff];

export const ENTRY_MUTATORS: Readonly<Record<string, EntryMutator>> = {
  wrongSizes: onOne((entry, random) => {
    const field = random.pick(['size', 'packedSize', 'crc', 'offset'] as const);
    return { claim: { ...entry.claim, [field]: random.pick(NUMBERS) } };
  }),

  unsafeName: onOne((_, random) => ({ name: random.pick(BAD_NAMES) })),

  twoNames: onOne((entry, random) => ({ localName: random.pick([...BAD_NAMES, `${entry.name}x`]) })),

  duplicateName(container, random) {
    const entry = random.pick(container.entries);
    const name = random.pick([entry.name, entry.name.toUpperCase(), entry.name.replace('.', '%2e')]);
    return {
      ...container,
      entries: [...container.entries, { ...entry, name, data: random.pick(container.entries).data }],
    };
  },

  overlap: onOne((_, random, container) => ({
    claim: { offset: random.int(container.entries.length * 300) },
  })),

  flags: onOne((_, random) => ({ flags: random.pick([1, 8, 0x40, 0x800, 0x2000, 0xffff]) })),

  method: onOne((_, random) => ({ method: random.pick([0, 1, 6, 9, 12, 14, 95, 99]) })),

  drop(container, random) {
    const gone = random.pick(container.entries);
    return { ...container, entries: container.entries.filter((entry) => entry !== gone) };
  },

  unlisted: onOne(() => ({ unlisted: true })),

  shuffle(container, random) {
    const entries = container.entries.map((entry) => ({ entry, key: random.next() }));
    return { ...container, entries: entries.sort((a, b) => a.key - b.key).map(({ entry }) => entry) };
  },

  /** Content that inflates to a thousand times its size, declared truly or as something small. */
  bomb: onOne((_, random) => ({
    data: new Uint8Array(random.pick([2_000_000, 9_000_000])).fill(random.pick([0, 32, 60])),
    ...(random.chance(0.5) && { claim: { size: random.pick([10, 100_000, 0xffffffff]) } }),
  })),

  swapContents(container, random) {
    const from = random.pick(container.entries);
    return onOne(() => ({ data: from.data }))(container, random);
  },

  /** Nothing wrong: other programs write like this. */
  otherLayout(container, random) {
    const entries = container.entries.map((entry) => ({
      ...entry,
      descriptor: random.chance(0.3),
      zip64: random.chance(0.2),
      ...(random.chance(0.2) && { method: 0 }),
      ...(random.chance(0.2) && { localExtra: Uint8Array.from([1, 2, 2, 0, random.int(256), 0]) }),
    }));
    const options: RawZipOptions = {
      zip64: random.chance(0.3),
      relativeOffsets: random.chance(0.5),
      ...(random.chance(0.3) && { prefix: random.bytes(random.int(40)) }),
      ...(random.chance(0.3) && { comment: 'PK\u0005\u0006'.repeat(random.int(9)) }),
      ...(random.chance(0.3) && { trailing: random.bytes(random.int(40)) }),
    };
    return { entries, options };
  },
};

function onOne(
  change: (entry: RawEntry, random: Random, container: RawContainer) => Partial<RawEntry>,
): EntryMutator {
  return (container, random) => {
    const chosen = random.pick(container.entries);
    const entries = container.entries.map((entry) =>
      entry === chosen ? { ...entry, ...change(entry, random, container) } : entry,
    );
    return { ...container, entries };
  };
}
