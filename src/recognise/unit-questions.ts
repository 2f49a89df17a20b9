import { kunciUnit } from '../domain/identitas';
import type { Pertanyaan, TabelAnggaran, TabelRekap } from '../domain/laporan';
import { groupBy } from './group';
import type { RecogniseOptions } from './options';
import { namaDiJawaban, peranTabel } from './table-role';
import { lipat } from './text';

/**
 * What only the user can say of the recaps.
 * @param only the workbook has no table of kegiatan.
 */
export function tanyaRekap(
  anggaran: readonly TabelAnggaran[],
  only: boolean,
  rekap: readonly TabelRekap[],
  options: RecogniseOptions,
): Pertanyaan[] {
  return [...unitMirip(anggaran, rekap, options), ...(only ? hanyaRekap(rekap, options) : [])];
}

/** Units of the recaps that are written like a unit of the budget, but for a space. */
function unitMirip(
  anggaran: readonly TabelAnggaran[],
  rekap: readonly TabelRekap[],
  options: RecogniseOptions,
): Pertanyaan[] {
  const known = new Map(anggaran.map(({ unit }) => [rapat(unit.nama), unit.nama]));
  const asked = new Map<string, Pertanyaan>();
  for (const { sheet, per, baris } of rekap) {
    if (per !== 'unit') continue;
    for (const { nama, total } of baris) {
      const unit = known.get(rapat(nama));
      if (
        total ||
        unit === undefined ||
        kunciUnit(unit) === kunciUnit(nama) ||
        isAnswered([unit, nama], options)
      )
        continue;
      asked.set(kunciUnit(nama), tanyaUnit([unit, nama], sheet));
    }
  }
  return [...asked.values()];
}

/** Where there are only tables of programs they may be all the budget that there is. */
function hanyaRekap(rekap: readonly TabelRekap[], options: RecogniseOptions): Pertanyaan[] {
  const filled = rekap.filter(
    (tabel) =>
      tabel.per === 'program' &&
      peranTabel(options, tabel) === null &&
      tabel.baris.some(({ total, pagu, realisasi }) => !total && pagu !== null && realisasi !== null),
  );
  return filled.map((tabel) => ({
    kode: 'hanya rekap',
    sheet: tabel.sheet,
    pilihan: ['rekap', 'anggaran'],
    opsi: `--sheet "${namaDiJawaban(tabel, filled)}=anggaran"`,
  }));
}

/** Tables whose units may be one, and the question whether they are. */
export interface UnitSerupa {
  readonly ask: Pertanyaan;
  readonly group: readonly TabelAnggaran[];
}

/** "Karangsari" and "Karang Sari": one office written in two ways, or two offices? */
export function unitSerupa(tables: readonly TabelAnggaran[], options: RecogniseOptions): UnitSerupa[] {
  const byName = groupBy(tables, ({ unit }) => rapat(unit.nama));
  return [...byName.values()].flatMap((group) => {
    const names = [...new Map(group.map(({ unit }) => [kunciUnit(unit.nama), unit.nama])).values()];
    if (names.length < 2 || isAnswered(names, options)) return [];
    return [{ ask: tanyaUnit(names, group[0]?.sheet ?? ''), group }];
  });
}

function tanyaUnit(names: readonly string[], sheet: string): Pertanyaan {
  return { kode: 'unit', sheet, pilihan: names, opsi: `--unit "${names[1]}=${names[0]}"` };
}

/** The user may also say that they are two: `--unit "Karangsari=Karangsari"`. */
function isAnswered(names: readonly string[], options: RecogniseOptions): boolean {
  const folded = names.map(lipat);
  return (options.unit ?? []).some(
    ({ dari, menjadi }) => folded.includes(lipat(dari)) || folded.includes(lipat(menjadi)),
  );
}

/** A unit's name without what separates its words. */
function rapat(nama: string): string {
  return kunciUnit(nama).replaceAll(/[\s.-]/g, '');
}
