import { kunciUnit } from '../../domain/identitas';
import type { BarisRekap, Besaran, Laporan, TabelAnggaran, TabelRekap, Uang } from '../../domain/laporan';
import type { Rinci, Ringkasan } from '../../domain/ringkasan';
import { rapat } from '../../domain/nama-rapat';
import { eachBudgetSum } from './budget-sums';
import { BESARAN, type Kesamaan, type Suku, type Terms } from './terms';

/** Subtotals and JUMLAH rows. */
export function* budgetEqualities({ anggaran }: Laporan, terms: Terms): Iterable<Kesamaan> {
  for (const tabel of anggaran) yield* ofBudget(tabel, anggaran, terms);
}

function ofBudget(tabel: TabelAnggaran, semua: readonly TabelAnggaran[], terms: Terms): Kesamaan[] {
  const { sheet } = tabel;
  const found: Kesamaan[] = [];
  eachBudgetSum(tabel, semua, (row, besaran, parts) => {
    const jumlah = terms.of(sheet, row[besaran], row);
    if (!jumlah) return;
    const bagian = parts.map((part) => terms.of(sheet, part[besaran], part)).filter((suku) => suku !== null);
    const kode = row.tingkat === 'jumlah' ? 'jumlah' : 'subtotal';
    found.push({ kode, nama: row.nama, besaran, jumlah, bagian });
  });
  return found;
}

/** Recap tables against the budget's leaves and against their own rows. */
export function* recapEqualities(laporan: Laporan, ringkasan: Ringkasan, terms: Terms): Iterable<Kesamaan> {
  for (const rekap of laporan.rekap) yield* ofRecap(rekap, ringkasan, terms);
}

function ofRecap(rekap: TabelRekap, ringkasan: Ringkasan, terms: Terms): Kesamaan[] {
  const leavesOf = leavesBy(ringkasan, rekap.per);
  return rekap.baris.flatMap((row) => {
    const leaves = row.total ? ringkasan.rincian : leavesOf(row.nama);
    const own = row.total ? rekap.baris.filter((other) => !other.total && other.row < row.row) : [];
    return BESARAN.flatMap((besaran) => [
      ...(leaves ? recapEquality(rekap, row, leaves, besaran, terms) : []),
      ...ownTotal(rekap, row, own, besaran, terms),
    ]);
  });
}

/** A recap's total over its own rows. */
function ownTotal(
  { sheet }: TabelRekap,
  row: BarisRekap,
  rows: readonly BarisRekap[],
  besaran: Besaran,
  terms: Terms,
): Kesamaan[] {
  const figure = (uang: Uang | null): Suku | null =>
    uang && uang.bentuk !== 'kosong' ? terms.of(sheet, uang, null) : null;
  const jumlah = figure(row[besaran]);
  const bagian = rows.map((one) => figure(one[besaran])).filter((suku) => suku !== null);
  return jumlah && bagian.length > 0 && bagian.length === rows.length
    ? [{ kode: 'rekap', nama: row.nama, besaran, jumlah, bagian }]
    : [];
}

function recapEquality(
  rekap: TabelRekap,
  row: BarisRekap,
  leaves: readonly Rinci[],
  besaran: Besaran,
  terms: Terms,
): Kesamaan[] {
  const uang = row[besaran];
  const jumlah = uang && uang.bentuk !== 'kosong' ? terms.of(rekap.sheet, uang, null) : null;
  if (!jumlah) return [];
  const bagian: Suku[] = [];
  for (const { tabel, baris } of leaves) {
    const suku = terms.of(tabel.sheet, baris[besaran], baris);
    if (suku) bagian.push(suku);
  }
  return [{ kode: 'rekap', nama: row.nama, besaran, jumlah, bagian }];
}

/** The leaves of each program or unit, under the name that a recap may call it; names that differ by spaces have a check of their own. */
function leavesBy(
  ringkasan: Ringkasan,
  per: TabelRekap['per'],
): (nama: string) => readonly Rinci[] | undefined {
  const key = per === 'program' ? rapat : (nama: string): string => rapat(kunciUnit(nama));
  const names = (per === 'program' ? ringkasan.program : ringkasan.unit).map(({ nama }) => key(nama));
  const groups = new Map(names.map((name): [string, Rinci[]] => [name, []]));
  for (const rinci of ringkasan.rincian) {
    groups.get(names[per === 'program' ? rinci.programKe : rinci.unitKe] ?? '')?.push(rinci);
  }
  return (nama) => groups.get(key(nama));
}
