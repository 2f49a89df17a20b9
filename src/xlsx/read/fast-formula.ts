import type { BytesTag } from './bytes-tag';
import type { BytesText } from './bytes-text';
import { NO_FORMULA, type RawFormula } from './cell-sink';

const GT = 62;

/** Reads an `<f>` element from a sheet's bytes. */
export class FastFormula {
  selfClosing = false;
  private attributes: RawFormula = NO_FORMULA;
  text: string | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly texts: BytesText,
    private readonly tag: BytesTag,
  ) {}

  /** From behind "<f" on; where its closing tag begins, -1 when something irregular stands in it. */
  read(from: number): number {
    this.attributes = NO_FORMULA;
    this.selfClosing = false;
    this.text = null;
    const start = this.bytes[from] === GT ? from + 1 : this.readAttributes(from);
    if (start < 0 || this.selfClosing) return start;
    const end = this.texts.end(start);
    if (end > start) this.text = this.texts.cellText(start, end);
    return end;
  }

  /** Without attributes: its text is all there is to it. */
  get isPlain(): boolean {
    return this.attributes === NO_FORMULA;
  }

  raw(): RawFormula {
    return { ...this.attributes, text: this.text };
  }

  private readAttributes(from: number): number {
    const { tag, texts } = this;
    const found = new Map<string, string>();
    let at = tag.step(from);
    for (; at >= 0 && !tag.ended; at = tag.step(at)) {
      const name = texts.attribute(tag.nameStart, tag.nameEnd);
      if (found.has(name)) return -1;
      found.set(name, texts.attribute(tag.valueStart, tag.valueEnd));
    }
    this.selfClosing = tag.selfClosing;
    const get = (name: string): string | null => found.get(name) ?? null;
    this.attributes = {
      type: get('t') ?? '',
      text: null,
      ref: get('ref'),
      si: get('si'),
      r1: get('r1'),
      r2: get('r2'),
    };
    return at;
  }
}
