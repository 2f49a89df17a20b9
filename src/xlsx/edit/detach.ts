import { mapReferences } from '../../formula/rewrite';
import { tryParse } from '../../formula/parse';
import { printForFile } from '../../formula/print';
import { cellError } from '../../formula/value';
import { readsSheet, usesOurName } from '../ours';
import { escapeText } from '../xml/escape';
import type { XmlElement } from '../xml/tree';
import type { PartEditor } from './part-editor';

/**
 * A formula as Excel leaves it when a sheet that it reads is deleted: #REF! where the reference was. A reference to a
 * sheet that is not there would make Excel repair the file.
 * @param gone names of the sheets, in lower case. @returns null when the formula reads none of them
 */
export function detached(formula: string, gone: ReadonlySet<string>): string | null {
  if (!readsSheet(formula, gone)) return null;
  const lost = { kind: 'error', value: cellError('#REF!') } as const;
  const tree = tryParse(formula);
  if (!tree) return '#REF!';
  const text = printForFile(
    mapReferences(tree, (reference) =>
      reference.sheet !== undefined && gone.has(reference.sheet.toLowerCase()) ? lost : reference,
    ),
  );
  // Names on a sheet, spans of sheets: what no tree node stands for.
  return readsSheet(text, gone) ? '#REF!' : text;
}

/** Elements outside the cells whose text is a formula. */
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);

/** Detaches the rules of a sheet (conditional formats, data validation), which stand outside its cells. */
export function detachAll(editor: PartEditor, gone: ReadonlySet<string>): void {
  const visit = (element: XmlElement): void => {
    // A rule that uses a name of ours goes as a whole.
    const isKept = FORMULAS.has(element.local) && !usesOurName(element.text);
    const text = isKept ? detached(element.text, gone) : null;
    if (text !== null) editor.replace(element.openEnd, element.closeStart, escapeText(text));
    else element.children.forEach(visit);
  };
  editor.root.children.forEach(visit);
}
