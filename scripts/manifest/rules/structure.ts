import { attr, type XmlElement } from '../../../src/xlsx/xml/tree';
import { BASE, BASIC_TYPES, type Manifest, OVERRIDES, type Problem } from '../manifest';
import { ORDER } from '../order';

interface Place {
  readonly name: string;
  readonly isNeeded: boolean;
  readonly isMany: boolean;
}

/** Every element stands where the schemas have it, in their order, and nothing is missing. */
export function structure(manifest: Manifest): Problem[] {
  const problems = manifest.elements.flatMap((element) => inside(manifest, element));
  if (keyOf(manifest.root) === 'OfficeApp' && attr(manifest.root, 'xsi:type') === 'TaskPaneApp')
    return problems;
  return [manifest.problem(manifest.root, 'the root is no OfficeApp of type TaskPaneApp'), ...problems];
}

function inside(manifest: Manifest, parent: XmlElement): Problem[] {
  const places = (ORDER[keyOf(parent)] ?? '').split(' ').filter(Boolean).map(placeOf);
  const problems: Problem[] = [];
  let reached = 0;
  for (const child of parent.children) {
    const at = places.findIndex(({ name }) => name === nameOf(child));
    if (at < 0) problems.push(manifest.problem(child, `${child.name} does not belong in ${parent.name}`));
    else if (at < reached) {
      const earlier = places[reached]?.name.replace(/^\w+:/, '');
      problems.push(manifest.problem(child, `${child.name} must stand before ${earlier} in ${parent.name}`));
    } else reached = at;
  }
  return [...problems, ...counts(manifest, parent, places)];
}

function counts(manifest: Manifest, parent: XmlElement, places: readonly Place[]): Problem[] {
  return places.flatMap(({ name, isNeeded, isMany }) => {
    const found = parent.children.filter((child) => nameOf(child) === name);
    const [, second] = found;
    const local = name.replace(/^\w+:/, '');
    if (isNeeded && found.length === 0) return [manifest.problem(parent, `${parent.name} lacks ${local}`)];
    if (!isMany && second) return [manifest.problem(second, `${parent.name} has more than one ${local}`)];
    return [];
  });
}

function placeOf(text: string): Place {
  const sign = text.at(-1) ?? '';
  return {
    name: text.replace(/[!+*]$/, ''),
    isNeeded: sign === '!' || sign === '+',
    isMany: sign === '+' || sign === '*',
  };
}

const PREFIX: Readonly<Record<string, string>> = { [BASE]: '', [OVERRIDES]: 'ov:', [BASIC_TYPES]: 'bt:' };

function nameOf({ namespace, local }: XmlElement): string {
  return `${PREFIX[namespace] ?? `{${namespace}}`}${local}`;
}

/** The name, with the type of those whose content it decides. */
function keyOf(element: XmlElement): string {
  const name = nameOf(element);
  return ['ov:ExtensionPoint', 'ov:Action'].includes(name) ? `${name}[${attr(element, 'xsi:type')}]` : name;
}
