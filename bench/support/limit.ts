import { readFileSync } from 'node:fs';
import { platformCodec } from '../../src/xlsx/codec-node';
import { DEFAULT_LIMITS } from '../../src/xlsx/limits';
import { Package } from '../../src/xlsx/package';

/** Where the build's result stands that the limit is worked out from. */
export function builtPath(path: string): string {
  return `${path}.built`;
}

/**
 * What no build can do without: unpacking every part of the file, and packing those that the build changed or added.
 */
export function limitOf(path: string): (file: Uint8Array) => Promise<Uint8Array> {
  const parts = path === '' ? [] : partsToPack(path);
  return async (file) => {
    const pkg = Package.open(file, platformCodec, DEFAULT_LIMITS);
    for (const name of pkg.names()) pkg.bytes(name);
    const packed = await Promise.all(parts.map((bytes) => platformCodec.deflateRaw(bytes)));
    return packed[0] ?? new Uint8Array();
  };
}

function partsToPack(path: string): Uint8Array[] {
  const before = Package.open(readFileSync(path), platformCodec, DEFAULT_LIMITS);
  const after = Package.open(readFileSync(builtPath(path)), platformCodec, DEFAULT_LIMITS);
  const isSame = (name: string): boolean => before.has(name) && before.crc(name) === after.crc(name);
  return after
    .names()
    .filter((name) => !isSame(name))
    .map((name) => after.bytes(name));
}
