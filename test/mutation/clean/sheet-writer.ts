import type { Equality, Figure, Formula, Text } from '../book';

export interface FigureOf {
  readonly kind: Figure['kind'];
  readonly name: string;
  readonly value: number | string;
  readonly decimals?: number;
  readonly formula?: Formula | null;
  readonly write?: Figure['write'];
  readonly format?: string;
}

/** Collects what a book is made of. */
export class BookWriter {
  readonly sheets: string[] = [];
  readonly figures: Figure[] = [];
  readonly texts: Text[] = [];
  readonly equalities: Equality[] = [];
  private readonly groups = new Map<string, Text[]>();

  sheet(name: string): void {
    this.sheets.push(name);
  }

  text(sheet: string, row: number, col: number, text: string, group?: string): Text {
    const cell: Text = { sheet, row, col, text };
    this.texts.push(cell);
    if (group !== undefined) {
      const same = this.groups.get(group);
      if (same) same.push(cell);
      else this.groups.set(group, [cell]);
    }
    return cell;
  }

  row(sheet: string, row: number, texts: readonly string[]): void {
    texts.forEach((text, index) => {
      if (text !== '') this.text(sheet, row, index + 1, text);
    });
  }

  figure(sheet: string, row: number, col: number, of: FigureOf): Figure {
    const figure: Figure = {
      sheet,
      row,
      col,
      kind: of.kind,
      name: of.name,
      value: of.value,
      decimals: of.decimals ?? 0,
      formula: of.formula ?? null,
      write: of.write ?? ((value) => value),
      format: of.format ?? 'General',
    };
    this.figures.push(figure);
    return figure;
  }

  hold(name: string, holds: Equality['holds']): void {
    this.equalities.push({ name, holds });
  }

  get names(): Text[][] {
    return [...this.groups.values()];
  }
}

export function address(row: number, col: number): string {
  return `${String.fromCharCode(64 + col)}${row}`;
}

/** Half away from zero, for the money and percentages of these books. */
export function roundTo(value: number, decimals: number): number {
  // 1.08425 is a tie, whatever its seventeenth digit.
  const scaled = Number((value * 10 ** decimals).toPrecision(13));
  return Number(`${Math.round(scaled)}e-${decimals}`);
}

export function rupiahText(sen: number): string {
  const whole = Math.trunc(Math.abs(sen) / 100);
  const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = String(Math.abs(sen) % 100).padStart(2, '0');
  return `${sen < 0 ? '-' : ''}Rp ${digits},${rest}`;
}

export function percentText(ratio: number, decimals: number): string {
  return `${(ratio * 100).toFixed(decimals).replace('.', ',')}%`;
}
