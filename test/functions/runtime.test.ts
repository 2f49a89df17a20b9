import { builtBundles } from '../support/built';
import { ExcelRuntime, NUMBERS } from './excel-runtime';

jest.setTimeout(120_000);

/** The built bundles in Microsoft's own runtime: what travels between it and Excel is what Excel expects. */
let excel: ExcelRuntime;
beforeAll(async () => {
  excel = new ExcelRuntime(await builtBundles());
});

test('a single cell, its options left out', async () => {
  expect(await excel.call('CAPAIAN', [['94%']], [['100%']], null, null)).toEqual({ value: [[100 / 94]] });
});

test('ids are found in any case', async () => {
  expect(await excel.call('versi')).toEqual({ value: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown });
});

test('an error in one row stays there, with the code that came in', async () => {
  const answer = await excel.call('CAPAIAN', [[10], [10]], [[5], [{ galat: '#REF!' }]], null, null);
  expect(answer).toEqual({
    value: [[0.5], [expect.objectContaining({ basicValue: '#REF!', basicType: 'Error' })]],
  });
});

test('our own error in one row brings its sentence along', async () => {
  const answer = await excel.call('SERAPAN', [['Rp 100'], ['seratus']], [[50], [50]]);
  expect(answer).toEqual({
    value: [
      [0.5],
      [
        expect.objectContaining({
          basicValue: '#VALUE!',
          message: expect.stringContaining('seratus') as unknown,
        }),
      ],
    ],
  });
});

test('a single error has its number, and its sentence where Excel shows one', async () => {
  expect(await excel.call('CAPAIAN', [['Baik']], [[5]], null, null)).toEqual({
    error: NUMBERS.nilai,
    message: 'Tidak terbaca sebagai angka: "Baik".',
  });
  expect(await excel.call('EFISIENSI', [[0]], [[0]], null)).toMatchObject({ error: NUMBERS.tiada });
  expect(await excel.call('CAPAIAN', [[0]], [[5]], null, null)).toMatchObject({ error: NUMBERS.bagi });
  expect(await excel.call('SKMGRADE', [[12]], null)).toMatchObject({ error: NUMBERS.angka });
});

test('a repeating argument comes as one list', async () => {
  const tabel = [
    ['No', 'Uraian', 'Pagu', 'Realisasi'],
    ['I', 'Program A', 300, 270],
    [1, 'Rapat', 100, 90],
    [2, 'Jasa', 200, 180],
  ];
  const rekap = [
    ['Program', 'Serapan'],
    ['Program A', 0.9],
    ['JUMLAH', 0.9],
  ];
  expect(await excel.call('REKAP', tabel, ['program', 'serapan'])).toEqual({ value: rekap });
  const bawaan = ['Program', 'Pagu', 'Realisasi', 'Sisa', 'Serapan'];
  const jumlah = ['JUMLAH', 300, 270, 30, 0.9];
  expect(await excel.call('REKAP', tabel)).toEqual({
    value: [bawaan, ['Program A', ...jumlah.slice(1)], jumlah],
  });
});
