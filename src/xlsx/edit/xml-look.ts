import { parseXml, type XmlElement } from '../xml/tree';

/**
 * What an element says, whatever its spelling: prefixes, the order of attributes and children and the several words
 * for true make no difference. Two entries of a style table that look alike are one.
 */
export function lookOf(element: XmlElement): string {
  const attributes = element.attributes
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ name, value }) => `${name}=${plainValue(name, value)}`)
    .filter((text) => !NO_NEWS.has(text))
    .sort();
  const children = element.children.map(lookOf).sort();
  return `${element.local}[${attributes.join(' ')}](${children.join('')})`;
}

/** Attributes that say what holds without them: <b val="1"/> is <b/>. */
const NO_NEWS = new Set(['val=1', 'pivotButton=0', 'quotePrefix=0', 'applyAlignment=1', 'applyProtection=1']);

function plainValue(name: string, value: string): string {
  if (value === 'true' || value === 'on') return '1';
  if (value === 'false' || value === 'off') return '0';
  return name === 'rgb' ? value.toUpperCase() : value;
}

/** The look of an element that is given as text, with whatever prefix. */
export function sourceLook(xml: string): string {
  const prefix = /^<([\w.-]+):/.exec(xml)?.[1];
  if (prefix === undefined) return lookOf(parseXml(xml, ''));
  const declared = xml.replace(/^<[\w.:-]+/, (tag) => `${tag} xmlns:${prefix}="urn:x"`);
  return lookOf(parseXml(declared, ''));
}
