import type { Cell, Worksheet } from 'exceljs';
import type { Line } from './budget';
import { type CellStyle, put, style } from './draw';
import { asText, typed } from './printed';
import { type ColumnContent, columnLetter, JUMLAH, type UnitLayout } from './unit-layout';

const MONEY = '#,##0.00';

/** Writes the lines of the table; keeps which rows each program's sum runs over. */
export class LinePainter {
  private readonly members = new Map<string, readonly number[]>();

  constructor(
    private readonly sheet: Worksheet,
    private readonly layout: UnitLayout,
    private readonly rowOf: ReadonlyMap<string, number>,
    lines: readonly Line[],
  ) {
    let program = '';
    for (const { level, no } of lines) {
      if (level === 'program') program = no;
      else if (level === 'kegiatan') this.join(program, no);
      if (level === 'program') this.join(JUMLAH, no);
    }
  }

  private join(group: string, no: string): void {
    this.members.set(group, [...(this.members.get(group) ?? []), this.row(no)]);
  }

  private row(no: string): number {
    const row = this.rowOf.get(no);
    if (row === undefined) throw new Error(`${this.layout.sheet}: no line ${no}`);
    return row;
  }

  paint(line: Line): void {
    const row = this.row(line.level === 'jumlah' ? JUMLAH : line.no);
    const { look, columns, start } = this.layout;
    const fill = { kegiatan: undefined, program: look.group, jumlah: look.total }[line.level];
    columns.forEach(({ holds }, index) => {
      const cell = this.sheet.getCell(row, start.column + index);
      style(cell, look, {
        ...contentStyle(holds, line),
        bold: line.level !== 'kegiatan',
        fill,
        border: true,
      });
      this.fill(cell, holds, line, row);
    });
    if (line.level === 'jumlah' && this.layout.totalAcross) {
      const first = this.sheet.getCell(row, start.column);
      first.value = line.name;
      first.alignment = { horizontal: 'center', vertical: 'middle' };
      this.sheet.getCell(row, start.column + 1).value = null;
      this.sheet.mergeCells(row, start.column, row, start.column + 1);
    }
  }

  private fill(cell: Cell, holds: ColumnContent, line: Line, row: number): void {
    switch (holds) {
      case 'no':
        cell.value = line.level === 'kegiatan' ? Number(line.no) : line.no || null;
        return;
      case 'uraian':
        cell.value = line.name;
        return;
      case 'sumber dana':
        if (line.level === 'kegiatan')
          cell.value = line.name.includes('DAU Tambahan') ? 'DAU Tambahan' : 'APBD';
        return;
      case 'anggaran':
      case 'realisasi':
        return this.money(cell, holds, line);
      case 'sisa':
        cell.value = { formula: `${this.ref('anggaran', row)}-${this.ref('realisasi', row)}` };
        cell.numFmt = MONEY;
        return;
      case 'persen':
        return this.percent(cell, line, row);
      case 'keterangan':
        cell.value = this.layout.remarks?.[line.no] ?? null;
    }
  }

  private money(cell: Cell, holds: 'anggaran' | 'realisasi', line: Line): void {
    const key = holds === 'anggaran' ? 'pagu' : 'realisasi';
    const printed = line.printed[key];
    if (this.layout.money === 'teks Rp') return put(cell, asText(`Rp ${printed}`));
    if (this.layout.money === 'teks') return put(cell, asText(line[key] === 0 ? '-' : printed));
    cell.numFmt = MONEY;
    if (line.level === 'kegiatan') cell.value = line[key];
    else cell.value = { formula: this.sum(holds, line), result: line[key] };
  }

  private sum(holds: ColumnContent, line: Line): string {
    const rows = this.members.get(line.level === 'jumlah' ? JUMLAH : line.no) ?? [];
    const cells = rows.map((row) => this.ref(holds, row));
    if (cells.length === 1) return cells[0] ?? '';
    if (line.level === 'program') return `SUM(${cells[0]}:${cells.at(-1)})`;
    return this.layout.total === 'SUM' ? `SUM(${cells.join(',')})` : cells.join('+');
  }

  private percent(cell: Cell, line: Line, row: number): void {
    const printed = line.printed.persen;
    const pagu = this.ref('anggaran', row);
    const realisasi = this.ref('realisasi', row);
    const result = line.pagu === 0 ? 0 : line.realisasi / line.pagu;
    cell.numFmt = '0.00%';
    switch (this.layout.percent) {
      case 'IF':
        cell.value = { formula: `IF(${pagu}=0,0,${realisasi}/${pagu})`, result };
        return;
      case 'IFERROR':
        cell.value = { formula: `IFERROR(${realisasi}/${pagu},0)`, result };
        return;
      case 'teks':
        return put(cell, asText(printed));
      case 'angka':
        return put(cell, typed(printed.replace('%', '')));
      case 'rasio':
        return put(cell, typed(printed));
    }
  }

  private ref(holds: ColumnContent, row: number): string {
    return `${columnLetter(this.layout, holds)}${row}`;
  }
}

function contentStyle(holds: ColumnContent, line: Line): CellStyle {
  switch (holds) {
    case 'no':
      return { horizontal: 'center' };
    case 'uraian':
      return { wrap: true, indent: line.level === 'kegiatan' ? 1 : 0 };
    case 'sumber dana':
      return { horizontal: 'center', wrap: true };
    case 'keterangan':
      return { wrap: true };
    case 'persen':
      return { horizontal: 'center' };
    case 'anggaran':
    case 'realisasi':
    case 'sisa':
      return { horizontal: 'right' };
  }
}
