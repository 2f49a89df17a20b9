import type { Value } from '../../formula/value';
import type { Codec } from '../codec';
import { BytesNumber } from './bytes-number';
import { BytesTag } from './bytes-tag';
import { BytesText } from './bytes-text';
import type { CellSink } from './cell-sink';
import { cellValue, sharedString } from './cell-values';
import { FastFormula } from './fast-formula';

const LT = 60;
const GT = 62;
const SLASH = 47;
const ONE = 49;
// Letters by their names, as the element and attribute names below are spelled.
const b = 98;
const c = 99;
const d = 100;
const e = 101;
const f = 102;
const h = 104;
const i = 105;
const n = 110;
const o = 111;
const r = 114;
const s = 115;
const t = 116;
const v = 118;
const w = 119;

/** The answer where something stands that this scanner leaves to the full parser. */
const IRREGULAR = -1;

/**
 * Reads `<row>` and `<c>` elements from a sheet's bytes. It knows the one way in which nearly every program writes
 * them; at anything else (comments, CDATA, rich inline strings, extension lists, elements or attributes twice) it
 * gives up, and the sheet is read by the full parser instead. So it can be fast without being lenient.
 */
export class FastCells {
  private readonly text: BytesText;
  private readonly tag: BytesTag;
  private readonly digits: BytesNumber;
  private readonly formula: FastFormula;
  private row = 0;
  private col = 0;
  private style = 0;
  private type = 'n';
  private value: Value = null;

  /** @param prefix what stands before each element's local name, e.g. the bytes of "x:" */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly prefix: Uint8Array,
    private readonly sink: CellSink,
    codec: Codec,
  ) {
    this.text = new BytesText(bytes, sink.context.part, codec);
    this.tag = new BytesTag(bytes);
    this.digits = new BytesNumber(bytes);
    this.formula = new FastFormula(bytes, this.text, this.tag);
  }

  /**
   * Reads rows from behind `<sheetData>` on.
   * @returns where the closing tag begins that is no row's, -1 when something irregular came first
   */
  read(from: number): number {
    const { bytes } = this;
    for (let at = this.tag.nextTag(from); at >= 0; at = this.tag.nextTag(at)) {
      if (bytes[at + 1] === SLASH) return at;
      const name = this.local(at + 1);
      if (name < 0 || bytes[name] !== r || bytes[name + 1] !== o || bytes[name + 2] !== w) return IRREGULAR;
      at = this.rowElement(name + 3);
      if (at < 0) return IRREGULAR;
    }
    return IRREGULAR;
  }

  private rowElement(from: number): number {
    let at = this.rowTag(from);
    if (at < 0 || this.tag.selfClosing) return at;
    for (at = this.tag.nextTag(at); at >= 0; at = this.tag.nextTag(at)) {
      if (this.bytes[at + 1] === SLASH) return this.closeRow(at + 2);
      const name = this.local(at + 1);
      if (name < 0 || this.bytes[name] !== c) return IRREGULAR;
      at = this.cellElement(name + 1);
      if (at < 0) return IRREGULAR;
    }
    return IRREGULAR;
  }

  private closeRow(from: number): number {
    const { bytes } = this;
    const at = this.local(from);
    const isRow =
      at > 0 && bytes[at] === r && bytes[at + 1] === o && bytes[at + 2] === w && bytes[at + 3] === GT;
    return isRow ? at + 4 : IRREGULAR;
  }

  private rowTag(from: number): number {
    const { bytes, tag } = this;
    let row = this.row + 1;
    let hidden = false;
    let hasRow = false;
    let at = tag.step(from);
    for (; at >= 0 && !tag.ended; at = tag.step(at)) {
      const first = bytes[tag.nameStart];
      if (first === r && tag.nameEnd === tag.nameStart + 1) {
        if (hasRow || this.digits.whole(tag.valueStart) !== tag.valueEnd) return IRREGULAR;
        hasRow = true;
        row = this.digits.value;
      } else if (first === h && tag.nameEnd === tag.nameStart + 6) {
        const value = bytes[tag.valueStart];
        hidden = value === ONE || value === t;
      }
    }
    if (at < 0) return IRREGULAR;
    this.sink.row(row, hidden);
    this.row = row;
    this.col = 0;
    return at;
  }

  private cellElement(from: number): number {
    this.value = null;
    let hasFormula = false;
    let hasValue = false;
    let at = this.cellTag(from);
    if (at < 0) return IRREGULAR;
    if (this.tag.selfClosing) {
      this.sink.cell(this.row, this.col, this.style, null);
      return at;
    }
    for (at = this.tag.nextTag(at); at >= 0; at = this.tag.nextTag(at)) {
      const isClosing = this.bytes[at + 1] === SLASH;
      const name = this.local(isClosing ? at + 2 : at + 1);
      if (name < 0) return IRREGULAR;
      const letter = this.bytes[name];
      if (isClosing) {
        if (letter !== c || this.bytes[name + 1] !== GT) return IRREGULAR;
        this.emit(hasFormula);
        return name + 2;
      }
      if (letter === v && !hasValue) {
        hasValue = true;
        at = this.valueElement(name + 1);
      } else if (letter === f && !hasFormula && !hasValue) {
        hasFormula = true;
        at = this.formula.read(name + 1);
        if (at >= 0 && !this.formula.selfClosing) at = this.closeOne(at, f);
      } else if (letter === i && this.bytes[name + 1] === s && !hasValue) {
        hasValue = true;
        at = this.inlineString(name + 2);
      } else {
        return IRREGULAR;
      }
      if (at < 0) return IRREGULAR;
    }
    return IRREGULAR;
  }

  private emit(hasFormula: boolean): void {
    const { sink, row, col, style, value } = this;
    if (!hasFormula) sink.cell(row, col, style, value);
    else if (this.formula.isPlain) sink.withFormula(row, col, style, value, this.formula.text);
    else sink.formulaCell(row, col, style, value, this.formula.raw());
  }

  private cellTag(from: number): number {
    const { bytes, tag } = this;
    this.style = 0;
    this.type = 'n';
    let seen = 0;
    let col = this.col + 1;
    let at = tag.step(from);
    for (; at >= 0 && !tag.ended; at = tag.step(at)) {
      if (tag.nameEnd !== tag.nameStart + 1) continue;
      const name = bytes[tag.nameStart];
      const bit = name === r ? 1 : name === s ? 2 : name === t ? 4 : 0;
      if ((seen & bit) !== 0) return IRREGULAR;
      seen |= bit;
      if (name === r) {
        col = this.column(tag.valueStart, tag.valueEnd);
        if (col < 0) return IRREGULAR;
      } else if (name === s) {
        if (this.digits.whole(tag.valueStart) !== tag.valueEnd) return IRREGULAR;
        this.style = this.digits.value;
      } else if (name === t) {
        const type = this.typeOf(tag.valueStart, tag.valueEnd - tag.valueStart);
        if (type === null) return IRREGULAR;
        this.type = type;
      }
    }
    this.col = col;
    return at;
  }

  /** The column of an address like "AB12" whose row is this row's. */
  private column(from: number, end: number): number {
    let col = 0;
    let at = from;
    for (; at < from + 3; at++) {
      const letter = this.bytes[at] as number;
      if (!(letter >= 65 && letter <= 90)) break;
      col = col * 26 + (letter - 64);
    }
    if (at === from || this.digits.whole(at) !== end || this.digits.value !== this.row) return IRREGULAR;
    return col;
  }

  private typeOf(from: number, length: number): string | null {
    const first = this.bytes[from];
    if (length === 1) {
      if (first === s) return 's';
      if (first === n) return 'n';
      if (first === b) return 'b';
      if (first === e) return 'e';
      return first === d ? 'd' : null;
    }
    if (length === 3 && first === s && this.bytes[from + 1] === t && this.bytes[from + 2] === r) return 'str';
    // No other type is as long; a misspelt one is caught when its content is none.
    return length === 9 && first === i ? 'inlineStr' : null;
  }

  private valueElement(from: number): number {
    let at = from;
    if (this.bytes[at] === GT) at++;
    else {
      at = this.tag.skip(at);
      if (at < 0) return IRREGULAR;
      if (this.tag.selfClosing) {
        this.value = cellValue(this.type, '', this.sink.context);
        return at;
      }
    }
    const end = this.valueText(at);
    return end < 0 ? IRREGULAR : this.closeOne(end, v);
  }

  private valueText(from: number): number {
    const { type, sink, digits } = this;
    if (type === 'n') {
      let end = digits.decimal(from);
      if (end < 0) end = digits.any(from, this.text);
      if (end > 0 && this.bytes[end] === LT) {
        this.value = digits.value;
        return end;
      }
    } else if (type === 's') {
      const end = digits.whole(from);
      if (end > 0 && this.bytes[end] === LT) {
        this.value = sharedString(digits.value, sink.context);
        return end;
      }
    }
    const end = this.text.end(from);
    if (end >= 0) this.value = cellValue(type, this.text.cellText(from, end), sink.context);
    return end;
  }

  /** `<is><t>…</t></is>`; strings of several runs are irregular. */
  private inlineString(from: number): number {
    if (this.type !== 'inlineStr' || this.bytes[from] !== GT) return IRREGULAR;
    const name = this.local(this.tag.nextTag(from + 1) + 1);
    if (name <= 0 || this.bytes[name] !== t) return IRREGULAR;
    const start = this.tag.skip(name + 1);
    if (start < 0 || this.tag.selfClosing) return IRREGULAR;
    const end = this.text.end(start);
    if (end < 0) return IRREGULAR;
    this.value = this.text.cellText(start, end);
    const closed = this.tag.nextTag(this.closeOne(end, t));
    if (closed < 0 || this.bytes[closed + 1] !== SLASH) return IRREGULAR;
    const close = this.local(closed + 2);
    const isClosed = this.bytes[close] === i && this.bytes[close + 1] === s && this.bytes[close + 2] === GT;
    return isClosed ? close + 3 : IRREGULAR;
  }

  /** Past `</v>`, `</f>` or `</t>`, which begins at `at`. */
  private closeOne(at: number, letter: number | undefined): number {
    if (at < 0 || this.bytes[at + 1] !== SLASH) return IRREGULAR;
    const name = this.local(at + 2);
    return this.bytes[name] === letter && this.bytes[name + 1] === GT ? name + 2 : IRREGULAR;
  }

  /** Where the local name begins after the prefix that this sheet uses; -1 when another prefix stands here. */
  private local(at: number): number {
    const { prefix, bytes } = this;
    for (let k = 0; k < prefix.length; k++) if (bytes[at + k] !== prefix[k]) return IRREGULAR;
    return at + prefix.length;
  }
}
