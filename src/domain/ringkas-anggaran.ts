import { kunciKegiatan, kunciProgram, kunciUnit, lipat } from './identitas';
import type { Baris, Laporan, TabelAnggaran } from './laporan';
import type { Angka, Rinci, Ringkasan } from './ringkasan';
import { angka, plus, serapanOf } from './angka';
import { serapanRendah } from './rules/serapan-rendah';

/**
 * Every aggregate of the budget out of its leaves, without figures of performance; typed subtotals are never used.
 * @param ambang under-absorption threshold as a ratio, e.g. 0.95.
 */
export function ringkasAnggaran(laporan: Laporan, ambang: number): Ringkasan {
  const programName = programIdentity(laporan.anggaran);
  const units = new Map<string, UnitSum>();
  const programs = new Map<string, ProgramSum>();
  const occurrences = new Occurrences();
  const total = new Sum();
  const rincian: Rinci[] = [];

  for (const tabel of laporan.anggaran) {
    const unit = unitOf(units, tabel);
    const chain = programChain(tabel.baris);
    for (const [index, baris] of tabel.baris.entries()) {
      if (!baris.leaf) continue;
      const owner = chain[index] ?? null;
      const identity = programName(owner);
      const program = programOf(programs, identity.kunci, identity.nama);
      for (const sum of [total, unit.sum, program.sum]) sum.add(baris);
      const occurrence = occurrences.next(unit.urutan, program.urutan, baris.nama);
      rincian.push(new Leaf(unit, program, identity.kunci, tabel, baris, occurrence));
    }
  }

  const anggaran = {
    rincian,
    // Without a budget there is no total; 0 would be one.
    total: laporan.anggaran.length > 0 ? total.angka() : angka(null, null),
    unit: [...units.values()].map((unit) => ({
      kunci: unit.kunci,
      nama: unit.nama,
      sheet: unit.tabel[0]?.sheet ?? '',
      tabel: unit.tabel,
      ...unit.sum.angka(),
    })),
    program: [...programs.values()].map((program) => ({
      kunci: program.kunci,
      nama: program.nama,
      ...program.sum.angka(),
    })),
  };
  return {
    tahun: laporan.tahun,
    kantor: officeOf([...units.values()]),
    ambang,
    ...anggaran,
    serapanRendah: underAbsorbed(rincian, ambang),
    kinerja: null,
  };
}

/** A leaf; what only a few of them are asked for is worked out then. */
class Leaf implements Rinci {
  readonly pagu: bigint | null;
  readonly realisasi: bigint | null;

  constructor(
    private readonly unitSum: UnitSum,
    private readonly programSum: ProgramSum,
    private readonly programKunci: string,
    readonly tabel: TabelAnggaran,
    readonly baris: Baris,
    private readonly occurrence: number,
  ) {
    this.pagu = baris.pagu.sen;
    this.realisasi = baris.realisasi.sen;
  }

  get kunci(): string {
    return kunciKegiatan(this.unitSum.kunci, this.programKunci, this.kegiatan, this.occurrence);
  }

  get unit(): string {
    return this.unitSum.nama;
  }

  get program(): string {
    return this.programSum.nama;
  }

  get kegiatan(): string {
    return this.baris.nama;
  }

  get unitKe(): number {
    return this.unitSum.urutan;
  }

  get programKe(): number {
    return this.programSum.urutan;
  }

  get serapan(): number | null {
    return serapanOf(this.pagu, this.realisasi);
  }
}

/** Tells apart kegiatan of one unit and program that bear the same name. */
class Occurrences {
  private readonly seen = new Map<number, Map<string, number>>();

  next(unitKe: number, programKe: number, nama: string): number {
    const place = unitKe * 2 ** 20 + programKe;
    let names = this.seen.get(place);
    if (!names) this.seen.set(place, (names = new Map<string, number>()));
    const name = lipat(nama);
    const occurrence = (names.get(name) ?? 0) + 1;
    names.set(name, occurrence);
    return occurrence;
  }
}

/** Unspent rupiah in sen; `null` where the money is unreadable. */
export function sisa(angka: Angka): bigint | null {
  return angka.pagu === null || angka.realisasi === null ? null : angka.pagu - angka.realisasi;
}

function underAbsorbed(rincian: readonly Rinci[], ambang: number): Rinci[] {
  return rincian
    .filter((r) => r.pagu !== null && r.realisasi !== null && serapanRendah(r.pagu, r.realisasi, ambang))
    .sort((a, b) => compareBigint(sisa(b) ?? 0n, sisa(a) ?? 0n));
}

function compareBigint(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

class Sum {
  private pagu: bigint | null = 0n;
  private realisasi: bigint | null = 0n;

  add(baris: Baris): void {
    this.pagu = plus(this.pagu, baris.pagu.sen);
    this.realisasi = plus(this.realisasi, baris.realisasi.sen);
  }

  angka(): Angka {
    return angka(this.pagu, this.realisasi);
  }
}

interface UnitSum {
  readonly kunci: string;
  readonly nama: string;
  readonly urutan: number;
  readonly tabel: TabelAnggaran[];
  readonly sum: Sum;
}

interface ProgramSum {
  readonly kunci: string;
  readonly nama: string;
  readonly urutan: number;
  readonly sum: Sum;
}

function unitOf(units: Map<string, UnitSum>, tabel: TabelAnggaran): UnitSum {
  const kunci = kunciUnit(tabel.unit.nama);
  let unit = units.get(kunci);
  if (!unit) {
    unit = { kunci, nama: tabel.unit.nama, urutan: units.size, tabel: [], sum: new Sum() };
    units.set(kunci, unit);
  }
  unit.tabel.push(tabel);
  return unit;
}

function programOf(programs: Map<string, ProgramSum>, kunci: string, nama: string): ProgramSum {
  let program = programs.get(kunci);
  if (!program) {
    program = { kunci, nama, urutan: programs.size, sum: new Sum() };
    programs.set(kunci, program);
  }
  return program;
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

const ACCOUNT_CODE = /^\d+(\.\d+)+$/;

/** A program is its code where every program row of the workbook has one, else its name. */
function programIdentity(
  tables: readonly TabelAnggaran[],
): (program: Baris | null) => { kunci: string; nama: string } {
  const all = tables.flatMap((tabel) => tabel.baris.filter((baris) => baris.tingkat === 'program'));
  const coded = all.length > 0 && all.every((baris) => ACCOUNT_CODE.test(baris.no));
  return (program) => {
    if (!program) return { kunci: '', nama: '' };
    return { kunci: kunciProgram(program.nama, coded ? program.no : null), nama: program.nama };
  };
}
