import type { Random } from '../random';

export type Role =
  | 'no'
  | 'kode'
  | 'uraian'
  | 'program'
  | 'kegiatan'
  | 'sub'
  | 'unit'
  | 'pagu'
  | 'realisasi'
  | 'persen'
  | 'sisa'
  | 'triwulan'
  | 'tahun'
  | 'rekening';

type Vocabulary = Readonly<Record<Role, readonly string[]>>;

/** The first word is the plain one, the others say the same. */
const INDONESIAN: Vocabulary = {
  no: ['No', 'No.', 'NO', 'Nomor', 'No Urut'],
  kode: ['Kode', 'Kode Rekening', 'Kode Program/Kegiatan', 'KODE REK.', 'Kode Rek'],
  uraian: [
    'Program / Kegiatan',
    'Uraian',
    'Program/Kegiatan',
    'Nama Kegiatan',
    'Program dan Kegiatan',
    'Program, Kegiatan dan Sub Kegiatan',
    'Uraian Program/Kegiatan/Sub Kegiatan',
    'Nama Program/Kegiatan',
    'Uraian Kegiatan',
  ],
  program: ['Program', 'Nama Program', 'PROGRAM'],
  kegiatan: ['Kegiatan', 'Nama Kegiatan', 'Uraian Kegiatan'],
  sub: ['Sub Kegiatan', 'Nama Sub Kegiatan'],
  unit: ['Unit Kerja', 'SKPD', 'OPD', 'Perangkat Daerah', 'Kelurahan/Kecamatan', 'Nama Unit'],
  pagu: [
    'Pagu',
    'Total Pagu (Rp)',
    'Pagu Anggaran',
    'Anggaran',
    'Alokasi',
    'Jumlah Anggaran',
    'Anggaran Tahun Ini',
    'Alokasi Anggaran',
    'Anggaran (Rp.)',
    'Pagu Anggaran (Rp)',
    'Jml. Angg.',
  ],
  realisasi: [
    'Realisasi',
    'Realisasi (Rp)',
    'Realisasi Anggaran',
    'Realisasi Keuangan',
    'Realisasi Belanja',
    'Jumlah Realisasi',
    'Realisasi Keuangan (Rp.)',
    'Real. Keu. (Rp)',
  ],
  persen: [
    '%',
    'Persentase (%)',
    'Serapan',
    'Serapan Anggaran',
    'Capaian',
    '% Realisasi',
    'Prosentase',
    'Capaian (%)',
    'Persen',
  ],
  sisa: ['Sisa', 'Sisa Anggaran', 'Sisa Pagu (Rp)', 'Saldo', 'Sisa Anggaran (Rp)'],
  triwulan: ['Triwulan', 'TW', 'Tribulan', 'Periode'],
  tahun: ['Tahun', 'Tahun Anggaran', 'TA'],
  rekening: ['Uraian Rekening', 'Nama Rekening', 'Uraian Belanja'],
};

const ENGLISH: Vocabulary = {
  no: ['No', 'No.'],
  kode: ['Code', 'Account Code'],
  uraian: ['Program / Activity', 'Description', 'Activity', 'Program and Activity'],
  program: ['Program'],
  kegiatan: ['Activity'],
  sub: ['Sub Activity'],
  unit: ['Unit', 'Office', 'Work Unit'],
  pagu: ['Budget', 'Budget (Rp)', 'Budget Ceiling', 'Allocation'],
  realisasi: ['Realization', 'Actual', 'Actual (Rp)', 'Realisation', 'Expenditure'],
  persen: ['%', 'Percentage', 'Absorption (%)', 'Percent'],
  sisa: ['Remaining', 'Balance', 'Remaining Budget'],
  triwulan: ['Quarter', 'Period'],
  tahun: ['Year', 'Fiscal Year'],
  rekening: ['Account', 'Account Name'],
};

export type Words = (role: Role) => string;

export function vocabulary(choice: 'plain' | 'synonyms' | 'english', from: Random): Words {
  const words = choice === 'english' ? ENGLISH : INDONESIAN;
  return (role) => {
    const [plain = '', ...others] = words[role];
    return choice === 'plain' ? plain : from.fork(role).pick([plain, ...others]);
  };
}
