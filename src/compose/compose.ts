import { cell } from '../formula/build';
import type { Change, NameChange } from '../workbook/port';
import type { Bahan } from './bahan';
import type { Draft } from './draft';
import { fills } from './fill';
import { flags, notes } from './marks';
import { AMBANG } from './names';
import { catatanReviu } from './sheets/catatan-reviu';
import { daftarReviu } from './sheets/daftar-reviu';
import { lembarPimpinan } from './sheets/lembar-pimpinan';
import { program } from './sheets/program';
import { rincian } from './sheets/rincian';
import { AMBANG_CELL, ringkasan } from './sheets/ringkasan';
import { serapanRendah } from './sheets/serapan-rendah';
import { unit } from './sheets/unit';

/** What a build does to a workbook, before its formulas have values. */
export interface Susunan {
  readonly drafts: readonly Draft[];
  readonly changes: readonly Exclude<Change, { kind: 'sheet' }>[];
}

export function compose(bahan: Bahan): Susunan {
  return {
    drafts: [ringkasan, rincian, program, unit, serapanRendah, catatanReviu, daftarReviu, lembarPimpinan].map(
      (make) => make(bahan),
    ),
    changes: [threshold(bahan), ...flags(bahan), ...notes(bahan), ...fills(bahan)],
  };
}

function threshold(bahan: Bahan): NameChange {
  return {
    kind: 'name',
    name: AMBANG,
    to: cell(AMBANG_CELL.row, AMBANG_CELL.col, { sheet: bahan.nama.ringkasan, fixed: 'both' }),
  };
}
