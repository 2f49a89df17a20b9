import { cell } from '../formula/build';
import type { Change, NameChange } from '../workbook/port';
import type { Bahan } from './bahan';
import type { Draft } from './draft';
import { fills } from './fill';
import { isiKinerja } from './kinerja/isi/isi';
import { flags, notes } from './marks';
import { AMBANG } from './names';
import { capaian } from './sheets/capaian';
import { catatanReviu } from './sheets/catatan-reviu';
import { daftarReviu } from './sheets/daftar-reviu';
import { efisiensi } from './sheets/efisiensi';
import { keluaran } from './sheets/keluaran';
import { lembarPimpinan } from './sheets/lembar-pimpinan';
import { penyebab } from './sheets/penyebab';
import { perbandingan } from './sheets/perbandingan';
import { perencanaan } from './sheets/perencanaan';
import { program } from './sheets/program';
import { rincian } from './sheets/rincian';
import { AMBANG_CELL, ringkasan } from './sheets/ringkasan';
import { serapanRendah } from './sheets/serapan-rendah';
import { skm } from './sheets/skm';
import { unit } from './sheets/unit';

/** What a build does to a workbook, before its formulas have values. */
export interface Susunan {
  readonly drafts: readonly Draft[];
  readonly changes: readonly Exclude<Change, { kind: 'sheet' }>[];
}

/** The sheets in their order; those of performance are left out where the workbook has nothing for them. */
const SHEETS: readonly ((bahan: Bahan) => Draft | null)[] = [
  ...[rincian, program, unit, perencanaan, capaian, perbandingan, efisiensi, skm, keluaran, penyebab],
  ...[serapanRendah, catatanReviu, daftarReviu, lembarPimpinan],
];

export function compose(bahan: Bahan): Susunan {
  const made = SHEETS.flatMap((make) => make(bahan) ?? []);
  const names = new Set(made.map(({ name }) => name));
  return {
    drafts: [ringkasan(bahan, names), ...made],
    changes: [
      threshold(bahan),
      ...flags(bahan),
      ...notes(bahan),
      ...fills(bahan),
      ...isiKinerja(bahan, names),
    ],
  };
}

function threshold(bahan: Bahan): NameChange {
  return {
    kind: 'name',
    name: AMBANG,
    to: cell(AMBANG_CELL.row, AMBANG_CELL.col, { sheet: bahan.nama.ringkasan, fixed: 'both' }),
  };
}
