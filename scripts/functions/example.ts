/**
 * Examples of the reference: formulas of constants in Indonesian Excel's separators, with what they give.
 * Arguments are parted by ";", columns of an array by "\", its rows by ";", decimals by ",".
 */
export type Constant = number | string | { readonly error: string };
export type Argument = Constant | readonly (readonly Constant[])[];

export interface Example {
  readonly id: string;
  readonly arguments: readonly Argument[];
  readonly result: Argument;
  /** Decimals that each number of the result is written with: it is right when it rounds to it. */
  readonly formula: string;
  readonly resultText: string;
}

const CALL = /^=LKJIP\.([A-Z]+)\((.*)\) → (.+)$/;

/** Throws on anything that is no call of constants with a result. */
export function parseExample(text: string): Example {
  const match = CALL.exec(text);
  if (!match) throw new Error(`no example: ${text}`);
  const [, id = '', inside = '', resultText = ''] = match;
  const reader = new Reader(inside);
  const args = inside.trim() === '' ? [] : reader.list();
  const result = new Reader(resultText).only();
  return { id, arguments: args, result, formula: text.slice(0, text.indexOf(' → ')), resultText };
}

/** The same text as English Excel writes it: commas between arguments and columns, points in numbers. */
export function inEnglish(text: string): string {
  return text.replace(/"[^"]*"|(\d),(?=\d)|[;\\]|\{|\}/g, braces());
}

/** Array rows keep their ";", arguments get ",": which one it is depends on the braces around it. */
function braces(): (match: string, digit?: string) => string {
  let depth = 0;
  return (match, digit) => {
    if (match.startsWith('"')) return match;
    if (digit !== undefined) return `${digit}.`;
    if (match === '{') depth++;
    if (match === '}') depth--;
    if (match === '\\') return ', ';
    if (match === ';') return depth > 0 ? ';' : ',';
    return match;
  };
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  list(): Argument[] {
    const items = [this.item()];
    while (this.take(';')) items.push(this.item());
    this.end();
    return items;
  }

  only(): Argument {
    const item = this.item();
    this.end();
    return item;
  }

  private item(): Argument {
    if (!this.take('{')) return this.constant();
    const rows: Constant[][] = [];
    do {
      const row = [this.constant()];
      while (this.take('\\')) row.push(this.constant());
      rows.push(row);
    } while (this.take(';'));
    if (!this.take('}')) throw this.wrong();
    return rows;
  }

  private constant(): Constant {
    const string = this.match(/"([^"]*)"/y);
    if (string) return string[1] ?? '';
    const number = this.match(/-?\d+(?:,\d+)?/y);
    if (number) return Number(number[0].replace(',', '.'));
    const error = this.match(/#[A-Z0/]+[!?A]?/y);
    if (error) return { error: error[0] };
    throw this.wrong();
  }

  private take(sign: string): boolean {
    this.match(/ */y);
    if (this.text[this.at] !== sign) return false;
    this.at++;
    this.match(/ */y);
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private end(): void {
    this.match(/ */y);
    if (this.at < this.text.length) throw this.wrong();
  }

  private wrong(): Error {
    return new Error(`at ${this.at} in: ${this.text}`);
  }
}
