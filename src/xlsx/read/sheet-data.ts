const LT = 60;
const GT = 62;
const COLON = 58;
/** No prefix in use is nearly as long. */
const MAX_PREFIX = 32;

export interface SheetDataPlace {
  /** Where the content of `<sheetData>` begins. */
  readonly start: number;
  /** What stands before the element's local name, e.g. the bytes of "x:". */
  readonly prefix: Uint8Array;
}

const NAME = new TextEncoder().encode('sheetData');

/** The first `<sheetData>` in a sheet's bytes, comments and all; null when it is empty or has attributes. */
export function findSheetData(bytes: Uint8Array): SheetDataPlace | null {
  const last = bytes.length - NAME.length;
  for (
    let at = bytes.indexOf(NAME[0] as number);
    at >= 0 && at < last;
    at = bytes.indexOf(NAME[0] as number, at + 1)
  ) {
    if (bytes[at + NAME.length] !== GT || !NAME.every((byte, i) => bytes[at + i] === byte)) continue;
    const open = tagStart(bytes, at);
    if (open >= 0) return { start: at + NAME.length + 1, prefix: bytes.subarray(open + 1, at) };
  }
  return null;
}

/** Where the tag begins whose local name begins at `name`; -1 when it is no opening tag. */
function tagStart(bytes: Uint8Array, name: number): number {
  if (bytes[name - 1] === LT) return name - 1;
  if (bytes[name - 1] !== COLON) return -1;
  for (let at = name - 2; at >= 0 && at > name - MAX_PREFIX; at--) {
    const byte = bytes[at] as number;
    if (byte === LT) return at;
    if (!((byte | 32) >= 97 && (byte | 32) <= 122) && !(byte >= 48 && byte <= 57)) return -1;
  }
  return -1;
}
