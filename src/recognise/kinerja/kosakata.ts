import type { PeranKinerja } from '../../domain/kinerja';

/**
 * What the words of a performance table's header mean, as data. A word stands here once; a new spelling met in a
 * workbook is added to its line. Words are folded; long ones may be misspelled (see judul-kolom.ts).
 */
const WORDS = {
  no: 'no nomor nomer nr num number urut',
  tingkat: 'tingkat tingkatan level jenjang',
  tujuan: 'tujuan goal goals misi',
  sasaran: 'sasaran objective objectives outcome hasil',
  program: 'program programme programs programmes prog',
  kegiatan: 'kegiatan keg aktivitas aktifitas activity activities subkegiatan giat',
  unit: 'unit opd skpd kelurahan kecamatan desa dinas badan kantor bagian perangkat instansi organisasi satker office agency district department',
  uraian: 'uraian urain nama name description deskripsi rincian item',
  indikator: 'indikator indicator indicators iku ik iki kpi tolok',
  satuan: 'satuan ukuran measure',
  target: 'target targets rencana plan planned',
  realisasi:
    'realisasi realization realisation realized actual actuals result results achieved tercapai spent expenditure expenditures spending',
  capaian: 'capaian pencapaian ketercapaian achievement',
  kemajuan: 'kemajuan progress progres',
  anggaran: 'anggaran pagu alokasi dana budget budgets allocation allocated ceiling plafon biaya belanja',
  keuangan: 'keuangan rp rupiah idr financial finance',
  serapan: 'serapan penyerapan terserap absorption absorbed',
  persen: '% persen persentase prosentase presentase percent percentage pct rasio ratio rate proporsi share',
  efisiensi: 'efisiensi efficiency efisien',
  rumus: 'rumus formula formulasi formulation perhitungan penghitungan',
  pembilang: 'pembilang numerator',
  penyebut: 'penyebut denominator',
  polaritas: 'polaritas polarity polarisasi',
  cara: 'agregasi aggregation akumulasi konsolidasi',
  sumber: 'sumber source',
  strategi: 'strategi strategy strategies',
  kebijakan: 'kebijakan policy policies',
  unsur: 'unsur element elements',
  nilai: 'nilai nrr skor score value indeks index ikm skm',
  bobot: 'bobot weight tertimbang weighted',
  persepsi: 'persepsi perception',
  interval: 'interval',
  konversi: 'konversi conversion converted nik',
  mutu: 'mutu quality grade',
  predikat: 'predikat kriteria rating status keberhasilan',
  kinerja: 'kinerja performance fisik k',
  pelayanan: 'pelayanan layanan service services',
  tahun: 'tahun thn th year ta',
  jumlah: 'jumlah banyaknya count volume vol total amount',
  data: 'data dasar',
  penyebab:
    'penyebab sebab cause causes reason reasons alasan faktor kendala hambatan penghambat pendorong permasalahan masalah',
  kategori: 'kategori category klasifikasi',
  tindak: 'tindak lanjut solusi rekomendasi upaya followup',
  keterangan: 'keterangan ket catatan note notes remark remarks',
  nasional: 'nasional national standar standard',
  akhir: 'akhir renstra rpjmd menengah end final',
  lalu: 'lalu sebelumnya previous last prior',
  ini: 'ini berjalan current this',
  periode: 'triwulan tribulan tw semester kuartal quarter q1 q2 q3 q4 tw1 tw2 tw3 tw4 bulan bulanan',
  pengisi:
    'dan and per of the menurut dalam yang dengan atas pada terhadap in by to for from atau di s d sd sampai hingga kab kota daerah pemerintah utama strategis strategic individu output outputs keluaran kerja masing utamanya organisasinya arah pokok jangka kondisi awal tahunan annual pembangunan evaluasi perencanaan hitung sub main key teks text penanggung jawab murni perubahan semula menjadi ditetapkan setelah sebelum terjadi tidak terserapnya rendahnya low umum general',
} as const;

export type KonsepKinerja = keyof typeof WORDS;

/** Words → what they mean. */
export const KOSAKATA_KINERJA: ReadonlyMap<string, KonsepKinerja> = new Map(
  (Object.entries(WORDS) as [KonsepKinerja, string][]).flatMap(([konsep, words]) =>
    words.split(' ').map((word): [string, KonsepKinerja] => [word, konsep]),
  ),
);

/** A rule: the column is `peran` when its captions say all of `ada` and none of `tanpa`. The first that fits counts. */
export interface AturanPeran {
  readonly peran: PeranKinerja;
  readonly ada: readonly KonsepKinerja[];
  readonly tanpa?: readonly KonsepKinerja[];
  /** Said of the innermost caption alone, not of those above it. */
  readonly dalam?: boolean;
}

/** Labels by the innermost caption first, then figures by all captions of the path. */
export const ATURAN_PERAN: readonly AturanPeran[] = [
  { peran: 'no', ada: ['no'], dalam: true },
  { peran: 'tindak lanjut', ada: ['tindak'], dalam: true },
  { peran: 'kategori', ada: ['kategori'], dalam: true },
  { peran: 'penyebab', ada: ['penyebab'], dalam: true },
  { peran: 'rumus', ada: ['rumus'], dalam: true },
  { peran: 'pembilang', ada: ['pembilang'], dalam: true },
  { peran: 'penyebut', ada: ['penyebut'], dalam: true },
  { peran: 'polaritas', ada: ['polaritas'], dalam: true },
  { peran: 'cara', ada: ['cara'], dalam: true },
  { peran: 'sumber', ada: ['sumber'], dalam: true },
  { peran: 'strategi', ada: ['strategi'], dalam: true },
  { peran: 'kebijakan', ada: ['kebijakan'], dalam: true },
  { peran: 'efisiensi', ada: ['efisiensi'], dalam: true },
  { peran: 'interval konversi', ada: ['interval', 'konversi'], dalam: true },
  { peran: 'interval', ada: ['interval'], dalam: true },
  { peran: 'persepsi', ada: ['persepsi'], dalam: true },
  { peran: 'mutu', ada: ['mutu'], dalam: true },
  {
    peran: 'kinerja',
    ada: ['kinerja', 'unit'],
    tanpa: ['indikator', 'target', 'realisasi', 'capaian'],
    dalam: true,
  },
  {
    peran: 'kinerja',
    ada: ['kinerja', 'pelayanan'],
    tanpa: ['indikator', 'target', 'realisasi'],
    dalam: true,
  },
  { peran: 'unsur', ada: ['unsur'], tanpa: ['nilai'], dalam: true },
  { peran: 'kemajuan', ada: ['kemajuan'] },
  { peran: 'kemajuan', ada: ['capaian', 'akhir'], tanpa: ['anggaran', 'keuangan'] },
  { peran: 'serapan', ada: ['serapan'], tanpa: ['keuangan'] },
  { peran: 'serapan', ada: ['capaian', 'anggaran'] },
  { peran: 'serapan', ada: ['capaian', 'keuangan'] },
  { peran: 'serapan', ada: ['realisasi', 'anggaran', 'persen'] },
  { peran: 'serapan', ada: ['realisasi', 'keuangan', 'persen'] },
  { peran: 'realisasi anggaran', ada: ['serapan', 'keuangan'] },
  { peran: 'realisasi anggaran', ada: ['realisasi', 'anggaran'] },
  { peran: 'realisasi anggaran', ada: ['realisasi', 'keuangan'] },
  {
    peran: 'indikator',
    ada: ['indikator'],
    tanpa: ['target', 'realisasi', 'capaian', 'satuan'],
    dalam: true,
  },
  { peran: 'target', ada: ['target', 'capaian'], tanpa: ['persen', 'realisasi'], dalam: true },
  { peran: 'capaian', ada: ['capaian'], tanpa: ['predikat'] },
  { peran: 'capaian', ada: ['realisasi', 'target', 'persen'] },
  { peran: 'predikat', ada: ['predikat'], dalam: true },
  { peran: 'pagu', ada: ['target', 'keuangan'] },
  { peran: 'pagu', ada: ['target', 'anggaran'], tanpa: ['kinerja', 'indikator'] },
  { peran: 'realisasi', ada: ['realisasi'] },
  { peran: 'target', ada: ['target'] },
  { peran: 'indikator', ada: ['indikator'], tanpa: ['satuan'] },
  { peran: 'satuan', ada: ['satuan'], dalam: true },
  { peran: 'alokasi', ada: ['anggaran', 'persen'] },
  { peran: 'pagu', ada: ['anggaran'], tanpa: ['kegiatan', 'program'] },
  { peran: 'pagu', ada: ['jumlah', 'keuangan'] },
  { peran: 'bobot', ada: ['bobot'], dalam: true },
  { peran: 'nilai', ada: ['nilai'] },
  { peran: 'sasaran', ada: ['sasaran'], dalam: true },
  { peran: 'tujuan', ada: ['tujuan'], dalam: true },
  { peran: 'uraian', ada: ['program', 'kegiatan'], dalam: true },
  { peran: 'kegiatan', ada: ['kegiatan'], dalam: true },
  { peran: 'program', ada: ['program'], dalam: true },
  { peran: 'tingkat', ada: ['tingkat'], dalam: true },
  { peran: 'uraian', ada: ['uraian'], dalam: true },
  { peran: 'unit', ada: ['unit'], dalam: true },
  { peran: 'keterangan', ada: ['keterangan'], dalam: true },
  { peran: 'jumlah', ada: ['jumlah'], dalam: true },
  { peran: 'capaian', ada: ['persen'], tanpa: ['anggaran', 'keuangan'] },
  { peran: 'serapan', ada: ['persen'] },
  { peran: 'uraian', ada: ['data'], dalam: true },
  { peran: 'tahun', ada: ['tahun'], dalam: true },
];

/** Captions that alone make a row worth a closer look: most rows of a workbook have none of them. */
export const PERAN_PEMBUKA: ReadonlySet<PeranKinerja> = new Set<PeranKinerja>([
  'indikator',
  'sasaran',
  'tujuan',
  'unsur',
  'interval',
  'penyebab',
  'strategi',
  'kebijakan',
  'efisiensi',
  'program',
  'uraian',
]);
