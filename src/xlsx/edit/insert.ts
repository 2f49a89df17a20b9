import { printForFile } from '../../formula/print';
import { WorkbookError } from '../../workbook/errors';
import type {
  Change,
  FillChange,
  FlagChange,
  NameChange,
  NoteChange,
  Progress,
  Receipt,
  SheetChange,
} from '../../workbook/port';
import { Breather } from '../breather';
import { FILL_NAME_PREFIX } from '../ours';
import { areaFixed, areaOn } from './area-text';
import { insertFlags } from './conditional';
import type { Draft } from './draft';
import { insertFills } from './fills';
import { insertSheet } from './insert-sheet';
import { NoteWriter } from './notes';
import { rectangles } from './rectangles';
import { StyleTable } from './styles-xml';
import { sheetEntries, WorkbookWriter } from './workbook-xml';

/** The changes that one sheet of the staff's gets. */
interface OnSheet {
  readonly fills: FillChange[];
  readonly flags: FlagChange[];
  readonly notes: NoteChange[];
}

/** Changes by what they are about. */
class Plan {
  readonly sheets: SheetChange[] = [];
  readonly names: NameChange[] = [];
  /** By the sheet's name in lower case: our own sheets may be flagged, too. */
  private readonly bySheet = new Map<string, OnSheet>();

  constructor(changes: readonly Change[]) {
    for (const change of changes) this.sort(change);
  }

  onSheet(name: string): OnSheet | null {
    return this.bySheet.get(name.toLowerCase()) ?? null;
  }

  /** Names of sheets that are changed and that nobody has. */
  missing(known: Iterable<string>): string | null {
    const there = new Set(
      [...known, ...this.sheets.map(({ name }) => name)].map((name) => name.toLowerCase()),
    );
    return [...this.bySheet.keys()].find((name) => !there.has(name)) ?? null;
  }

  private sort(change: Change): void {
    switch (change.kind) {
      case 'sheet':
        this.sheets.push(change);
        break;
      case 'name':
        this.names.push(change);
        break;
      case 'flag':
        this.of(change.sheet).flags.push(change);
        break;
      case 'fill':
        this.of(change.at.sheet).fills.push(change);
        break;
      case 'note':
        this.of(change.at.sheet).notes.push(change);
    }
  }

  private of(name: string): OnSheet {
    const key = name.toLowerCase();
    const found = this.bySheet.get(key) ?? { fills: [], flags: [], notes: [] };
    this.bySheet.set(key, found);
    return found;
  }
}

/**
 * Puts changes into a workbook that has nothing of ours.
 * @throws WorkbookError 'missing-part' when a sheet is to be changed that is not there, 'unsupported' when the name of a
 *   sheet of ours is taken, 'cancelled'
 */
export async function insertChanges(
  draft: Draft,
  changes: readonly Change[],
  progress: Progress,
): Promise<Receipt> {
  const plan = new Plan(changes);
  const workbook = new WorkbookWriter(draft);
  const styles = StyleTable.of(draft);
  const steps = new Steps(progress, sheetEntries(draft).length + plan.sheets.length);
  const done = await changeSheets(draft, plan, styles, steps);
  const into = { draft, workbook, styles, print: printForFile, sheets: plan.sheets };
  for (const change of plan.sheets) {
    await steps.next();
    await insertSheet(change, plan.onSheet(change.name)?.flags ?? [], into);
  }
  for (const { name, to, hidden } of plan.names) {
    workbook.addName({ name, refersTo: printForFile(to), ...(hidden !== undefined && { hidden }) });
  }
  done.filled.forEach((refersTo, index) => {
    workbook.addName({ name: `${FILL_NAME_PREFIX}${index + 1}`, refersTo, hidden: true });
  });
  styles.write();
  workbook.write();
  return {
    sheets: plan.sheets.map(({ name }) => name),
    fills: done.fills,
    flags: changes.filter(({ kind }) => kind === 'flag').length,
    notes: done.notes,
    skipped: done.skipped,
    unreached: [],
  };
}

/** What was done to the staff's sheets. */
interface Done {
  fills: number;
  notes: number;
  readonly skipped: Receipt['skipped'][number][];
  /** The filled areas, as names refer to them. */
  readonly filled: string[];
}

async function changeSheets(draft: Draft, plan: Plan, styles: StyleTable, steps: Steps): Promise<Done> {
  const done: Done = { fills: 0, notes: 0, skipped: [], filled: [] };
  const entries = sheetEntries(draft);
  const missing = plan.missing(entries.map(({ name }) => name));
  if (missing !== null) throw new WorkbookError('missing-part', missing);
  const notes = new NoteWriter(draft);
  for (const { name, part, type } of entries) {
    await steps.next();
    const wanted = plan.onSheet(name);
    if (!wanted) continue;
    if (part === null || type !== 'worksheet') throw new WorkbookError('missing-part', name);
    if (wanted.fills.length === 0) draft.frameEditor(part);
    const { filled, skipped } = insertFills(draft, part, wanted.fills, printForFile);
    const cells = filled.map(({ at }) => ({ row: at.row, col: at.col }));
    insertFlags(draft.editor(part), wanted.flags, { print: printForFile, styles });
    const noted = notes.add(part, wanted.notes);
    draft.release(part);
    done.fills += filled.length;
    done.notes += wanted.notes.length - noted.length;
    done.skipped.push(...skipped, ...noted.map(({ at }) => ({ at, reason: 'noted' as const })));
    done.filled.push(...rectangles(cells).map((area) => areaFixed(areaOn(name, area))));
  }
  return done;
}

class Steps {
  private done = 0;
  private readonly breather = new Breather();

  constructor(
    private readonly progress: Progress,
    private readonly total: number,
  ) {}

  async next(): Promise<void> {
    this.progress.report('write', this.done++, this.total);
    await this.breather.pause();
    if (this.progress.cancelled) throw new WorkbookError('cancelled');
  }
}
