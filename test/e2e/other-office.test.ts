import { readFileSync, writeFileSync } from 'node:fs';
import { toJson } from '../../src/cli/json';
import { typedAt, typedText } from '../../src/state/typed';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';
import { OTHER_OFFICE, otherOfficeWorkbook } from '../fixtures/other-office';
import { buildFile, cleanBytes, QUIET, scratch, type Built } from '../support/build-file';
import { checkXlsx, describeWithChecker } from '../support/check-xlsx';
import { describeWithOpenpyxl, runOpenpyxl } from '../support/openpyxl';
import { cellValues } from '../support/workbook-cells';

const at = scratch();
let built: Built;

beforeAll(async () => {
  writeFileSync(at('lain.xlsx'), await otherOfficeWorkbook());
  built = await buildFile(at('lain.xlsx'), at('lain-lkjip.xlsx'));
});

describe('a workbook with other names, columns, order, year and units', () => {
  it('gives its own figures', () => {
    const { kegiatan, unread, ...expected } = OTHER_OFFICE;
    expect(toJson(built)).toMatchObject(expected);
    expect(built.ringkasan.rincian).toHaveLength(kegiatan);
    expect(built.laporan.unread.map(({ sheet }) => sheet)).toEqual(unread);
    expect(built.temuan).toEqual([]);
  });
});

describeWithChecker('the other office’s annotated workbook', () => {
  it('opens in Excel without an offer to repair it', () => {
    expect(checkXlsx(at('lain-lkjip.xlsx'), at('lain.xlsx'))).toEqual([]);
  });
});

/** What staff do between builds: they say why, respell a name, change the order, and add a row. */
const WORK = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
low = book['LKjIP Serapan Rendah']
for row in low.iter_rows(min_row=8):
    name = row[4].value
    if name in ('Administrasi Umum Perangkat Daerah', 'Pemeliharaan Barang Milik Daerah'):
        row[9].value = 'sebab ' + row[2].value + ' ' + name
    if name == 'Pelayanan Perizinan Non Usaha':
        row[10].value = 'percepat'
office = book['Kantor Camat']
values = openpyxl.load_workbook(sys.argv[1], data_only=True)['Kantor Camat']
for row in office.iter_rows():
    for cell in row:
        if cell.data_type == 'f': cell.value = values[cell.coordinate].value  # openpyxl does not move formulas
first, second = [[cell.value for cell in office[r]] for r in (8, 9)]
for cell, value in zip(office[8], second): cell.value = value
for cell, value in zip(office[9], first): cell.value = value
for cell in office[9]:
    if isinstance(cell.value, str) and cell.value.startswith('Administrasi Umum'):
        cell.value = '  ADMINISTRASI umum   Perangkat Daerah '
office.insert_rows(7)
book.save(sys.argv[2])
`;

describeWithOpenpyxl('what staff typed', () => {
  it('stays with its kegiatan when rows were inserted, sorted, and renamed in spaces and case', async () => {
    runOpenpyxl(WORK, at('lain-lkjip.xlsx'), at('kerja.xlsx'));
    const again = await buildFile(at('kerja.xlsx'), at('kerja-lkjip.xlsx'));
    const rows = Object.entries(cellValues(at('kerja-lkjip.xlsx'))['LKjIP Serapan Rendah'] ?? {});
    const typed = rows
      .filter(([address]) => /^[JK]\d+$/.test(address) && Number(address.slice(1)) >= 8)
      .map(([, v]) => v);
    expect(typed.sort()).toEqual([
      'percepat',
      'sebab Kecamatan Mojosari Administrasi Umum Perangkat Daerah',
      'sebab Kecamatan Mojosari Pemeliharaan Barang Milik Daerah',
      'sebab Kelurahan Wonokusumo Administrasi Umum Perangkat Daerah',
    ]);
    const keys = again.ringkasan.serapanRendah.map(({ kunci }) => kunci.replaceAll('\u001f', ' | '));
    const { ours } = await openXlsx(readFileSync(at('kerja-lkjip.xlsx'))).read(QUIET);
    const found = keys.map((key) => typedAt(typedText(ours), 'serapan-rendah', key, 'penyebab'));
    expect(found.filter((text) => text !== undefined)).toHaveLength(3);
  });

  it('stops a clean that would lose it, unless forced', async () => {
    runOpenpyxl(WORK, at('lain-lkjip.xlsx'), at('kerja.xlsx'));
    await expect(cleanBytes(readFileSync(at('kerja.xlsx')), false)).rejects.toThrow(
      'typed texts would be lost',
    );
    const { bytes } = await cleanBytes(readFileSync(at('kerja.xlsx')), true);
    expect((await openXlsx(bytes).read(QUIET)).ours).toEqual([]);
  });

  it('is never dropped: it moves to the foot of the sheet when its kegiatan is no longer low', async () => {
    runOpenpyxl(WORK, at('lain-lkjip.xlsx'), at('kerja.xlsx'));
    await buildFile(at('kerja.xlsx'), at('rendah.xlsx'), { ambang: 0.1 });
    const cells = cellValues(at('rendah.xlsx'))['LKjIP Serapan Rendah'] ?? {};
    expect(Object.values(cells)).toContain('percepat');
    expect(Object.values(cells)).toContain(
      'Penjelasan tersimpan untuk kegiatan yang kini tidak ada di daftar',
    );
    await buildFile(at('rendah.xlsx'), at('kembali.xlsx'), { ambang: 0.95 });
    expect(Object.values(cellValues(at('kembali.xlsx'))['LKjIP Serapan Rendah'] ?? {})).toContain('percepat');
  });
});
