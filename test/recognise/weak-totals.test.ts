import { recognise } from '../../src/recognise/recognise';
import { grid } from '../support/grid';

it('takes a numbered kegiatan for no total because of the word that it begins with', () => {
  const { anggaran } = recognise(grid`
    # Melati
    | Realisasi Anggaran Kelurahan Melati Tahun 2024
    |
    | No | Uraian | Pagu | Realisasi
    | I | PROGRAM PEMBANGUNAN | 600 | 550
    | 1 | Jalan lingkungan | 100 | 100
    | 2 | Sisa Pekerjaan Tahun Lalu | 200 | 190
    | 3 | Selisih Harga Lelang | 300 | 260
    | | JUMLAH | 600 | 550
    | | Sisa | 50 |
  `);
  const rows = anggaran[0]?.baris ?? [];
  expect(rows.filter(({ leaf }) => leaf).map(({ nama }) => nama)).toEqual([
    'Jalan lingkungan',
    'Sisa Pekerjaan Tahun Lalu',
    'Selisih Harga Lelang',
  ]);
});
