import { attr, type XmlElement } from '../../../src/xlsx/xml/tree';
import { isResource, localised, type Manifest, type Problem, values } from '../manifest';

/** ShortString, LongString, URL and ReferenceId of the schemas. */
const SHORT = 125;
const LONG = 250;
const URL_LENGTH = 2048;
const ID = 32;

/** No text is empty, and none is longer than the schemas allow. */
export function lengths(manifest: Manifest): Problem[] {
  return manifest.elements.flatMap((element) => {
    const problems: Problem[] = [];
    const hold = (at: XmlElement, what: string, text: string, limit: number): void => {
      const length = text.trim().length;
      if (length === 0) problems.push(manifest.problem(at, `${what} is empty`));
      if (length > limit)
        problems.push(manifest.problem(at, `${what} has ${length} characters; ${limit} is the most`));
    };
    const id = attr(element, 'id');
    const name = id === null ? element.name : `${element.name} "${id}"`;
    if (id !== null) hold(element, `the id of ${name}`, id, isResource(element) ? ID : SHORT);
    if (element.local === 'ProviderName') hold(element, name, element.text, SHORT);
    if (element.local === 'FunctionName') hold(element, name, element.text, LONG);
    if (attr(element, 'DefaultValue') !== null) {
      const limit = limitOf(element, manifest);
      for (const { at, text } of values(element)) hold(at, name, text, limit);
    }
    return problems;
  });
}

function limitOf(element: XmlElement, manifest: Manifest): number {
  if (element.local === 'DisplayName') return SHORT;
  if (element.local === 'Description') return LONG;
  if (element.local !== 'String') return URL_LENGTH;
  return manifest.parent(element)?.local === 'ShortStrings' ? SHORT : LONG;
}

const DEFAULT_LOCALE = 'id-ID';
const OTHER_LOCALES = ['en-US'];

/** What is the same in every language: the page finds its language itself, scripts and icons have none. */
const WITHOUT_LANGUAGE = /\/(?:taskpane\.html|[^/]+\.(?:js|png))$/;

/** Indonesian first, and each text has its other languages. */
export function locales(manifest: Manifest): Problem[] {
  const locale = manifest.elements.find(({ local }) => local === 'DefaultLocale');
  const wrong =
    locale && locale.text.trim() !== DEFAULT_LOCALE
      ? [manifest.problem(locale, `DefaultLocale is ${locale.text.trim()}, not ${DEFAULT_LOCALE}`)]
      : [];
  return [...wrong, ...localised(manifest).flatMap((element) => overridesOf(manifest, element))];
}

function overridesOf(manifest: Manifest, element: XmlElement): Problem[] {
  const id = attr(element, 'id');
  const name = id === null ? element.name : `${element.name} "${id}"`;
  const given = element.children.map((override) => attr(override, 'Locale') ?? '');
  const needed = WITHOUT_LANGUAGE.test(attr(element, 'DefaultValue') ?? '') ? [] : OTHER_LOCALES;
  const missing = needed.filter((locale) => !given.includes(locale));
  const unknown = given.filter((locale) => !OTHER_LOCALES.includes(locale));
  const twice = given.filter((locale, i) => given.indexOf(locale) !== i);
  return [
    ...missing.map((locale) => manifest.problem(element, `${name} has no override for ${locale}`)),
    ...unknown.map((locale) =>
      manifest.problem(element, `${name} has an override for ${locale}, which is no language of ours`),
    ),
    ...twice.map((locale) => manifest.problem(element, `${name} has two overrides for ${locale}`)),
  ];
}
