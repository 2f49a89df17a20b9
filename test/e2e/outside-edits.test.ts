import { readFileSync, writeFileSync } from 'node:fs';
import { fullA1 } from '../../src/workbook/address';
import { buildFile, cleanBytes, reviewFile, SAMPLE, scratch, type Built } from '../support/build-file';
import { describeWithLibreOffice, recalc } from '../support/libreoffice';
import { runOpenpyxl } from '../support/openpyxl';
import { cellContents, cellValues, editOutside, type Edit } from '../support/workbook-cells';

const at = scratch();
let built: Built;
let edits: Edit[];

beforeAll(async () => {
  built = await buildFile(SAMPLE, at('built.xlsx'));
  edits = twentyEdits(built);
});

/** New realisasi for twenty kegiatan over all units, in each one's own form: numbers and texts. */
function twentyEdits({ ringkasan, snapshot }: Built): Edit[] {
  const step = Math.floor(ringkasan.rincian.length / 20);
  return Array.from({ length: 20 }, (_, n): Edit => {
    const { tabel, baris } = ringkasan.rincian[n * step] as Built['ringkasan']['rincian'][number];
    const sel = baris.realisasi.sel[0] as { row: number; col: number };
    const [sheet = '', address = ''] = fullA1({ sheet: tabel.sheet, ...sel })
      .slice(1)
      .split("'!");
    const text =
      typeof snapshot.sheets.find(({ name }) => name === sheet)?.grid.value(sel.row, sel.col) === 'string';
    const rupiah = 1_234_567 * (n + 1) + 0.25;
    return [
      sheet,
      address,
      text ? `Rp ${rupiah.toLocaleString('id-ID', { minimumFractionDigits: 2 })}` : rupiah,
    ];
  });
}

describeWithLibreOffice('twenty cells changed in another program', () => {
  it('are followed by every summary: as if the workbook had been built after the change', async () => {
    editOutside(at('built.xlsx'), at('edited.xlsx'), edits);
    await recalc(at('edited.xlsx'), at('followed.xlsx'));
    editOutside(SAMPLE, at('sample-edited.xlsx'), edits);
    await recalc(at('sample-edited.xlsx'), at('sample-followed.xlsx'));
    await buildFile(at('sample-followed.xlsx'), at('rebuilt.xlsx'));
    const followed = cellValues(at('followed.xlsx'));
    const rebuilt = cellValues(at('rebuilt.xlsx'));
    for (const sheet of ['LKjIP Rincian', 'LKjIP Program', 'LKjIP Unit']) {
      expect(rounded(followed[sheet])).toEqual(rounded(rebuilt[sheet]));
    }
    const figures = (cells: typeof followed): unknown[] =>
      [6, 7, 8, 9, 10, 11, 12, 15, 16, 17].map((row) => round(cells['LKjIP Ringkasan']?.[`C${row}`]));
    expect(figures(followed)).toEqual(figures(rebuilt));
    expect(rounded(followed['Realisasi per program'])).toEqual(rounded(rebuilt['Realisasi per program']));
  });

  it('move the flags with them: the rule of each table is true of exactly the kegiatan that are now below', async () => {
    const flagged = await flagProbe(at('edited.xlsx'), at('probe.xlsx'), at('probed.xlsx'));
    const { ringkasan } = await reviewFile(at('sample-followed.xlsx'));
    const expected = ringkasan.serapanRendah.map(({ tabel, baris }) => `${tabel.sheet}!${baris.row}`);
    expect(flagged.sort()).toEqual(expected.sort());
  });

  it.each(['openpyxl', 'LibreOffice'])(
    'and saved by %s, survive clean and rebuild, every one',
    async (program) => {
      const edited = program === 'openpyxl' ? at('edited.xlsx') : at('followed.xlsx');
      const cleaned = await cleanBytes(readFileSync(edited));
      writeFileSync(at('cleaned.xlsx'), cleaned.bytes);
      await buildFile(edited, at('again.xlsx'));
      const before = staffOnly(cellContents(edited), built);
      expect(staffOnly(cellContents(at('cleaned.xlsx')), built)).toEqual(before);
      expect(staffOnly(cellContents(at('again.xlsx')), built)).toEqual(before);
      expect(
        Object.keys(cellContents(at('cleaned.xlsx'))).filter((name) => name.startsWith('LKjIP')),
      ).toEqual([]);
      for (const [sheet, address, value] of edits) {
        expect(cellContents(at('cleaned.xlsx'))[sheet]?.[address]).toEqual(value);
      }
    },
  );
});

/** The staff's sheets, the cells that we filled left out. */
function staffOnly(
  cells: ReturnType<typeof cellContents>,
  { laporan, receipt }: Built,
): Record<string, unknown> {
  expect(receipt.fills).toBeGreaterThan(0);
  const filled = new Set(
    laporan.rekap.flatMap(({ sheet, baris, kolom }) =>
      baris.flatMap(({ row }) =>
        [...kolom.pagu, ...kolom.realisasi, kolom.persen ?? 0].map((col) => fullA1({ sheet, row, col })),
      ),
    ),
  );
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([sheet]) => !sheet.startsWith('LKjIP'))
      .map(([sheet, values]) => [
        sheet,
        Object.fromEntries(
          Object.entries(values).filter(([address]) => !filled.has(`'${sheet}'!${address}`)),
        ),
      ]),
  );
}

const PROBE = `
import sys, json, openpyxl
from openpyxl.formula.translate import Translator
book = openpyxl.load_workbook(sys.argv[1])
for sheet in book.worksheets:
    if sheet.title.startswith('LKjIP'):
        continue
    for ranges in sheet.conditional_formatting:
        for rule in ranges.rules:
            if rule.type != 'expression' or 'LKJIP_AMBANG' not in rule.formula[0]:
                continue
            origin = str(ranges.sqref).split()[0].split(':')[0]
            for area in ranges.sqref.ranges:
                for row in range(area.min_row, area.max_row + 1):
                    first = openpyxl.utils.get_column_letter(area.min_col) + str(row)
                    formula = Translator('=' + rule.formula[0], origin=origin).translate_formula(first)
                    sheet.cell(row=row, column=60).value = formula
book.save(sys.argv[2])
`;

/** Sheet and row of each row whose flag is on, as LibreOffice computes the flags' own formulas. */
async function flagProbe(path: string, probe: string, probed: string): Promise<string[]> {
  runOpenpyxl(PROBE, path, probe);
  await recalc(probe, probed);
  return Object.entries(cellValues(probed)).flatMap(([sheet, cells]) =>
    Object.entries(cells).flatMap(([address, value]) =>
      address.startsWith('BH') && value === true ? [`${sheet}!${address.slice(2)}`] : [],
    ),
  );
}

/** LibreOffice writes fifteen digits. */
function round(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

function rounded(cells: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells ?? {}).map(([address, value]) => [address, round(value)]));
}
