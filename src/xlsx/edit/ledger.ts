import type { Package } from '../package';
import { nameKey } from '../zip/names';
import { applySplices, type Splice } from '../xml/edits';

/** What tells whether a part is still the same. */
export interface Fingerprint {
  readonly crc: number;
  readonly size: number;
}

/** A part that we changed, and what gives its old text back: only what was replaced is kept, never the part. */
export interface ChangedPart {
  readonly name: string;
  readonly before: Fingerprint;
  readonly after: Fingerprint;
  /** Places below 0 count from the text's end: of long sheets only the ends are read. */
  readonly inverse: readonly Splice[];
}

export interface Counts {
  readonly fills: number;
  readonly flags: number;
  readonly notes: number;
}

/** What one build did to the parts of a workbook. */
export interface Ledger {
  /** False when something of ours had to be found and taken out by its look before: then no ledger tells what was first. */
  readonly pristine: boolean;
  readonly changed: readonly ChangedPart[];
  readonly added: readonly string[];
  /** Checksum over names and checksums of all parts that we left alone. */
  readonly rest: number;
  /** What was put in, counted. */
  readonly counts: Counts;
}

export function fingerprint(pkg: Package, part: string): Fingerprint {
  return { crc: pkg.crc(part), size: pkg.size(part) };
}

export function isUnchanged(pkg: Package, part: string, then: Fingerprint): boolean {
  return pkg.has(part) && pkg.crc(part) === then.crc && pkg.size(part) === then.size;
}

/** See `Ledger.rest`. @param touched parts that were changed or added */
export function restOf(pkg: Package, touched: Iterable<string>): number {
  const keys = new Set(Array.from(touched, nameKey));
  const lines = pkg
    .names()
    .filter((name) => !keys.has(nameKey(name)))
    .sort();
  return pkg.codec.crc32(
    pkg.codec.encodeUtf8(lines.map((name) => `${name} ${pkg.crc(name)} ${pkg.size(name)}\n`).join('')),
  );
}

/**
 * Gives a part back its text from before. False, and the part as it was, when that text's checksum is not the one
 * that was written down.
 */
export function invert(pkg: Package, part: ChangedPart): boolean {
  const text = pkg.text(part.name);
  const inverse = part.inverse.map((splice) => fromStart(splice, text.length));
  if (!fits(inverse, text.length)) return false;
  pkg.setText(part.name, applySplices(text, inverse));
  if (isUnchanged(pkg, part.name, part.before)) return true;
  pkg.setText(part.name, text);
  return false;
}

function fromStart({ start, end, text }: Splice, length: number): Splice {
  return { start: start < 0 ? start + length : start, end: start < 0 ? end + length : end, text };
}

function fits(splices: readonly Splice[], length: number): boolean {
  let from = 0;
  for (const { start, end } of splices) {
    if (start < from || end < start) return false;
    from = end;
  }
  return from <= length;
}

/** As short text: one line of numbers a part would be longer than what they stand for. */
export function printLedger(ledger: Ledger): string {
  const changed = ledger.changed.map(({ name, before, after, inverse }) => [
    name,
    before.crc,
    before.size,
    after.crc,
    after.size,
    inverse.map(({ start, end, text }) => (text === '' ? [start, end] : [start, end, text])),
  ]);
  return JSON.stringify({
    version: 1,
    pristine: ledger.pristine,
    rest: ledger.rest,
    counts: [ledger.counts.fills, ledger.counts.flags, ledger.counts.notes],
    added: ledger.added,
    changed,
  });
}

/** Null when the text is no ledger that this version understands: then cleaning goes by the look of things. */
export function parseLedger(source: string): Ledger | null {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return null;
  }
  if (!isRecord(data) || data['version'] !== 1) return null;
  const { pristine, rest } = data;
  const added = listOf(data['added'], text);
  const changed = listOf(data['changed'], changedPart);
  const counted = listOf(data['counts'], count);
  if (typeof pristine !== 'boolean' || typeof rest !== 'number' || !added || !changed || !counted)
    return null;
  const [fills = 0, flags = 0, notes = 0] = counted;
  return { pristine, rest, added, changed, counts: { fills, flags, notes } };
}

function changedPart(value: unknown): ChangedPart | null {
  if (!Array.isArray(value)) return null;
  const [name, ...rest] = value as unknown[];
  const numbers = listOf(rest.slice(0, 4), count);
  const inverse = listOf(rest[4], splice);
  if (typeof name !== 'string' || !numbers || !inverse) return null;
  const [crcBefore = 0, sizeBefore = 0, crcAfter = 0, sizeAfter = 0] = numbers;
  return {
    name,
    before: { crc: crcBefore, size: sizeBefore },
    after: { crc: crcAfter, size: sizeAfter },
    inverse,
  };
}

function splice(value: unknown): Splice | null {
  if (!Array.isArray(value)) return null;
  const [first, second, third = ''] = value as unknown[];
  const start = whole(first);
  const end = whole(second);
  const replaced = text(third);
  return start === null || end === null || replaced === null ? null : { start, end, text: replaced };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function whole(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

function count(value: unknown): number | null {
  const number = whole(value);
  return number !== null && number >= 0 ? number : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A list whose every item is understood, or null. */
function listOf<T>(value: unknown, parse: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map(parse);
  return items.every((item): item is T => item !== null) ? items : null;
}
