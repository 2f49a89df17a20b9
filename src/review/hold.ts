import type { Laporan } from '../domain/laporan';
import type { Ringkasan, Temuan } from '../domain/ringkasan';
import type { Grid, Snapshot } from '../workbook/port';
import { equalities } from './arithmetic/equalities';
import { solve } from './arithmetic/solve';
import { type Kesamaan, Terms } from './arithmetic/terms';
import { type Saksi, witnesses } from './arithmetic/witness';
import type { Berkas, Check } from './check';
import { formulaCells } from './formulas/formula-cells';
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

/** Asks every check; the workbook is not changed. */
export function hold(checks: readonly Check[], performance: Performance, reviewed: Reviewed): Temuan[] {
  const berkas = berkasOf(reviewed, performance);
  return checks.flatMap((check) => [...check.run(berkas)]);
}

function berkasOf({ laporan, ringkasan, snapshot }: Reviewed, performance: Performance): Berkas {
  const grids = new Map(snapshot.sheets.map(({ name, grid }) => [name, grid]));
  const grid = (sheet: string): Grid | undefined => grids.get(sheet);
  const ganda = twinsOf(laporan);
  const kinerja = once(() => performance.kinerjaOf(laporan, ringkasan));
  const uncounted = new Uncounted(snapshot, laporan);
  const arithmetic = solve(
    function* (shared) {
      const terms = new Terms(grid, shared);
      for (const k of equalities(laporan, ringkasan, terms)) if (!uncounted.explains(k)) yield k;
      for (const k of performance.equalities(kinerja(), ringkasan, terms))
        if (!uncounted.explains(k)) yield k;
    },
    function* () {
      yield* witnesses(laporan, grid);
      yield* performance.witnesses(kinerja(), ringkasan);
    },
    moneyOf(ganda),
  );
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
    oddMoney: once(() => oddMoney(laporan)),
    formulas: once(() => formulaCells(laporan, grid)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
