import { attr } from '../../../src/xlsx/xml/tree';
import { baseOf, type Facts, type Manifest, type Problem, values } from '../manifest';

/** The buttons start actions that the code has, all of them, and the functions have the name that the code gives them. */
export function code(manifest: Manifest, facts: Facts): Problem[] {
  return [...actions(manifest, facts), ...namespace(manifest, facts), ...metadata(manifest, facts)];
}

function actions(manifest: Manifest, facts: Facts): Problem[] {
  const named = manifest.elements.filter(({ local }) => local === 'FunctionName');
  const names = named.map(({ text }) => text.trim());
  const unknown = named.filter(({ text }) => !facts.actions.includes(text.trim()));
  const unused = facts.actions.filter((action) => !names.includes(action));
  const controls = manifest.elements.filter(({ local }) => ['Control', 'Group', 'CustomTab'].includes(local));
  const ids = controls.map((control) => attr(control, 'id'));
  const twice = controls.filter((control, i) => ids.indexOf(attr(control, 'id')) !== i);
  return [
    ...unknown.map((at) => manifest.problem(at, `src/commands/ has no action ${at.text.trim()}`)),
    ...unused.map((action) => manifest.problem(manifest.root, `no button starts the action ${action}`)),
    ...twice.map((at) => manifest.problem(at, `the id "${attr(at, 'id')}" is there twice`)),
  ];
}

function namespace(manifest: Manifest, facts: Facts): Problem[] {
  const element = manifest.elements.find(({ local }) => local === 'Namespace');
  const resource = manifest.resources.get((element && attr(element, 'resid')) ?? '');
  if (!resource) return [];
  return values(resource)
    .filter(({ text }) => text !== facts.namespace)
    .map(({ at, text }) =>
      manifest.problem(at, `the functions’ namespace is ${text} here, ${facts.namespace} in the code`),
    );
}

interface Functions {
  readonly functions?: readonly { readonly id?: string }[];
}

/** The metadata of every language is readable and names the same functions. */
function metadata(manifest: Manifest, facts: Facts): Problem[] {
  const element = manifest.elements.find(({ local }) => local === 'Metadata')?.children[0];
  const resource = manifest.resources.get((element && attr(element, 'resid')) ?? '');
  if (!resource) return [];
  const base = baseOf(manifest) ?? '';
  let first: string | null = null;
  return values(resource).flatMap(({ at, text }) => {
    const content = facts.file(text.slice(base.length));
    if (!content) return [];
    const ids = idsOf(content);
    if (ids === null) return [manifest.problem(at, `${text} describes no functions`)];
    first ??= ids;
    return ids === first ? [] : [manifest.problem(at, `${text} does not describe the same functions`)];
  });
}

function idsOf(content: Buffer): string | null {
  try {
    const { functions = [] } = JSON.parse(content.toString('utf8')) as Functions;
    return functions.length === 0 ? null : functions.map(({ id }) => id).join(' ');
  } catch {
    return null;
  }
}
