import type { Random } from '../../variants/generator/random';
import { roundTo } from './sheet-writer';

export interface Indicator {
  readonly nama: string;
  /** The program whose money serves it. */
  readonly program: number;
  readonly target: number;
  /** At the plan's end. */
  readonly akhir: number;
  readonly realisasi: number;
  /** Last year's. */
  readonly lalu: number;
  readonly desimal: number;
  readonly tulis: (value: number) => string;
  /** The unsur that an index is the mean of. */
  readonly unsur?: readonly number[];
  /** Part and whole that a percentage comes from. */
  readonly hitungan?: readonly [number, number];
}

export const SASARAN = [
  'Meningkatnya kepuasan masyarakat atas pelayanan',
  'Terkendalinya ketertiban lingkungan warga',
  'Berkembangnya usaha kelompok perempuan',
];

const koma = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',');
const persen = (value: number): string => `${koma(value, 0)}%`;

/** What PermenPANRB 14/2017 calls an index. */
export function mutu(nilai: number): string {
  if (nilai >= 88.31) return 'Sangat Baik';
  if (nilai >= 76.61) return 'Baik';
  return nilai >= 65 ? 'Kurang Baik' : 'Tidak Baik';
}

export function drawIndicators(random: Random, programs: number): Indicator[] {
  const unsur = Array.from({ length: 9 }, () => random.int(7800, 9600) / 100);
  const index = roundTo(unsur.reduce((sum, value) => sum + value, 0) / 9, 2);
  const whole = random.int(60, 900);
  const part = random.int(Math.ceil(whole * 0.85), whole);
  const share = roundTo((part / whole) * 100, 0);
  const dibina = random.int(11, 40);
  const all: Indicator[] = [
    {
      nama: 'Nilai Survei Kepuasan Masyarakat (SKM)',
      program: 0,
      target: random.int(80, 86),
      akhir: 87,
      realisasi: index,
      lalu: 81,
      desimal: 2,
      tulis: (value) => `${mutu(value)} (${koma(value, 2)})`,
      unsur,
    },
    {
      nama: 'Persentase pengaduan warga yang ditindaklanjuti',
      program: 1,
      target: random.int(84, 97),
      akhir: 98,
      realisasi: share,
      lalu: 83,
      desimal: 0,
      tulis: persen,
      hitungan: [part, whole],
    },
    {
      nama: 'Jumlah kelompok usaha perempuan binaan',
      program: 2,
      target: dibina,
      akhir: dibina + 5,
      realisasi: dibina + random.int(0, 6),
      lalu: dibina - 3,
      desimal: 0,
      tulis: (value) => `${value} kelompok`,
    },
  ];
  return all.filter(({ program }) => program < programs);
}
