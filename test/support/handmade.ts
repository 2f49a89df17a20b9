import { rawZip } from './raw-zip';

/** Workbooks spelled out part by part, for what no program at hand writes. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPEN = 'http://schemas.openxmlformats.org';
const PURL = 'http://purl.oclc.org/ooxml';
const PACKAGE = `${OPEN}/package/2006`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface HandmadeSheet {
  readonly name: string;
  /** What stands in `<sheetData>`, with "x:" before names where the workbook has that prefix. */
  readonly rows?: string;
  /** What stands before and behind it. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part in place of all that. */
  readonly xml?: string | Uint8Array;
  readonly state?: 'hidden' | 'veryHidden';
  /** Relationship type's last word, 'worksheet' by default. */
  readonly kind?: string;
  /** Type (last word or whole) and target of each; ids are rId1, rId2 … */
  readonly links?: readonly (readonly [type: string, target: string])[];
}

export interface Handmade {
  readonly sheets: readonly HandmadeSheet[];
  /** What stands in `<sst>`. */
  readonly strings?: string;
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  /** `<definedName …>…</definedName>`, … */
  readonly names?: string;
  readonly workbookPr?: string;
  /** "x:" gives <x:workbook> and so on. */
  readonly prefix?: string;
  /** Namespaces of ISO/IEC 29500 strict. */
  readonly strict?: boolean;
  readonly parts?: Iterable<readonly [name: string, content: string | Uint8Array]>;
  readonly workbookLinks?: readonly (readonly [type: string, target: string])[];
  /** `<Default …/>` and `<Override …/>` that come on top of the usual ones. */
  readonly contentTypes?: string;
  /** Links of the package itself, behind the one to the workbook. */
  readonly packageLinks?: readonly (readonly [type: string, target: string])[];
  /** What stands behind `<definedNames>`. */
  readonly workbookAfter?: string;
}

export type PartList = readonly (readonly [name: string, content: string | Uint8Array])[];

export function zipOf(parts: PartList): Uint8Array {
  return rawZip(parts.map(([name, data]) => ({ name, data })));
}

export function handmade(workbook: Handmade): Uint8Array {
  return zipOf(handmadeParts(workbook));
}

export function handmadeParts(workbook: Handmade): PartList {
  const { prefix = '', strict = false, sheets } = workbook;
  const main = strict ? `${PURL}/spreadsheetml/main` : `${OPEN}/spreadsheetml/2006/main`;
  const office = strict
    ? `${PURL}/officeDocument/relationships`
    : `${OPEN}/officeDocument/2006/relationships`;
  const xmlns = `xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${main}" xmlns:r="${office}"`;
  const element = (name: string, content: string, attributes = ''): string =>
    `<${prefix}${name}${attributes}>${content}</${prefix}${name}>`;
  const root = (name: string, content: string): string => HEAD + element(name, content, ` ${xmlns}`);
  const links = (list: readonly (readonly [string, string])[]): string => relationships(office, list);
  const parts: (readonly [string, string | Uint8Array])[] = [];
  const sheetLinks = sheets.map(
    ({ kind = 'worksheet' }, i) => [kind, `worksheets/sheet${i + 1}.xml`] as const,
  );
  const others: (readonly [string, string])[] = [];
  if (workbook.strings !== undefined) {
    others.push(['sharedStrings', 'sharedStrings.xml']);
    parts.push(['xl/sharedStrings.xml', root('sst', workbook.strings)]);
  }
  if (workbook.styles !== undefined) {
    others.push(['styles', 'styles.xml']);
    parts.push(['xl/styles.xml', root('styleSheet', workbook.styles)]);
  }
  const entries = sheets.map(({ name, state }, i) => {
    const attributes = ` name="${escaped(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"`;
    return `<${prefix}sheet${attributes}/>`;
  });
  const names = workbook.names === undefined ? '' : element('definedNames', workbook.names);
  parts.push([
    'xl/workbook.xml',
    root(
      'workbook',
      (workbook.workbookPr ?? '') +
        element('sheets', entries.join('')) +
        names +
        (workbook.workbookAfter ?? ''),
    ),
  ]);
  parts.push([
    'xl/_rels/workbook.xml.rels',
    links([...sheetLinks, ...others, ...(workbook.workbookLinks ?? [])]),
  ]);
  sheets.forEach((sheet, i) => {
    const content = (sheet.before ?? '') + element('sheetData', sheet.rows ?? '') + (sheet.after ?? '');
    parts.push([`xl/worksheets/sheet${i + 1}.xml`, sheet.xml ?? root('worksheet', content)]);
    if (sheet.links) parts.push([`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, links(sheet.links)]);
  });
  parts.push(...(workbook.parts ?? []));
  return [
    [
      '[Content_Types].xml',
      contentTypes(
        parts.map(([name]) => name),
        workbook.contentTypes ?? '',
      ),
    ],
    ['_rels/.rels', links([['officeDocument', 'xl/workbook.xml'], ...(workbook.packageLinks ?? [])])],
    ...parts,
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function relationships(office: string, list: readonly (readonly [string, string])[]): string {
  const each = list.map(([type, target], i) => {
    const whole = type.includes(':') ? type : `${office}/${type}`;
    return `<Relationship Id="rId${i + 1}" Type="${whole}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

const CONTENT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, 'sheet.main'],
  [/^xl\/worksheets\/[^/]+\.xml$/, 'worksheet'],
  [/^xl\/sharedStrings\.xml$/, 'sharedStrings'],
  [/^xl\/styles\.xml$/, 'styles'],
  [/^xl\/tables\/[^/]+\.xml$/, 'table'],
  [/^xl\/comments[^/]*\.xml$/, 'comments'],
];

function contentTypes(names: readonly string[], more: string): string {
  const overrides = names.map((name) => {
    if (more.includes(`PartName="/${name}"`)) return '';
    const type = CONTENT_TYPES.find(([pattern]) => pattern.test(name))?.[1];
    return type ? `<Override PartName="/${name}" ContentType="${TYPE}.${type}+xml"/>` : '';
  });
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}${more}</Types>`
  );
}
