import { denganKantorLain } from '../../src/domain/indikator/kantor-lain';
import { ringkas } from '../../src/domain/ringkas';
import { recognise } from '../../src/recognise/recognise';
import { grid } from '../support/grid';

const other = grid`
  # Anggaran
  | Realisasi Anggaran Kecamatan Sananwetan Tahun 2020
  3 | No | Program / Kegiatan | Pagu (Rp) | Realisasi (Rp)
  | I | PROGRAM PELAYANAN | 1000 | 900
  | 1 | Pelayanan Umum | 1000 | 900
  # Capaian
  | Capaian Kinerja Kecamatan Sananwetan Tahun 2020
  3 | Indikator | Target | Realisasi
  | Masyarakat yang puas atas layanan Kecamatan Sananwetan | 95% | 96%
  | Indikator yang lain | 10 | 8
  # Tahun
  | Perbandingan Tahun
  2 | Indikator | Target 2019 | Target 2020 | Realisasi 2019 | Realisasi 2020
  | Masyarakat yang puas atas layanan Kecamatan Sananwetan | 92% | 95% | 91% | 96%
`;

const own = (banding: string) => grid`
  # Anggaran
  | Realisasi Anggaran Kecamatan Sukorejo Tahun 2020
  3 | No | Program / Kegiatan | Pagu (Rp) | Realisasi (Rp)
  | I | PROGRAM PELAYANAN | 1000 | 900
  | 1 | Pelayanan Umum | 1000 | 900
  # Capaian
  | Capaian Kinerja Kecamatan Sukorejo Tahun 2020
  3 | Indikator | Target | Realisasi
  | Masyarakat yang puas atas layanan Kecamatan Sukorejo | 94% | 100%
  | Tertib arsip | 80 | 80
  ${banding}
`;

function points(banding: string) {
  const [ours, theirs] = [own(banding), other].map((snapshot) => ringkas(recognise(snapshot), 0.95));
  if (!ours || !theirs) throw new Error('two reports');
  const { kinerja } = denganKantorLain(ours, [{ berkas: 'sananwetan.xlsx', ringkasan: theirs }]);
  return kinerja?.bandingKantor.map(({ indikatorKe, titik }) => [
    indikatorKe,
    ...titik.map(({ tahun, kantor, berkas, target, realisasi }) =>
      [tahun, kantor, berkas, target?.nilai, realisasi?.nilai, realisasi?.sel?.di.sheet ?? null].join(' '),
    ),
  ]);
}

test('another office’s workbook stands beside ours, indicator by indicator, with no cell of ours', () => {
  expect(points('')).toEqual([
    [
      0,
      '2020   94 100 Capaian',
      '2019 Kecamatan Sananwetan sananwetan.xlsx 92 91 ',
      '2020 Kecamatan Sananwetan sananwetan.xlsx 95 96 ',
    ],
  ]);
});

test('what our table says stays; its empty cells take the workbook’s figures', () => {
  const table = (figures: string) => `# Banding
    merges A2:A4 B2:E2 F2:I2 B3:C3 D3:E3 F3:G3 H3:I3
    | Perbandingan dengan Kecamatan Sananwetan
    2 | Indikator | Kecamatan Sukorejo | | | | Kecamatan Sananwetan
    | | Target | | Realisasi | | Target | | Realisasi
    | | 2019 | 2020 | 2019 | 2020 | 2019 | 2020 | 2019 | 2020
    | Masyarakat yang puas atas layanan Kecamatan Sukorejo | 92 | 94 | 93 | 100 | ${figures}`;
  const sananwetan = (figures: string) =>
    (points(table(figures)) ?? []).flat().filter((one) => String(one).includes('Sananwetan'));
  expect(sananwetan('92 | 95 | 92 | 95')).toEqual([
    '2019 Kecamatan Sananwetan  92 92 Banding',
    '2020 Kecamatan Sananwetan  95 95 Banding',
  ]);
  expect(sananwetan('| | | ')).toEqual([
    '2019 Kecamatan Sananwetan sananwetan.xlsx 92 91 ',
    '2020 Kecamatan Sananwetan sananwetan.xlsx 95 96 ',
  ]);
});
