import { lipat } from '../identitas';
import type { BarisKinerja, JenisTabelKinerja, SelKinerja, TabelKinerja } from '../kinerja';
import type { BarisTabel, TingkatIndikator } from '../ringkasan-kinerja';

/** A name as identity: folded, and the blanks around strokes and commas gone, which come and go with line breaks. */
export function kunciNama(nama: string): string {
  return lipat(nama)
    .replace(/\s*([/,;&–-])\s*/g, '$1')
    .replace(/[.:;,]+$/, '');
}

/** Kinds whose rows are indicators of tujuan, sasaran and program; the first that a workbook has lists them. */
export const JENIS_INDIKATOR: readonly JenisTabelKinerja[] = [
  'capaian',
  'capaian sasaran',
  'kinerja anggaran',
  'banding tahun',
  'kemajuan',
  'efisiensi',
  'pk indikator',
  'renstra',
  'definisi indikator',
  'renstra tahunan',
  'banding kantor',
  'banding nasional',
  'alokasi',
  'rerata',
];

/** A row that speaks of an indicator. */
export interface BarisIndikator extends BarisTabel {
  readonly kunci: string;
  /** '' where the table names the tujuan or sasaran only. */
  readonly nama: string;
  /** What the table itself says of its level. */
  readonly tingkat: TingkatIndikator | null;
  /** The tujuan, sasaran or program that it measures. */
  readonly pernyataan: SelKinerja | null;
  readonly kunciPernyataan: string | null;
}

/** The rows of a table that are indicators of tujuan, sasaran or program. */
export function barisIndikator(tabel: TabelKinerja): BarisIndikator[] {
  return tabel.baris.flatMap((baris) => {
    if (baris.total || baris.tingkat === 'kegiatan' || baris.tingkat === 'sub kegiatan') return [];
    const pernyataan = pernyataanDari(baris);
    const nama = baris.indikator?.teks ?? '';
    if (nama === '' && pernyataan === null) return [];
    return [
      {
        tabel,
        baris,
        nama,
        kunci: kunciNama(nama),
        tingkat: baris.tingkat,
        pernyataan,
        kunciPernyataan: pernyataan === null ? null : kunciNama(pernyataan.teks),
      },
    ];
  });
}

/** The innermost of what a row belongs to that its level allows. */
function pernyataanDari(baris: BarisKinerja): SelKinerja | null {
  if (baris.tingkat === 'tujuan') return baris.tujuan;
  if (baris.tingkat === 'program') return baris.program ?? baris.sasaran;
  return baris.sasaran ?? baris.tujuan;
}
