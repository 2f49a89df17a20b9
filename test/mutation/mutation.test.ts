import { drawBook } from './clean/draw-book';
import { score, sum, type Score } from './score';

/** A part of what `npm run mutation -- 2000` plants, with the same bounds. */
describe('planted faults', () => {
  let result: Score;

  beforeAll(async () => {
    result = await score(drawBook, 300, 'jest');
  });

  it('leave nothing to say about the clean workbooks', () => {
    expect(result.falseAlarms).toEqual([]);
  });

  it('are found where they were planted', () => {
    const { mutants, silent, found, atCell, near, findings } = sum(result);
    const heard = mutants - silent;
    expect(heard).toBeGreaterThan(270);
    expect(found / heard).toBeGreaterThanOrEqual(0.99);
    expect(atCell / heard).toBeGreaterThanOrEqual(0.9);
    expect(near).toBe(heard);
    expect(findings / heard).toBeLessThanOrEqual(1.2);
  });
});
