import { printSnapshot } from '../support/grid';
import { BUDGET, CHANGES } from './contract-sample';
import { QUIET, recording, type Harness, type MakeHarness } from './harness';

/** What the port says of cleaning. */
export function cleanContract(make: MakeHarness): void {
  let harness: Harness;

  beforeEach(async () => {
    harness = await make(BUDGET);
  });

  test('gives the staff’s workbook back', async () => {
    const [before, snapshot] = [await harness.inspect(), printSnapshot(await harness.workbook.read(QUIET))];
    await harness.workbook.replace(CHANGES, '1', QUIET);
    await harness.workbook.replace(CHANGES.slice(1), '2', QUIET);
    const receipt = await harness.workbook.clean(QUIET);
    expect(receipt).toMatchObject({ sheets: ['LKjIP Ringkasan'], fills: 1, flags: 1, notes: 1, skipped: [] });
    expect(receipt.exact).not.toBe(false);
    expect(await harness.inspect()).toEqual(before);
    expect(printSnapshot(await harness.workbook.read(QUIET))).toBe(snapshot);
  });

  test('finds nothing to do where we never were', async () => {
    const receipt = await harness.workbook.clean(QUIET);
    expect(receipt).toMatchObject({ sheets: [], fills: 0, flags: 0, notes: 0, skipped: [] });
    expect(receipt.exact).not.toBe(false);
  });

  test('keeps what staff did in between, and says that it is not as it was', async () => {
    await harness.workbook.replace(CHANGES, '1', QUIET);
    await harness.setCell('Pakunden', 4, 4, 175);
    await harness.setCell('Pakunden', 4, 5, 'manual');
    const receipt = await harness.workbook.clean(QUIET);
    expect(receipt.exact).not.toBe(true);
    const { sheets, ours, state } = await harness.workbook.read(QUIET);
    expect([sheets[0]!.grid.value(4, 4), sheets[0]!.grid.value(4, 5)]).toEqual([175, 'manual']);
    expect([ours, state]).toEqual([[], null]);
  });

  test('can be cancelled, and then leaves everything', async () => {
    await harness.workbook.replace(CHANGES, '1', QUIET);
    const before = await harness.inspect();
    await expect(harness.workbook.clean(recording(true))).rejects.toMatchObject({ code: 'cancelled' });
    expect(await harness.inspect()).toEqual(before);
  });

  test('reports its progress', async () => {
    await harness.workbook.replace(CHANGES, '1', QUIET);
    const progress = recording();
    await harness.workbook.clean(progress);
    expect(progress.steps.length).toBeGreaterThan(0);
    expect(progress.steps.every(([step, done, total]) => step === 'clean' && done <= total)).toBe(true);
  });
}
