/** Namespaces of a workbook: transitional ones, or those of ISO strict. A part of ours speaks as its workbook does. */
export interface Dialect {
  readonly main: string;
  readonly rel: string;
  readonly chart: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly customXml: string;
}

const OPEN = 'http://schemas.openxmlformats.org';
const PURL = 'http://purl.oclc.org/ooxml';

export const TRANSITIONAL: Dialect = {
  main: `${OPEN}/spreadsheetml/2006/main`,
  rel: `${OPEN}/officeDocument/2006/relationships`,
  chart: `${OPEN}/drawingml/2006/chart`,
  drawing: `${OPEN}/drawingml/2006/main`,
  sheetDrawing: `${OPEN}/drawingml/2006/spreadsheetDrawing`,
  customXml: `${OPEN}/officeDocument/2006/customXml`,
};

export const STRICT: Dialect = {
  main: `${PURL}/spreadsheetml/main`,
  rel: `${PURL}/officeDocument/relationships`,
  chart: `${PURL}/drawingml/chart`,
  drawing: `${PURL}/drawingml/main`,
  sheetDrawing: `${PURL}/drawingml/spreadsheetDrawing`,
  customXml: `${PURL}/officeDocument/customXml`,
};

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
