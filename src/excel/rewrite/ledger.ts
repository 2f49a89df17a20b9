import type { Area } from '../../workbook/address';
import type { Inventory } from '../inventory';
import type { Protection } from '../journal';
import { packed } from '../packed';
import { PIECE_LENGTH, readParts } from '../parts';
import { journalXml, LEDGER_NAMESPACE, readJournalXml, safeParse } from '../state-xml';

/** Namespace of the pieces of a ledger: which cells held what. */
const PIECE_NAMESPACE = `${LEDGER_NAMESPACE}:piece`;

/** Hidden names over the sheets that a ledger speaks of: they tell when rows, columns or sheets have moved since. */
export const FRAME_PREFIX = '_LKJIP_RUMUS_';

/**
 * Cells that are being, or were, rewritten. "repair": formulas entered again; "values": formulas turned into their values.
 * "write": under way, to be finished; "kept": done, and can be taken back; "restore": being taken back, to be finished;
 * "drop": its cells are done with, and what is left of it goes.
 */
export interface Work {
  readonly id: string;
  readonly kind: 'repair' | 'values';
  readonly phase: 'write' | 'kept' | 'restore' | 'drop';
  readonly pieces: number;
  readonly cells: number;
  readonly frames: readonly Frame[];
  /** Sheets whose protection is lifted meanwhile. Passwords are never written down. */
  readonly protection: readonly Protection[];
}

export interface Frame extends Area {
  readonly sheet: string;
  readonly name: string;
}

/**
 * What is typed into a cell: a formula with its "=", a text behind an apostrophe, an error as it is shown, '' for nothing, a
 * number or a truth value.
 */
export type Typed = string | number | boolean;

/** Cells one below the other, or the area of one formula that spills; contents row by row. */
export interface Run {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly before: readonly (readonly Typed[])[];
  readonly after: readonly (readonly Typed[])[];
  readonly formats: readonly (readonly string[])[];
  /** Sheets that its formulas read by name, in lower case. */
  readonly reads: readonly string[];
  readonly isSpill: boolean;
}

export function runArea({ top, left, before }: Run): Area {
  return { top, left, bottom: top + before.length - 1, right: left + (before[0]?.length ?? 1) - 1 };
}

/** How many formulas the runs hold. */
export function formulasIn(runs: readonly Run[]): number {
  return runs.reduce((sum, { before, isSpill }) => sum + (isSpill ? 1 : before.length), 0);
}

/** Empty when there is none, or a later version wrote it: that one is left alone. */
export function parseLedger(text: string | null): readonly Work[] {
  const data: unknown = text === null ? null : safeParse(text);
  if (typeof data !== 'object' || data === null || !('version' in data) || data.version !== 1) return [];
  return (data as unknown as { readonly works: readonly Work[] }).works;
}

/** How many formulas were turned into values and can be given back. */
export function formulasKept({ ledger }: Pick<Inventory, 'ledger'>): number {
  return keptWorks({ ledger }).reduce((sum, { cells }) => sum + cells, 0);
}

/** In the order in which they were done. */
export function keptWorks({ ledger }: Pick<Inventory, 'ledger'>): Work[] {
  return parseLedger(ledger).filter(({ phase }) => phase === 'kept');
}

/** Queues writing which works there are; with none of them the part goes. */
export function writeLedger(context: Excel.RequestContext, works: readonly Work[], isThere: boolean): void {
  const parts = context.workbook.customXmlParts;
  const xml = journalXml(JSON.stringify({ version: 1, works }), LEDGER_NAMESPACE);
  const present = isThere ? parts.getByNamespace(LEDGER_NAMESPACE).getOnlyItem() : null;
  if (works.length === 0) present?.delete();
  else if (present) present.setXml(xml);
  else parts.add(xml);
}

/** The runs of a work in pieces that each fit into a request, ready to be added. */
export function piecesOf(work: string, runs: readonly Run[]): string[] {
  const texts = runs.map((run) => JSON.stringify(run));
  return packed(texts, ({ length }) => length, PIECE_LENGTH).map((group) =>
    journalXml(`{"work":${JSON.stringify(work)},"runs":[${group.join(',')}]}`, PIECE_NAMESPACE),
  );
}

export function addPiece(context: Excel.RequestContext, piece: string): void {
  context.workbook.customXmlParts.add(piece);
}

export interface Piece {
  readonly id: string;
  readonly work: string;
  readonly runs: readonly Run[];
}

/** All pieces that there are, of whatever work. */
export async function readPieces(context: Excel.RequestContext): Promise<Piece[]> {
  const parts = await readParts(context, PIECE_NAMESPACE);
  return parts.map(({ part: { id }, xml }) => {
    const data = safeParse(readJournalXml(xml, PIECE_NAMESPACE) ?? '') as Omit<Piece, 'id'> | null;
    return { id, work: data?.work ?? '', runs: data?.runs ?? [] };
  });
}

/** Queues taking pieces away. */
export function dropPieces(context: Excel.RequestContext, pieces: readonly Pick<Piece, 'id'>[]): void {
  for (const { id } of pieces) context.workbook.customXmlParts.getItem(id).delete();
}
