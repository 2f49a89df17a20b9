import { NAME_PREFIX, NOTE_MARK, SHEET_KEY_PREFIX } from './port';

/** How what we put into a workbook is told from what the staff have, whatever program saved it in between. */

/** Hidden names over the cells that we filled: names move with their cells when rows are inserted. */
export const FILL_NAME_PREFIX = `${NAME_PREFIX}ISI_`;

export function isOurName(name: string): boolean {
  return startsWith(name, NAME_PREFIX);
}

export function isFillName(name: string): boolean {
  return startsWith(name, FILL_NAME_PREFIX);
}

/** Names are compared without case: some programs respell them. */
function startsWith(text: string, prefix: string): boolean {
  return text.slice(0, prefix.length).toUpperCase() === prefix;
}

export function isOurNote(text: string): boolean {
  return text.trimStart().startsWith(NOTE_MARK);
}

/** The key in a sheet's cell A1, e.g. 'rincian'; null when the sheet is not ours. */
export function sheetKeyOf(a1: unknown): string | null {
  return typeof a1 === 'string' && a1.startsWith(SHEET_KEY_PREFIX) ? a1.slice(SHEET_KEY_PREFIX.length) : null;
}

/** Text literals, quoted sheet names, plain words: what a formula's text is made of as far as this file cares. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')*)'(!?)|([\p{L}_\\][\p{L}\p{N}_.\\]*)(!?)/gu;

/** Whether a formula (text without "=") uses a name of ours. */
export function usesOurName(formula: string): boolean {
  return words(formula).some(({ word, isSheet }) => !isSheet && isOurName(word));
}

/** Whether a formula reads one of these sheets, alone or within a span of sheets ('A:B'!C1). @param sheets in lower case */
export function readsSheet(formula: string, sheets: ReadonlySet<string>): boolean {
  return words(formula).some(
    ({ word, isSheet }) =>
      isSheet &&
      word
        .toLowerCase()
        .split(':')
        .some((name) => sheets.has(name)),
  );
}

/** The sheets that a formula reads by name, in lower case; a span of sheets gives its first and its last. */
export function sheetsRead(formula: string): string[] {
  return words(formula).flatMap(({ word, isSheet }) => (isSheet ? word.toLowerCase().split(':') : []));
}

function words(formula: string): { word: string; isSheet: boolean }[] {
  return Array.from(formula.matchAll(TOKEN), ([, quoted, quotedMark, plain, plainMark]) => ({
    word: quoted?.replaceAll("''", "'") ?? plain ?? '',
    isSheet: quotedMark === '!' || plainMark === '!',
  })).filter(({ word }) => word !== '');
}
