/** What is written down in custom XML parts goes in pieces of so many characters, well under what a request takes. */
export const PIECE_LENGTH = 1_000_000;

/** So many pieces fit into an answer of 5 MB, though a character may come to several bytes on the wire. */
const PIECES_AN_ANSWER = 2;

export interface FoundPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

/** Reads all parts of a namespace, some at a time: a long plan is larger than one answer may be. */
export async function readParts(context: Excel.RequestContext, namespace: string): Promise<FoundPart[]> {
  const present = loadParts(context, namespace);
  await context.sync();
  const { items } = present;
  const parts: FoundPart[] = [];
  for (let from = 0; from < items.length; from += PIECES_AN_ANSWER)
    parts.push(...(await readSome(context, items.slice(from, from + PIECES_AN_ANSWER))));
  return parts;
}

/** Queues looking for the parts of a namespace: its items are there after the sync. */
export function loadParts(
  context: Excel.RequestContext,
  namespace: string,
): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(namespace).load('items/id');
}

async function readSome(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<FoundPart[]> {
  const asked = parts.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  return asked.map(({ part, xml }) => ({ part, xml: xml.value }));
}
