/** `text` in place of what stands from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Changes to one text, collected as offsets into the original and made all at once. What is inserted at one place
 * stands in the order in which it was asked for, before what replaces text from there on.
 */
export class Edits {
  private readonly splices: Splice[] = [];

  constructor(readonly original: string) {}

  get isEmpty(): boolean {
    return this.splices.length === 0;
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(start: number, end: number): void {
    this.replace(start, end, '');
  }

  replace(start: number, end: number, text: string): void {
    if (start < 0 || end < start || end > this.original.length)
      throw new RangeError(`no span ${start}-${end}`);
    if (start < end || text !== '') this.splices.push({ start, end, text });
  }

  /** In the order of their places. @throws RangeError when two of them touch the same text */
  sorted(): readonly Splice[] {
    const order = this.splices.map((splice, index) => ({ splice, index }));
    order.sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.index - b.index);
    const sorted = order.map(({ splice }) => splice);
    sorted.forEach((splice, i) => {
      const before = sorted[i - 1];
      if (before && before.end > splice.start) throw new RangeError(`edits overlap at ${splice.start}`);
    });
    return sorted;
  }

  apply(): string {
    return applySplices(this.original, this.sorted());
  }

  /** Splices that make the original out of what `apply` gives. */
  inverse(): readonly Splice[] {
    let shift = 0;
    return this.sorted().map(({ start, end, text }) => {
      const at = start + shift;
      shift += text.length - (end - start);
      return { start: at, end: at + text.length, text: this.original.slice(start, end) };
    });
  }
}

/** @param splices in the order of their places, not overlapping */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text } of splices) {
    pieces.push(source.slice(from, start), text);
    from = end;
  }
  pieces.push(source.slice(from));
  return pieces.join('');
}
