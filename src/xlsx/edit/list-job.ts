import { printForFile } from '../../formula/print';
import type { ListColumn } from '../../workbook/port';
import type { StyleName } from '../../workbook/styles';
import type { PackedPieces, Packer } from '../codec';
import { ReceivedColumn, type ListRows } from './list-rows';
import { ListWriter } from './list-xml';
import { RowWriter } from './row-xml';
import { PIECE } from './sheet-xml';
import { XmlBytes } from './xml-bytes';

/** What a list's writer must know before the first item comes. Plain data. */
export interface ListJob {
  readonly columns: readonly Pick<ListColumn, 'style' | 'filled'>[];
  /** Index of the columns' styles among the workbook's cell formats. */
  readonly styles: ReadonlyMap<StyleName, number>;
  /** Number of the list's first block of like formulas. */
  readonly firstBlock: number;
  /** Row of the first item. */
  readonly firstRow: number;
}

/** What is said to the thread that writes a list, in the order in which it stands in the part. */
export type ListMessage =
  | { readonly kind: 'begin'; readonly job: ListJob }
  | { readonly kind: 'xml'; readonly xml: Uint8Array }
  | { readonly kind: 'rows'; readonly rows: ListRows }
  | { readonly kind: 'end' };

/** Writes and packs a sheet whose items come as data. */
export class ListPacker {
  private readonly out = new XmlBytes();
  private columns: readonly ReceivedColumn[] = [];
  private writer: ListWriter | null = null;
  private height: (index: number) => number | undefined = () => undefined;
  private firstRow = 0;

  constructor(private readonly packer: Packer) {}

  /** @returns the part, when it is at its end */
  async take(message: ListMessage): Promise<PackedPieces | null> {
    if (message.kind === 'begin') this.begin(message.job);
    else if (message.kind === 'rows') await this.write(message.rows);
    else await this.flush();
    if (message.kind === 'xml') await this.packer.push(message.xml);
    return message.kind === 'end' ? this.packer.finish() : null;
  }

  private begin({ columns, styles, firstBlock, firstRow }: ListJob): void {
    const context = { styleIndex: (name: StyleName) => styles.get(name) ?? 0, print: printForFile };
    this.columns = columns.map(({ style, filled }) => new ReceivedColumn(style, filled));
    this.firstRow = firstRow;
    const list = { columns: this.columns, height: (index: number) => this.height(index) };
    this.writer = new ListWriter(this.out, list, new RowWriter(this.out, context, firstBlock), context);
  }

  private async write({ first, count, heights, columns }: ListRows): Promise<void> {
    this.columns.forEach((column, place) => {
      const cells = columns[place];
      if (cells) column.receive(first, cells);
    });
    this.height = (index) => heights[index - first] || undefined;
    for (let index = first; index < first + count; index++) {
      this.writer?.write(index, this.firstRow + index);
      if (this.out.length >= PIECE) await this.flush();
    }
  }

  private async flush(): Promise<void> {
    if (this.out.length > 0) await this.packer.push(this.out.take());
  }
}
