import { parseArea, columnNumber, type Area } from '../../src/workbook/address';
import { GridBuilder } from '../../src/workbook/grid';
import type { DefinedName, Sheet, Snapshot } from '../../src/workbook/port';
import { parseCell, splitCells } from './grid-cell';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const ROW = /^\s*(?:(\d+)\s*)?(h)?\s*[|\t]/;

/** Reads the text form that `grid.ts` describes. */
export function parseSnapshot(text: string): Snapshot {
  const sheets: SheetText[] = [];
  const book = new BookText();
  text.split('\n').forEach((line, index) => {
    const bare = line.trim();
    const sheet = sheets.at(-1);
    try {
      if (ROW.test(line) && sheet) sheet.addRow(line);
      else if (bare.startsWith('#')) sheets.push(new SheetText(bare.slice(1).trim()));
      else if (bare !== '' && !bare.startsWith('//')) (sheet ?? book).addLine(bare);
    } catch (cause) {
      throw new Error(`line ${index + 1}: ${line}`, { cause });
    }
  });
  return {
    ...book.facts,
    sheets: sheets.filter((sheet) => !sheet.isOurs).map((sheet) => sheet.build()),
    ours: sheets.filter((sheet) => sheet.isOurs).map((sheet) => sheet.build()),
  };
}

type BookFacts = Omit<Snapshot, 'sheets' | 'ours'>;

class BookText {
  readonly facts: Mutable<BookFacts> & {
    names: DefinedName[];
    unreadable: BookFacts['unreadable'][number][];
  } = {
    fileName: null,
    date1904: false,
    names: [],
    state: null,
    unreadable: [],
  };

  addLine(line: string): void {
    const [word, rest] = firstWord(line);
    if (word === 'file') this.facts.fileName = rest;
    else if (word === 'date1904') this.facts.date1904 = true;
    else if (word === 'state') this.facts.state = rest;
    else if (word === 'name') this.facts.names.push(parseName(rest));
    else if (word === 'unreadable') {
      const [sheet = '', reason = ''] = rest.split(/:\s*/);
      this.facts.unreadable.push({ sheet, reason });
    } else throw new Error(`unknown word ${word}`);
  }
}

function parseName(text: string): DefinedName {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!=\s]+))!)?(\S+)\s*=\s*(.+)$/.exec(text);
  if (!match) throw new Error('a name reads: name AMBANG = formula');
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  return { name: match[3] as string, refersTo: match[4] as string, sheet };
}

class SheetText {
  readonly isOurs: boolean;
  private readonly name: string;
  private readonly marks: ReadonlySet<string>;
  private readonly cells = new GridBuilder();
  private readonly merges: Area[] = [];
  private readonly tables: { name: string; area: Area }[] = [];
  private readonly arrays: Area[] = [];
  private readonly noted: { row: number; col: number }[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private row = 0;

  constructor(header: string) {
    const marks = new Set<string>();
    this.name = header.replace(/\s*\{(hidden|veryHidden|protected|ours)\}/g, (_, mark: string) => {
      marks.add(mark);
      return '';
    });
    this.marks = marks;
    this.isOurs = marks.has('ours');
  }

  addRow(line: string): void {
    const [, number, hidden] = ROW.exec(line) as RegExpExecArray;
    this.row = number === undefined ? this.row + 1 : Number(number);
    if (hidden !== undefined) this.hiddenRows.add(this.row);
    splitCells(line)
      .slice(1)
      .forEach((source, index) => {
        const cell = parseCell(source);
        if (cell) this.cells.set(this.row, index + 1, cell);
      });
  }

  addLine(line: string): void {
    const [word, rest] = firstWord(line);
    const words = rest.split(/\s+/);
    if (word === 'merges') this.merges.push(...words.map(toArea));
    else if (word === 'arrays') this.arrays.push(...words.map(toArea));
    else if (word === 'table') this.tables.push({ name: words[0] as string, area: toArea(words[1] ?? '') });
    else if (word === 'hidden-columns') words.forEach((name) => this.hiddenColumns.add(columnNumber(name)));
    else if (word === 'noted') {
      this.noted.push(...words.map(toArea).map((area) => ({ row: area.top, col: area.left })));
    } else throw new Error(`unknown word ${word}`);
  }

  build(): Sheet {
    const { hiddenRows, hiddenColumns, marks } = this;
    return {
      name: this.name,
      visibility: marks.has('hidden') ? 'hidden' : marks.has('veryHidden') ? 'veryHidden' : 'visible',
      isProtected: marks.has('protected'),
      grid: this.cells.build(),
      merges: this.merges,
      tables: this.tables,
      arrays: this.arrays,
      noted: this.noted,
      isRowHidden: (row) => hiddenRows.has(row),
      isColumnHidden: (col) => hiddenColumns.has(col),
    };
  }
}

function toArea(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`no area: ${text}`);
  return area;
}

function firstWord(line: string): [word: string, rest: string] {
  const space = line.search(/\s/);
  return space < 0 ? [line, ''] : [line.slice(0, space), line.slice(space).trim()];
}
