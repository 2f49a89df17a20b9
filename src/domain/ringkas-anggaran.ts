import { angka, serapanOf } from './angka';
import { kunciKegiatan } from './identitas';
import type { Baris, Laporan, TabelAnggaran } from './laporan';
import { type Group, Groups, type UnitSum } from './ringkas-kelompok';
import type { Angka, Rinci, Ringkasan } from './ringkasan';
import { serapanRendah } from './rules/serapan-rendah';

/**
 * Every aggregate of the budget out of its leaves, without figures of performance; typed subtotals are never used.
 * @param ambang under-absorption threshold as a ratio, e.g. 0.95.
 */
export function ringkasAnggaran(laporan: Laporan, ambang: number): Ringkasan {
  const groups = new Groups(laporan.anggaran);
  const rincian: Rinci[] = [];
  for (const tabel of laporan.anggaran) {
    const unit = groups.unitOf(tabel);
    const chain = programChain(tabel.baris);
    let owner: Baris | null = null;
    let group: Group | null = null;
    for (let index = 0; index < tabel.baris.length; index++) {
      const baris = tabel.baris[index] as Baris;
      if (!baris.leaf) continue;
      const above = chain[index] ?? null;
      if (!group || above !== owner) {
        owner = above;
        group = groups.of(unit, above);
      }
      group.sum.add(baris.pagu.sen, baris.realisasi.sen);
      rincian.push(new Leaf(group, tabel, baris, group.occurrence(baris.nama)));
    }
  }
  const { unit, program, total } = groups.sums();
  return {
    tahun: laporan.tahun,
    kantor: officeOf(unit),
    ambang,
    rincian,
    // Without a budget there is no total; 0 would be one.
    total: laporan.anggaran.length > 0 ? total.angka() : angka(null, null),
    unit: unit.map(({ kunci, nama, tabel, sum }) => ({
      kunci,
      nama,
      sheet: tabel[0]?.sheet ?? '',
      tabel,
      ...sum.angka(),
    })),
    program: program.map(({ kunci, nama, sum }) => ({ kunci, nama, ...sum.angka() })),
    serapanRendah: underAbsorbed(rincian, ambang),
    kinerja: null,
  };
}

/** A leaf. There may be a hundred thousand: it holds no more than where to look. */
class Leaf implements Rinci {
  constructor(
    private readonly group: Group,
    readonly tabel: TabelAnggaran,
    readonly baris: Baris,
    private readonly occurrence: number,
  ) {}

  get pagu(): bigint | null {
    return this.baris.pagu.sen;
  }

  get realisasi(): bigint | null {
    return this.baris.realisasi.sen;
  }

  get kunci(): string {
    const { unit, program } = this.group;
    return kunciKegiatan(unit.kunci, program.kunci, this.kegiatan, this.occurrence);
  }

  get unit(): string {
    return this.group.unit.nama;
  }

  get program(): string {
    return this.group.program.nama;
  }

  get kegiatan(): string {
    return this.baris.nama;
  }

  get unitKe(): number {
    return this.group.unit.urutan;
  }

  get programKe(): number {
    return this.group.program.urutan;
  }

  get serapan(): number | null {
    return serapanOf(this.pagu, this.realisasi);
  }
}

/** Unspent rupiah in sen; `null` where the money is unreadable. */
export function sisa(angka: Angka): bigint | null {
  return angka.pagu === null || angka.realisasi === null ? null : angka.pagu - angka.realisasi;
}

function underAbsorbed(rincian: readonly Rinci[], ambang: number): Rinci[] {
  const found: { readonly rinci: Rinci; readonly sisa: bigint }[] = [];
  for (const rinci of rincian) {
    const { pagu, realisasi } = rinci;
    if (pagu !== null && realisasi !== null && serapanRendah(pagu, realisasi, ambang))
      found.push({ rinci, sisa: pagu - realisasi });
  }
  return found.sort((a, b) => compareBigint(b.sisa, a.sisa)).map(({ rinci }) => rinci);
}

function compareBigint(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const OFFICES: ReadonlySet<string> = new Set(['kecamatan', 'dinas', 'badan']);

/** The one unit, or the one among them that the others belong to. */
function officeOf(units: readonly UnitSum[]): string | null {
  const candidates =
    units.length === 1 ? units : units.filter(({ tabel }) => OFFICES.has(tabel[0]?.unit.jenis ?? ''));
  return candidates.length === 1 ? (candidates[0]?.nama ?? null) : null;
}

/** For every row the program row it stands under, `null` where it stands under none. */
export function programChain(baris: readonly Baris[]): (Baris | null)[] {
  const chain: (Baris | null)[] = [];
  for (const row of baris) {
    chain.push(row.tingkat === 'program' ? row : row.induk >= 0 ? (chain[row.induk] ?? null) : null);
  }
  return chain;
}
