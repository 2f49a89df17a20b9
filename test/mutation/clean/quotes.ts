import { holdSum, type Budget, type Leaf } from './budget';
import type { Figure, Values } from '../book';
import { SASARAN, type Indicator } from './indicators';
import { percentText, roundTo, rupiahText, type BookWriter } from './sheet-writer';

/** How the staff type the figures of BAB II and III. */
export interface Manner {
  readonly percent: 'teks' | 'angka';
  readonly money: 'teks' | 'angka';
}

/** Writes figures that quote the budget and each other, with the equalities that this promises. */
export class Quotes {
  /** The first figure of each kind of each indicator: the others must say the same. */
  protected readonly first = new Map<string, Figure>();

  constructor(
    protected readonly writer: BookWriter,
    protected readonly budget: Budget,
    private readonly manner: Manner,
    protected readonly indicators: readonly Indicator[],
  ) {}

  protected sheet(name: string, title: string, head: readonly string[]): void {
    this.writer.sheet(name);
    this.writer.text(name, 1, 1, title);
    this.writer.row(name, 3, head);
  }

  protected names(sheet: string, row: number, col: number, item: Indicator, index: number): void {
    this.writer.text(sheet, row, col, SASARAN[index] ?? '', `sasaran ${index}`);
    this.writer.text(sheet, row, col + 1, item.nama, `indikator ${index}`);
  }

  protected leaves(program: number): readonly Leaf[] {
    return this.budget.leaves.filter((leaf) => leaf.program === program);
  }

  protected target(
    sheet: string,
    row: number,
    col: number,
    item: Indicator,
    index: number,
    tahun: number,
  ): Figure {
    const value = tahun === 2020 ? item.target : item.akhir;
    return this.quote(sheet, row, col, item, `target ${tahun} ${index}`, value);
  }

  protected realisasi(sheet: string, row: number, col: number, item: Indicator, index: number): Figure {
    return this.quote(sheet, row, col, item, `realisasi ${index}`, item.realisasi);
  }

  protected quote(
    sheet: string,
    row: number,
    col: number,
    item: Indicator,
    name: string,
    value: number,
  ): Figure {
    const figure = this.writer.figure(sheet, row, col, {
      kind: 'angka',
      name,
      value,
      decimals: item.desimal,
      write: (number) => item.tulis(number),
    });
    this.sameAs(name, figure);
    return figure;
  }

  /** Every table says the same as the first. */
  protected sameAs(name: string, figure: Figure): void {
    const first = this.first.get(name);
    if (first) this.writer.hold(`${figure.sheet} ${name}`, (at) => at(first) === at(figure));
    else this.first.set(name, figure);
  }

  protected money(sheet: string, row: number, col: number, name: string, of: readonly Figure[]): Figure {
    const value = of.reduce((sum, { value: part }) => sum + Number(part), 0);
    const figure = this.writer.figure(sheet, row, col, {
      kind: 'uang',
      name,
      value,
      write: this.manner.money === 'teks' ? rupiahText : (sen) => sen / 100,
      format: this.manner.money === 'teks' ? '@' : '#,##0.00',
    });
    holdSum(this.writer, `${sheet} ${name}`, figure, of);
    return figure;
  }

  protected share(
    sheet: string,
    row: number,
    col: number,
    name: string,
    decimals: number,
    exact: (at: Values) => number | null,
  ): Figure {
    const clean: Values = (figure) => (typeof figure.value === 'number' ? figure.value : null);
    const asText = this.manner.percent === 'teks';
    const figure = this.writer.figure(sheet, row, col, {
      kind: 'persen',
      name,
      value: roundTo(exact(clean) ?? 0, decimals + 2),
      decimals,
      write: asText ? (value) => percentText(value, decimals) : (value) => value,
      format: asText ? '@' : `0.${'0'.repeat(decimals)}%`,
    });
    const unit = 10 ** -(decimals + 2);
    this.writer.hold(`${sheet} ${name}`, (at) => {
      const [shown, value] = [at(figure), exact(at)];
      return shown !== null && value !== null && Math.abs(shown - value) <= unit * 0.5 + 1e-12;
    });
    return figure;
  }
}

export function total(figures: readonly Figure[]): (at: Values) => number | null {
  return (at) =>
    figures.reduce<number | null>((sum, figure) => {
      const value = at(figure);
      return sum === null || value === null ? null : sum + value;
    }, 0);
}
