import type { WorkbookErrorCode } from '../../workbook/errors';

type Sentence = (where: string | null) => string;

const part = (where: string | null): string => (where ? ` (part ${where})` : '');

/** Workbooks that cannot be read or written: what happened, and what can be done. */
export const errors: Record<WorkbookErrorCode, Sentence> = {
  'empty-file': () => 'this file is empty (0 bytes). Copy it again from its source.',
  'not-zip': () => 'this is no .xlsx file. Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  xls: () => 'this is an old Excel file (.xls). Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  xlsb: () =>
    'this is a binary Excel file (.xlsb). Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  encrypted: () =>
    'this file is locked with a password. Open it in Excel, remove the password (File > Info > Protect Workbook), save it and try again.',
  truncated: () => 'this file is cut off: its end is missing. Copy it again from its source.',
  'damaged-zip': (where) =>
    `this file is damaged${part(where)}. Copy it again from its source, or open and save it again in Excel.`,
  'unsafe-name': (where) => `this file has a part with an unsafe name${part(where)}; it was not opened.`,
  'too-large': (where) => `this file holds more than can be opened safely${part(where)}.`,
  'not-workbook': () => 'this is a zip file, but no Excel workbook.',
  'missing-part': (where) =>
    `this file is incomplete${part(where)}. Open and save it again in Excel, then try again.`,
  'bad-xml': (where) =>
    `this file is damaged: something in it is not valid XML${part(where)}. Open and save it again in Excel, then try again.`,
  dtd: (where) =>
    `this file has a DTD or XML entities${part(where)}, which Excel never writes; for safety it was not opened.`,
  'bad-encoding': (where) =>
    `this file has text in an unknown encoding${part(where)}. Open and save it again in Excel, then try again.`,
  unsupported: (where) =>
    `this file has something that is not supported yet${part(where)}. Open and save it again in Excel, then try again.`,
  'no-sheet-left': () =>
    'every visible sheet is one of LKjIP, and a workbook needs a sheet. Nothing was changed; show or add one, then try again.',
  cancelled: () => 'stopped as you asked; nothing was changed.',
  protected: (where) =>
    `sheet ${where ?? 'this one'} is protected. Allow its protection to be lifted for a moment (it is put back with the same options), or unprotect it yourself with Review > Unprotect Sheet, then try again.`,
  'wrong-password': () =>
    'the password of the protected sheet does not fit. Nothing was changed; try again with the right one.',
  'structure-protected': () =>
    'the structure of this workbook is protected, so no sheet can be added. Unprotect it with Review > Protect Workbook, then try again.',
  'read-only': () =>
    'this workbook can only be read. Choose Enable Editing, or save a copy of it, then try again.',
  'cell-editing': () => 'a cell is being edited. Press Enter (or Esc to give up), then try again.',
  changed: (where) =>
    `the workbook changed after it was read${where ? ` (sheet ${where})` : ''}. Nothing was written; try again so that the newest contents are used.`,
  'old-excel': () =>
    'this Excel is too old for the add-in: Excel LTSC 2021, Microsoft 365 or Excel on the web is needed.',
  'newer-addin': () =>
    'this workbook holds records of a later version of the add-in. Nothing was changed; update the add-in, then try again.',
  connection: () =>
    'Excel does not answer. Check the connection, then open this pane again: what was left unfinished is put in order first.',
  unfinished: () =>
    'the work broke off in the middle. No content of your cells is lost. Read the workbook again: what broke off can be finished or undone.',
  excel: (where) => `Excel refused a change${where ? ` (${where})` : ''}. Nothing was changed; try again.`,
};
