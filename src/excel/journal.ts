import type { RowLooks } from './content';
import type { Plan } from './plan';
import { loadParts, PIECE_LENGTH, readParts } from './parts';
import { JOURNAL_NAMESPACE, journalXml, readJournalXml, safeParse } from './state-xml';

/** Namespace of the pieces of a long journal. */
const PIECE_NAMESPACE = `${JOURNAL_NAMESPACE}:piece`;

/**
 * How far a build is. "staging": only sheets that the build itself added have been written, undoing is deleting them.
 * "commit": the plan is written down whole, the build is finished from it. "clean": ours is being taken out.
 */
export type Phase = 'staging' | 'commit' | 'clean';

export interface JournalHead {
  readonly phase: Phase;
  readonly build: string;
  readonly created: readonly string[];
  readonly pieces: number;
  /** Sheets whose protection is lifted meanwhile, and what it allowed. Passwords are never written down. */
  readonly protection: readonly Protection[];
}

export interface Protection {
  readonly sheet: string;
  /** The sheet's name once the build is done. */
  readonly endsAs: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** What is needed to finish a build, by sheet key: how its rows look, and how far its contents reach. */
export interface Journal {
  readonly plan: Plan;
  readonly rows: Readonly<Record<string, StagedRows>>;
}

export interface StagedRows {
  readonly looks: RowLooks;
  readonly rows: number;
  readonly columns: number;
}

export function printHead(head: JournalHead): string {
  return JSON.stringify({ version: 1, ...head });
}

/** Null when a later version wrote it: then its build is left alone. */
export function parseHead(text: string | null): JournalHead | null {
  const data: unknown = text === null ? null : safeParse(text);
  if (typeof data !== 'object' || data === null || !('version' in data) || data.version !== 1) return null;
  return data as unknown as JournalHead;
}

/** The journal's text in pieces that each fit into a request. */
export function piecesOf(journal: Journal): string[] {
  const text = JSON.stringify(journal);
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += PIECE_LENGTH) {
    const number = String(pieces.length).padStart(6, '0');
    pieces.push(journalXml(number + text.slice(from, from + PIECE_LENGTH), PIECE_NAMESPACE));
  }
  return pieces;
}

/** Queues writing the head; there is one at most. */
export function writeHead(context: Excel.RequestContext, head: JournalHead, isThere: boolean): void {
  const parts = context.workbook.customXmlParts;
  const xml = journalXml(printHead(head));
  if (isThere) parts.getByNamespace(JOURNAL_NAMESPACE).getOnlyItem().setXml(xml);
  else parts.add(xml);
}

export function writePiece(context: Excel.RequestContext, piece: string): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.add(piece);
}

/** The pieces that are there, with what they hold. */
export interface FoundPieces {
  readonly parts: readonly Excel.CustomXmlPart[];
  /** Null when pieces are missing. */
  readonly journal: Journal | null;
}

/** Queues looking for the pieces that are there: they are items after the sync. */
export function loadPieces(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return loadParts(context, PIECE_NAMESPACE);
}

export async function readPieces(
  context: Excel.RequestContext,
  { pieces }: JournalHead,
): Promise<FoundPieces> {
  const parts = await readParts(context, PIECE_NAMESPACE);
  const found = parts.map(({ xml }) => readJournalXml(xml) ?? '').sort();
  const isWhole = found.length === pieces && pieces > 0;
  const journal = isWhole ? (JSON.parse(found.map((text) => text.slice(6)).join('')) as Journal) : null;
  return { parts: parts.map(({ part }) => part), journal };
}

/** Queues taking the journal's head away; its pieces are of no use without it. */
export function dropHead(context: Excel.RequestContext): void {
  context.workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE).getOnlyItemOrNullObject().delete();
}
