import { WorkbookError } from '../workbook/errors';
import type { LiftedProtection } from './commit';
import type { Inspection } from './inspect';
import type { Inventory } from './inventory';
import { dropHead, writeHead } from './journal';
import { sameSheet } from './places';
import type { Marks, PlannedSheets } from './plan';

/**
 * Decides whether the protection of sheets may be lifted while they are written, and answers the passwords of those that have
 * one; null: it must stay. Passwords are used for this one write and kept nowhere.
 */
export type Unprotect = (sheets: readonly string[]) => Promise<ReadonlyMap<string, string> | null>;

/** The protected sheets that a write touches, with what they allow. @throws WorkbookError 'protected' */
export async function liftProtection(
  touched: ReadonlySet<string>,
  inventory: Inventory,
  targets: PlannedSheets['targets'],
  unprotect: Unprotect,
): Promise<LiftedProtection[]> {
  const locked = inventory.sheets.filter(
    ({ name, isProtected }) => isProtected && touched.has(name.toLowerCase()),
  );
  const [first] = locked;
  if (!first) return [];
  const passwords = await unprotect(locked.map(({ name }) => name));
  if (!passwords) throw new WorkbookError('protected', first.name);
  return locked.map(({ name, protection }) => ({
    sheet: name,
    endsAs: targets.find(({ current }) => sameSheet(current, name))?.name ?? name,
    options: protection,
    password: passwords.get(name) ?? null,
  }));
}

/**
 * Opens the sheets and closes them again at once: a wrong password is to be found out before anything is written. The journal
 * names the sheets meanwhile, so that none stays open when this breaks off.
 * @throws WorkbookError 'wrong-password'
 */
export async function tryPasswords(
  context: Excel.RequestContext,
  protection: readonly LiftedProtection[],
): Promise<void> {
  if (protection.length === 0) return;
  const written = protection.map(({ sheet, options }) => ({ sheet, endsAs: sheet, options }));
  writeHead(context, { phase: 'staging', build: '', created: [], pieces: 0, protection: written }, false);
  for (const { sheet, options, password } of protection) {
    const lock = context.workbook.worksheets.getItem(sheet).protection;
    lock.unprotect(password ?? undefined);
    lock.protect(options, password ?? undefined);
  }
  dropHead(context);
  await context.sync();
}

/** Sheets in which a write changes anything, in lower case. */
export function touchedSheets(
  marks: Marks,
  targets: PlannedSheets['targets'],
  old: Inspection,
): ReadonlySet<string> {
  const comments = old.comments.filter(({ isOurs }) => isOurs);
  const places = [...marks.fills, ...marks.flags, ...marks.notes, ...old.filled, ...old.flags, ...comments];
  const names = [...places.map(({ sheet }) => sheet), ...targets.map(({ current }) => current)];
  return new Set(names.map((name) => name.toLowerCase()));
}
