import type { jenisTabel as id } from '../id/kinerja';

/** Names of the kinds of performance tables. */
export const jenisTabel: typeof id = {
  renstra: 'goals, objectives, indicators and targets of the strategic plan',
  'renstra tahunan': 'yearly targets of the strategic plan',
  'renstra matriks': 'activities of the strategic plan',
  strategi: 'strategies and policies',
  'program kegiatan': 'programs and activities by objective',
  'pk indikator': 'performance agreement: indicators',
  'pk anggaran': 'performance agreement: budget per program',
  'definisi indikator': 'definitions of indicators',
  capaian: 'achievement of indicators',
  'capaian sasaran': 'achievement of one goal or objective',
  'banding tahun': 'comparison with other years',
  'banding kantor': 'comparison with another office',
  'banding nasional': 'comparison with the national figure',
  kemajuan: "progress to the plan's end",
  alokasi: 'budget share of each objective',
  'kinerja anggaran': 'performance and budget',
  efisiensi: 'efficiency',
  rerata: 'mean achievement',
  'skm unsur': 'elements of the satisfaction survey',
  'skm interval': 'intervals and grades of the satisfaction survey',
  rkt: 'outputs of activities (yearly plan)',
  penyebab: 'causes of low absorption',
  'data dasar': 'base data of indicators',
};
