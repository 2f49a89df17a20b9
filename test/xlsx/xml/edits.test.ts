import fc from 'fast-check';
import { applySplices, Edits } from '../../../src/xlsx/xml/edits';

describe('edits', () => {
  it('are made together, by places in the original', () => {
    const edits = new Edits('<a><b/></a>');
    edits.insert(11, '<!-- end -->');
    edits.replace(3, 7, '<c/>');
    edits.insert(3, '1');
    edits.insert(3, '2');
    expect(edits.apply()).toBe('<a>12<c/></a><!-- end -->');
    expect(edits.original).toBe('<a><b/></a>');
  });

  it('that do nothing are none', () => {
    const edits = new Edits('abc');
    edits.insert(1, '');
    edits.remove(2, 2);
    expect(edits.isEmpty).toBe(true);
  });

  it('may not overlap or leave the text', () => {
    const edits = new Edits('abcdef');
    edits.remove(1, 4);
    edits.remove(3, 5);
    expect(() => edits.apply()).toThrow(RangeError);
    expect(() => edits.insert(7, 'x')).toThrow(RangeError);
    expect(() => edits.remove(4, 3)).toThrow(RangeError);
  });

  it('can be taken back, whatever they were', () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(3), fc.string({ maxLength: 4 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 25, maxLength: 30 }), spans, (original, list) => {
        const edits = new Edits(original);
        let from = 0;
        for (const [gap, length, text] of list) {
          const start = Math.min(from + (gap % 5), original.length);
          const end = Math.min(start + length, original.length);
          edits.replace(start, end, text);
          from = end;
        }
        expect(applySplices(edits.apply(), edits.inverse())).toBe(original);
      }),
    );
  });
});
