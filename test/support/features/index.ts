import { handmade, zipOf } from '../handmade';
import { budget } from './base';
import * as data from './data';
import * as drawings from './drawings';
import * as packages from './package';

/** A small workbook for each feature that an edit must leave as it is. */
export const FEATURES: Readonly<Record<string, () => Uint8Array>> = {
  plain: () => handmade(budget()),
  chart: () => handmade(drawings.chart()),
  'picture and shape': () => handmade(drawings.pictureAndShape()),
  notes: () => handmade(drawings.notes()),
  'notes without drawing': () => handmade(drawings.notesWithoutDrawing()),
  'controls without notes': () => handmade(drawings.controlsWithoutNotes()),
  'threaded comments': () => handmade(drawings.threadedComments()),
  table: () => handmade(data.table()),
  'pivot and slicer': () => handmade(data.pivotAndSlicer()),
  'rules and sparklines': () => handmade(data.rules()),
  'external link': () => handmade(data.externalLink()),
  'irregular cells': () => handmade(data.irregularCells()),
  'macros and signature': () => handmade(packages.macrosAndSignature()),
  'custom XML, theme, printer': () => handmade(packages.customXmlAndTheme()),
  protection: () => handmade(packages.protection()),
  prefixed: () => handmade(packages.prefixed()),
  strict: () => handmade(packages.strict()),
  sparse: () => zipOf(packages.sparse()),
  'UTF-16': () => packages.inEncoding('utf16le'),
  'UTF-8 with a mark': () => packages.inEncoding('utf8-bom'),
};
