import { readDocs } from '../../scripts/functions/jsdoc';
import { SOURCES } from '../../scripts/functions/sources';
import { Excel } from './excel';

jest.setTimeout(120_000);

const docs = readDocs(SOURCES);
const withArguments = docs.filter((doc) => doc.parameters.length > 0);

let excel: Excel;
beforeAll(async () => {
  excel = await Excel.open();
});

/** Whatever comes in, a cell shows a number, a text or an error; `panggil` throws on anything else. */
const ODD: readonly unknown[] = [
  null,
  undefined,
  0,
  '',
  [],
  [[]],
  [[null]],
  [[undefined]],
  [['']],
  [[0]],
  [[true]],
  [['\u00a0']],
  [[NaN]],
  [[1e308]],
  [[-1]],
  [['x'.repeat(40_000)]],
  [[{ basicValue: 1 }]],
  [
    [1, null],
    ['a', ''],
  ],
  [[null], [null]],
];

describe.each(withArguments.map((doc) => [doc.id, doc] as const))('%s', (id, doc) => {
  const many = doc.parameters.length;

  test.each(ODD.map((odd, i) => [i, odd] as const))('shows something for odd argument %p', (_, odd) => {
    excel.panggil(id, ...new Array<unknown>(many).fill(odd));
    for (let place = 0; place < many; place++) {
      excel.panggil(id, ...Array.from({ length: many }, (__, i) => (i === place ? odd : [[50]])));
    }
  });

  test('takes left-out arguments as null, as undefined, and not at all', () => {
    const needed = doc.parameters.filter((p) => !p.optional).map(() => [[50]]);
    const left = many - needed.length;
    const wanted = excel.panggil(id, ...needed);
    expect(excel.panggil(id, ...needed, ...new Array<null>(left).fill(null))).toEqual(wanted);
    expect(excel.panggil(id, ...needed, ...new Array<undefined>(left).fill(undefined))).toEqual(wanted);
    expect(excel.panggil(id, ...needed, ...new Array<unknown>(left).fill([[null]]))).toEqual(wanted);
    expect(excel.panggil(id, ...needed, ...new Array<unknown>(left).fill([['']]))).toEqual(wanted);
  });

  test('takes a blank option as 0, too', () => {
    const needed = doc.parameters.filter((p) => !p.optional).map(() => [[50]]);
    const left = many - needed.length;
    if (id === 'TERBILANG' || id === 'REKAP') return; // their last arguments are free text and a list
    expect(excel.panggil(id, ...needed, ...new Array<unknown>(left).fill([[0]]))).toEqual(
      excel.panggil(id, ...needed),
    );
  });

  test('hands an error through', () => {
    const galat = [[excel.galat('#REF!')]];
    const first = [galat, ...new Array<unknown>(many - 1).fill([[50]])];
    if (id === 'REKAP' || id === 'PERIKSA') return; // one bad cell of a table is not the whole table
    expect(
      excel.panggil(id, ...first.slice(0, Math.max(1, doc.parameters.filter((p) => !p.optional).length))),
    ).toEqual({
      galat: '#REF!',
      kalimat: '',
    });
  });
});

describe('what a cell function does with ranges', () => {
  const cellFunctions = [
    'CAPAIAN',
    'KEMAJUAN',
    'PERUBAHAN',
    'SERAPAN',
    'SISA',
    'ALOKASI',
    'STATUSSERAPAN',
    'EFISIENSI',
  ];

  test.each(cellFunctions)('%s: column, row and block alike; a cell goes with all', (id) => {
    const one = excel.rumus(id, 80, 60);
    expect(excel.rumus(id, [[80], [80]], [[60], [60]])).toEqual([[one], [one]]);
    expect(excel.rumus(id, [[80, 80]], 60)).toEqual([[one, one]]);
    expect(excel.rumus(id, 80, [[60], [60]])).toEqual([[one], [one]]);
    expect(excel.rumus(id, [[80, 80], [80, 80]], [[60, 60], [60, 60]])).toEqual([[one, one], [one, one]]); // prettier-ignore
  });

  test.each(cellFunctions)('%s: shapes that do not fit are #VALUE! with a sentence', (id) => {
    for (const [a, b] of [
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      [[[1, 2]], [[1], [2]]],
    ]) {
      expect(excel.rumus(id, a, b)).toMatchObject({
        galat: '#VALUE!',
        kalimat: expect.stringContaining('Ukuran') as unknown,
      });
    }
  });
});

test('a sentence stands with every #VALUE! and #N/A that we make ourselves', () => {
  for (const id of [
    'CAPAIAN',
    'SERAPAN',
    'EFISIENSI',
    'SKMGRADE',
    'PREDIKAT',
    'ANGKA',
    'SKMNILAI',
    'TERBILANG',
  ]) {
    const hasil = excel.rumus(id, 'bukan angka', 'bukan angka');
    expect(hasil).toMatchObject({
      galat: '#VALUE!',
      kalimat: expect.stringMatching(/^[A-Z].*\.$/) as unknown,
    });
  }
});

test('VERSI is that of the package', () => {
  const { version } = jest.requireActual<{ version: string }>('../../package.json');
  expect(excel.rumus('VERSI')).toBe(version);
});
