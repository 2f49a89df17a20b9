import { REL } from '../opc';
import { attr, children } from '../xml/tree';
import type { Draft } from './draft';

/** Formulas that are gone: whole sheets by their id, and cells of others. */
export interface GoneFormulas {
  readonly sheets: ReadonlySet<string>;
  /** Addresses by the sheet's id. */
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Takes out of the calculation chain what no longer holds a formula: Excel repairs a file whose chain names such a cell.
 * An entry without a sheet belongs to the sheet of the one before it.
 */
export function cleanCalcChain(draft: Draft, gone: GoneFormulas): void {
  const chain = draft.related(draft.workbook).find(({ type }) => type === REL.calcChain);
  if (!chain || chain.part === null || !draft.pkg.has(chain.part)) return;
  const editor = draft.editor(chain.part);
  const entries = children(editor.root, 'c');
  let sheet = '';
  let keptSheet = '';
  let kept = 0;
  for (const entry of entries) {
    const own = attr(entry, 'i');
    sheet = own ?? sheet;
    if (gone.sheets.has(sheet) || gone.cells.get(sheet)?.has(attr(entry, 'r') ?? '') === true) {
      editor.remove(entry);
      continue;
    }
    if (own === null && sheet !== keptSheet) editor.setAttribute(entry, 'i', sheet);
    keptSheet = sheet;
    kept++;
  }
  if (kept > 0 || entries.length === 0) return;
  draft.unrelate(draft.workbook, chain.id);
  draft.removePart(chain.part);
}
