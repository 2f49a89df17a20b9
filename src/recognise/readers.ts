import type { TabelAnggaran } from '../domain/laporan';
import type { bacaSisa } from './left-over';
import type { tanyaRekap, unitSerupa } from './unit-questions';
import type { isBagianDana, tanpaIsiSendiri } from './unit-tables';

/** What reading a whole workbook takes and a range given to a custom function does not: it keeps the functions' bundle small. */
export interface Bacaan {
  /** Reads what the budgets left of each sheet. */
  readonly sisa: typeof bacaSisa;
  /** One table a period, each with its own figures, as one; `null` where they are not such. */
  gabungPeriode(cluster: readonly TabelAnggaran[]): TabelAnggaran | null;
  /** Of tables a period whose figures are to date the last; `null` where they are not such. */
  sampaiDenganTerakhir(cluster: readonly TabelAnggaran[]): TabelAnggaran | null;
  /** Tables of one unit that would count twice beside its others. */
  readonly tanpaIsiSendiri: typeof tanpaIsiSendiri;
  /** Whether tables of the same kegiatan are parts of one budget. */
  readonly isBagianDana: typeof isBagianDana;
  /** What only the user can say of the recaps. */
  readonly tanyaRekap: typeof tanyaRekap;
  /** Tables whose units may be one. */
  readonly unitSerupa: typeof unitSerupa;
}
