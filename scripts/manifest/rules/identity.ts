import { attr } from '../../../src/xlsx/xml/tree';
import { type Facts, type Manifest, type Problem } from '../manifest';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The add-in is itself: a GUID, package.json's version with a fourth number 0, Excel, and no more rights than are used. */
export function identity(manifest: Manifest, { version }: Facts): Problem[] {
  const text = (local: string): string =>
    manifest.root.children.find((child) => child.local === local)?.text.trim() ?? '';
  const problems: string[] = [];
  if (!GUID.test(text('Id'))) problems.push(`Id ${text('Id')} is no GUID`);
  if (text('Version') !== `${version}.0`) {
    problems.push(`Version is ${text('Version')}; package.json's ${version} makes it ${version}.0`);
  }
  if (text('Permissions') !== 'ReadWriteDocument') {
    problems.push(`Permissions are ${text('Permissions')}, not ReadWriteDocument`);
  }
  const hosts = manifest.elements.filter(({ local }) => local === 'Host');
  for (const host of hosts) {
    const name = attr(host, 'Name') ?? attr(host, 'xsi:type');
    if (name !== 'Workbook') problems.push(`Host ${name} is not Excel's Workbook`);
  }
  return problems.map((problem) => manifest.problem(manifest.root, problem));
}
