import { recognise } from '../../src/recognise/recognise';
import { withValues } from '../../src/workbook/with-values';
import { platformCodec } from '../../src/xlsx/codec-node';
import { Package } from '../../src/xlsx/package';
import { readSnapshot } from '../../src/xlsx/read/snapshot';
import { handmade } from '../support/handmade';

/** A budget with these cells for the realisasi and the percentage of its second kegiatan. */
const budget = (realisasi: string, persen: string): string =>
  [
    row(1, text('A', 'Realisasi Anggaran Kelurahan Turi Tahun 2023')),
    row(3, ...['No', 'Kegiatan', 'Pagu', 'Realisasi', '%'].map((word, i) => text('ABCDE'.charAt(i), word))),
    row(4, number('A', 1), text('B', 'Rapat'), number('C', 4000000), number('D', 3000000), number('E', 75)),
    row(
      5,
      number('A', 2),
      text('B', 'Posyandu'),
      number('C', 6000000),
      () => realisasi,
      () => persen,
    ),
  ].join('');

type Made = (row: number) => string;

const row = (r: number, ...cells: Made[]): string =>
  `<row r="${r}">${cells.map((cell) => cell(r)).join('')}</row>`;
const text =
  (col: string, content: string): Made =>
  (r) =>
    `<c r="${col}${r}" t="inlineStr"><is><t>${content}</t></is></c>`;
const number =
  (col: string, value: number): Made =>
  (r) =>
    `<c r="${col}${r}"><v>${value}</v></c>`;
const formula = (at: string, f: string, value?: string): string =>
  `<c r="${at}"><f>${f}</f>${value === undefined ? '' : `<v>${value}</v>`}</c>`;

async function second(
  rows: string,
  more: { readonly fileName?: string; readonly workbookAfter?: string } = {},
) {
  const { fileName = 'anggaran.xlsx', ...rest } = more;
  const bytes = handmade({ sheets: [{ name: 'Turi', rows }], ...rest });
  const progress = { report: () => undefined, cancelled: false };
  const snapshot = await readSnapshot(Package.open(bytes, platformCodec), fileName, progress);
  const baris = recognise(withValues(snapshot)).anggaran[0]?.baris.find(({ nama }) => nama === 'Posyandu');
  return { sen: baris?.realisasi.sen, bentuk: baris?.realisasi.bentuk, rasio: baris?.persen?.rasio };
}

const SERAPAN = [
  '_xldudf_LKJIP_SERAPAN(D5,C5)',
  '_xlfn._xldudf_LKJIP_SERAPAN(D5,C5)',
  '[2]!_xldudf_LKJIP_SERAPAN(D5,C5)',
  'BloombergUI.xla!_xldudf_LKJIP_SERAPAN(D5,C5)',
  'LKJIP.SERAPAN(D5,C5)',
];

test.each(SERAPAN)('%s keeps the value that it had, and says nothing where it has none', async (f) => {
  const read = (value?: string) =>
    second(budget(formula('D5', '2000000+400000', '2400000'), formula('E5', f, value)));
  expect(await read('40')).toEqual({ sen: 240000000n, bentuk: 'angka', rasio: 0.4 });
  expect(await read()).toEqual({ sen: 240000000n, bentuk: 'angka', rasio: null });
});

test.each(['_xldudf_LKJIP_SISA(C5,600000)', 'LKJIP.SISA(C5,600000)', '[1]!_xldudf_LKJIP_SISA(C5,600000)'])(
  'money out of %s is what it came to, and unreadable where that is not known',
  async (f) => {
    const read = (value?: string) =>
      second(budget(formula('D5', f, value), ''), { fileName: 'anggaran.xlsm' });
    expect(await read('5400000')).toMatchObject({ sen: 540000000n, bentuk: 'angka' });
    expect(await read()).toMatchObject({ sen: null, bentuk: 'tak terbaca' });
  },
);

// PhpSpreadsheet and Excel::Writer::XLSX write 0 beside a formula that they did not work out, and ask for that by calcPr.
test.each([
  '<calcPr calcId="999999" calcMode="auto" calcCompleted="0" fullCalcOnLoad="1"/>',
  '<calcPr fullCalcOnLoad="1"/>',
])('a 0 beside a formula is no value where %s stands', async (workbookAfter) => {
  const read = (f: string, value: string) => second(budget(formula('D5', f, value), ''), { workbookAfter });
  expect(await read('2000000+400000', '0')).toMatchObject({ sen: 240000000n });
  expect(await read('CUBEVALUE(B5,1)', '0')).toMatchObject({ sen: null, bentuk: 'tak terbaca' });
  expect(await read('2000000+400000', '7')).toMatchObject({ sen: 700n });
});

test('a 0 beside a formula is 0 elsewhere', async () => {
  const rows = budget(formula('D5', 'CUBEVALUE(B5,1)', '0'), '');
  expect(await second(rows, { workbookAfter: '<calcPr calcId="191029"/>' })).toMatchObject({
    sen: 0n,
    bentuk: 'angka',
  });
});
