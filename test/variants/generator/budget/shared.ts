import type { Activity, Budget, Program, Unit } from './budget';
import { moneyOfProgram } from './budget';
import { sum, type Money } from './money';

/** The rows of all units in one table, each row once, and what each unit has in it. */
export interface SharedRows {
  /** All units as if they were one. */
  readonly unit: Unit;
  /** By the code of a row of `unit`; no entry for units that have no such row. */
  readonly shares: ReadonlyMap<string, ReadonlyMap<Unit, Money>>;
}

/** What several units have under one name. */
type Owned<T> = readonly { readonly unit: Unit; readonly item: T }[];

/** Programs and kegiatan of the same name, divided or not divided in both units, become one row with a code of its own. */
export function sharedRows({ units }: Budget): SharedRows {
  const shares = new Map<string, ReadonlyMap<Unit, Money>>();
  const share = (code: string, owned: readonly (readonly [Unit, Money])[]): Money => {
    shares.set(code, new Map(owned));
    return sum(owned.map(([, money]) => money));
  };
  const activities = (owned: Owned<Activity>, above: string, width: number): Activity[] =>
    grouped(owned, isDivided).map((same, i) => {
      const code = `${above}.${String(i + 1).padStart(width, '0')}`;
      const money = share(
        code,
        same.map(({ unit, item }) => [unit, item.money]),
      );
      return {
        ...first(same),
        code,
        money,
        accounts: [],
        subs: activities(
          within(same, (item) => item.subs),
          code,
          4,
        ),
      };
    });
  const programs = grouped(
    within(
      units.map((unit) => ({ unit, item: unit })),
      (unit) => unit.programs,
    ),
  ).map((same): Program => {
    const program = first(same);
    share(
      program.code,
      same.map(({ unit, item }) => [unit, moneyOfProgram(item)]),
    );
    return {
      ...program,
      activities: activities(
        within(same, (item) => item.activities),
        `${program.code}.2`,
        2,
      ),
    };
  });
  return { unit: { kind: 'Seluruh', name: 'Unit Kerja', code: '', programs }, shares };
}

/** One unit with its rows in the order in which they are shared. */
export function partOf({ unit: all, shares }: SharedRows, unit: Unit): Unit {
  const own = (activities: readonly Activity[]): Activity[] =>
    activities.flatMap((activity) => {
      const money = shares.get(activity.code)?.get(unit);
      return money ? [{ ...activity, money, subs: own(activity.subs) }] : [];
    });
  const programs = all.programs.filter(({ code }) => shares.get(code)?.has(unit));
  return {
    ...unit,
    programs: programs.map((program) => ({ ...program, activities: own(program.activities) })),
  };
}

function isDivided({ subs }: Activity): string {
  return subs.length > 0 ? 'divided' : '';
}

/** By name, however it is spaced; a unit's second row of a name is another. */
function grouped<T extends { readonly name: string }>(
  owned: Owned<T>,
  kindOf: (item: T) => string = () => '',
): Owned<T>[] {
  const groups = new Map<string, { unit: Unit; item: T }[]>();
  for (const { unit, item } of owned) {
    const name = `${kindOf(item)} ${item.name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()}`;
    let key = name;
    for (let i = 2; groups.get(key)?.some((other) => other.unit === unit); i++) key = `${name} ${i}`;
    groups.set(key, [...(groups.get(key) ?? []), { unit, item }]);
  }
  return [...groups.values()];
}

function within<T, U>(owned: Owned<T>, parts: (item: T) => readonly U[]): Owned<U> {
  return owned.flatMap(({ unit, item }) => parts(item).map((part) => ({ unit, item: part })));
}

function first<T>(owned: Owned<T>): T {
  return (owned[0] as { item: T }).item;
}
