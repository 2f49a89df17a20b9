import { cell, lt, mul, name } from '../../../src/formula/build';
import { printForFile } from '../../../src/formula/print';
import type { Area } from '../../../src/workbook/address';
import type { FlagChange, NameChange } from '../../../src/workbook/port';
import { flagsXml } from '../../../src/xlsx/edit/conditional';
import { cleanOf, replaceIn } from '../../support/edit-xlsx';
import { budget, SHEET } from '../../support/features/base';
import { rules } from '../../support/features/data';
import { handmade } from '../../support/handmade';
import { partText, withParts } from '../../support/zip-parts';

const AMBANG: NameChange = { kind: 'name', name: 'LKJIP_AMBANG', to: { kind: 'number', value: 0.95 } };
const STATE = 'customXml/item1.xml';
const PART = 'xl/worksheets/sheet1.xml';

function flag(areas: readonly Area[] = [{ top: 2, left: 1, bottom: 8, right: 5 }]): FlagChange {
  const row = areas[0]?.top ?? 1;
  const when = lt(cell(row, 5, { fixed: 'col' }), mul(name('LKJIP_AMBANG'), cell(row, 4, { fixed: 'col' })));
  return { kind: 'flag', sheet: SHEET, areas, when, look: 'serapanRendah' };
}

test('comes behind the rules that are there, its priority and look too', async () => {
  const { bytes, receipt } = await replaceIn(handmade(rules()), [AMBANG, flag()]);
  const xml = partText(bytes, PART);
  // 3 is the highest priority of the sheet's own rules, 7 that of its extension list.
  expect(xml).toContain(
    '</conditionalFormatting><conditionalFormatting sqref="A2:E8"><cfRule type="expression" dxfId="1" priority="8"><formula>$E2&lt;LKJIP_AMBANG*$D2</formula></cfRule></conditionalFormatting><dataValidations',
  );
  expect(partText(bytes, 'xl/styles.xml')).toContain('<dxfs count="2"><dxf><font><b/></font></dxf><dxf>');
  expect(receipt.flags).toBe(1);
});

test('two rules that look alike share their look', async () => {
  const { bytes } = await replaceIn(handmade(budget()), [
    AMBANG,
    flag(),
    flag([{ top: 12, left: 1, bottom: 14, right: 5 }]),
  ]);
  expect(partText(bytes, 'xl/styles.xml')).toContain('<dxfs count="1">');
  expect(partText(bytes, PART).match(/priority="\d"/g)).toEqual(['priority="1"', 'priority="2"']);
});

test('many areas are split into lists that Excel reads, each with its own formula', () => {
  const areas = Array.from({ length: 2_000 }, (_, i): Area => ({
    top: 2 + 2 * i,
    left: 1,
    bottom: 2 + 2 * i,
    right: 5,
  }));
  const xml = flagsXml([flag(areas)], { print: printForFile, styles: { lookIndex: () => 0 } }, 4, '');
  const lists = Array.from(
    xml.matchAll(/sqref="([^"]*)"><cfRule [^>]*priority="(\d+)"><formula>([^<]*)/g),
    ([, list = '', priority, formula]) => ({
      areas: list.split(' ').length,
      length: list.length,
      first: /\d+/.exec(list)?.[0],
      priority,
      formula,
    }),
  );
  expect(lists.length).toBeGreaterThan(2);
  expect(lists.reduce((sum, list) => sum + list.areas, 0)).toBe(2_000);
  lists.forEach((list, i) => {
    expect(list.length).toBeLessThanOrEqual(8_000);
    expect(list.priority).toBe(String(4 + i));
    expect(list.formula).toBe(`$E${list.first}&lt;LKJIP_AMBANG*$D${list.first}`);
  });
});

test('a flag on a sheet of ours stands in that sheet', async () => {
  const ours = {
    kind: 'sheet',
    key: 'uji',
    name: 'LKjIP Uji',
    rows: () => [{ cells: [{ value: 'lkjip:uji', style: 'key' as const }] }],
    layout: {
      columns: [],
      freeze: { rows: 0, cols: 0 },
      merges: [],
      print: { paper: 'A4', orientation: 'portrait' },
    },
    charts: [],
  } as const;
  const { bytes } = await replaceIn(handmade(budget()), [
    ours,
    AMBANG,
    { ...flag(), sheet: 'LKjIP Uji', look: 'usang' },
  ]);
  expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain('</sheetData><conditionalFormatting');
  expect(partText(bytes, PART)).not.toContain('conditionalFormatting');
});

test('cleaning by the look takes ours and leaves the others, also within one element', async () => {
  const { bytes } = await replaceIn(handmade(rules()), [AMBANG, flag()]);
  const mixed = withParts(bytes, {
    [STATE]: () => '<kosong/>',
    [PART]: (xml) =>
      xml.replace(
        '<formula>$E2&lt;LKJIP_AMBANG*$D2</formula></cfRule>',
        (rule) => `${rule}<cfRule type="expression" priority="9"><formula>$A2=1</formula></cfRule>`,
      ),
  });
  const { bytes: cleaned, receipt } = await cleanOf(mixed);
  const xml = partText(cleaned, PART);
  expect(receipt.flags).toBe(1);
  expect(xml).not.toContain('LKJIP_');
  expect(xml).toContain(
    '<conditionalFormatting sqref="A2:E8"><cfRule type="expression" priority="9"><formula>$A2=1</formula></cfRule></conditionalFormatting>',
  );
  expect(xml).toContain('<formula>150</formula>');
});
