import type { Pertanyaan } from '../laporan';
import type { IndikatorRingkas } from '../ringkasan-kinerja';

const PILIHAN = ['sasaran', 'tujuan', 'program'] as const;

/**
 * A list of indicators of which nothing says whose they are is taken for sasaran, and asked about: programs do not count in the mean, and a
 * tujuan's money is that of all its sasaran. Of a single one the mean is the same.
 */
export function tanyaTingkat(indikator: readonly IndikatorRingkas[]): Pertanyaan[] {
  const unknown = indikator.filter(({ dasarTingkat }) => dasarTingkat === 'bawaan');
  if (unknown.length < 2) return [];
  const sheets = new Set(unknown.flatMap(({ sebutan }) => sebutan[0]?.tabel.sheet ?? []));
  return Array.from(sheets, (sheet): Pertanyaan => ({
    kode: 'tingkat',
    sheet,
    pilihan: PILIHAN,
    opsi: `--tingkat "${sheet}=sasaran"`,
  }));
}
