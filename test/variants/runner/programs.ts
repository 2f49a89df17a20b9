import { handmade, type Handmade } from '../../support/handmade';
import type { Cell, CellSpec, SheetDescription, WorkbookDescription } from '../generator/description';

/** How a program writes workbooks, as far as it differs from others in what a reader must understand. */
interface Habits {
  readonly strings: 'inline' | 'shared' | 'rich' | 'plain';
  /** False: neither rows nor cells say where they stand; empty ones keep the places. */
  readonly addresses: boolean;
  readonly prefix?: string;
  readonly strict?: boolean;
  readonly date1904?: boolean;
  /** `<calcPr>`: how the program says that it worked out no formula. It writes 0 beside each, then. */
  readonly calcPr?: string;
  /** Cells to the right that hold a look and nothing else. */
  readonly emptyCells?: number;
}

/** Programs that staff and government systems use, by their habits in XML. */
export const PROGRAMS = {
  Excel: { strings: 'shared', addresses: true },
  'Excel, letters formatted apart': { strings: 'rich', addresses: true },
  'Excel, strict': { strings: 'shared', addresses: true, strict: true },
  'Excel for Mac, days from 1904': { strings: 'shared', addresses: true, date1904: true },
  'a library with prefixes': { strings: 'inline', addresses: true, prefix: 'x:' },
  'a streaming export': { strings: 'inline', addresses: false },
  'an export of a data service': { strings: 'plain', addresses: false, prefix: 'x:' },
  'PhpSpreadsheet, nothing worked out': {
    strings: 'shared',
    addresses: true,
    calcPr: 'calcId="999999" calcMode="auto" calcCompleted="0" fullCalcOnLoad="1"',
  },
  'Google Sheets': { strings: 'shared', addresses: true, emptyCells: 26 },
} as const satisfies Readonly<Record<string, Habits>>;

export type Program = keyof typeof PROGRAMS;

/** The workbook as this program would write it. */
export function writtenBy(program: Program, { sheets }: WorkbookDescription): Uint8Array {
  return new Writer(PROGRAMS[program]).workbook(sheets);
}

class Writer {
  private readonly p: string;
  private readonly strings = new Map<string, number>();
  private readonly looks = new Map<string, { readonly index: number; readonly spec: CellSpec }>();

  constructor(private readonly habits: Habits) {
    this.p = habits.prefix ?? '';
    this.look({ value: null });
  }

  workbook(sheets: readonly SheetDescription[]): Uint8Array {
    const { prefix = '', strict = false, date1904 = false, strings } = this.habits;
    const written: Handmade['sheets'] = sheets.map((sheet) => ({
      name: sheet.name,
      ...(sheet.hidden ? { state: 'hidden' as const } : {}),
      before: this.columns(sheet),
      rows: this.rows(sheet),
      after: this.merges(sheet),
    }));
    return handmade({
      sheets: written,
      styles: this.styles(),
      prefix,
      strict,
      ...(this.habits.calcPr ? { workbookAfter: `<${prefix}calcPr ${this.habits.calcPr}/>` } : {}),
      ...(date1904 ? { workbookPr: `<${prefix}workbookPr date1904="1"/>` } : {}),
      ...(strings === 'inline' || strings === 'plain' ? {} : { strings: [...this.strings.keys()].join('') }),
    });
  }

  private tag(name: string, attributes: string, content = ''): string {
    return `<${this.p}${name}${attributes}>${content}</${this.p}${name}>`;
  }

  private columns({ hiddenColumns }: SheetDescription): string {
    const each = hiddenColumns.map((col) => this.tag('col', ` min="${col}" max="${col}" hidden="1"`));
    return each.length === 0 ? '' : this.tag('cols', '', each.join(''));
  }

  private merges({ merges }: SheetDescription): string {
    const each = merges.map(({ top, left, bottom, right }) =>
      this.tag('mergeCell', ` ref="${address(top, left)}:${address(bottom, right)}"`),
    );
    return each.length === 0 ? '' : this.tag('mergeCells', '', each.join(''));
  }

  private rows({ cells, hiddenRows }: SheetDescription): string {
    const byRow = new Map<number, Cell[]>();
    for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
    const last = Math.max(0, ...byRow.keys());
    let xml = '';
    for (let row = 1; row <= last; row++) {
      const own = byRow.get(row);
      if (!own && this.habits.addresses) continue;
      const place = this.habits.addresses ? ` r="${row}"` : '';
      xml += this.tag('row', place + (hiddenRows.includes(row) ? ' hidden="1"' : ''), this.cells(own ?? []));
    }
    return xml;
  }

  private cells(cells: readonly Cell[]): string {
    let xml = '';
    let next = 1;
    for (const cell of [...cells].sort((a, b) => a.col - b.col)) {
      if (!this.habits.addresses) xml += this.tag('c', '').repeat(cell.col - next);
      next = cell.col + 1;
      xml += this.cell(cell);
    }
    const row = cells[0]?.row ?? 1;
    for (; next <= (this.habits.emptyCells ?? 0); next++)
      xml += this.tag('c', ` r="${address(row, next)}" s="0"`);
    return xml;
  }

  private cell(cell: Cell): string {
    const { value, formula } = cell;
    const place = this.habits.addresses ? ` r="${address(cell.row, cell.col)}"` : '';
    const attributes = `${place} s="${this.look(cell)}"`;
    const f = formula === undefined ? '' : this.tag('f', '', escaped(formula));
    if (value === null) {
      const zero = formula !== undefined && this.habits.calcPr !== undefined;
      return this.tag('c', attributes, zero ? f + this.tag('v', '', '0') : f);
    }
    if (typeof value === 'number') return this.tag('c', attributes, f + this.tag('v', '', String(value)));
    if (typeof value === 'object') {
      return this.tag('c', `${attributes} t="e"`, f + this.tag('v', '', value.error));
    }
    if (formula !== undefined)
      return this.tag('c', `${attributes} t="str"`, f + this.tag('v', '', escaped(value)));
    return this.text(value, attributes);
  }

  private text(value: string, attributes: string): string {
    const { strings } = this.habits;
    if (strings === 'plain') return this.tag('c', `${attributes} t="str"`, this.tag('v', '', escaped(value)));
    if (strings === 'inline') {
      return this.tag('c', `${attributes} t="inlineStr"`, this.tag('is', '', this.plain(value)));
    }
    const half = Math.ceil(value.length / 2);
    const runs = [value.slice(0, half), value.slice(half)].map((part) => this.tag('r', '', this.plain(part)));
    const item = this.tag('si', '', strings === 'rich' ? runs.join('') : this.plain(value));
    const index = this.strings.get(item) ?? this.strings.size;
    this.strings.set(item, index);
    return this.tag('c', `${attributes} t="s"`, this.tag('v', '', String(index)));
  }

  private plain(text: string): string {
    return this.tag('t', ' xml:space="preserve"', escaped(text));
  }

  private look(spec: CellSpec): number {
    const key = JSON.stringify([spec.format ?? '', spec.indent ?? 0, spec.bold ?? false]);
    const known = this.looks.get(key) ?? { index: this.looks.size, spec };
    this.looks.set(key, known);
    return known.index;
  }

  private styles(): string {
    const all = [...this.looks.values()];
    const formats = all.map(({ index, spec }) =>
      this.tag('numFmt', ` numFmtId="${164 + index}" formatCode="${escaped(spec.format ?? 'General')}"`),
    );
    const xfs = all.map(({ index, spec }) => {
      const format = spec.format === undefined ? '' : ` numFmtId="${164 + index}"`;
      const alignment =
        spec.indent === undefined ? '' : this.tag('alignment', ` horizontal="left" indent="${spec.indent}"`);
      return this.tag('xf', `${format} fontId="${spec.bold === true ? 1 : 0}"`, alignment);
    });
    const fonts = this.tag('font', '') + this.tag('font', '', this.tag('b', ''));
    return (
      this.tag('numFmts', '', formats.join('')) +
      this.tag('fonts', '', fonts) +
      this.tag('cellXfs', '', xfs.join(''))
    );
  }
}

function address(row: number, col: number): string {
  let letters = '';
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + row;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
