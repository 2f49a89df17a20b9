import type { Random } from './random';

/** Damage to bytes as disks, networks and attackers do it, without knowing what they mean. */
export type ByteMutator = (bytes: Uint8Array, random: Random) => Uint8Array;

const EDGES = [
  0, 1, 2, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe,
  0xffffffff,
];
const SIGNATURES = [0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50, 0x08074b50];

export const BYTE_MUTATORS: Readonly<Record<string, ByteMutator>> = {
  flipBits(bytes, random) {
    const out = bytes.slice();
    for (let n = 1 + random.int(8); n > 0 && out.length > 0; n--) {
      const at = random.int(out.length);
      out[at] = (out[at] as number) ^ (1 << random.int(8));
    }
    return out;
  },

  truncate: (bytes, random) => bytes.subarray(0, random.int(bytes.length + 1)),

  removeSpan(bytes, random) {
    const [from, to] = span(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },

  repeatSpan(bytes, random) {
    const [from, to] = span(bytes, random);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },

  insertNoise(bytes, random) {
    const at = random.int(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), random.bytes(1 + random.int(64)), bytes.subarray(at)]);
  },

  overwriteSpan(bytes, random) {
    const out = bytes.slice();
    const [from, to] = span(bytes, random);
    return out.fill(random.pick([0, 0xff, 0x20, 0x3c]), from, to);
  },

  /** A number in one of the container's headers becomes one at the edge of its range. */
  header(bytes, random) {
    const out = Buffer.from(bytes);
    const headers = SIGNATURES.flatMap((signature) => places(out, signature));
    if (headers.length === 0) return out;
    const at = random.pick(headers) + 4 + 2 * random.int(24);
    const value = random.chance(0.5) ? random.pick(EDGES) : random.int(out.length + 1);
    if (random.chance(0.5) && at + 4 <= out.length) out.writeUInt32LE(value, at);
    else if (at + 2 <= out.length) out.writeUInt16LE(value & 0xffff, at);
    return out;
  },
};

function span(bytes: Uint8Array, random: Random): [from: number, to: number] {
  const from = random.int(bytes.length + 1);
  return [from, Math.min(bytes.length, from + 1 + random.int(random.chance(0.5) ? 32 : 2000))];
}

function places(bytes: Buffer, signature: number): number[] {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  const found: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) found.push(at);
  return found;
}
