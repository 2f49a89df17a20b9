import fc from 'fast-check';
import { EMPTY_STATE, readState, writeState, type State } from '../../src/state/state';

const STATE: State = {
  version: 1,
  settings: { ambang: 0.9 },
  answers: { sheet: ['Lembar1=anggaran'] },
  typed: new Map([
    [
      'serapan-rendah',
      new Map([['kelurahan a | p | k | 1', new Map([['penyebab', 'Tagihan "rutin" <&> \u{1f600}']])]]),
    ],
  ]),
};

describe('the state of a workbook', () => {
  it('reads back what it wrote', () => {
    expect(readState(writeState(STATE))).toEqual(STATE);
  });

  it.each([
    null,
    '',
    'no json',
    '[]',
    '{}',
    '{"version":2}',
    '{"version":1,"typed":7,"settings":{"ambang":7},"answers":[1]}',
  ])('is empty rather than wrong when it reads %j', (text) => {
    expect(readState(text)).toEqual(EMPTY_STATE);
  });

  it('never fails, whatever it reads', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"version":1,"typed":${json},"answers":${json}}`),
        ),
        (text) => {
          expect(readState(text).version).toBe(1);
        },
      ),
    );
  });

  it('keeps names such as __proto__ as names', () => {
    const typed = new Map([['__proto__', new Map([['constructor', new Map([['toString', 'x']])]])]]);
    expect(readState(writeState({ ...STATE, typed })).typed).toEqual(typed);
  });
});
