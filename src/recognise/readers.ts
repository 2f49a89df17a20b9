import type { TabelKinerja } from '../domain/kinerja';
import type { TabelAnggaran } from '../domain/laporan';
import type { Terpakai } from './kinerja/kinerja';
import type { SheetView } from './sheet-view';

/** What reading a whole workbook takes and a range given to a custom function does not: it keeps the functions' bundle small. */
export interface Bacaan {
  /** Reads a sheet's tables of performance, beside the budgets that were read there. */
  kinerja(view: SheetView, terpakai: readonly Terpakai[]): TabelKinerja[];
  /** One table a period, each with its own figures, as one; `null` where they are not such. */
  gabungPeriode(cluster: readonly TabelAnggaran[]): TabelAnggaran | null;
  /** Of tables a period whose figures are to date the last; `null` where they are not such. */
  sampaiDenganTerakhir(cluster: readonly TabelAnggaran[]): TabelAnggaran | null;
}
