import { relationshipsPart, type Relationship } from '../opc';
import { nameKey } from '../zip/names';

/** Keys of all parts that relationships lead to, from the package on. @param related a part's relationships; "" is the package */
export function reachableParts(related: (source: string) => readonly Relationship[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { part } of related(source)) {
      if (part === null || seen.has(nameKey(part))) continue;
      seen.add(nameKey(part));
      waiting.push(part);
    }
  }
  return seen;
}

/** Whether a part is no part by itself but tells where another one leads. */
export function isRelationshipsPart(name: string): boolean {
  return /(^|\/)_rels\/[^/]*\.rels$/i.test(name);
}

/** The part that a relationships part speaks for; "" is the package. */
export function sourceOf(relationships: string): string {
  const name = relationships.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, '$1$2');
  return nameKey(relationshipsPart(name)) === nameKey(relationships) ? name : '';
}
