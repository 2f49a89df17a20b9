import { a1, contains, type Area } from '../../workbook/address';
import type { Limits } from '../limits';
import { readsSheet, usesOurName } from '../ours';
import { ShiftedFormula } from '../read/shift-formula';
import { escapeText } from '../xml/escape';
import { detached } from './detach';
import type { PartEditor } from './part-editor';
import { visitCells, type CellFormula, type CellSpan } from './sheet-cells';

/** What is to go out of the cells of a sheet of the staff's. */
export interface CellCleaning {
  /** Cells that we filled. */
  readonly areas: readonly Area[];
  /** Our sheets' names, in lower case. */
  readonly sheets: ReadonlySet<string>;
  /** True when our sheets do not come back: then what else reads them loses its reference. */
  readonly detach: boolean;
}

interface FormulaCell extends CellSpan {
  readonly formula: CellFormula;
}

/**
 * Empties the cells that we filled, as far as they still hold a formula of ours: what somebody typed over it stays.
 * The cells keep their look.
 * @returns addresses of the emptied cells
 */
export function cleanCells(
  editor: PartEditor,
  limits: Limits,
  { areas, sheets, detach }: CellCleaning,
): string[] {
  const cells: FormulaCell[] = [];
  const masters = new Map<string, FormulaCell>();
  visitCells(editor.source, editor.part, limits, {
    cell(cell) {
      const { formula } = cell;
      if (!formula) return;
      const withFormula = { ...cell, formula };
      if (formula.group !== null && formula.text !== '') masters.set(formula.group, withFormula);
      cells.push(withFormula);
    },
  });
  const groups = new SharedGroups(masters);
  const emptied: string[] = [];
  for (const cell of cells) {
    const text = groups.textOf(cell);
    const isOurs =
      areas.some((area) => contains(area, cell.row, cell.col)) &&
      (readsSheet(text, sheets) || usesOurName(text));
    if (isOurs) {
      empty(editor, cell);
      groups.lose(cell);
      emptied.push(a1(cell));
      continue;
    }
    const left = detach ? detached(text, sheets) : null;
    if (left !== null) {
      groups.lose(cell);
      rewrite(editor, cell, left);
    } else if (groups.hasLostMaster(cell)) {
      rewrite(editor, cell, text);
    }
  }
  return emptied;
}

/** Formulas that cells share: only the first cell of a group has the text, so it must not go alone. */
class SharedGroups {
  private readonly lost = new Set<string>();
  private readonly formulas = new Map<string, ShiftedFormula>();

  constructor(private readonly masters: ReadonlyMap<string, FormulaCell>) {}

  textOf({ formula, row, col }: FormulaCell): string {
    if (formula.text !== '' || formula.group === null) return formula.text;
    const master = this.masters.get(formula.group);
    if (!master) return '';
    const shared =
      this.formulas.get(formula.group) ?? new ShiftedFormula(master.formula.text, master.row, master.col);
    this.formulas.set(formula.group, shared);
    return shared.textAt(row, col);
  }

  /** Says that the cell no longer carries the text of its group. */
  lose({ formula }: FormulaCell): void {
    if (formula.group !== null && formula.text !== '') this.lost.add(formula.group);
  }

  hasLostMaster({ formula }: FormulaCell): boolean {
    return formula.group !== null && formula.text === '' && this.lost.has(formula.group);
  }
}

/** Leaves the cell with its look only. */
function empty(editor: PartEditor, cell: CellSpan): void {
  const { source } = editor;
  const type = cell.attributes.find(({ name }) => name === 't');
  const tagEnd = cell.openEnd - 1;
  const tag = type
    ? source.slice(cell.start, type.start).trimEnd() + source.slice(type.end, tagEnd)
    : source.slice(cell.start, tagEnd);
  editor.replace(cell.start, cell.end, `${tag.trimEnd()}/>`);
}

/** Gives the cell a formula of its own; its value stays. */
function rewrite(editor: PartEditor, cell: FormulaCell, text: string): void {
  const name = `${cell.name.slice(0, -1)}f`;
  editor.replace(cell.formula.start, cell.formula.end, `<${name}>${escapeText(text)}</${name}>`);
}
