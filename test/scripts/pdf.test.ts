import { inkBox } from '../../scripts/support/pdf';

/** A white page of 100 × 200 dots with ink at these places. */
function page(...ink: readonly (readonly [x: number, y: number])[]): Uint8Array {
  const dots = new Uint8Array(100 * 200).fill(255);
  for (const [x, y] of ink) dots[y * 100 + x] = 0;
  return Buffer.concat([Buffer.from('P5\n100 200\n255\n'), dots]);
}

describe('where a page has ink', () => {
  it('is cut with a little room around', () => {
    expect(inkBox(page([30, 40], [60, 90]))).toEqual({ left: 22, top: 32, right: 69, bottom: 99 });
  });

  it('never reaches over the edges', () => {
    expect(inkBox(page([0, 0], [99, 180]))).toEqual({ left: 0, top: 0, right: 100, bottom: 189 });
  });

  it('leaves the footer out', () => {
    expect(inkBox(page([30, 40], [30, 195])).bottom).toBe(49);
    expect(() => inkBox(page([30, 195]))).toThrow('empty');
  });

  it('takes grey pictures only', () => {
    expect(() => inkBox(Buffer.from('P6\n1 1\n255\n...'))).toThrow('No grey picture');
  });
});
