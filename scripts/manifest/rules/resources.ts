import { attr, type XmlElement } from '../../../src/xlsx/xml/tree';
import { isResource, type Manifest, type Problem } from '../manifest';

/** Where the resources stand that an element with `resid` refers to; for all others it is Urls. */
const LIST: Readonly<Record<string, string>> = {
  Image: 'Images',
  Title: 'ShortStrings',
  Label: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

/** Every resid names a resource of the right list, every resource is used, and no id is there twice. */
export function resources(manifest: Manifest): Problem[] {
  const lists = listsOf(manifest);
  const references = manifest.elements.filter((element) => attr(element, 'resid') !== null);
  const used = new Set(references.map((element) => attr(element, 'resid')));
  const broken = references.flatMap((element) => {
    const id = attr(element, 'resid') ?? '';
    const wanted = LIST[element.local] ?? 'Urls';
    const list = lists.get(id);
    if (list === wanted) return [];
    const text = list ? `stands in ${list}, not in ${wanted}` : `is in no list of Resources`;
    return [manifest.problem(element, `${element.name}: resid "${id}" ${text}`)];
  });
  const given = manifest.elements.filter(isResource);
  const unused = given.filter((element) => !used.has(attr(element, 'id')));
  const twice = given.filter((element) => manifest.resources.get(attr(element, 'id') ?? '') !== element);
  return [
    ...broken,
    ...unused.map((element) =>
      manifest.problem(element, `${element.name} "${attr(element, 'id')}" is not used`),
    ),
    ...twice.map((element) => manifest.problem(element, `the id "${attr(element, 'id')}" is there twice`)),
  ];
}

function listsOf(manifest: Manifest): Map<string, string> {
  const lists = manifest.elements
    .filter(({ local }) => local === 'Resources')
    .flatMap(({ children }) => children);
  return new Map(
    lists.flatMap((list) =>
      list.children.map((each: XmlElement): [string, string] => [attr(each, 'id') ?? '', list.local]),
    ),
  );
}
