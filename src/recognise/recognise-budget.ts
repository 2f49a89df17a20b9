import type { Laporan } from '../domain/laporan';
import type { Snapshot } from '../workbook/port';
import { findTables } from './find-tables';

/** Finds budget tables only: what a custom function needs of a range. It keeps the functions' bundle small. */
export function recogniseBudget(snapshot: Snapshot): Laporan {
  return findTables(
    snapshot,
    {},
    {
      sisa: () => ({ kinerja: [], unread: [] }),
      // One of them counts: nobody can say here which.
      angkaBerbeda: (cluster, _, { left }) =>
        cluster.forEach((tabel) => left.set(tabel, { kode: 'ragu', opsi: '' })),
      tahun: () => null,
      unitTanpaJudul: (nama) => ({ nama, jenis: 'lain' }),
      tanyaRekap: () => [],
      namaDiJawaban: ({ sheet }) => sheet,
      unitSerupa: () => [],
      tanpaIsiSendiri: () => new Map(),
      tingkatDariJumlah: (susunan) => susunan,
    },
  );
}
