import type { Progress, SheetChange } from '../workbook/port';
import { platformCodec } from './codec-node';
import { Draft } from './edit/draft';
import { XML_HEAD } from './edit/dialect';
import { insertChanges } from './edit/insert';
import { DEFAULT_LIMITS } from './limits';
import { CONTENT_TYPES, REL } from './opc';
import { Package } from './package';
import { NS } from './xml/namespaces';

const WORKBOOK = 'xl/workbook.xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook without a sheet. */
const PARTS: Readonly<Record<string, string>> = {
  [CONTENT_TYPES]:
    `<Types xmlns="${NS.contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/${WORKBOOK}" ContentType="${MAIN}.sheet.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${NS.relationships}"><Relationship Id="rId1" Type="${REL.officeDocument}" Target="${WORKBOOK}"/></Relationships>`,
  [WORKBOOK]: `<workbook xmlns="${NS.main}" xmlns:r="${NS.officeRelationships}"><sheets></sheets></workbook>`,
};

/** A zip archive with nothing in it: its end record alone. */
const EMPTY_ZIP = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]);

/**
 * A workbook made of nothing but these sheets. They are the staff's from the start: nothing marks them as ours, so no build
 * ever takes them out.
 */
export async function newXlsx(sheets: readonly SheetChange[], progress: Progress): Promise<Uint8Array> {
  const pkg = Package.open(EMPTY_ZIP, platformCodec, DEFAULT_LIMITS);
  for (const [name, xml] of Object.entries(PARTS)) pkg.setText(name, XML_HEAD + xml);
  const draft = new Draft(pkg);
  await insertChanges(draft, sheets, progress);
  draft.finish();
  return pkg.write();
}
