import { FormulaError } from './errors';

/** Reads a formula's text from left to right, by sticky patterns. */
export class Scanner {
  private at = 0;

  constructor(readonly text: string) {}

  get position(): number {
    return this.at;
  }

  set position(place: number) {
    this.at = place;
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The character that comes next, '' at the end. */
  peek(): string {
    return this.text.charAt(this.at);
  }

  /** Goes past white space; true when there was some. */
  skipSpace(): boolean {
    const from = this.at;
    while (this.at < this.text.length && isSpace(this.text.charCodeAt(this.at))) this.at++;
    return this.at > from;
  }

  /** Goes past a character if it comes next. */
  take(char: string): boolean {
    if (this.peek() !== char) return false;
    this.at++;
    return true;
  }

  /** Goes past what a sticky pattern matches here. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  /** Goes past a bracketed text such as `[[#This Row],[Pagu]]`; a ' takes the next character as it is. */
  takeBrackets(): void {
    let depth = 0;
    do {
      const char = this.peek();
      if (char === '') throw this.error();
      if (char === "'") this.at++;
      else if (char === '[') depth++;
      else if (char === ']') depth--;
      this.at++;
    } while (depth > 0);
  }

  error(): FormulaError {
    return new FormulaError('syntax', `at character ${this.at + 1}`);
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
