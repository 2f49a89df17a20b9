/** Namespaces of a workbook's parts, in their transitional spelling; `canonicalNamespace` brings the strict one here. */
export const NS = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  officeRelationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  compatibility: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  threadedComments: 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
} as const;

const STRICT = 'http://purl.oclc.org/ooxml/';

/** …/ooxml/spreadsheetml/main → …/spreadsheetml/2006/main, for namespaces and relationship types alike. */
export function canonicalNamespace(uri: string): string {
  if (!uri.startsWith(STRICT)) return uri;
  const [family = '', ...rest] = uri.slice(STRICT.length).split('/');
  return ['http://schemas.openxmlformats.org', family, '2006', ...rest].join('/');
}
