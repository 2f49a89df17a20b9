/** Characters of XML names, by character code; everything beyond ASCII passes. */
const NAME_START = classOf(/[A-Za-z_:]/);
const NAME_PART = classOf(/[-A-Za-z0-9_:.]/);

function classOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

/** Where the name that begins here ends; `from` itself when there is none. */
export function nameEnd(source: string, from: number): number {
  let at = from;
  if (!isIn(NAME_START, source.charCodeAt(at))) return from;
  do at++;
  while (isIn(NAME_PART, source.charCodeAt(at)));
  return at;
}

function isIn(table: Uint8Array, code: number): boolean {
  return code > 127 || table[code] === 1;
}

/** The first place from here on that is no white space. */
export function pastSpace(source: string, from: number): number {
  for (let at = from; ; at++) {
    const code = source.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13) return at;
  }
}
