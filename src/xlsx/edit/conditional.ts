import { shift } from '../../formula/rewrite';
import { areaA1, type Area } from '../../workbook/address';
import type { FlagChange } from '../../workbook/port';
import { usesOurName } from '../ours';
import { attr, descend, type XmlElement } from '../xml/tree';
import { escapeText } from '../xml/escape';
import type { PrintFormula } from './cell-xml';
import type { PartEditor } from './part-editor';
import type { StyleTable } from './styles-xml';
import { WORKSHEET_ORDER } from './worksheet-order';

export interface FlagContext {
  readonly print: PrintFormula;
  readonly styles: Pick<StyleTable, 'lookIndex'>;
}

/** Excel stops reading a list of areas somewhere beyond 8,192 characters. */
const MAX_LIST = 8_000;

/**
 * `conditionalFormatting` elements for the flags of one sheet.
 * @param priority of the first rule; the next ones follow. @param p the prefix of the part's elements
 */
export function flagsXml(
  flags: readonly FlagChange[],
  context: FlagContext,
  priority: number,
  p: string,
): string {
  let next = priority;
  return flags
    .map((flag) =>
      inLists(flag.areas)
        .map((areas) => flagXml(flag, areas, context, next++, p))
        .join(''),
    )
    .join('');
}

function flagXml(
  flag: FlagChange,
  areas: readonly Area[],
  context: FlagContext,
  priority: number,
  p: string,
): string {
  const rows = (areas[0]?.top ?? 1) - (flag.areas[0]?.top ?? 1);
  // The rule is written for the first cell of its own list.
  const formula = context.print(rows === 0 ? flag.when : shift(flag.when, rows, 0));
  const dxf = context.styles.lookIndex(flag.look);
  return (
    `<${p}conditionalFormatting sqref="${areas.map(areaA1).join(' ')}">` +
    `<${p}cfRule type="expression" dxfId="${dxf}" priority="${priority}"><${p}formula>${escapeText(formula)}</${p}formula></${p}cfRule>` +
    `</${p}conditionalFormatting>`
  );
}

function inLists(areas: readonly Area[]): Area[][] {
  const lists: Area[][] = [];
  let length = MAX_LIST;
  for (const area of areas) {
    const more = areaA1(area).length + 1;
    if (length + more > MAX_LIST) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)?.push(area);
    length += more;
  }
  return lists;
}

/** Puts the flags of a sheet behind every rule that it has. */
export function insertFlags(editor: PartEditor, flags: readonly FlagChange[], context: FlagContext): void {
  const xml = flagsXml(flags, context, lastPriority(editor.root) + 1, editor.prefix);
  if (xml !== '') editor.insertInOrder(editor.root, 'conditionalFormatting', WORKSHEET_ORDER, xml);
}

/** Rules of an extension list count along: a sheet has one order of priorities. */
function lastPriority(element: XmlElement): number {
  let last = element.local === 'cfRule' ? Number(attr(element, 'priority')) || 0 : 0;
  for (const each of element.children) last = Math.max(last, lastPriority(each));
  return last;
}

/** Takes out the rules that use a name of ours, and what holds no rule any more. @returns how many went */
export function removeFlags(editor: PartEditor): number {
  let removed = 0;
  for (const format of descend(editor.root, 'conditionalFormatting')) {
    const rules = descend(format, 'cfRule');
    const ours = rules.filter((rule) => descend(rule, 'formula').some(({ text }) => usesOurName(text)));
    if (ours.length === 0) continue;
    removed += ours.length;
    if (ours.length === rules.length) editor.remove(format);
    else ours.forEach((rule) => editor.remove(rule));
  }
  return removed;
}
