import { fullName, leavesOf, type Budget, type Unit } from './budget/budget';
import { decimal, serapan } from './budget/money';
import { partOf, sharedRows } from './budget/shared';
import type { Expected, ExpectedUnit } from './description';
import type { PlacedTable } from './layout/scene';
import type { Plan } from './plan';

/** The budget as a reader must give it back. */
export function expectedOf(budget: Budget, plan: Plan, tables: readonly PlacedTable[]): Expected {
  // A year that only a recap says is not the budget's own.
  const dated = plan.yearPlace !== 'nowhere' || plan.flatBy === 'account, quarter and year';
  return {
    year: dated ? budget.year : null,
    units: ownUnits(budget, plan).map((unit, index) => {
      const drawn = budget.units[index];
      const sheet = tables.find((table) => table.units.some((one) => one === drawn))?.canvas.name ?? '';
      // What is printed beside the figures of one quarter says nothing of the year.
      const isAddedUp = index === 0 && plan.doubt === 'quarters to add up';
      return expectedUnit(
        unit,
        sheet,
        isAddedUp ? { ...plan, percent: 'absent' } : plan,
        isNamed(unit, plan, sheet, budget.units.length),
      );
    }),
  };
}

/** Where units share rows, each has its kegiatan in the order of these. */
function ownUnits(budget: Budget, plan: Plan): readonly Unit[] {
  const isShared = plan.blocks === 'columns a unit' && !plan.unitColumns.startsWith('rows a unit');
  return isShared ? budget.units.map((unit) => partOf(sharedRows(budget), unit)) : budget.units;
}

function expectedUnit(unit: Unit, sheet: string, plan: Plan, named: boolean): ExpectedUnit {
  return {
    name: named ? fullName(unit) : null,
    sheet,
    programs: unit.programs.map((program) => ({
      name: program.name,
      leaves: program.activities.flatMap(leavesOf).map((leaf) => ({
        name: leaf.name,
        pagu: decimal(leaf.money.pagu),
        realisasi: decimal(leaf.money.realisasi),
        serapan: plan.percent === 'absent' ? null : serapan(leaf.money),
      })),
    })),
  };
}

/** One unit alone in a column-less list is named nowhere; a sheet's name may be too short for the unit's. */
function isNamed(unit: Unit, plan: Plan, sheet: string, count: number): boolean {
  if (plan.blocks === 'flat list') return count > 1;
  if (plan.blocks === 'unit rows' || plan.blocks === 'unit column' || plan.blocks === 'columns a unit')
    return true;
  return plan.unitPlace !== 'sheet name' || sheet.toLowerCase().includes(unit.name.toLowerCase());
}
