import { relatedParts, REL, workbookPart } from './opc';
import type { Package } from './package';
import { decodeXString, encodeXString, escapeText } from './xml/escape';
import { child, parseXml } from './xml/tree';

/** The custom XML part that carries our state is found by this, whatever it is called. */
export const STATE_NAMESPACE = 'urn:lkjip:state:1';

export interface StatePart {
  readonly part: string;
  /** What the caller of `replace` gave to be kept. */
  readonly state: string;
  /** What tells how to undo the build, see edit/ledger.ts; null when a program left it out. */
  readonly ledger: string | null;
}

/** Our state, where it survived. Custom XML of others is left alone, whatever is wrong with it. */
export function readStatePart(pkg: Package): StatePart | null {
  for (const part of customXmlParts(pkg)) {
    const found = readOne(pkg, part);
    if (found) return found;
  }
  return null;
}

/** Parts that our state can stand in: as related, and by folder for programs that drop the relationship. */
function customXmlParts(pkg: Package): string[] {
  const related = [workbookPart(pkg), ''].flatMap((source) => relatedParts(pkg, source, REL.customXml));
  const inFolder = pkg.names().filter((name) => /^customXml\/[^/]+\.xml$/i.test(name));
  return [...new Set([...related, ...inFolder])];
}

function readOne(pkg: Package, part: string): StatePart | null {
  try {
    const source = pkg.text(part);
    if (!source.includes(STATE_NAMESPACE)) return null;
    const root = parseXml(source, part, { limits: pkg.limits });
    if (root.local !== 'lkjip' || root.namespace !== STATE_NAMESPACE) return null;
    const textOf = (local: string): string | null => {
      const element = child(root, local);
      return element && decodeXString(element.text);
    };
    return { part, state: textOf('state') ?? '', ledger: textOf('ledger') };
  } catch {
    return null;
  }
}

export function stateXml(state: string, ledger: string): string {
  const element = (name: string, text: string): string =>
    `<${name}>${escapeText(encodeXString(text))}</${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<lkjip xmlns="${STATE_NAMESPACE}">${element('state', state)}${element('ledger', ledger)}</lkjip>`
  );
}
