import type { Laporan, TabelAnggaran } from '../domain/laporan';
import type { Ringkasan, Temuan } from '../domain/ringkasan';
import type { Grid, Snapshot } from '../workbook/port';
import { budgetHolds } from './arithmetic/budget-sums';
import { budgetEqualities, recapEqualities } from './arithmetic/equalities';
import { type Asked, solve } from './arithmetic/solve';
import { type Kesamaan, Terms } from './arithmetic/terms';
import { rowsHold, type Saksi, witnesses } from './arithmetic/witness';
import type { Berkas, Check } from './check';
import type { FormulaReading } from './formulas/reading';
import { type Glance, glanceAt } from './glance';
import type { Sebaran } from './kinerja/figures';
import type { Kinerja } from './kinerja/kinerja';
import { oddMoney } from './rows';
import { Uncounted } from './uncounted';
import { countingTwice, moneyOf, twinsOf } from './twins';

/** What a review is about. */
export interface Reviewed {
  readonly laporan: Laporan;
  readonly ringkasan: Ringkasan;
  readonly snapshot: Snapshot;
}

/** What performance tables bring to a review. */
export interface Performance {
  kinerjaOf(laporan: Laporan, ringkasan: Ringkasan): Kinerja;
  sebaran(kinerja: Kinerja): readonly Sebaran[];
  equalities(kinerja: Kinerja, ringkasan: Ringkasan, terms: Terms): Iterable<Kesamaan>;
  witnesses(kinerja: Kinerja, ringkasan: Ringkasan): Iterable<Saksi>;
}

/** For a review in which no performance table can be. */
export const NO_PERFORMANCE: Performance = {
  kinerjaOf: (_, { kantor, tahun }) => ({
    tables: [],
    kantor,
    tahun,
    indikator: [],
    sasaran: [],
    program: [],
    indikatorOf: () => null,
    programOf: () => -1,
  }),
  sebaran: () => [],
  equalities: () => [],
  witnesses: () => [],
};

/** What a review is held with: what it does without is not loaded for it. */
export interface Tools {
  readonly checks: readonly Check[];
  readonly performance: Performance;
  readonly reading: FormulaReading;
}

/** Asks every check; the workbook is not changed. */
export function hold(tools: Tools, reviewed: Reviewed): Temuan[] {
  const berkas = berkasOf(reviewed, tools);
  return tools.checks.flatMap((check) => [...check.run(berkas)]);
}

function berkasOf({ laporan, ringkasan, snapshot }: Reviewed, { performance, reading }: Tools): Berkas {
  const grids = new Map(snapshot.sheets.map(({ name, grid }) => [name, grid]));
  const grid = (sheet: string): Grid | undefined => grids.get(sheet);
  const glances = new Map(laporan.anggaran.map((tabel) => [tabel, glanceAt(tabel)]));
  const glance = (tabel: TabelAnggaran): Glance => glances.get(tabel) ?? glanceAt(tabel);
  const ganda = twinsOf(laporan);
  const kinerja = once(() => performance.kinerjaOf(laporan, ringkasan));
  const uncounted = new Uncounted(snapshot, laporan);
  const otherSums = function* (terms: Terms): Iterable<Kesamaan> {
    for (const k of recapEqualities(laporan, ringkasan, terms)) if (!uncounted.explains(k)) yield k;
    for (const k of performance.equalities(kinerja(), ringkasan, terms)) if (!uncounted.explains(k)) yield k;
  };
  const otherWitnesses = (): Iterable<Saksi> => performance.witnesses(kinerja(), ringkasan);
  const asked: Asked = {
    *sums(shared) {
      const terms = new Terms(grid, shared);
      yield* budgetEqualities(laporan, terms);
      yield* otherSums(terms);
    },
    *witnesses() {
      yield* witnesses(laporan, grid);
      yield* otherWitnesses();
    },
    budgetHolds: () =>
      laporan.anggaran.every((tabel) => budgetHolds(tabel, laporan.anggaran)) &&
      rowsHold(laporan, glance, grid),
    otherSums: () => otherSums(new Terms(grid, false)),
    otherWitnesses,
    reading,
  };
  const arithmetic = solve(asked, moneyOf(ganda));
  return {
    laporan,
    ringkasan,
    snapshot,
    ganda,
    memuatGanda: once(() => countingTwice(ganda, arithmetic.kesamaan())),
    uncounted,
    arithmetic,
    kinerja,
    sebaran: once(() => performance.sebaran(kinerja())),
    grid,
    glance,
    oddMoney: once(() => oddMoney({ laporan, glance })),
    formulas: once(() => reading.formulas(laporan, grid)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
