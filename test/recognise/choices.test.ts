import { parseAnswers } from '../../src/recognise/answers';
import { choicesOf } from '../../src/recognise/choices';
import { recognise } from '../../src/recognise/recognise';
import { readGridFile } from '../support/grid';

const ASKED = ['two-pagu', 'flat-list-asked', 'copies', 'units-alike', 'quarters', 'contradictions'];

describe.each(ASKED)('the choices that %s offers', (name) => {
  const snapshot = readGridFile(`${__dirname}/golden/${name}.grid`);
  const { pertanyaan } = recognise(snapshot);

  test('each settle their question, and no two read the workbook alike', () => {
    expect(pertanyaan.length).toBeGreaterThan(0);
    for (const question of pertanyaan) {
      const choices = choicesOf(question);
      expect(choices.length).toBeGreaterThan(1);
      const readings = choices.map(({ answers }) => recognise(snapshot, parseAnswers(answers)));
      for (const reading of readings) expect(reading.pertanyaan).not.toContainEqual(question);
      const budgets = readings.map(({ anggaran }) =>
        JSON.stringify(
          anggaran.map(({ sheet, unit, kolom, baris }) => [
            ...[sheet, unit.nama, kolom.pagu, kolom.realisasi, kolom.headerRows],
            baris.map(({ realisasi }) => realisasi.lain),
          ]),
        ),
      );
      const isPeriode = question.kode === 'periode';
      expect(new Set(budgets).size).toBe(isPeriode ? 1 : choices.length);
    }
  });
});

test('a question that is not known offers what the command line would take', () => {
  const question = { kode: 'lain', sheet: 'A', pilihan: ['x'], opsi: '--sheet "A=rekap"' };
  expect(choicesOf(question)).toEqual([
    { label: { kode: 'opsi', teks: '--sheet "A=rekap"' }, answers: { sheet: ['A=rekap'] } },
  ]);
});
