import { invalidArgument, itemNotFound } from '../errors';
import type { HostCollection, HostObject } from '../host-object';
import type { Box } from '../model/area';
import type { Border, CellFormat, Edge } from '../model/cell-format';
import { FormatAccess, mustBeColor } from './format-access';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

/** `Excel.RangeBorderCollection`. */
export class RangeBordersObject implements HostCollection {
  readonly apiClass = 'RangeBorderCollection';

  constructor(private readonly access: FormatAccess) {}

  get items(): readonly RangeBorderObject[] {
    return SIDES.map((side) => new RangeBorderObject(this.access, side));
  }

  get count(): number {
    return SIDES.length;
  }

  getItem(side: unknown): RangeBorderObject {
    if (typeof side !== 'string' || !SIDES.includes(side)) throw invalidArgument('border');
    return new RangeBorderObject(this.access, side);
  }

  getItemAt(index: number): RangeBorderObject {
    const side = SIDES[index];
    if (side === undefined) throw itemNotFound('border');
    return this.getItem(side);
  }
}

/** `Excel.RangeBorder`: an edge of the range, or the lines inside it. */
export class RangeBorderObject implements HostObject {
  readonly apiClass = 'RangeBorder';
  readonly key: string;

  constructor(
    private readonly access: FormatAccess,
    side: string,
  ) {
    this.key = side;
  }

  get sideIndex(): string {
    return this.key;
  }

  get style(): string | null {
    return this.shared((border) => border?.style ?? 'None');
  }
  set style(style: string) {
    this.draw((known) => (style === 'None' ? null : { color: '#000000', weight: 'Thin', ...known, style }));
  }
  get color(): string | null {
    return this.shared((border) => border?.color ?? '#000000');
  }
  set color(value: string) {
    const color = mustBeColor(value);
    this.draw((known) => ({ style: 'Continuous', weight: 'Thin', ...known, color }));
  }
  get weight(): string | null {
    return this.shared((border) => border?.weight ?? 'Thin');
  }
  set weight(weight: string) {
    this.draw((known) => ({ style: 'Continuous', color: '#000000', ...known, weight }));
  }

  private shared(read: (border: Border | undefined) => string): string | null {
    const seen = new Set<string>();
    this.lines((edge, box) => {
      for (let row = box.top; row <= box.bottom; row++) {
        for (let column = box.left; column <= box.right; column++) {
          seen.add(read(this.access.sheet.formats.get(row, column).borders[edge]));
        }
      }
    });
    return seen.size === 1 ? ([...seen][0] as string) : seen.size === 0 ? read(undefined) : null;
  }

  private draw(next: (known: Border | undefined) => Border | null): void {
    const patches = new Map<Edge, (format: CellFormat) => Partial<CellFormat>>();
    this.lines((edge, box) => {
      const patch = patches.get(edge) ?? drawEdge(edge, next);
      patches.set(edge, patch);
      new FormatAccess(this.access.sheet, [box]).change(patch);
    });
  }

  /** The edges of single cells that this line is made of. */
  private lines(visit: (edge: Edge, box: Box) => void): void {
    for (const box of this.access.boxes) {
      const { top, left, bottom, right } = box;
      switch (this.key) {
        case 'EdgeTop':
          visit('top', { ...box, bottom: top });
          break;
        case 'EdgeBottom':
          visit('bottom', { ...box, top: bottom });
          break;
        case 'EdgeLeft':
          visit('left', { ...box, right: left });
          break;
        case 'EdgeRight':
          visit('right', { ...box, left: right });
          break;
        case 'InsideHorizontal':
          if (bottom > top) visit('bottom', { ...box, bottom: bottom - 1 });
          if (bottom > top) visit('top', { ...box, top: top + 1 });
          break;
        case 'InsideVertical':
          if (right > left) visit('right', { ...box, right: right - 1 });
          if (right > left) visit('left', { ...box, left: left + 1 });
          break;
        default:
          visit(this.key === 'DiagonalUp' ? 'diagonalUp' : 'diagonalDown', box);
      }
    }
  }
}

function drawEdge(edge: Edge, next: (known: Border | undefined) => Border | null) {
  return ({ borders }: CellFormat): Partial<CellFormat> => {
    const border = next(borders[edge]);
    const others = Object.fromEntries(Object.entries(borders).filter(([side]) => side !== edge));
    return { borders: border ? { ...others, [edge]: border } : others };
  };
}
