import { sum, type Money } from './money';

/** What a generated workbook is about. Names are bare; layouts add "Program", "Kegiatan:" and the like. */
export interface Budget {
  readonly year: number;
  /** "Kota Blitar". */
  readonly region: string;
  /** What the units belong to, itself often one of them: "Kecamatan Sukorejo". */
  readonly office: string;
  readonly units: readonly Unit[];
}

export interface Unit {
  /** "Kelurahan". */
  readonly kind: string;
  /** "Pakunden". */
  readonly name: string;
  readonly code: string;
  readonly programs: readonly Program[];
}

export interface Program {
  readonly name: string;
  /** "7.01.02". */
  readonly code: string;
  readonly activities: readonly Activity[];
}

/** A kegiatan or, within one, a sub kegiatan. */
export interface Activity {
  readonly name: string;
  /** "7.01.02.2.01" or "7.01.02.2.01.0003". */
  readonly code: string;
  /** Sub kegiatan; none makes the activity a leaf. */
  readonly subs: readonly Activity[];
  /** Of a leaf: what its money is spent on. Empty when the budget does not go that deep. */
  readonly accounts: readonly Account[];
  /** Of a leaf its own, else the sum of its sub kegiatan. */
  readonly money: Money;
}

export interface Account {
  /** "5.1.02.01.001.00024". */
  readonly code: string;
  readonly name: string;
  readonly money: Money;
}

export function fullName(unit: Unit): string {
  return `${unit.kind} ${unit.name}`;
}

export function leavesOf(activity: Activity): readonly Activity[] {
  return activity.subs.length === 0 ? [activity] : activity.subs.flatMap(leavesOf);
}

export function moneyOfProgram(program: Program): Money {
  return sum(program.activities.map((activity) => activity.money));
}

export function moneyOfUnit(unit: Unit): Money {
  return sum(unit.programs.map(moneyOfProgram));
}

export function hasMoney(unit: Unit): boolean {
  return moneyOfUnit(unit).pagu > 0n;
}

/** The activity with other sub kegiatan, its money theirs; `null` when none is left. */
export function withSubs(activity: Activity, subs: readonly Activity[]): Activity | null {
  return subs.length === 0 ? null : { ...activity, subs, money: sum(subs.map((sub) => sub.money)) };
}
