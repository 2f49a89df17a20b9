import type { WorkbookErrorCode } from '../../workbook/errors';
import { u16 } from './entry';

const CFB_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Compound files hold 128-byte directory entries at multiples of 128. */
const DIRECTORY_ENTRY = 128;
const NAME_LENGTH_AT = 64;

/** What a file that is no zip is, as far as its first bytes and its directory tell. */
export function foreignFormat(bytes: Uint8Array): WorkbookErrorCode {
  if (bytes.length === 0) return 'empty-file';
  if (CFB_MAGIC.every((byte, i) => bytes[i] === byte)) {
    if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
    if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return 'xls';
    return 'not-zip';
  }
  // Excel 2 to 4 wrote a bare stream of records; its first is BOF.
  const bof = u16(bytes, 0);
  if (
    bytes.length > 8 &&
    (bof === 0x0009 || bof === 0x0209 || bof === 0x0409 || bof === 0x0809) &&
    u16(bytes, 2) <= 16
  )
    return 'xls';
  const isLocalHeader = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  return isLocalHeader ? 'truncated' : 'not-zip';
}

/** Looks at every place where a directory entry can stand, so that a damaged sector chain does not hide it. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const length = (name.length + 1) * 2;
  for (let at = DIRECTORY_ENTRY * 4; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    if (u16(bytes, at + NAME_LENGTH_AT) === length && isNameAt(bytes, at, name)) return true;
  }
  return false;
}

function isNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    if (u16(bytes, at + 2 * i) !== name.charCodeAt(i)) return false;
  }
  return true;
}
