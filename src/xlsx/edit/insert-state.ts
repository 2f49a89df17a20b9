import { stateXml, STATE_NAMESPACE } from '../state-part';
import { XML_HEAD, type Dialect } from './dialect';
import type { Draft } from './draft';
import { printLedger, restOf, type Ledger } from './ledger';

const XML_TYPE = 'application/xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The same in every workbook: programs tell parts of one workbook apart by it, not workbooks. */
const ITEM_ID = '{6B1D7C0E-52B4-4E0B-9C7A-1E4B2F3A9D51}';

/**
 * Adds the state part, makes all pending changes of the draft, and writes into the part what undoes them.
 */
export function insertState(
  draft: Draft,
  state: string,
  { pristine, counts }: Pick<Ledger, 'pristine' | 'counts'>,
): void {
  const { pkg, workbook } = draft;
  const item = draft.freeName((number) => `customXml/item${number}.xml`);
  draft.addPart(item, stateXml(state, ''), XML_TYPE);
  draft.relate(workbook, 'customXml', item);
  const properties = draft.freeName((number) => `customXml/itemProps${number}.xml`);
  draft.addPart(properties, propertiesXml(draft.dialect), PROPERTIES_TYPE);
  draft.relate(item, 'customXmlProps', properties);
  const { changed, added } = draft.finish();
  const rest = restOf(pkg, [...changed.map(({ name }) => name), ...added]);
  pkg.setText(item, stateXml(state, printLedger({ pristine, counts, changed, added, rest })));
}

function propertiesXml({ customXml }: Dialect): string {
  return (
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${customXml}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
