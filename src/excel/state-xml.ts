/** The custom XML part that carries our state; the file adapter finds it by the same namespace. */
export const STATE_NAMESPACE = 'urn:lkjip:state:1';

/** Parts that say how to finish or undo a build under way. */
export const JOURNAL_NAMESPACE = 'urn:lkjip:journal:1';

export interface StateText {
  /** What the caller of `replace` gave to be kept. */
  readonly state: string;
  /** Id of the build that wrote it. */
  readonly build: string;
}

/**
 * The same form as in a file. The ledger there says how to give parts their bytes back, which a running Excel neither
 * has nor keeps: from here it names the build only, and files cleaned later go by the look of things.
 */
export function stateXml({ state, build }: StateText): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<lkjip xmlns="${STATE_NAMESPACE}">${element('state', state)}${element('ledger', build)}</lkjip>`
  );
}

/** Null when the text is none of ours. */
export function readStateXml(xml: string): StateText | null {
  if (!xml.includes(STATE_NAMESPACE)) return null;
  return { state: textOf(xml, 'state') ?? '', build: textOf(xml, 'ledger') ?? '' };
}

export function journalXml(text: string): string {
  return `<journal xmlns="${JOURNAL_NAMESPACE}">${element('text', text)}</journal>`;
}

export function readJournalXml(xml: string): string | null {
  return xml.includes(JOURNAL_NAMESPACE) ? textOf(xml, 'text') : null;
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
