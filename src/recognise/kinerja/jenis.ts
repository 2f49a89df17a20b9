import type { JenisTabelKinerja, KolomKinerja, PeranKinerja } from '../../domain/kinerja';

/** What is known of a table when its kind is decided. */
export interface Ciri {
  readonly kolom: readonly KolomKinerja[];
  readonly peran: ReadonlySet<PeranKinerja>;
  /** Folded title, sheet's name and captions. */
  readonly judul: string;
}

/** A kind of table and the columns that make it. The first rule that fits counts. */
interface AturanJenis {
  readonly jenis: JenisTabelKinerja;
  /** Roles that must all be there; of a list, one of it. */
  readonly ada: readonly (PeranKinerja | readonly PeranKinerja[])[];
  readonly tanpa?: readonly PeranKinerja[];
  /** The title must say so. */
  readonly judul?: RegExp;
  readonly syarat?: (ciri: Ciri) => boolean;
}

const LABEL: readonly PeranKinerja[] = ['sasaran', 'tujuan', 'indikator', 'uraian', 'program'];

const PK = /perjanjian kinerja|penetapan kinerja|\bpk\b|performance agreement/;
const BUKAN_PK: readonly PeranKinerja[] = ['realisasi', 'realisasi anggaran', 'serapan', 'indikator'];

const ATURAN: readonly AturanJenis[] = [
  {
    jenis: 'skm interval',
    ada: [
      ['interval', 'interval konversi'],
      ['mutu', 'kinerja', 'persepsi'],
    ],
  },
  { jenis: 'skm unsur', ada: ['unsur', ['nilai', 'jumlah', 'interval konversi', 'lain']] },
  { jenis: 'skm unsur', ada: ['uraian', 'nilai'], judul: /\bskm\b|\bikm\b|kepuasan masyarakat/ },
  { jenis: 'penyebab', ada: ['penyebab', ['kegiatan', 'program', 'unit', 'uraian']], tanpa: ['indikator'] },
  {
    jenis: 'strategi',
    ada: [
      ['strategi', 'kebijakan'],
      ['tujuan', 'sasaran', 'strategi'],
    ],
  },
  {
    jenis: 'definisi indikator',
    ada: ['indikator', ['rumus', 'pembilang', 'polaritas']],
    tanpa: ['realisasi'],
  },
  { jenis: 'efisiensi', ada: ['efisiensi', LABEL] },
  // Performance and money of programs and kegiatan alone: their outputs.
  {
    jenis: 'rkt',
    ada: ['indikator', 'target', ['kegiatan', 'uraian']],
    tanpa: ['sasaran', 'tujuan', 'tingkat'],
    syarat: (ciri) => ciri.kolom.some(perKegiatan) && satuTahun(ciri),
  },
  {
    jenis: 'kinerja anggaran',
    ada: [LABEL, ['target', 'capaian', 'realisasi'], 'pagu', ['realisasi anggaran', 'serapan']],
  },
  { jenis: 'kemajuan', ada: [LABEL, 'target', ['kemajuan', 'realisasi']], syarat: menujuAkhir },
  { jenis: 'kemajuan', ada: [LABEL, 'kemajuan', 'realisasi'] },
  { jenis: 'banding nasional', ada: [LABEL], syarat: ({ kolom }) => kantor(kolom).has('Nasional') },
  { jenis: 'banding kantor', ada: [LABEL], syarat: ({ kolom }) => kantor(kolom).size > 1 },
  { jenis: 'banding tahun', ada: [LABEL, ['realisasi', 'capaian']], syarat: beberapaTahun },
  {
    jenis: 'rkt',
    ada: [['kegiatan', 'uraian'], 'indikator', 'target'],
    tanpa: ['sasaran', 'tujuan'],
    syarat: satuTahun,
  },
  {
    jenis: 'renstra matriks',
    ada: [['kegiatan', 'program', 'uraian'], 'target'],
    tanpa: ['realisasi'],
    syarat: targetTahunan,
  },
  { jenis: 'renstra tahunan', ada: [LABEL, 'target'], tanpa: ['realisasi'], syarat: targetTahunan },
  {
    jenis: 'capaian',
    ada: [['indikator', 'uraian'], 'target', 'realisasi', ['sasaran', 'tujuan', 'tingkat', 'program']],
  },
  { jenis: 'capaian sasaran', ada: [['indikator', 'sasaran', 'uraian'], 'target', 'realisasi'] },
  {
    jenis: 'rerata',
    ada: [['indikator', 'sasaran', 'tujuan', 'uraian'], 'capaian'],
    tanpa: ['target', 'realisasi', 'pagu'],
  },
  { jenis: 'alokasi', ada: [['sasaran', 'tujuan', 'indikator'], 'pagu'], tanpa: ['target', 'realisasi'] },
  { jenis: 'pk indikator', ada: ['indikator', 'target'], judul: PK },
  { jenis: 'renstra', ada: ['indikator', 'target', 'tujuan'] },
  { jenis: 'renstra', ada: ['indikator', 'target'], judul: /renstra|rencana strategis|strategic plan/ },
  { jenis: 'rkt', ada: ['indikator', 'target', 'kegiatan'] },
  { jenis: 'pk indikator', ada: ['indikator', 'target'] },
  {
    jenis: 'program kegiatan',
    ada: [
      ['sasaran', 'tujuan'],
      ['program', 'kegiatan', 'uraian'],
    ],
    tanpa: ['realisasi', 'target', 'capaian'],
  },
  { jenis: 'pk anggaran', ada: [['program', 'uraian'], 'pagu'], tanpa: BUKAN_PK, judul: PK },
  { jenis: 'pk anggaran', ada: ['program', 'pagu', 'keterangan'], tanpa: [...BUKAN_PK, 'kegiatan'] },
  { jenis: 'definisi indikator', ada: ['indikator', ['sumber', 'satuan']], tanpa: ['realisasi'] },
  { jenis: 'data dasar', ada: ['uraian', 'jumlah'], tanpa: ['indikator'], syarat: isDataDasar },
];

/** The kind that a table's columns make it; `null`: no table of performance. */
export function jenisTabel(ciri: Ciri): JenisTabelKinerja | null {
  return ATURAN.find((aturan) => fits(aturan, ciri))?.jenis ?? null;
}

function fits({ ada, tanpa = [], judul, syarat }: AturanJenis, ciri: Ciri): boolean {
  const has = (one: PeranKinerja | readonly PeranKinerja[]): boolean =>
    typeof one === 'string' ? ciri.peran.has(one) : one.some((peran) => ciri.peran.has(peran));
  return (
    ada.every(has) &&
    !tanpa.some((peran) => ciri.peran.has(peran)) &&
    (judul === undefined || judul.test(ciri.judul)) &&
    (syarat === undefined || syarat(ciri))
  );
}

function kantor(kolom: readonly KolomKinerja[]): ReadonlySet<string> {
  return new Set(kolom.flatMap((one) => (one.kantor === null ? [] : [one.kantor])));
}

function tahunDari(kolom: readonly KolomKinerja[], peran: readonly PeranKinerja[]): ReadonlySet<number> {
  return new Set(
    kolom.flatMap((one) => (one.tahun !== null && peran.includes(one.peran) ? [one.tahun] : [])),
  );
}

/** Figures of more than one year. */
function beberapaTahun({ kolom }: Ciri): boolean {
  return tahunDari(kolom, ['realisasi', 'capaian']).size > 1;
}

function targetTahunan({ kolom }: Ciri): boolean {
  return tahunDari(kolom, ['target']).size > 1;
}

function satuTahun(ciri: Ciri): boolean {
  return !targetTahunan(ciri) && !beberapaTahun(ciri);
}

/** A target at the plan's end beside what was reached. */
function menujuAkhir(ciri: Ciri): boolean {
  const akhir = ciri.kolom.some(({ peran, akhir: end }) => peran === 'target' && end);
  return ciri.peran.has('kemajuan') ? akhir || !beberapaTahun(ciri) : akhir && ciri.peran.has('realisasi');
}

/** Counts with their year, or under a title or caption that says what they are. */
function isDataDasar({ peran, kolom, judul }: Ciri): boolean {
  if (/anggaran|pagu|belanja/.test(judul)) return false;
  const says = kolom.some((one) => one.peran === 'uraian' && /\bdata\b/i.test(one.judul));
  return peran.has('tahun') || says || /data (?:dasar|pendukung|indikator|kinerja)|base data/.test(judul);
}

/** A column of kegiatan, or of programs and kegiatan together. */
function perKegiatan({ peran, judul }: KolomKinerja): boolean {
  return peran === 'kegiatan' || (peran === 'uraian' && /program|kegiatan|activit/i.test(judul));
}
