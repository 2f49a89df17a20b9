import { type Area, contains } from '../../workbook/address';

/** Areas up to this height are found by row. */
const LOW = 1000;
/** Of higher ones, so many are looked through at every formula; nothing of ours makes more. */
const MAX_HIGH = 100;

/** Answers quickly whether a cell lies in one of many areas. */
export class FillIndex {
  private readonly byRow = new Map<number, Area[]>();
  private readonly high: Area[] = [];
  readonly isEmpty: boolean;

  constructor(areas: readonly Area[]) {
    this.isEmpty = areas.length === 0;
    for (const area of areas) {
      if (area.bottom - area.top < LOW) this.addLow(area);
      else if (this.high.length < MAX_HIGH) this.high.push(area);
    }
  }

  has(row: number, col: number): boolean {
    const isHere = (area: Area): boolean => contains(area, row, col);
    return (this.byRow.get(row)?.some(isHere) ?? false) || this.high.some(isHere);
  }

  private addLow(area: Area): void {
    for (let row = area.top; row <= area.bottom; row++) {
      const areas = this.byRow.get(row);
      if (areas) areas.push(area);
      else this.byRow.set(row, [area]);
    }
  }
}
