import type { Besaran } from '../../domain/laporan';
import { num } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import { sheets as teks } from '../../messages/id/sheets';
import type { FilledFormula } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { filledCell, live, value, type DraftRow } from '../draft';
import { serapanValue } from '../figures';
import { programRef } from './program';
import { RINCIAN, RINCIAN_HEAD, rincianSum } from './rincian';
import { block, firstLine, serapanDown, totalRow, type Block, type Place } from './unit-block';
import { UNIT } from './unit-columns';

/** A program of one unit. */
export interface ProgramUnit {
  /** Index in `Ringkasan.program`. */
  readonly programKe: number;
  /** Number or code as printed, '' where the kegiatan stand beneath no program. */
  readonly no: string;
}

/** A table of a unit's programs, for a unit with too many kegiatan to print. @param kegiatan how many those are */
export function unitPrograms(
  bahan: Bahan,
  place: Place,
  programs: readonly ProgramUnit[],
  kegiatan: number,
): Block {
  const first = firstLine(place, 1);
  const serapan = serapanDown(first, programs.length);
  const unitKe = num(place.unitKe + 1);
  const money = (besaran: Besaran): Expr => rincianSum(bahan, besaran, { unitKe });
  const known = (besaran: Besaran): number | null => bahan.jumlah.of(besaran, { unitKe: place.unitKe });
  return block(bahan, place, {
    remarks: [remark(bahan, kegiatan)],
    lineCount: programs.length,
    line: (index, row) => programRow(bahan, place, programs[index] as ProgramUnit, row, serapan),
    total: (row) =>
      totalRow(
        place,
        row,
        { pagu: money('pagu'), realisasi: money('realisasi') },
        { pagu: known('pagu'), realisasi: known('realisasi') },
      ),
  });
}

/** Where the kegiatan are; a click leads to the list's filter. */
function remark(bahan: Bahan, kegiatan: number): DraftRow {
  const { rincian } = bahan.nama;
  const filter = { sheet: rincian, row: RINCIAN_HEAD, col: RINCIAN.unit };
  return [null, value(teks.unit.hanyaProgram(kegiatan, rincian), 'note', filter)];
}

function programRow(
  bahan: Bahan,
  { unitKe }: Place,
  { programKe, no }: ProgramUnit,
  row: number,
  serapan: FilledFormula,
): DraftRow {
  const by = { unitKe: num(unitKe + 1), programKe: num(programKe + 1) };
  const pagu = bahan.jumlah.of('pagu', { unitKe, programKe });
  const realisasi = bahan.jumlah.of('realisasi', { unitKe, programKe });
  return [
    value(unitKe + 1, 'key'),
    value(no, 'textCenter'),
    live(programRef(bahan, programKe), 'text', bahan.ringkasan.program[programKe]?.nama || teks.tanpaProgram),
    live(rincianSum(bahan, 'pagu', by), 'money', pagu),
    live(rincianSum(bahan, 'realisasi', by), 'money', realisasi),
    filledCell(serapanValue(pagu, realisasi), serapan, 'percent', row, UNIT.persen),
  ];
}
