import { attr, parseXml, type XmlElement } from '../../src/xlsx/xml/tree';

/** What is wrong in a manifest, and where; line 0: the whole of it. */
export interface Problem {
  readonly line: number;
  readonly text: string;
}

/** An add-in-only manifest as its rules look at it. */
export interface Manifest {
  readonly root: XmlElement;
  /** Every element, in the order of the text. */
  readonly elements: readonly XmlElement[];
  /** The resources by their ids; of two with one id the first. */
  readonly resources: ReadonlyMap<string, XmlElement>;
  parent(of: XmlElement): XmlElement | null;
  problem(at: XmlElement, text: string): Problem;
}

/** What the rules compare a manifest with. */
export interface Facts {
  /** Of package.json: three numbers. */
  readonly version: string;
  /** The actions that src/commands/ hands to Excel. */
  readonly actions: readonly string[];
  /** What stands before the dot of the custom functions. */
  readonly namespace: string;
  /** The lowest ExcelApi that the code works with. */
  readonly excelApi: string;
  /** The content of a file below the manifest's address; null: there is none; undefined: it cannot be known before a build. */
  file(path: string): Buffer | null | undefined;
}

export type Rule = (manifest: Manifest, facts: Facts) => readonly Problem[];

export const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
export const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
export const BASE = 'http://schemas.microsoft.com/office/appforoffice/1.1';

/** @throws WorkbookError on text that is no XML */
export function readManifest(text: string): Manifest {
  const root = parseXml(text, 'manifest.xml');
  const elements = [...walk(root)];
  const parents = new Map(elements.flatMap((each) => each.children.map((child) => [child, each] as const)));
  const resources = new Map<string, XmlElement>();
  for (const element of elements.filter(isResource)) {
    const id = attr(element, 'id') ?? '';
    if (!resources.has(id)) resources.set(id, element);
  }
  return {
    root,
    elements,
    resources,
    parent: (of) => parents.get(of) ?? null,
    problem: (at, problem) => ({ line: text.slice(0, at.start).split('\n').length, text: problem }),
  };
}

/** bt:Image, bt:Url and bt:String: what stands in Resources under an id. */
export function isResource({ namespace, local, attributes }: XmlElement): boolean {
  return (
    namespace === BASIC_TYPES &&
    ['Image', 'Url', 'String'].includes(local) &&
    attributes.some(({ name }) => name === 'id')
  );
}

/** A value in each language: the element's own and those of its overrides, each with where it stands. */
export function values(element: XmlElement): { readonly at: XmlElement; readonly text: string }[] {
  const overrides = element.children.filter(({ local }) => local === 'Override');
  return [
    { at: element, text: attr(element, 'DefaultValue') ?? '' },
    ...overrides.map((at) => ({ at, text: attr(at, 'Value') ?? '' })),
  ];
}

/** Elements whose text depends on the language. */
export function localised(manifest: Manifest): XmlElement[] {
  return manifest.elements.filter((element) => attr(element, 'DefaultValue') !== null);
}

const TEXTS = ['DisplayName', 'Description', 'String'];

/** Every address of the manifest with the element that gives it, overrides included. */
export function addresses(manifest: Manifest): { readonly at: XmlElement; readonly text: string }[] {
  return localised(manifest)
    .filter(({ local }) => !TEXTS.includes(local))
    .flatMap(values);
}

/** The folder that the add-in's page is served from, ending in "/"; null when the page's address is none. */
export function baseOf(manifest: Manifest): string | null {
  const page = manifest.elements.find(
    ({ local, namespace }) => local === 'SourceLocation' && namespace === BASE,
  );
  const url = page ? attr(page, 'DefaultValue') : null;
  return url !== null && URL.canParse(url) ? new URL('.', url).href : null;
}

function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}
