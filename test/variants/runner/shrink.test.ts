import { PLAIN_PLAN } from '../generator/plan';
import { drawCase } from '../generator/variant';
import { shrink } from './shrink';

test('a failure keeps what makes it fail and loses the rest', () => {
  const failing = {
    ...drawCase('shrink/4'),
    plan: { ...drawCase('shrink/4').plan, sisa: 'present' as const },
  };
  const small = shrink(failing, ({ plan, budget }) => plan.sisa === 'present' && budget.units.length > 0);
  const { size, depth, accounts, figures, names, ...layout } = PLAIN_PLAN;
  expect(small.plan).toMatchObject({ ...layout, sisa: 'present' });
  expect(small.budget.units).toHaveLength(1);
  expect(small.budget.units[0]?.programs).toHaveLength(1);
  expect(small.budget.units[0]?.programs[0]?.activities).toHaveLength(1);
  expect([size, depth, accounts, figures, names].every(Boolean)).toBe(true);
});
