import { recognise } from '../../src/recognise/recognise';
import { grid } from '../support/grid';

it.each(['ProgramPelayanan Umum', 'Pelayanan Umum', 'Progam Pelayanan Umum'])(
  'counts the kegiatan of a first program that is written «%s»',
  (program) => {
    const { anggaran } = recognise(grid`
      # Melati
      | Realisasi Anggaran Kelurahan Melati Tahun 2024
      |
      | No | Program / Kegiatan | Pagu | Realisasi
      | I | ${program} | 600 | 550
      | 1 | Surat menyurat | 200 | 200
      | 2 | Rapat koordinasi | 400 | 350
      | II | Program Pembangunan | 300 | 290
      | 1 | Jalan lingkungan | 300 | 290
      | III | Program Pelaporan | 100 | 100
      | 1 | Laporan keuangan | 100 | 100
      | | JUMLAH | 1000 | 940
    `);
    const rows = anggaran[0]?.baris ?? [];
    expect(rows.filter(({ leaf }) => leaf).map(({ nama }) => nama)).toEqual([
      'Surat menyurat',
      'Rapat koordinasi',
      'Jalan lingkungan',
      'Laporan keuangan',
    ]);
    expect(rows.filter(({ tingkat }) => tingkat === 'program')).toHaveLength(3);
  },
);
