import { kunciProgram, kunciUnit } from '../../domain/identitas';
import type { BarisRekap, Besaran, Laporan, TabelAnggaran, TabelRekap } from '../../domain/laporan';
import type { Rinci, Ringkasan } from '../../domain/ringkasan';
import { addends, BESARAN, childrenOf, type Kesamaan, type Suku, type Terms } from './terms';

/** Every sum that the workbook promises: subtotals, JUMLAH rows, and recap tables against the budget's leaves. */
export function* equalities(laporan: Laporan, ringkasan: Ringkasan, terms: Terms): Iterable<Kesamaan> {
  for (const tabel of laporan.anggaran) yield* ofBudget(tabel, terms);
  for (const rekap of laporan.rekap) yield* ofRecap(rekap, ringkasan, terms);
}

function ofBudget(tabel: TabelAnggaran, terms: Terms): Kesamaan[] {
  const children = childrenOf(tabel.baris);
  const found: Kesamaan[] = [];
  for (const [index, row] of tabel.baris.entries()) {
    const isTotal = row.tingkat === 'jumlah';
    const beneath = isTotal ? siblingsAbove(tabel, children, index) : children.get(index);
    if (!beneath) continue;
    for (const besaran of BESARAN) {
      if (row[besaran].bentuk === 'kosong') continue;
      const jumlah = terms.of(tabel.sheet, row[besaran], row);
      const bagian: Suku[] = [];
      for (const baris of addends(tabel, children, beneath, besaran)) {
        const suku = terms.of(tabel.sheet, baris[besaran], baris);
        if (suku) bagian.push(suku);
      }
      if (jumlah && bagian.length > 0) {
        found.push({ kode: isTotal ? 'jumlah' : 'subtotal', nama: row.nama, jumlah, bagian });
      }
    }
  }
  return found;
}

/** What a total row adds up: the rows above it that stand under the same parent. */
function siblingsAbove(
  tabel: TabelAnggaran,
  children: ReadonlyMap<number, readonly number[]>,
  index: number,
): number[] {
  const parent = tabel.baris[index]?.induk ?? -1;
  return (children.get(parent) ?? []).filter((sibling) => sibling < index);
}

function ofRecap(rekap: TabelRekap, ringkasan: Ringkasan, terms: Terms): Kesamaan[] {
  const leavesOf = leavesBy(ringkasan, rekap.per);
  return rekap.baris.flatMap((row) => {
    const leaves = row.total ? ringkasan.rincian : leavesOf(row.nama);
    return leaves ? BESARAN.flatMap((besaran) => recapEquality(rekap, row, leaves, besaran, terms)) : [];
  });
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
  return [{ kode: 'rekap', nama: row.nama, jumlah, bagian }];
}

/** The leaves of each program or unit, under the name that a recap may call it. */
function leavesBy(
  ringkasan: Ringkasan,
  per: TabelRekap['per'],
): (nama: string) => readonly Rinci[] | undefined {
  const groups: Rinci[][] = (per === 'program' ? ringkasan.program : ringkasan.unit).map(() => []);
  for (const rinci of ringkasan.rincian)
    groups[per === 'program' ? rinci.programKe : rinci.unitKe]?.push(rinci);
  const key = per === 'program' ? kunciProgram : kunciUnit;
  const names = (per === 'program' ? ringkasan.program : ringkasan.unit).map(({ nama }) => key(nama));
  const index = new Map(names.map((name, position) => [name, position]));
  return (nama) => groups[index.get(key(nama)) ?? -1];
}
