import type { Typed, TypedValue } from '../../src/state/state';
import { ambangTyped, mergeTyped, typedAt, typedText, wouldBeLost } from '../../src/state/typed';
import { grid } from '../support/grid';

const { ours } = grid`
    # LKjIP Serapan Rendah {ours}
    1 h | lkjip:serapan-rendah | | isian:penyebab | isian:tindakLanjut
    | | | |
    | kel. a - p - k | | Tagihan rutin |
    | kel. a - p - l | | |
    | kel. b - p - k | | | =1+1 → 2
    | kel. b - p - m | | 12 | "  "
    | kel. a - p - k | | | Percepat SK
`;

describe('typed text', () => {
  it('is found by the marks in the hidden row, formulas and blanks left out', () => {
    const typed = typedText(ours);
    expect(typedAt(typed, 'serapan-rendah', 'kel. a - p - k', 'penyebab')).toBe('Tagihan rutin');
    expect(typedAt(typed, 'serapan-rendah', 'kel. a - p - k', 'tindakLanjut')).toBe('Percepat SK');
    expect(typedAt(typed, 'serapan-rendah', 'kel. b - p - m', 'penyebab')).toBe(12);
    expect(typed.get('serapan-rendah')?.size).toBe(2);
  });

  it('on a sheet goes over what was remembered of it; a sheet that is gone is remembered', () => {
    const remembered = new Map([
      ['serapan-rendah', new Map([['old', new Map([['penyebab', 'x']])]])],
      ['catatan-reviu', new Map([['f', new Map([['jawaban', 'y']])]])],
    ]);
    const merged = mergeTyped(remembered, typedText(ours), new Set(['serapan-rendah']));
    expect(typedAt(merged, 'serapan-rendah', 'old', 'penyebab')).toBeUndefined();
    expect(typedAt(merged, 'catatan-reviu', 'f', 'jawaban')).toBe('y');
  });

  it('that a build put there itself would not be lost', () => {
    const field = (name: string, value: TypedValue): ReadonlyMap<string, TypedValue> =>
      new Map([[name, value]]);
    const typed: Typed = new Map([
      ['ringkasan', new Map([['ambang', field('nilai', 0.9)]])],
      [
        'catatan-reviu',
        new Map([
          ['f', field('status', 'terbuka')],
          ['g', field('status', 'diterima')],
        ]),
      ],
    ]);
    expect(ambangTyped(typed)).toBe(0.9);
    expect(wouldBeLost(typed)).toEqual([
      { sheet: 'catatan-reviu', row: 'g', field: 'status', value: 'diterima' },
    ]);
  });

  it.each(['0,9', 0, 90, true])('is no threshold when it is %j', (value) => {
    expect(
      ambangTyped(new Map([['ringkasan', new Map([['ambang', new Map([['nilai', value]])]])]])),
    ).toBeUndefined();
  });
});
