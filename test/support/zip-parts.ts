import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A part's text as a zip library that is not ours finds it; '' when there is none. */
export function partText(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  return part ? strFromU8(part) : '';
}

export function partNames(file: Uint8Array): string[] {
  return Object.keys(unzipSync(file));
}

/** What a careful editor does: changes these parts only (null takes one out) and keeps the others byte for byte. */
export function withParts(
  file: Uint8Array,
  changes: Readonly<Record<string, ((text: string) => string) | null>>,
): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, change] of Object.entries(changes)) {
    const part = parts[name];
    if (change === null) delete parts[name];
    else if (part) parts[name] = strToU8(change(strFromU8(part)));
    else throw new Error(`no part ${name}`);
  }
  return zipSync(parts);
}
