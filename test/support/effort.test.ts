import { growth, IN_STEP, quickest } from './effort';

const spin = (steps: number): number => {
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += i % 7;
  return sum;
};

it('work by the square of its input is told from work in step with it', async () => {
  expect(await growth((share) => () => spin(2e8 * share))).toBeLessThanOrEqual(IN_STEP);
  expect(await growth((share) => () => spin(2e8 * share * share))).toBeGreaterThan(IN_STEP);
});

it('what takes long every time does so by its quickest try', async () => {
  expect(await quickest(() => spin(1e7), 0)).toBeGreaterThan(0);
});
