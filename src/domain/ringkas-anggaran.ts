import { angka, serapanOf } from './angka';
import { senBaris } from './angka-baris';
import { kunciKegiatan } from './identitas';
import type { Baris, Laporan, TabelAnggaran } from './laporan';
import { bandingSen, type Sen, tambahSen } from './numbers/sen';
import { type Group, Groups, Occurrences, type UnitSum } from './ringkas-kelompok';
import type { Angka, Rinci, Ringkasan } from './ringkasan';
import { serapanRendah } from './rules/serapan-rendah';
import { sandiNama } from './sandi-nama';

/**
 * Every aggregate of the budget out of its leaves, without figures of performance; typed subtotals are never used.
 * @param ambang under-absorption threshold as a ratio, e.g. 0.95.
 */
export function ringkasAnggaran(laporan: Laporan, ambang: number): Ringkasan {
  const groups = new Groups(laporan.anggaran);
  const occurrences = new Occurrences(laporan.anggaran);
  const rincian: Leaf[] = [];
  for (const tabel of laporan.anggaran) {
    const unit = groups.unitOf(tabel);
    const chain = programChain(tabel.baris);
    const sandi = sandiNama(tabel);
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
      group.sum.add(senBaris(baris, 'pagu'), senBaris(baris, 'realisasi'));
      const leaf = new Leaf(group, tabel, baris);
      leaf.occurrence = occurrences.of(leaf, rincian, sandi[index] as number);
      rincian.push(leaf);
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
  occurrence = 1;

  constructor(
    readonly group: Group,
    readonly tabel: TabelAnggaran,
    readonly baris: Baris,
  ) {}

  get pagu(): bigint | null {
    const sen = senBaris(this.baris, 'pagu');
    return sen === null ? null : BigInt(sen);
  }

  get realisasi(): bigint | null {
    const sen = senBaris(this.baris, 'realisasi');
    return sen === null ? null : BigInt(sen);
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
    return serapanOf(senBaris(this.baris, 'pagu'), senBaris(this.baris, 'realisasi'));
  }
}

/** Unspent rupiah in sen; `null` where the money is unreadable. */
export function sisa(angka: Angka): bigint | null {
  return angka.pagu === null || angka.realisasi === null ? null : angka.pagu - angka.realisasi;
}

function underAbsorbed(rincian: readonly Rinci[], ambang: number): Rinci[] {
  const found: { readonly rinci: Rinci; readonly sisa: Sen }[] = [];
  for (const rinci of rincian) {
    const pagu = senBaris(rinci.baris, 'pagu');
    const realisasi = senBaris(rinci.baris, 'realisasi');
    if (pagu !== null && realisasi !== null && serapanRendah(pagu, realisasi, ambang))
      found.push({ rinci, sisa: tambahSen(pagu, -realisasi) });
  }
  return found.sort((a, b) => bandingSen(b.sisa, a.sisa)).map(({ rinci }) => rinci);
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
