import { text } from '../../src/formula/build';
import { FormulaError } from '../../src/formula/errors';
import type { Change, Snapshot } from '../../src/workbook/port';
import { printSnapshot } from '../support/grid';
import { BUDGET, CHANGES, fill, FLAG, NAME, note, sheet } from './contract-sample';
import { QUIET, recording, type Harness, type Inspection, type MakeHarness } from './harness';

/** What the port says of writing. */
export function replaceContract(make: MakeHarness): void {
  let harness: Harness;
  const build = (changes: readonly Change[], state = '{}') => harness.workbook.replace(changes, state, QUIET);
  const read = (): Promise<Snapshot> => harness.workbook.read(QUIET);

  beforeEach(async () => {
    harness = await make(BUDGET);
  });

  test('the receipt says what was done', async () => {
    const receipt = await build(CHANGES);
    expect(receipt).toMatchObject({
      sheets: ['LKjIP Rincian', 'LKjIP Ringkasan'],
      fills: 1,
      flags: 1,
      notes: 1,
    });
    expect(receipt.skipped).toEqual([]);
  });

  test('our sheets stand last, in their order, and are told from the staff’s', async () => {
    await build(CHANGES);
    const { sheets, ours } = await read();
    expect(sheets.map(({ name }) => name)).toEqual(['Pakunden', 'Kec. Sukorejo', 'Arsip']);
    expect(ours.map(({ name }) => name)).toEqual(['LKjIP Rincian', 'LKjIP Ringkasan']);
    const all = (await harness.inspect()).sheets.map(({ name }) => name);
    expect(all).toEqual(['Pakunden', 'Kec. Sukorejo', 'Arsip', 'LKjIP Rincian', 'LKjIP Ringkasan']);
  });

  test('our cells hold what was given; text is text even where it looks like a formula', async () => {
    await build(CHANGES);
    const [rincian] = (await read()).ours;
    const { grid } = rincian!;
    expect([grid.value(1, 1), grid.value(3, 1), grid.formula(3, 1)]).toEqual(['lkjip:rincian', '=1+1', null]);
    expect([grid.formula(3, 2), grid.value(3, 2), grid.format(3, 2)]).toEqual([
      'Pakunden!C4',
      200,
      '#,##0.00',
    ]);
    expect([grid.value(3, 3), grid.formula(3, 3)]).toEqual([null, null]);
    expect([grid.formula(3, 4), grid.value(3, 4), grid.isBold(3, 4)]).toEqual(['Pakunden!D4/B3', 0.75, true]);
  });

  test('our layout is there', async () => {
    await build(CHANGES);
    const [rincian] = (await read()).ours;
    expect([rincian!.isRowHidden(1), rincian!.isRowHidden(2)]).toEqual([true, false]);
    expect([rincian!.isColumnHidden(3), rincian!.isColumnHidden(2)]).toEqual([true, false]);
    expect(rincian!.merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 2 }]);
  });

  test('our charts are there, once', async () => {
    await build(CHANGES);
    await build(CHANGES);
    const rincian = (await harness.inspect()).sheets.find(({ name }) => name === 'LKjIP Rincian');
    const categories = 'Pakunden!B3:B4';
    expect(rincian?.charts).toEqual([
      {
        title: 'Serapan & "sisa"',
        series: [
          { name: 'Pagu', values: 'Pakunden!C3:C4', categories },
          { name: 'Realisasi', values: 'Pakunden!D3:D4', categories },
        ],
        labels: '0.0',
        min: 0,
      },
    ]);
  });

  test('the state is kept for the next reading, whatever its text', async () => {
    for (const state of ['{"a":"<&\'\\"]]>"}', 'é😀\n\t ']) {
      await build(CHANGES, state);
      expect((await read()).state).toBe(state);
    }
  });

  test('what we put into the staff’s cells reads as empty', async () => {
    const before = printSnapshot({ ...(await read()), state: null });
    await build(CHANGES);
    const after = await read();
    expect(printSnapshot({ ...after, ours: [], state: null })).toBe(before);
  });

  test('fills, notes, flags and names are there', async () => {
    await build(CHANGES);
    const { sheets, names } = await harness.inspect();
    const pakunden = sheets[0]!;
    expect([pakunden.formulas['E4'], pakunden.values['E4']]).toEqual(['D4/C4', 0.75]);
    expect(pakunden.notes['D4']).toBe('[LKjIP] Sisa Rp 50');
    expect(pakunden.flags).toEqual([{ areas: 'D3:D4,D6', when: 'D3<LKJIP_AMBANG*C3' }]);
    expect(names).toContainEqual({ name: 'LKJIP_AMBANG', refersTo: '0.95', hidden: true });
    expect(names.map(({ name }) => name)).toContain('BATAS');
  });

  test('a filled cell keeps its look', async () => {
    await build(CHANGES);
    expect((await read()).sheets[0]!.grid.format(4, 5)).toBe('0.00%');
  });

  test.each<[string, number, number]>([
    ['occupied', 4, 3],
    ['occupied', 6, 4],
    ['merged', 10, 2],
    ['table', 13, 2],
    ['array', 16, 3],
  ])('a cell that is %s is left alone', async (reason, row, col) => {
    const before = (await harness.inspect()).sheets[0];
    const receipt = await build([fill(row, col), NAME]);
    expect(receipt.skipped).toEqual([{ at: { sheet: 'Pakunden', row, col }, reason }]);
    expect(receipt.fills).toBe(0);
    expect((await harness.inspect()).sheets[0]).toEqual(before);
  });

  test('a note is left out where somebody has one', async () => {
    const before = (await harness.inspect()).sheets[0]!.notes;
    const receipt = await build([note(4, 3), note(5, 4)]);
    expect(receipt.skipped).toEqual([{ at: { sheet: 'Pakunden', row: 4, col: 3 }, reason: 'noted' }]);
    expect(receipt.notes).toBe(1);
    const { notes } = (await harness.inspect()).sheets[0]!;
    expect(notes).toEqual({ ...before, D5: '[LKjIP] Sisa Rp 50' });
  });

  test('building twice is building once', async () => {
    await build(CHANGES);
    const once = await harness.inspect();
    const receipt = await build(CHANGES);
    expect(receipt).toMatchObject({ fills: 1, flags: 1, notes: 1, skipped: [] });
    expect(await harness.inspect()).toEqual(once);
  });

  test('what an earlier build put in and this one does not want goes out', async () => {
    await build(CHANGES);
    await build([sheet('program', 'LKjIP Program'), note(3, 4)], 'lain');
    const { sheets, names } = await harness.inspect();
    expect(sheets.map(({ name }) => name)).toEqual(['Pakunden', 'Kec. Sukorejo', 'Arsip', 'LKjIP Program']);
    expect([sheets[0]!.formulas['E4'], sheets[0]!.flags, sheets[0]!.notes['D4']]).toEqual([
      undefined,
      [],
      undefined,
    ]);
    expect(names.map(({ name }) => name)).toEqual(['BATAS']);
    expect((await read()).state).toBe('lain');
  });

  test('our own sheets can be flagged', async () => {
    await build([...CHANGES, { ...FLAG, sheet: 'LKjIP Rincian' }]);
    const rincian = (await harness.inspect()).sheets.find(({ name }) => name === 'LKjIP Rincian');
    expect(rincian?.flags).toHaveLength(1);
  });

  test('a sheet of ours that staff renamed is still ours', async () => {
    await build(CHANGES);
    await harness.renameSheet('LKjIP Rincian', 'Daftar kami');
    expect((await read()).ours.map(({ name }) => name)).toContain('Daftar kami');
    await build(CHANGES);
    expect((await read()).ours.map(({ name }) => name)).toEqual(['LKjIP Rincian', 'LKjIP Ringkasan']);
  });

  test('text that staff typed into our sheets is read', async () => {
    await build(CHANGES);
    await harness.setCell('LKjIP Rincian', 5, 2, 'Tagihan rutin');
    expect((await read()).ours[0]!.grid.value(5, 2)).toBe('Tagihan rutin');
  });

  test('a filled cell that staff type into is theirs', async () => {
    await build(CHANGES);
    await harness.setCell('Pakunden', 4, 5, 0.5);
    expect((await read()).sheets[0]!.grid.value(4, 5)).toBe(0.5);
    const receipt = await build(CHANGES);
    expect(receipt.skipped).toEqual([{ at: { sheet: 'Pakunden', row: 4, col: 5 }, reason: 'occupied' }]);
    expect((await read()).sheets[0]!.grid.value(4, 5)).toBe(0.5);
  });

  describe('all or nothing:', () => {
    const failing: readonly [string, Change, object][] = [
      ['a sheet that is not there', { ...FLAG, sheet: 'Hilang' }, { code: 'missing-part' }],
      ['a name of ours that is taken', sheet('lain', 'pakunden'), { code: 'unsupported' }],
      [
        'a formula that Excel would not take',
        { ...fill(4, 5), formula: text('x'.repeat(300)) },
        { code: 'text-too-long' },
      ],
      ['rows that fail', sheet('lain', 'LKjIP Lain', failingRows), { code: 'circular' }],
    ];

    test.each(failing)('%s', async (_, change, error) => {
      await build(CHANGES);
      const [before, snapshot] = [await harness.inspect(), printSnapshot(await read())];
      await expect(build([...CHANGES.slice(1), change], 'lain')).rejects.toMatchObject(error);
      await expectSame(before, snapshot);
    });

    test('a build that is cancelled', async () => {
      const [before, snapshot] = [await harness.inspect(), printSnapshot(await read())];
      const cancelled = harness.workbook.replace(CHANGES, 'lain', recording(true));
      await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
      await expectSame(before, snapshot);
    });

    async function expectSame(before: Inspection, snapshot: string): Promise<void> {
      expect(await harness.inspect()).toEqual(before);
      expect(printSnapshot(await read())).toBe(snapshot);
    }
  });
}

function* failingRows(): Iterable<never> {
  yield* [];
  throw new FormulaError('circular', 'A1');
}
