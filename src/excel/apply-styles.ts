import { areaA1 } from '../workbook/address';
import { type Style, STYLES, type StyleName } from '../workbook/styles';
import { ACTION_BYTES, type Outbox } from './outbox';
import { inLists } from './places';
import type { StyleAreas } from './style-areas';

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center' } as const;
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
const LINE_COLOR = '#000000';

/** Gives every gathered area its look, many areas at a time. Number formats are written with the contents. */
export async function applyStyles(sheet: Excel.Worksheet, styles: StyleAreas, outbox: Outbox): Promise<void> {
  for (const [name, areas] of styles.all()) {
    for (const list of inLists(areas)) {
      const addresses = list.map(areaA1).join(',');
      await outbox.room(20 * ACTION_BYTES + addresses.length);
      applyStyle(sheet.getRanges(addresses).untrack().format, name);
    }
  }
}

function applyStyle(format: Excel.RangeFormat, name: StyleName): void {
  const style: Style = STYLES[name];
  const { bold, italic, size, color, underline } = style;
  format.font.set({
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color: `#${color}` }),
    ...(underline !== undefined && { underline: underline ? 'Single' : 'None' }),
  });
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.align !== undefined) format.horizontalAlignment = ALIGN[style.align];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.unlocked === true) format.protection.locked = false;
  if (style.border === 'thin') {
    for (const side of SIDES)
      format.borders.getItem(side).set({ style: 'Continuous', weight: 'Thin', color: LINE_COLOR });
  }
}
