import type { Laporan, TabelAnggaran, Uang } from '../domain/laporan';
import type { Ringkasan, Temuan } from '../domain/ringkasan';
import type { Grid, Snapshot } from '../workbook/port';
import type { Arithmetic } from './arithmetic/solve';
import type { Formulas } from './formulas/formula-cells';
import type { Glance } from './glance';
import type { Sebaran } from './kinerja/figures';
import type { Kinerja } from './kinerja/kinerja';
import type { UangDiTabel } from './rows';
import type { Twins } from './twins';
import type { Uncounted } from './uncounted';

/** What every check looks at. */
export interface Berkas {
  readonly laporan: Laporan;
  readonly ringkasan: Ringkasan;
  readonly snapshot: Snapshot;
  /** Rows that stand there twice. */
  readonly ganda: readonly Twins[];
  /** The money of these rows, and of the totals that count it. */
  memuatGanda(): ReadonlySet<Uang>;
  /** Amounts that stand in the workbook and are not counted. */
  readonly uncounted: Uncounted;
  /** Sums that do not add up, already traced to the cells that explain them. */
  readonly arithmetic: Arithmetic;
  /** What the performance tables are about, put together across tables; worked out once. */
  kinerja(): Kinerja;
  /** Targets and results by indicator and year. */
  sebaran(): readonly Sebaran[];
  /** What a budget table shows at first sight. */
  readonly glance: (tabel: TabelAnggaran) => Glance;
  /** The cells of one of the staff's sheets. */
  grid(sheet: string): Grid | undefined;
  /** The money that is more, or less, than a plain number: text, unreadable, too long for a cell. */
  oddMoney(): readonly UangDiTabel[];
  /** The formulas among the figures of all tables; gathered once. */
  formulas(): Formulas;
}

export interface Check {
  /** Stable: it names the check in JSON, in the workbook and in the guide. */
  readonly kode: string;
  /** The question it asks of the workbook, as the guide prints it (Indonesian). */
  readonly pertanyaan: string;
  /** The rule it stands on: a regulation, or "praktik". */
  readonly sumber: string;
  run(berkas: Berkas): Iterable<Temuan>;
}
