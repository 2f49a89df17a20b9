import { leavesOf, moneyOfProgram, moneyOfUnit, type Activity, type Budget } from '../budget/budget';
import { sum } from '../budget/money';
import { dimension, type ChoiceOf } from '../dimension';
import type { Canvas } from '../layout/canvas';
import { indonesian, toNumber } from './money-form';

/** A sheet about something else, as workbooks for a performance report have many. */
export const otherSheet = dimension({
  none: 6,
  indicators: 2,
  agreement: 1,
  'work plan': 1,
  survey: 1,
  staff: 1,
  income: 1,
  'accounts only': 1,
  'cash plan': 1,
  progress: 1,
  empty: 1,
  text: 1,
});

export type OtherSheet = ChoiceOf<typeof otherSheet>;

type Row = readonly (string | number | null)[];

export function drawOtherSheet(
  choice: Exclude<OtherSheet, 'none'>,
  budget: Budget,
  addSheet: (name: string) => Canvas,
): void {
  const { name, rows } = SHEETS[choice](budget);
  const canvas = addSheet(name);
  rows.forEach((row, i) => row.forEach((cell, at) => canvas.put(i + 1, at + 1, cell)));
}

const SHEETS: Readonly<
  Record<Exclude<OtherSheet, 'none'>, (budget: Budget) => { name: string; rows: readonly Row[] }>
> = {
  indicators: ({ year, office }) => ({
    name: 'Capaian',
    rows: [
      [`Tabel 3.1 Capaian Kinerja ${office} Tahun ${year}`],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
      [
        1,
        'Meningkatnya kualitas pelayanan publik',
        'Survey Kepuasan Masyarakat (SKM)',
        'Baik (87)',
        'Baik (90,22)',
        '103,7%',
      ],
      [2, 'Meningkatnya kepuasan masyarakat', 'Persentase masyarakat yang puas', '94%', '100%', '106%'],
      [3, 'Meningkatnya koordinasi', 'Persentase koordinasi yang ditindaklanjuti', 1, 1, 1],
    ],
  }),
  agreement: ({ year, units }) => ({
    name: 'PK',
    rows: [
      [`PERJANJIAN KINERJA TAHUN ${year}`],
      ['No', 'Program', 'Anggaran', 'Keterangan'],
      ...(units[0]?.programs ?? []).map((program, i) => [
        i + 1,
        `Program ${program.name}`,
        `Rp ${indonesian(moneyOfProgram(program).pagu, true)}`,
        'APBD',
      ]),
    ],
  }),
  'work plan': ({ year, units }) => ({
    name: 'RKT',
    rows: [
      [`Rencana Kinerja Tahunan ${year}`],
      ['Kegiatan', 'Unit', 'Anggaran', 'Indikator', 'Target'],
      ...units.flatMap((unit) =>
        someLeaves([unit]).map((leaf) => [
          leaf.name,
          `${unit.kind} ${unit.name}`,
          toNumber(leaf.money.pagu),
          'Jumlah dokumen yang tersusun',
          '12 dokumen',
        ]),
      ),
    ],
  }),
  survey: () => ({
    name: 'SKM',
    rows: [
      ['Hasil Survei Kepuasan Masyarakat'],
      ['No', 'Unsur', 'Nilai'],
      [1, 'Kesesuaian persyaratan pelayanan', '86,00'],
      [2, 'Kemudahan prosedur pelayanan', '87,62'],
      [3, 'Kewajaran biaya/tarif dalam pelayanan', 100],
      [null, 'Nilai SKM', '90,22'],
    ],
  }),
  staff: () => ({
    name: 'Data Pegawai',
    rows: [
      ['DAFTAR PEGAWAI'],
      ['No', 'Nama', 'NIP', 'Pangkat/Gol', 'Jabatan'],
      [1, 'Drs. SLAMET RIYADI, M.Si', '196808121990031007', 'Pembina Tk. I / IV b', 'Camat'],
      [2, 'SITI AMINAH, S.Sos', '197203151998032004', 'Penata Tk. I / III d', 'Kasubag Program dan Keuangan'],
    ],
  }),
  income: ({ year, units }) => {
    const target = toNumber(sum(units.flatMap((unit) => unit.programs.map(moneyOfProgram))).pagu / 2n);
    return {
      name: 'Pendapatan',
      rows: [
        [`TARGET DAN REALISASI PENDAPATAN TAHUN ${year}`],
        ['Kode', 'Uraian Pendapatan', 'Target (Rp)', 'Realisasi (Rp)', '%'],
        ['4', 'PENDAPATAN DAERAH', target, target, 1],
        ['4.1.02', 'Retribusi Daerah', target, target, 1],
        ['4.1.02.01', 'Retribusi Pemakaian Kekayaan Daerah', target, target, 1],
        [null, 'JUMLAH PENDAPATAN', target, target, 1],
      ],
    };
  },
  'accounts only': ({ year, region, units }) => ({
    name: 'LRA',
    rows: [
      [`PEMERINTAH ${region.toUpperCase()}`],
      [`LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH TAHUN ${year}`],
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi', '%'],
      ...['5|BELANJA DAERAH', '5.1|BELANJA OPERASI', '5.1.01|Belanja Pegawai', '|JUMLAH BELANJA'].map(
        (line) => {
          const [code, name] = line.split('|');
          const { pagu, realisasi } = sum(units.map(moneyOfUnit));
          return [code || null, name ?? '', toNumber(pagu), toNumber(realisasi), percentOf(realisasi, pagu)];
        },
      ),
    ],
  }),
  'cash plan': ({ year, units }) => ({
    name: 'Anggaran Kas',
    rows: [
      [`RENCANA PENARIKAN DANA TAHUN ${year}`],
      ['Kegiatan', 'Pagu', 'Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'],
      ...someLeaves(units).map(({ name, money }) => {
        const quarter = toNumber(money.pagu / 4n);
        return [
          name,
          toNumber(money.pagu),
          quarter,
          quarter,
          quarter,
          toNumber(money.pagu - (money.pagu / 4n) * 3n),
        ];
      }),
    ],
  }),
  progress: ({ year, units }) => ({
    name: 'Fisik',
    rows: [
      [`TARGET DAN REALISASI FISIK KEGIATAN TAHUN ${year}`],
      ['No', 'Kegiatan', 'Target (%)', 'Realisasi (%)', 'Keterangan'],
      ...someLeaves(units).map(({ name }, i) => [i + 1, name, 100, 100 - i, 'Selesai']),
    ],
  }),
  empty: () => ({ name: 'Sheet3', rows: [] }),
  text: ({ office }) => ({
    name: 'Petunjuk',
    rows: [
      ['Petunjuk pengisian'],
      [`1. Isilah pagu dan realisasi setiap kegiatan ${office}.`],
      ['2. Jangan mengubah rumus pada baris JUMLAH.'],
      ['3. Kirim ke Bagian Organisasi paling lambat 31 Januari.'],
    ],
  }),
};

function someLeaves(units: Budget['units']): readonly Activity[] {
  return units
    .flatMap((unit) => unit.programs.flatMap((program) => program.activities.flatMap(leavesOf)))
    .slice(0, 5);
}

function percentOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number(((Number(part) / Number(whole)) * 100).toFixed(2));
}
