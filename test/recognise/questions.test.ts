import { parseAnswers, type AnswerTexts } from '../../src/recognise/answers';
import { recognise } from '../../src/recognise/recognise';
import type { Snapshot } from '../../src/workbook/port';
import { grid, readGridFile } from '../support/grid';
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

  test.each([
    ['Baris unit!A5', 9000n],
    ['Baris unit!A9', 9500n],
    ['Dua blok!A3', 9000n],
    ['Tanpa judul!A9', 9500n],
  ])('--sheet "%s=anggaran" takes that table alone', (nama, realisasi) => {
    const sheet = nama.slice(0, nama.indexOf('!'));
    const tables = read('same-budget-again', { sheet: [`${nama}=anggaran`] }).anggaran.filter(
      (tabel) => tabel.sheet === sheet,
    );
    const sum = tables.flatMap(({ baris }) => baris.filter(({ leaf }) => leaf));
    expect(sum.reduce((sen, row) => sen + (row.realisasi.sen ?? 0n), 0n)).toBe(realisasi);
  });

  test('--column names columns whose captions say nothing', () => {
    const column = ['Sheet1!uraian=B', 'Sheet1!realisasi=D', 'Sheet1!persen=E'];
    expect(read('columns-to-name', {}).anggaran).toEqual([]);
    const [tabel] = read('columns-to-name', { column }).anggaran;
    expect(tabel?.baris.map(({ nama, realisasi, persen }) => [nama, realisasi.sen, persen?.rasio])).toEqual([
      ['Rapat', 800000000n, 0.889],
      ['Posyandu', 300000000n, 0.75],
    ]);
  });

  test('--column is about the table where the column stands, not about one beside it', () => {
    const beside = grid`
      # Data
      | Realisasi Kelurahan Turi Tahun 2020 |||||| Realisasi Kelurahan Bendo Tahun 2020
      | No | Kegiatan | Pagu | Pagu | Realisasi || No | Kegiatan | Pagu | Realisasi
      | 1 | Rapat | 9000000 | 7000000 | 6000000 || 1 | Rapat | 5000000 | 4000000
    `;
    const { anggaran } = recognise(beside, parseAnswers({ column: ['Data!pagu=D'] }));
    expect(anggaran.map(({ unit, kolom }) => [unit.nama, kolom.pagu])).toEqual([
      ['Kelurahan Turi', [4]],
      ['Kelurahan Bendo', [9]],
    ]);
  });

  test('--sheet says what the periods of a list are', () => {
    expect(money('flat-list-asked', { sheet: ['Data=kumulatif'] })).toEqual([[10000n, 3000n]]);
    expect(money('flat-list-asked', { sheet: ['Data=per periode'] })).toEqual([[10000n, 4000n]]);
  });

  test('--sheet adds up tables of quarters, on sheets of their own and stacked', () => {
    expect(money('quarters', { sheet: ['TW IV=per periode', 'Bertumpuk!A11=per periode'] })).toEqual([
      [400000000n, 990000000n],
      [600000000n, 1340000000n],
      [400000000n, 300000000n],
      [600000000n, 400000000n],
    ]);
    const [turi] = read('quarters', { sheet: ['TW IV=per periode'] }).anggaran;
    expect(turi?.baris[0]?.realisasi.lain).toEqual(
      ['TW I', 'TW II', 'TW III'].map((sheet) => ({ sheet, row: 4, col: 4 })),
    );
  });

  test('tables of quarters are not added up where a kegiatan stands in one of them only; of figures to date the last count', () => {
    const quarters = (judul: string, kegiatan: string) => grid`
      # TW I
      | Realisasi Kelurahan Turi ${judul} Triwulan I Tahun 2020
      | No | Kegiatan | Pagu | Realisasi
      | 1 | Rapat | 4000000 | 1000000
      | 2 | Posyandu | 4000000 | 1000000
      # TW II
      | Realisasi Kelurahan Turi ${judul} Triwulan II Tahun 2020
      | No | Kegiatan | Pagu | Realisasi
      | 1 | Rapat | 4000000 | 2000000
      | 2 | ${kegiatan} | 4000000 | 2000000
    `;
    const kinds = (judul: string, kegiatan: string) =>
      recognise(quarters(judul, kegiatan)).pertanyaan.map(({ kode }) => kode);
    expect(kinds('', 'Posyandu')).toEqual(['tabel periode']);
    expect(kinds('s.d.', 'Posyandu')).toEqual([]);
    expect(kinds('s.d.', 'Lomba')).toEqual(['salinan']);
    expect(kinds('', 'Lomba')).toEqual(['salinan']);
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
