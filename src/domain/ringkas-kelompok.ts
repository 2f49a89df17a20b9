import { angka, plus } from './angka';
import { kunciProgram, kunciUnit, lipat } from './identitas';
import type { Baris, TabelAnggaran } from './laporan';
import type { Angka } from './ringkasan';

/** Money added up; `null` once a part is unreadable. */
export class Sum {
  private pagu: bigint | null = 0n;
  private realisasi: bigint | null = 0n;

  add(pagu: bigint | null, realisasi: bigint | null): void {
    this.pagu = plus(this.pagu, pagu);
    this.realisasi = plus(this.realisasi, realisasi);
  }

  addAll(sum: Sum): void {
    this.add(sum.pagu, sum.realisasi);
  }

  angka(): Angka {
    return angka(this.pagu, this.realisasi);
  }
}

export interface UnitSum {
  readonly kunci: string;
  readonly nama: string;
  readonly urutan: number;
  readonly tabel: TabelAnggaran[];
  readonly sum: Sum;
  readonly groups: Map<ProgramSum, Group>;
}

export interface ProgramSum {
  readonly kunci: string;
  readonly nama: string;
  readonly urutan: number;
  readonly sum: Sum;
}

/** The leaves of one unit under one program. */
export class Group {
  readonly sum = new Sum();
  private readonly names = new Map<string, number>();

  constructor(
    readonly unit: UnitSum,
    readonly program: ProgramSum,
  ) {}

  /** Tells apart kegiatan that bear the same name: the first of them is 1. */
  occurrence(nama: string): number {
    const name = lipat(nama);
    const occurrence = (this.names.get(name) ?? 0) + 1;
    this.names.set(name, occurrence);
    return occurrence;
  }
}

/** Units, programs, and what each unit has under each program, in the order in which the workbook names them. */
export class Groups {
  private readonly units = new Map<string, UnitSum>();
  private readonly programs = new Map<string, ProgramSum>();
  private readonly all: Group[] = [];
  private readonly coded: boolean;

  constructor(tables: readonly TabelAnggaran[]) {
    this.coded = areCoded(tables);
  }

  unitOf(tabel: TabelAnggaran): UnitSum {
    const kunci = kunciUnit(tabel.unit.nama);
    let unit = this.units.get(kunci);
    if (!unit) {
      const { nama } = tabel.unit;
      unit = { kunci, nama, urutan: this.units.size, tabel: [], sum: new Sum(), groups: new Map() };
      this.units.set(kunci, unit);
    }
    unit.tabel.push(tabel);
    return unit;
  }

  /** @param owner the program's row; `null` for leaves under none */
  of(unit: UnitSum, owner: Baris | null): Group {
    const program = this.programOf(owner);
    let group = unit.groups.get(program);
    if (!group) {
      group = new Group(unit, program);
      unit.groups.set(program, group);
      this.all.push(group);
    }
    return group;
  }

  /** The sums of the groups carried over to units, programs and the total. To be asked for once, when all leaves are added. */
  sums(): { readonly unit: UnitSum[]; readonly program: ProgramSum[]; readonly total: Sum } {
    const total = new Sum();
    for (const { unit, program, sum } of this.all) {
      for (const each of [unit.sum, program.sum, total]) each.addAll(sum);
    }
    return { unit: [...this.units.values()], program: [...this.programs.values()], total };
  }

  private programOf(owner: Baris | null): ProgramSum {
    const kunci = owner ? kunciProgram(owner.nama, this.coded ? owner.no : null) : '';
    let program = this.programs.get(kunci);
    if (!program) {
      program = { kunci, nama: owner?.nama ?? '', urutan: this.programs.size, sum: new Sum() };
      this.programs.set(kunci, program);
    }
    return program;
  }
}

const ACCOUNT_CODE = /^\d+(\.\d+)+$/;

/** A program is its code where every program row of the workbook has one, else its name. */
function areCoded(tables: readonly TabelAnggaran[]): boolean {
  let some = false;
  for (const { baris } of tables) {
    for (const { tingkat, no } of baris) {
      if (tingkat !== 'program') continue;
      if (!ACCOUNT_CODE.test(no)) return false;
      some = true;
    }
  }
  return some;
}
