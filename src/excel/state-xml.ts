/** The custom XML part that carries our state; the file adapter finds it by the same namespace. */
export const STATE_NAMESPACE = 'urn:lkjip:state:1';

/** Parts that say how to finish or undo a build under way. */
export const JOURNAL_NAMESPACE = 'urn:lkjip:journal:1';

/** The part that says which cells' LKJIP formulas were turned into values or entered again, and how that is taken back. */
export const LEDGER_NAMESPACE = 'urn:lkjip:rumus:1';

export interface StateText {
  /** What the caller of `replace` gave to be kept. */
  readonly state: string;
  /** Id of the build that wrote it; '' when it was written into the file. */
  readonly build: string;
  /** Signatures of what that build filled in; null when they are not known. */
  readonly fills: readonly string[] | null;
}

/**
 * The same form as in a file. The ledger there says how to give parts their bytes back, which a running Excel neither
 * has nor keeps: from here it says by which build, and what that filled in. Files cleaned later go by the look of things.
 */
export function stateXml({ state, build, fills }: StateText): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<lkjip xmlns="${STATE_NAMESPACE}">${element('state', state)}${element('ledger', JSON.stringify({ build, fills }))}</lkjip>`
  );
}

/** Null when the text is none of ours. */
export function readStateXml(xml: string): StateText | null {
  if (!xml.includes(STATE_NAMESPACE)) return null;
  return { state: textOf(xml, 'state') ?? '', ...readLedger(textOf(xml, 'ledger') ?? '') };
}

function readLedger(text: string): Pick<StateText, 'build' | 'fills'> {
  const data: unknown = safeParse(text);
  if (typeof data !== 'object' || data === null || !('build' in data)) return { build: '', fills: null };
  const { build, fills } = data as { build: unknown; fills?: unknown };
  const known = Array.isArray(fills)
    ? fills.filter((each): each is string => typeof each === 'string')
    : null;
  return { build: typeof build === 'string' ? build : '', fills: known };
}

/** Null for text that is no JSON. */
export function safeParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function journalXml(text: string, namespace = JOURNAL_NAMESPACE): string {
  return `<journal xmlns="${namespace}">${element('text', text)}</journal>`;
}

export function readJournalXml(xml: string, namespace = JOURNAL_NAMESPACE): string | null {
  return xml.includes(namespace) ? textOf(xml, 'text') : null;
}

function element(name: string, text: string): string {
  return `<${name}>${escape(text)}</${name}>`;
}

/** Another program may have given the elements a prefix. */
function textOf(xml: string, name: string): string | null {
  const match = new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?(?:/>|>([^<]*)</)`).exec(xml);
  return match ? unescape(match[1] ?? '') : null;
}

/** XML cannot hold most control characters: they are spelled _xHHHH_, as Excel spells them in its own parts. */
function escape(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(CONTROL, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;' })[char] ?? '&gt;');
}

// Lone halves of surrogate pairs and the line ends that XML readers rewrite are spelled out, too.
const CONTROL =
  /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, digits?: string, word?: string) => {
      if (word !== undefined) return ENTITIES[word] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16));
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
