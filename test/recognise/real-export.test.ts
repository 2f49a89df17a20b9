import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jumlahDaun } from '../../src/recognise/sums';
import { recognise } from '../../src/recognise/recognise';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';

/** A real export of the national budget system; it is no part of this repository. */
const FILE = join(__dirname, '../../../shared/real/lra-januari.xlsx');
const whereItIs = existsSync(FILE) ? test : test.skip;

whereItIs('a real export: to the rupiah, nothing counted twice', async () => {
  const workbook = openXlsx(readFileSync(FILE), { fileName: 'lra-januari.xlsx' });
  const snapshot = await workbook.read({ report: () => undefined, cancelled: false });
  const { anggaran, tahun, pertanyaan } = recognise(snapshot);
  const [tabel] = anggaran;
  if (!tabel) throw new Error('no budget was found');
  const count = (tingkat: string) => tabel.baris.filter((row) => row.tingkat === tingkat).length;
  expect([anggaran.length, tahun, tabel.unit.nama, pertanyaan]).toEqual([
    1,
    2026,
    'Dinas Komunikasi dan Informatika',
    [],
  ]);
  expect([jumlahDaun(tabel.baris), jumlahDaun(tabel.baris, 'realisasi')]).toEqual([
    1_081_094_190_000n,
    12_609_186_100n,
  ]);
  expect([count('program'), count('kegiatan'), count('sub kegiatan')]).toEqual([5, 11, 42]);
  expect(tabel.baris.filter(({ leaf }) => leaf).length).toBe(42);
});
