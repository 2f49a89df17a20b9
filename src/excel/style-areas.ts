import type { Area } from '../workbook/address';
import type { StyleName } from '../workbook/styles';

/** Gathers cells of one look into as few rectangles as rows that come one after the other allow. */
export class StyleAreas {
  private readonly done = new Map<StyleName, Area[]>();
  /** Rectangles that the next row may make longer, by style and columns. */
  private open = new Map<string, { readonly style: StyleName; readonly area: Area }>();

  /** @param styles of the row's cells from column A on; null where there is no cell. Rows come in order. */
  add(row: number, styles: readonly (StyleName | null)[]): void {
    const next = new Map<string, { readonly style: StyleName; readonly area: Area }>();
    for (const { style, left, right } of runsOf(styles)) {
      const key = `${style} ${String(left)} ${String(right)}`;
      const above = this.open.get(key);
      const area =
        above?.area.bottom === row - 1
          ? { ...above.area, bottom: row }
          : { top: row, left, bottom: row, right };
      this.open.delete(key);
      if (above && above.area.bottom !== row - 1) this.close(style, above.area);
      next.set(key, { style, area });
    }
    for (const { style, area } of this.open.values()) this.close(style, area);
    this.open = next;
  }

  /** Every style with its areas, in reading order. */
  all(): ReadonlyMap<StyleName, readonly Area[]> {
    for (const { style, area } of this.open.values()) this.close(style, area);
    this.open = new Map();
    for (const areas of this.done.values()) areas.sort((a, b) => a.top - b.top || a.left - b.left);
    return this.done;
  }

  private close(style: StyleName, area: Area): void {
    const areas = this.done.get(style);
    if (areas) areas.push(area);
    else this.done.set(style, [area]);
  }
}

function runsOf(styles: readonly (StyleName | null)[]): { style: StyleName; left: number; right: number }[] {
  const runs: { style: StyleName; left: number; right: number }[] = [];
  styles.forEach((style, i) => {
    if (style === null) return;
    const last = runs.at(-1);
    if (last?.style === style && last.right === i) last.right = i + 1;
    else runs.push({ style, left: i + 1, right: i + 1 });
  });
  return runs;
}
