import type { Baris, TabelAnggaran, TabelRekap } from '../domain/laporan';
import { ubahBaris } from './baris';
import { keyakinan } from './confidence';
import type { AsalTabel } from './contradictions';
import type { Draf } from './drafts';
import type { RecogniseOptions, SheetRole } from './options';
import { programDariAkun } from './program-accounts';
import { barisRekap, rekapPer, type NamaDikenal } from './recap';
import { isBlank } from './sheet-view';
import { peranTabel } from './table-role';
import { lipat } from './text';
import { pecahUnit, type UnitLain } from './units';

/** The tables of a workbook by what they are. */
export interface Terpisah {
  readonly anggaran: TabelAnggaran[];
  readonly rekap: TabelRekap[];
  /** What each budget was read from. */
  readonly asal: AsalTabel;
  /** Tables that are neither, by their sheet. */
  readonly sisa: ReadonlyMap<string, readonly Draf[]>;
}

const NONE: NamaDikenal = { unit: new Set(), program: new Set() };

/** Budgets first; then recaps, which their names tell from budgets. What the user said of a sheet counts before all. */
export function pisahkan(draf: readonly Draf[], unitLain: UnitLain, options: RecogniseOptions): Terpisah {
  const roleOf = (d: Draf) => peranDraf(options, d);
  const parts = new Map<Draf, TabelAnggaran[]>();
  for (const d of draf) {
    const role = roleOf(d);
    if (isBudget(d, role, NONE))
      parts.set(d, pecahUnit(role === 'anggaran' ? withLeaves(d) : d, unitLain, options));
  }
  const dikenal = namaDikenal([...parts.values()].flat());
  const perProgram = [...parts.keys()].some(({ judul }) => judul.program !== null);
  const rekap: TabelRekap[] = [];
  const sisa = new Map<string, Draf[]>();
  for (const d of draf) {
    const role = roleOf(d);
    if (parts.has(d) && isBudget(d, role, dikenal)) {
      if ((parts.get(d) ?? []).some(({ baris }) => baris.some((row) => row.leaf && hasMoney(d, row))))
        continue;
      sisa.set(d.view.sheet.name, [...(sisa.get(d.view.sheet.name) ?? []), d]);
    } else {
      const alone = perProgram && role === null ? programDariAkun(d, dikenal.program) : null;
      if (alone) {
        parts.set(d, pecahUnit(alone, unitLain, options));
        continue;
      }
      const per = rekapPer(d.susunan.baris, peranNama(d), dikenal);
      rekap.push(per === null ? tabelRekap(withoutActivities(d), 'program') : tabelRekap(d, per));
    }
    parts.delete(d);
  }
  const asal = new Map([...parts].flatMap(([d, tables]) => tables.map((tabel) => [tabel, d] as const)));
  return { anggaran: [...parts.values()].flat(), rekap, asal, sisa };
}

/** What the user said of a table. */
export function peranDraf(options: RecogniseOptions, d: Draf): SheetRole | null {
  const first = d.susunan.baris[0];
  return peranTabel(options, {
    sheet: d.view.sheet.name,
    kolom: d.kolom.anggaran,
    ...(first && { body: { from: first.row } }),
  });
}

function isBudget(d: Draf, role: SheetRole | null, dikenal: NamaDikenal): boolean {
  if (role === 'anggaran' || role === 'rekap') return role === 'anggaran';
  return rekapPer(d.susunan.baris, peranNama(d), dikenal) === null;
}

/** A table that the user calls a budget has leaves, be they programs. */
function withLeaves(d: Draf): Draf {
  const { baris } = d.susunan;
  if (baris.some(({ leaf }) => leaf)) return d;
  const parents = new Set(baris.map(({ induk }) => induk));
  const leaves = baris.map((row, index) =>
    ubahBaris(row, {
      leaf: row.tingkat !== 'jumlah' && row.tingkat !== 'rekening' && !parents.has(index),
    }),
  );
  return { ...d, susunan: { ...d.susunan, baris: leaves } };
}

/** Of a table that the user calls a recap, only the programs and totals are held against the budget. */
function withoutActivities(d: Draf): Draf {
  const baris = d.susunan.baris.filter(({ tingkat }) => tingkat === 'program' || tingkat === 'jumlah');
  return { ...d, susunan: { ...d.susunan, baris } };
}

/**
 * A table that has nothing but "-" for money, or a percentage that someone typed, says that there was none; one whose cells are empty is
 * yet to be filled in.
 */
function hasMoney({ view: { sheet } }: Draf, { pagu, realisasi, persen }: Baris): boolean {
  if (persen !== null && persen.rasio !== null && sheet.grid.formula(persen.row, persen.col) === null)
    return true;
  const isFilled = ({ bentuk, sel }: Baris['pagu']) =>
    bentuk !== 'kosong' || sel.some(({ row, col }) => !isBlank(sheet.grid.value(row, col)));
  return isFilled(pagu) || isFilled(realisasi);
}

function namaDikenal(tables: readonly TabelAnggaran[]): NamaDikenal {
  const unit = new Set<string>();
  const program = new Set<string>();
  for (const tabel of tables) {
    unit.add(lipat(tabel.unit.nama));
    unit.add(lipat(tabel.unit.nama.replace(/^\S+\s+/, '')));
    for (const row of tabel.baris) if (row.tingkat === 'program') program.add(lipat(row.nama));
  }
  return { unit, program };
}

function peranNama(d: Draf): string {
  const names = d.kolom.nama;
  return names.length === 1 ? (names[0] as { peran: string }).peran : 'uraian';
}

function tabelRekap(d: Draf, per: TabelRekap['per']): TabelRekap {
  return {
    jenis: 'rekap',
    per,
    sheet: d.view.sheet.name,
    judul: d.judul.teks,
    kolom: d.kolom.anggaran,
    baris: barisRekap(d.view.sheet.grid, d.susunan.baris),
    alasan: d.alasan,
    ...keyakinan(d),
  };
}
