import { angka, plus } from './angka';
import { kunciProgram, kunciUnit, lipat } from './identitas';
import type { Baris, TabelAnggaran } from './laporan';
import type { Sen } from './numbers/sen';
import type { Angka } from './ringkasan';
import { Pertama } from './sandi-nama';

/** Money added up; `null` once a part is unreadable. */
export class Sum {
  private pagu: Sen | null = 0;
  private realisasi: Sen | null = 0;

  add(pagu: Sen | null, realisasi: Sen | null): void {
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

  constructor(
    readonly unit: UnitSum,
    readonly program: ProgramSum,
    readonly urutan: number,
  ) {}
}

interface Bernama {
  readonly group: Group;
  readonly kegiatan: string;
}

/**
 * Tells apart kegiatan of a group that bear the same name. As a rule each bears its own, which numbers show: names are folded only
 * where they share one.
 */
export class Occurrences {
  private readonly pertama: Pertama;
  private readonly counts = new Map<string, number>();

  constructor(tables: readonly TabelAnggaran[]) {
    this.pertama = new Pertama(tables.reduce((sum, { baris }) => sum + baris.length, 0));
  }

  /** 1 for the first of its name. @param before the leaves before it, all of them asked for @param sandi see `sandiRapat` */
  of(leaf: Bernama, before: readonly Bernama[], sandi: number): number {
    const own = (sandi + Math.imul(leaf.group.urutan, GROUP)) | 0;
    const first = before[this.pertama.dari(own, before.length)];
    if (!first) return 1;
    const [firstName, name] = [folded(first), folded(leaf)];
    if (!this.counts.has(firstName)) this.counts.set(firstName, 1);
    const occurrence = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, occurrence);
    return occurrence;
  }
}

/** Odd: the same name has another number in every group. */
const GROUP = 0x85ebca6b | 0;

function folded({ group, kegiatan }: Bernama): string {
  return `${group.urutan} ${lipat(kegiatan)}`;
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
      group = new Group(unit, program, this.all.length);
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
