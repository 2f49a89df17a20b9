import type { angkaBerbeda } from './differing-tables';
import type { bacaSisa } from './left-over';
import type { tingkatDariJumlah } from './levels-by-sums';
import type { namaDiJawaban } from './table-role';
import type { tanyaRekap, unitSerupa } from './unit-questions';
import type { tanpaIsiSendiri } from './unit-tables';
import type { unitTanpaJudul } from './units';
import type { tahunLaporan } from './year';

/** What reading a whole workbook takes and a range given to a custom function does not: it keeps the functions' bundle small. */
export interface Bacaan {
  /** Reads what the budgets left of each sheet. */
  readonly sisa: typeof bacaSisa;
  /** Decides which of several tables counts. */
  readonly angkaBerbeda: typeof angkaBerbeda;
  /** Finds levels by the money where nothing else tells them. */
  readonly tingkatDariJumlah: typeof tingkatDariJumlah;
  /** Tables of one unit that would count twice beside its others. */
  readonly tanpaIsiSendiri: typeof tanpaIsiSendiri;
  /** What only the user can say of the recaps. */
  readonly tanyaRekap: typeof tanyaRekap;
  /** The year of all that was read. */
  readonly tahun: typeof tahunLaporan;
  /** Whose a table is that does not say it. */
  readonly unitTanpaJudul: typeof unitTanpaJudul;
  /** Tables whose units may be one. */
  readonly unitSerupa: typeof unitSerupa;
  /** The text that names a table in an answer. */
  readonly namaDiJawaban: typeof namaDiJawaban;
}
