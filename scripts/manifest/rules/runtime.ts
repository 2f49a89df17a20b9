import { attr, type XmlElement } from '../../../src/xlsx/xml/tree';
import { BASE, type Facts, type Manifest, OVERRIDES, type Problem } from '../manifest';

/** Page, functions and ribbon run in one long-lived page: the same resid wherever one is named, and the sets that this needs. */
export function runtime(manifest: Manifest, { excelApi }: Facts): Problem[] {
  const [only] = ours(manifest, 'Runtime');
  if (!only)
    return [
      manifest.problem(
        manifest.root,
        'there is no Runtime: the functions and the pane would not share a page',
      ),
    ];
  const resid = attr(only, 'resid');
  const users = [
    ...ours(manifest, 'FunctionFile'),
    ...ours(manifest, 'SourceLocation').filter((each) => {
      const parent = manifest.parent(each);
      return parent?.local === 'Page' || parent?.local === 'Action';
    }),
  ];
  const page = manifest.elements.find(
    ({ local, namespace }) => local === 'SourceLocation' && namespace === BASE,
  );
  const shared = manifest.resources.get(resid ?? '');
  const isSame = !page || !shared || attr(page, 'DefaultValue') === attr(shared, 'DefaultValue');
  return [
    ...(attr(only, 'lifetime') === 'long' ? [] : [manifest.problem(only, 'Runtime has no lifetime="long"')]),
    ...users
      .filter((each) => attr(each, 'resid') !== resid)
      .map((each) =>
        manifest.problem(each, `${each.name} has resid "${attr(each, 'resid')}", the Runtime "${resid}"`),
      ),
    ...(isSame ? [] : [manifest.problem(page, 'the page of DefaultSettings is not the one of the Runtime')]),
    ...ours(manifest, 'TaskpaneId').map((each) =>
      manifest.problem(each, 'TaskpaneId has no place beside a shared Runtime'),
    ),
    ...needs(manifest, 'SharedRuntime', '1.1'),
    ...needs(manifest, 'ExcelApi', excelApi),
  ];
}

function ours(manifest: Manifest, local: string): XmlElement[] {
  return manifest.elements.filter((each) => each.namespace === OVERRIDES && each.local === local);
}

function needs(manifest: Manifest, name: string, version: string): Problem[] {
  const sets = manifest.elements.filter((each) => each.local === 'Set' && attr(each, 'Name') === name);
  const [set] = sets;
  if (!set) return [manifest.problem(manifest.root, `Requirements lack ${name} ${version}`)];
  const given = attr(set, 'MinVersion');
  return given === version
    ? []
    : [manifest.problem(set, `${name} is required from ${given}, the code needs ${version}`)];
}
