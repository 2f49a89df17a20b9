import type { Package } from '../package';
import { encodingOf } from '../part-text';
import { findSheetData } from '../read/sheet-data';
import { child } from '../xml/tree';
import { PartEditor } from './part-editor';

/** What could make the bytes of a closing tag be something else. */
const MISLEADING = /-->|\]\]>|\?>/;

/**
 * An editor of what stands around a sheet's cells. The cells, which are nearly all of it, are neither decoded nor scanned.
 * Null when the sheet is not written plainly enough for that.
 */
export function openFrame(pkg: Package, sheet: string): PartEditor | null {
  const bytes = pkg.bytes(sheet);
  const place = encodingOf(bytes) === 'utf-8' ? findSheetData(bytes) : null;
  if (!place) return null;
  const { codec } = pkg;
  const close = codec.encodeUtf8(`</${codec.decodeUtf8(place.prefix)}sheetData`);
  const end = lastPlaceOf(close, bytes, place.start);
  if (end < 0) return null;
  const head = codec.decodeUtf8(bytes.subarray(0, place.start));
  const tail = codec.decodeUtf8(bytes.subarray(end));
  if (MISLEADING.test(tail)) return null;
  const cells = { at: head.length, bytes: bytes.subarray(place.start, end) };
  const editor = new PartEditor(head + tail, sheet, pkg, cells);
  // Inside a comment the bytes may have looked like the beginning: then the parser finds the element elsewhere.
  return child(editor.root, 'sheetData')?.openEnd === head.length ? editor : null;
}

function lastPlaceOf(wanted: Uint8Array, bytes: Uint8Array, from: number): number {
  const first = wanted[0] as number;
  for (let at = bytes.lastIndexOf(first); at >= from; at = bytes.lastIndexOf(first, at - 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}
