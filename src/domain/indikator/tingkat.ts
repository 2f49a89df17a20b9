import type { JawabanTingkat, TabelKinerja } from '../kinerja';
import type { IndikatorRingkas, TingkatIndikator } from '../ringkasan-kinerja';
import { kunciNama, type BarisIndikator } from './baris';

/** What the tables that name their levels say: of indicators, and of tujuan, sasaran and program. */
export interface Bukti {
  readonly indikator: ReadonlyMap<string, TingkatIndikator>;
  readonly pernyataan: ReadonlyMap<string, TingkatIndikator>;
}

/** Collects levels from every table that says them outright: a column of levels, a column of tujuan beside that of sasaran. */
export function kumpulkanBukti(tables: readonly TabelKinerja[], rows: readonly BarisIndikator[]): Bukti {
  const indikator = new Map<string, TingkatIndikator>();
  const pernyataan = new Map<string, TingkatIndikator>();
  for (const { kunci, tingkat } of rows)
    if (tingkat !== null && kunci !== '' && !indikator.has(kunci)) indikator.set(kunci, tingkat);
  for (const { kolom, baris } of tables) {
    const levels = new Set(kolom.map(({ peran }) => peran));
    // A column "Sasaran" alone often holds tujuan and outcomes of programs, too.
    const says = levels.has('tujuan') || levels.has('tingkat') || levels.has('program');
    for (const row of baris) {
      for (const level of ['tujuan', 'sasaran', 'program'] as const) {
        const teks = says || !levels.has(level) ? (row[level]?.teks ?? '') : '';
        if (teks !== '' && !pernyataan.has(kunciNama(teks))) pernyataan.set(kunciNama(teks), level);
      }
    }
  }
  return { indikator, pernyataan };
}

type Tingkat = Pick<IndikatorRingkas, 'tingkat' | 'dasarTingkat'>;

/**
 * Levels of the rows that list the indicators. What no table says goes by place: tables list the tujuan first, then the sasaran, then
 * the programs, so what stands before the first known sasaran is a tujuan's and what stands behind the last is a program's.
 */
export function tentukanTingkat(
  rows: readonly BarisIndikator[],
  bukti: Bukti,
  jawaban: readonly JawabanTingkat[],
): Tingkat[] {
  const known = rows.map((row): Tingkat | null => {
    const answer = jawab(row, jawaban);
    if (answer !== null) return { tingkat: answer, dasarTingkat: 'jawaban' };
    const said = row.tingkat ?? bukti.indikator.get(row.kunci);
    if (said !== undefined && said !== null) return { tingkat: said, dasarTingkat: 'tabel' };
    const stated = row.kunciPernyataan === null ? undefined : bukti.pernyataan.get(row.kunciPernyataan);
    return stated === undefined ? null : { tingkat: stated, dasarTingkat: 'pernyataan' };
  });
  const sasaran = known.flatMap((level, index) => (level?.tingkat === 'sasaran' ? [index] : []));
  const [first] = sasaran;
  const last = sasaran.at(-1);
  return known.map((level, index) => {
    if (level !== null) return level;
    if (first === undefined || last === undefined) return { tingkat: 'sasaran', dasarTingkat: 'bawaan' };
    const tingkat = index < first ? 'tujuan' : index > last ? 'program' : 'sasaran';
    return { tingkat, dasarTingkat: 'urutan' };
  });
}

/** What the user says of the indicator itself goes before what they say of its sheet. */
function jawab(
  { kunci, tabel }: BarisIndikator,
  jawaban: readonly JawabanTingkat[],
): TingkatIndikator | null {
  const own = jawaban.find(({ nama }) => kunciNama(nama) === kunci);
  const sheet = jawaban.find(({ nama }) => kunciNama(nama) === kunciNama(tabel.sheet));
  return (own ?? sheet)?.tingkat ?? null;
}
