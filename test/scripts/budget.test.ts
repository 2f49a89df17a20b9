import { readBudget } from '../../scripts/sample/budget';
import type { Row } from '../../scripts/sample/tsv';

function row(tingkat: string, no: string, anggaran: string, realisasi: string, persen: string): Row {
  return { unit: 'Kelurahan Uji', tingkat, no, uraian: `${tingkat} ${no}`, anggaran, realisasi, persen };
}

const RIGHT: readonly Row[] = [
  row('program', 'I', '3.000,50', '2.000,25', '66,66%'),
  row('kegiatan', '1', '1.000,00', '500,00', '50,00%'),
  row('kegiatan', '2', '2.000,50', '1.500,25', '74,99%'),
  row('jumlah', '', '3.000,50', '2.000,25', '66,66%'),
];

function changed(index: number, key: string, value: string): readonly Row[] {
  return RIGHT.map((line, at) => (at === index ? { ...line, [key]: value } : line));
}

describe('figures copied for the sample', () => {
  it('are kept by unit when they add up', () => {
    const lines = readBudget(RIGHT).get('Kelurahan Uji');
    expect(lines?.map(({ level, pagu }) => [level, pagu])).toEqual([
      ['program', 3000.5],
      ['kegiatan', 1000],
      ['kegiatan', 2000.5],
      ['jumlah', 3000.5],
    ]);
  });

  it.each([
    ['a kegiatan', changed(1, 'anggaran', '1.000,01'), 'do not add up'],
    ['a program', changed(0, 'realisasi', '2.000,24'), 'do not add up'],
    ['the total', changed(3, 'anggaran', '3.000,51'), 'JUMLAH of pagu'],
    ['a percentage', changed(2, 'persen', '75,01%'), 'prints 75,01%'],
  ])('are refused when %s was copied wrong', (_, rows, message) => {
    expect(() => readBudget(rows)).toThrow(message);
  });
});
