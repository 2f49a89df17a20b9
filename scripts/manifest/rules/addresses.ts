import { addresses as all, baseOf, type Manifest, type Facts, type Problem } from '../manifest';

/** Every address is https and stands below the page's own folder: nothing is loaded from elsewhere. */
export function addresses(manifest: Manifest): Problem[] {
  const base = baseOf(manifest);
  if (base === null) return [manifest.problem(manifest.root, 'the page’s SourceLocation has no address')];
  const domains = manifest.elements.filter(({ local }) => local === 'AppDomain');
  const { origin } = new URL(base);
  const foreign = domains.filter(({ text }) => text.trim() !== origin);
  return [
    ...all(manifest).flatMap(({ at, text }) => {
      if (!text.startsWith('https://') || !URL.canParse(text))
        return [manifest.problem(at, `${text} is no https address`)];
      return text.startsWith(base) ? [] : [manifest.problem(at, `${text} stands outside ${base}`)];
    }),
    ...foreign.map((at) => manifest.problem(at, `AppDomain ${at.text.trim()} is not ours: ${origin}`)),
    ...(domains.length === 0 ? [manifest.problem(manifest.root, `no AppDomain for ${origin}`)] : []),
  ];
}

/** What the addresses name is there. */
export function files(manifest: Manifest, facts: Facts): Problem[] {
  const base = baseOf(manifest) ?? '';
  return all(manifest).flatMap(({ at, text }) => {
    const path = text.slice(base.length).replace(/[?#].*$/, '');
    if (!text.startsWith(base) || facts.file(path) !== null) return [];
    return [manifest.problem(at, `there is no file ${path}`)];
  });
}
