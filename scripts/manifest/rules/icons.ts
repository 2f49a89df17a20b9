import { attr, type XmlElement } from '../../../src/xlsx/xml/tree';
import { baseOf, type Facts, type Manifest, type Problem, values } from '../manifest';

const NEEDED = [16, 32, 80];
const OPTIONAL = [20, 24, 40, 48, 64];
/** Of the add-in's own icon in lists of add-ins. */
const OWN: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Each icon has the sizes that Office asks for, and each picture is as large as is said. */
export function icons(manifest: Manifest, facts: Facts): Problem[] {
  const lists = manifest.elements.filter(({ local }) => local === 'Icon');
  const own = manifest.elements.filter(({ local }) => local in OWN);
  return [
    ...lists.flatMap((icon) => sizesOf(manifest, icon)),
    ...lists.flatMap(({ children }) =>
      children.flatMap((image) => {
        const resource = manifest.resources.get(attr(image, 'resid') ?? '');
        return resource ? picture(manifest, facts, resource, Number(attr(image, 'size'))) : [];
      }),
    ),
    ...own.flatMap((element) => picture(manifest, facts, element, OWN[element.local] ?? 0)),
  ];
}

function sizesOf(manifest: Manifest, icon: XmlElement): Problem[] {
  const sizes = icon.children.map((image) => Number(attr(image, 'size')));
  const missing = NEEDED.filter((size) => !sizes.includes(size));
  const unknown = sizes.filter((size) => ![...NEEDED, ...OPTIONAL].includes(size));
  const twice = sizes.filter((size, i) => sizes.indexOf(size) !== i);
  return [
    ...missing.map((size) => manifest.problem(icon, `Icon lacks size ${size}`)),
    ...unknown.map((size) => manifest.problem(icon, `Icon has size ${size}, which Office does not know`)),
    ...twice.map((size) => manifest.problem(icon, `Icon has size ${size} twice`)),
  ];
}

function picture(manifest: Manifest, facts: Facts, element: XmlElement, size: number): Problem[] {
  const base = baseOf(manifest) ?? '';
  return values(element).flatMap(({ at, text }) => {
    const content = facts.file(text.slice(base.length));
    if (!content) return [];
    const found = pngSize(content);
    if (found === null) return [manifest.problem(at, `${text} is no PNG picture`)];
    const [width, height] = found;
    if (width === size && height === size) return [];
    return [manifest.problem(at, `${text} is ${width} × ${height} pixels, not ${size} × ${size}`)];
  });
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height out of the header of a PNG; null for anything else. */
function pngSize(content: Buffer): readonly [number, number] | null {
  if (content.length < 24 || !content.subarray(0, 8).equals(SIGNATURE)) return null;
  return [content.readUInt32BE(16), content.readUInt32BE(20)];
}
