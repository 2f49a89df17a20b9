import { relatedParts, REL, workbookPart } from '../opc';
import type { Package } from '../package';
import { child, parseXml } from '../xml/tree';
import { nameKey } from '../zip/names';
import { invert, isUnchanged, restOf, type ChangedPart, type Ledger } from './ledger';
import { isRelationshipsPart, sourceOf } from './reachable';

/** How far a ledger brings a workbook back. */
export interface LedgerCleaning {
  /** Everything that we changed is as it was but for the style table, and what we added is gone. */
  readonly isComplete: boolean;
  /**
   * Gives the style table its old text back, where no cell needs ours any more. To be called last.
   * @returns whether it is as it was
   */
  finish(): boolean;
}

/**
 * Gives every part its old text back that is still as we left it. A part that somebody else has written since is left
 * alone, and with it what says where it leads; those are to be cleaned by their look.
 */
export function cleanByLedger(pkg: Package, ledger: Ledger): LedgerCleaning {
  const byName = new Map(ledger.changed.map((part) => [nameKey(part.name), part]));
  const isAsLeft = (name: string): boolean => {
    const part = byName.get(nameKey(name));
    return !part || isUnchanged(pkg, part.name, part.after);
  };
  const isReady = ({ name }: ChangedPart): boolean =>
    isAsLeft(name) && (!isRelationshipsPart(name) || isAsLeft(sourceOf(name)));
  const ready = new Set(ledger.changed.filter(isReady));
  const isRestSame = restOf(pkg, [...byName.keys(), ...ledger.added]) === ledger.rest;
  const styles = byName.get(nameKey(stylesPart(pkg) ?? '')) ?? null;
  // Where a part leads that did not lead anywhere before: it goes with the part's own change.
  const relations = ledger.added.filter((name) => isRelationshipsPart(name) && isAsLeft(sourceOf(name)));
  const others = ledger.changed.filter((part) => part !== styles);
  const isComplete = others.filter((part) => !ready.has(part) || !invert(pkg, part)).length === 0;
  for (const name of isComplete ? ledger.added : relations) pkg.remove(name);
  return {
    isComplete,
    finish() {
      if (!styles) return true;
      if (!ready.has(styles)) return false;
      return ((isComplete && isRestSame) || !usesNewStyles(pkg, styles)) && invert(pkg, styles);
    },
  };
}

function stylesPart(pkg: Package): string | null {
  return relatedParts(pkg, workbookPart(pkg), REL.styles)[0] ?? null;
}

/** Whether a sheet uses a format that the styles part had not before: somebody may have copied a cell of ours. */
function usesNewStyles(pkg: Package, styles: ChangedPart): boolean {
  const trial = pkg.clone();
  if (!invert(trial, styles)) return true;
  const root = parseXml(trial.text(styles.name), styles.name, { limits: pkg.limits });
  const count = (local: string): number => child(root, local)?.children.length ?? 0;
  const cells = Math.max(1, count('cellXfs'));
  const flags = count('dxfs');
  const sheets = relatedParts(pkg, workbookPart(pkg), REL.worksheet);
  return sheets.some((sheet) => {
    const text = pkg.text(sheet);
    return (
      uses(text, /\s(?:s|style)\s*=\s*["'](\d+)["']/g, cells) ||
      uses(text, /\sdxfId\s*=\s*["'](\d+)["']/g, flags)
    );
  });
}

function uses(text: string, pattern: RegExp, from: number): boolean {
  for (const [, index] of text.matchAll(pattern)) if (Number(index) >= from) return true;
  return false;
}
