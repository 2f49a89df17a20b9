import { inventBudget } from './budget/invent';
import type { Budget } from './budget/budget';
import type { Variant } from './description';
import { expectedOf } from './expected';
import { drawBudget } from './layout/budget-sheets';
import { drawFlaw, drawYearBefore, flawedBudget, verdictOf } from './layout/flaws';
import { hide } from './layout/hiding';
import { fileName } from './layout/names';
import { drawRecaps } from './layout/recap';
import { newScene } from './layout/scene';
import { drawSurroundings } from './layout/surroundings';
import { drawPlan, type Plan } from './plan';
import { random } from './random';
import { reconcile } from './reconcile';

/** All that a variant is made of: the same case gives the same workbook. */
export interface Case {
  readonly seed: string;
  readonly plan: Plan;
  readonly budget: Budget;
}

export function drawCase(seed: string): Case {
  const from = random(seed);
  const drawn = drawPlan(from.fork('plan'));
  const budget = inventBudget(drawn, from.fork('budget'));
  return { seed, budget, plan: reconcile(drawn, budget) };
}

export function layOut({ seed, plan: wanted, budget: invented }: Case): Variant {
  const plan = reconcile(wanted, invented);
  const budget = flawedBudget(plan.doubt, invented);
  const scene = newScene(budget, plan, random(seed).fork('layout'));
  drawBudget(scene);
  drawRecaps(scene);
  drawSurroundings(scene);
  hide(scene);
  drawFlaw(scene);
  if (plan.hidden === 'an old sheet') drawYearBefore(scene, 1, true);
  return {
    workbook: {
      fileName: fileName(budget, plan, scene.from),
      sheets: scene.sheets.map((sheet) => sheet.describe()),
    },
    expected: expectedOf(budget, plan, scene.tables),
    verdict: verdictOf(scene),
    ...(plan.doubt === 'quarters to add up' && {
      answer: { sheet: scene.tables[0]?.canvas.name ?? '', means: 'each its own' as const },
    }),
  };
}
