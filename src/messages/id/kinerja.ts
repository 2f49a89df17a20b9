import type { JenisTabelKinerja } from '../../domain/kinerja';

/** Nama setiap jenis tabel kinerja, untuk dibaca orang. */
export const jenisTabel: Readonly<Record<JenisTabelKinerja, string>> = {
  renstra: 'tujuan, sasaran, indikator, dan target renstra',
  'renstra tahunan': 'target tahunan renstra',
  'renstra matriks': 'matriks kegiatan renstra',
  strategi: 'strategi dan kebijakan',
  'program kegiatan': 'program dan kegiatan per sasaran',
  'pk indikator': 'perjanjian kinerja: indikator',
  'pk anggaran': 'perjanjian kinerja: anggaran per program',
  'definisi indikator': 'definisi indikator',
  capaian: 'capaian kinerja',
  'capaian sasaran': 'capaian per tujuan atau sasaran',
  'banding tahun': 'perbandingan dengan tahun lain',
  'banding kantor': 'perbandingan dengan kantor lain',
  'banding nasional': 'perbandingan dengan standar nasional',
  kemajuan: 'kemajuan menuju akhir renstra',
  alokasi: 'alokasi anggaran per sasaran',
  'kinerja anggaran': 'kinerja dan anggaran',
  efisiensi: 'efisiensi',
  rerata: 'rerata capaian',
  'skm unsur': 'unsur survei kepuasan masyarakat',
  'skm interval': 'interval dan mutu survei kepuasan masyarakat',
  rkt: 'keluaran kegiatan (RKT)',
  penyebab: 'penyebab serapan rendah',
  'data dasar': 'data dasar indikator',
};
