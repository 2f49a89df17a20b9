import type { Laporan } from '../domain/laporan';
import type { Snapshot } from '../workbook/port';
import { angkaBerbeda } from './differing-tables';
import { findTables } from './find-tables';
import { bacaSisa } from './left-over';
import { tingkatDariJumlah } from './levels-by-sums';
import { namaDiJawaban } from './table-role';
import { tanyaRekap, unitSerupa } from './unit-questions';
import type { RecogniseOptions } from './options';
import { tanpaIsiSendiri } from './unit-tables';
import { unitTanpaJudul } from './units';
import { tahunLaporan } from './year';

export type { RecogniseOptions } from './options';

/** Finds the budget tables and the performance tables of a workbook, see `findTables`. */
export function recognise(snapshot: Snapshot, options: RecogniseOptions = {}): Laporan {
  return findTables(snapshot, options, {
    sisa: bacaSisa,
    angkaBerbeda,
    tahun: tahunLaporan,
    unitTanpaJudul,
    tanyaRekap,
    namaDiJawaban,
    unitSerupa,
    tanpaIsiSendiri,
    tingkatDariJumlah,
  });
}
