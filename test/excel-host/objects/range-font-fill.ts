import { invalidArgument } from '../errors';
import type { HostObject } from '../host-object';
import { type FormatAccess, mustBeColor } from './format-access';

/** `Excel.RangeFont`. */
export class RangeFontObject implements HostObject {
  readonly apiClass = 'RangeFont';

  constructor(private readonly access: FormatAccess) {}

  get bold(): boolean | null {
    return this.access.get('bold');
  }
  set bold(value: boolean) {
    this.access.set('bold', value);
  }
  get italic(): boolean | null {
    return this.access.get('italic');
  }
  set italic(value: boolean) {
    this.access.set('italic', value);
  }
  get underline(): string | null {
    return this.access.get('underline');
  }
  set underline(value: string) {
    this.access.set('underline', value);
  }
  get strikethrough(): boolean | null {
    return this.access.get('strikethrough');
  }
  set strikethrough(value: boolean) {
    this.access.set('strikethrough', value);
  }
  get subscript(): boolean | null {
    return this.access.get('subscript');
  }
  set subscript(value: boolean) {
    this.access.set('subscript', value);
  }
  get superscript(): boolean | null {
    return this.access.get('superscript');
  }
  set superscript(value: boolean) {
    this.access.set('superscript', value);
  }
  get name(): string | null {
    return this.access.get('fontName');
  }
  set name(value: string) {
    this.access.set('fontName', value);
  }
  get size(): number | null {
    return this.access.get('fontSize');
  }
  set size(value: number) {
    if (!(value >= 1 && value <= 409)) throw invalidArgument('font size');
    this.access.set('fontSize', value);
  }
  get color(): string | null {
    return this.access.get('fontColor');
  }
  set color(value: string) {
    this.access.set('fontColor', mustBeColor(value));
  }
}

/** `Excel.RangeFill`. */
export class RangeFillObject implements HostObject {
  readonly apiClass = 'RangeFill';

  constructor(private readonly access: FormatAccess) {}

  get color(): string | null {
    const color = this.access.get('fill');
    return color === '' ? '#FFFFFF' : color;
  }
  set color(value: string) {
    this.access.set('fill', mustBeColor(value));
  }

  clear(): void {
    this.access.set('fill', '');
  }
}
