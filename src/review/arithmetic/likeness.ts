/**
 * Would a slip of the typist turn `right` into `written`? One digit changed, dropped or added, two neighbours exchanged, a nought
 * too many or too few, a minus. In sen.
 */
export function isSlip(written: bigint, right: bigint): boolean {
  if (written === right) return false;
  if (written === -right) return true;
  if (written < 0n !== right < 0n) return false;
  const [a, b] = [digitsOf(written), digitsOf(right)];
  if (a.length === b.length) return differsByOne(a, b) || isSwap(a, b);
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && (isShifted(long, short) || isDropped(long, short));
}

/** What a typist may have meant who typed `written`: the values that one slip turns into it, of the same sign and other than 0. */
export function* meant(written: bigint): Iterable<bigint> {
  const digits = digitsOf(written);
  const sen = abs(written) % 100n;
  const value = (text: string): bigint => BigInt(text || '0') * 100n + sen;
  for (let at = 0; at < digits.length; at++) {
    const [head, tail] = [digits.slice(0, at), digits.slice(at + 1)];
    if (at > 0) yield value(head.slice(0, -1) + (digits[at] ?? '') + (digits[at - 1] ?? '') + tail);
    for (let digit = at === 0 ? 1 : 0; digit < 10; digit++) yield value(`${head}${digit}${tail}`);
    yield value(head + tail);
  }
  // A nought too few leaves the last digit unknown.
  for (let digit = 0; digit < 10; digit++) yield value(`${digits}${digit}`);
}

function abs(sen: bigint): bigint {
  return sen < 0n ? -sen : sen;
}

/** The rupiah, without sign and sen. */
function digitsOf(sen: bigint): string {
  return (abs(sen) / 100n).toString();
}

function differsByOne(a: string, b: string): boolean {
  let different = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) different++;
  return different === 1;
}

function isSwap(a: string, b: string): boolean {
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}

/** A tenth of it, its last digit lost or rounded. */
function isShifted(long: string, short: string): boolean {
  const off = BigInt(long) - BigInt(short) * 10n;
  return off > -10n && off < 10n;
}

function isDropped(long: string, short: string): boolean {
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(at);
}
