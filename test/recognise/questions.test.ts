import { parseAnswers, type AnswerTexts } from '../../src/recognise/answers';
import { recognise } from '../../src/recognise/recognise';
import type { Snapshot } from '../../src/workbook/port';
import { readGridFile } from '../support/grid';
import { printLaporan } from './print-laporan';

const golden = (name: string): Snapshot => readGridFile(`${__dirname}/golden/${name}.grid`);
const read = (name: string, answers: AnswerTexts) => recognise(golden(name), parseAnswers(answers));
const money = (name: string, answers: AnswerTexts) =>
  read(name, answers).anggaran.flatMap(({ baris }) =>
    baris.filter(({ leaf }) => leaf).map(({ pagu, realisasi }) => [pagu.sen, realisasi.sen]),
  );

describe('what the user answers settles what recognition must not decide', () => {
  test('--column names the column', () => {
    expect(money('two-pagu', { column: ['Anggaran!pagu=D'] })).toEqual([[9000n, 8000n]]);
    expect(read('two-pagu', { column: ['Anggaran!pagu=D'] }).pertanyaan).toEqual([]);
  });

  test('--sheet says what the periods of a list are', () => {
    expect(money('flat-list-asked', { sheet: ['Data=kumulatif'] })).toEqual([[10000n, 3000n]]);
    expect(money('flat-list-asked', { sheet: ['Data=per periode'] })).toEqual([[10000n, 4000n]]);
  });

  test('--sheet leaves a copy out', () => {
    const { anggaran, pertanyaan } = read('copies', { sheet: ['Bendo baru=abaikan'] });
    expect([anggaran.map(({ sheet }) => sheet), pertanyaan]).toEqual([['Turi', 'Bendo'], []]);
  });

  test('--sheet reads a hidden sheet', () => {
    expect(printLaporan(read('copies', { sheet: ['Lama=anggaran'] }))).toContain(
      'budget of Kelurahan Turi (kelurahan) on Lama',
    );
  });

  test('--unit joins two spellings, or keeps them apart', () => {
    const names = (unit: string) =>
      read('units-alike', { unit: [unit] }).anggaran.map((tabel) => tabel.unit.nama);
    expect(names('Kelurahan Karangsari=Kelurahan Karang Sari')).toEqual([
      'Kelurahan Karang Sari',
      'Kelurahan Karang Sari',
    ]);
    expect(names('Kelurahan Karangsari=Kelurahan Karangsari')).toEqual([
      'Kelurahan Karang Sari',
      'Kelurahan Karangsari',
    ]);
  });

  test('every question names an option that settles it', () => {
    for (const name of ['two-pagu', 'flat-list-asked', 'copies', 'units-alike']) {
      for (const { opsi } of recognise(golden(name)).pertanyaan) {
        const [, option = '', text = ''] = /^--(\w+) "(.*)"$/.exec(opsi) ?? [];
        expect(read(name, { [option]: [text] }).pertanyaan).toEqual([]);
      }
    }
  });
});
