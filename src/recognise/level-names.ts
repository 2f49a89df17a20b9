import type { Tingkat } from '../domain/laporan';
import { DALAM_REKENING, isBelanja, type Kedalaman } from './depth';
import { tingkatKata } from './levels';
import { tingkatAktivitas } from './numbering';
import type { BarisMentah } from './mentah';
import { isUnitName } from './titles';
import { isNamaProgram } from './text';

/**
 * What the levels of a table are called, from the words of their names and from how many there are.
 * @param rows those that are no totals, in the order of `way.dalam`.
 */
export function namaTingkat(rows: readonly BarisMentah[], way: Kedalaman): (index: number) => Tingkat {
  const samples = contohTingkat(rows, way);
  const depths = [...samples.keys()].sort((a, b) => a - b);
  const names = new Map<number, Tingkat>();
  for (const depth of depths) {
    const said = tingkatDisebut(samples.get(depth) as BarisMentah[]);
    if (said) names.set(depth, said);
  }
  isiTerbuka(depths, names);
  const hasOffice = rows.some((row) => row.isOrganisasi);
  const firstProgram = rows.findIndex((row) => suara(row) === 'program');
  return (index) => {
    const row = rows[index] as BarisMentah;
    const depth = way.dalam[index] as number;
    if (depth >= DALAM_REKENING) return 'rekening';
    if (row.isOrganisasi) return 'organisasi';
    const tingkat = names.get(depth) ?? 'kelompok';
    if (tingkat === 'urusan' || tingkat === 'kelompok') {
      return !hasOffice && isUnitName(row.nama) ? 'organisasi' : tingkat;
    }
    const isAbove = index < firstProgram && row.no === '' && AKTIVITAS.has(tingkat);
    return isAbove ? diAtasProgram(row) : tingkat;
  };
}

/** The first rows of each depth that is no account's. */
function contohTingkat(rows: readonly BarisMentah[], { dalam }: Kedalaman): Map<number, BarisMentah[]> {
  const samples = new Map<number, BarisMentah[]>();
  for (let index = 0; index < rows.length; index++) {
    const depth = dalam[index] as number;
    if (depth >= DALAM_REKENING) continue;
    const sample = samples.get(depth);
    const row = rows[index] as BarisMentah;
    if (!sample) samples.set(depth, [row]);
    else if (sample.length < SAMPLE) sample.push(row);
  }
  return samples;
}

/** Rows of one depth that are asked for its name. */
const SAMPLE = 300;

const AKTIVITAS: ReadonlySet<Tingkat> = new Set(['program', 'kegiatan', 'sub kegiatan']);

/**
 * What stands before the first of the programs is no activity, however its level is written; but a number counts it with the others,
 * though its name may lack the word.
 */
function diAtasProgram(row: BarisMentah): Tingkat {
  return suara(row) === 'organisasi' ? 'organisasi' : 'urusan';
}

const KATA_TINGKAT: readonly Tingkat[] = [
  'kelompok',
  'urusan',
  'organisasi',
  'program',
  'kegiatan',
  'sub kegiatan',
];

/** The level that most rows of one depth name themselves, by code or by word. */
function tingkatDisebut(rows: readonly BarisMentah[]): Tingkat | null {
  const votes = new Map<Tingkat, number>();
  for (const row of rows) {
    const vote = suara(row);
    if (vote) votes.set(vote, (votes.get(vote) ?? 0) + 1);
  }
  for (const [tingkat, count] of votes) if (count * 2 > rows.length) return tingkat;
  return null;
}

function suara(row: BarisMentah): Tingkat | null {
  if (row.isOrganisasi) return 'organisasi';
  const byCode = row.kode ? tingkatAktivitas(row.kode) : null;
  if (byCode !== null) return byCode;
  const byWord = tingkatKata(row.tingkat) ?? tingkatKata(row.nama);
  if (byWord !== null) return KATA_TINGKAT[byWord] ?? 'kelompok';
  if (isNamaProgram(row.nama)) return 'program';
  if (isBelanja(row)) return 'rekening';
  return isUnitName(row.nama) ? 'organisasi' : null;
}

/** Levels that nothing names take the places that are left, counted from the innermost of the named ones. */
function isiTerbuka(depths: readonly number[], names: Map<number, Tingkat>): void {
  const named = [...names.values()];
  const program = depths.find((depth) => names.get(depth) === 'program');
  const office = depths.findLast((depth) => ['urusan', 'organisasi'].includes(names.get(depth) ?? ''));
  const above = program ?? office;
  const open = depths.filter((depth) => !names.has(depth));
  for (const depth of open) if (above !== undefined && depth < above) names.set(depth, 'urusan');
  const activities = open.filter((depth) => above === undefined || depth > above);
  const withProgram = program === undefined && activities.length > 1 && !named.includes('kegiatan');
  const ladder: Tingkat[] = withProgram
    ? ['program', 'kegiatan', 'sub kegiatan']
    : ['kegiatan', 'sub kegiatan'];
  const free = ladder.filter((tingkat) => !named.includes(tingkat));
  const extra = program === undefined ? Math.max(0, activities.length - free.length) : 0;
  activities.forEach((depth, index) => {
    names.set(depth, index < extra ? 'urusan' : (free[index - extra] ?? 'rekening'));
  });
}
