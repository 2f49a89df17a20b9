import { unzipSync } from 'fflate';

/** Names of the parts that two packages do not have in common, byte for byte; read by a zip library that is not ours. */
export function differingParts(a: Uint8Array, b: Uint8Array): string[] {
  const [one, two] = [unzipSync(a), unzipSync(b)];
  const names = [...new Set([...Object.keys(one), ...Object.keys(two)])];
  return names.filter((name) => {
    const [first, second] = [one[name], two[name]];
    return !first || !second || Buffer.compare(first, second) !== 0;
  });
}
