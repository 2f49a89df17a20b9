import type { Edits } from '../xml/edits';
import { boxAnchor, type Measures } from './note-box';

/**
 * The drawing behind a sheet's notes. It is the one part of a workbook that is not always XML: Excel itself writes
 * unclosed HTML into text boxes. So it is never parsed, only searched for what is sure to be there.
 */

export const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** A box to be drawn; rows and columns count from 1. */
export interface NoteBox {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** Numbers of shapes come in blocks of 1,024; a drawing lists the blocks that it uses. */
const BLOCK = 1024;

const NAMESPACES: Readonly<Record<string, string>> = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing of its own for a sheet that had none. @param block the first block of numbers that no other drawing uses */
export function newVml(boxes: readonly NoteBox[], measures: Measures, block: number): string {
  const first = block * BLOCK + 1;
  const blocks = blocksOf(first, boxes.length).join(',');
  return (
    `<xml ${Object.entries(NAMESPACES)
      .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
      .join(' ')}>` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks}"/></o:shapelayout>${SHAPE_TYPE}` +
    `${shapes(boxes, measures, first, '')}</xml>`
  );
}

/** How many blocks of numbers so many shapes fill. */
export function blocksFor(count: number): number {
  return Math.ceil((count + 1) / BLOCK);
}

function blocksOf(first: number, count: number): number[] {
  const from = Math.floor(first / BLOCK);
  const to = Math.floor((first + Math.max(0, count - 1)) / BLOCK);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function shapes(boxes: readonly NoteBox[], measures: Measures, first: number, declared: string): string {
  return boxes.map((box, index) => shapeXml(box, measures, first + index, declared)).join('');
}

/** Hidden until the pointer rests on the cell; Excel places it by the anchor and ignores the style's own place. */
function shapeXml(box: NoteBox, measures: Measures, number: number, declared: string): string {
  return (
    `<v:shape${declared} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${boxAnchor(box, box.text, measures).join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${box.row - 1}</x:Row><x:Column>${box.col - 1}</x:Column></x:ClientData></v:shape>`
  );
}

/** Puts boxes into a drawing that is there. False, and nothing done, when it cannot be told where. */
export function insertBoxes(edits: Edits, boxes: readonly NoteBox[], measures: Measures): boolean {
  const source = edits.original;
  const end = lastMatch(source, /<\/(?:[\w.-]+:)?xml\s*>/g);
  if (end < 0) return false;
  const first = Math.max(BLOCK, lastNumber(source)) + 1;
  const type = /\bid\s*=\s*["']_x0000_t202["']/.test(source)
    ? ''
    : withNamespaces(SHAPE_TYPE, undeclared(source));
  edits.insert(end, type + shapes(boxes, measures, first, undeclared(source)));
  const map = /<o:idmap\b[^>]*?\bdata\s*=\s*(["'])([\d,\s]*)\1/.exec(source);
  if (!map) return true;
  const listed = new Set((map[2] ?? '').split(',').map(Number));
  const missing = blocksOf(first, boxes.length).filter((block) => !listed.has(block));
  if (missing.length > 0) {
    edits.insert(map.index + map[0].length - 1, `${map[2] === '' ? '' : ','}${missing.join(',')}`);
  }
  return true;
}

/** Declarations of the usual prefixes that the drawing's own root does not make the same way. */
function undeclared(source: string): string {
  const root = /<(?:[\w.-]+:)?xml\b[^>]*>/.exec(source)?.[0] ?? '';
  const missing = Object.entries(NAMESPACES).filter(
    ([prefix, uri]) => !new RegExp(`xmlns:${prefix}\\s*=\\s*["']${uri}["']`).test(root),
  );
  return missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
}

function withNamespaces(xml: string, declared: string): string {
  return xml.replace(/^<[\w:]+/, (tag) => tag + declared);
}

function lastMatch(source: string, pattern: RegExp): number {
  let last = -1;
  for (const match of source.matchAll(pattern)) last = match.index;
  return last;
}

function lastNumber(source: string): number {
  let last = 0;
  for (const [, number] of source.matchAll(/\b_x0000_[si](\d{1,9})\b/g))
    last = Math.max(last, Number(number));
  return last;
}

/** The highest block of numbers that a drawing uses. */
export function lastBlock(source: string): number {
  const maps = Array.from(
    source.matchAll(/\bidmap\b[^>]*?\bdata\s*=\s*["']([\d,\s]*)["']/g),
    ([, data = '']) => data,
  );
  const listed = maps.flatMap((data) => data.split(',').map(Number));
  return Math.max(0, Math.floor(lastNumber(source) / BLOCK), ...listed);
}

export interface FoundBox {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly col: number;
}

/** The boxes of notes in a drawing, whatever program wrote it; rows and columns count from 1. */
export function findBoxes(source: string): FoundBox[] {
  const boxes: FoundBox[] = [];
  let open: RegExpExecArray | null = null;
  for (const tag of source.matchAll(/<(\/?)((?:[\w.-]+:)?shape)\b[^>]*>/g)) {
    const isClosing = tag[1] === '/';
    if (open && isClosing && open[2] === tag[2]) {
      const box = boxAt(source, open.index, tag.index + tag[0].length);
      if (box) boxes.push(box);
    }
    open = isClosing ? null : tag;
  }
  return boxes;
}

function boxAt(source: string, start: number, end: number): FoundBox | null {
  const shape = source.slice(start, end);
  const row = /<(?:[\w.-]+:)?Row\s*>\s*(\d{1,7})\s*</.exec(shape)?.[1];
  const col = /<(?:[\w.-]+:)?Column\s*>\s*(\d{1,5})\s*</.exec(shape)?.[1];
  if (row === undefined || col === undefined || !/\bObjectType\s*=\s*["']Note["']/.test(shape)) return null;
  return { start, end, row: Number(row) + 1, col: Number(col) + 1 };
}

/** Whether a drawing shows anything: shape types alone do not. */
export function hasShapes(source: string): boolean {
  return /<(?:[\w.-]+:)?(?:shape|rect|roundrect|oval|line|polyline|curve|arc|image|group)\b/.test(source);
}
