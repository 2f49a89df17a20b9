/** Why a workbook could not be read or written. Sentences for these stand in messages/. */
export type WorkbookErrorCode =
  | 'empty-file'
  | 'not-zip'
  | 'xls'
  | 'xlsb'
  | 'encrypted'
  | 'truncated'
  | 'damaged-zip'
  | 'unsafe-name'
  | 'too-large'
  | 'not-workbook'
  | 'missing-part'
  | 'bad-xml'
  | 'dtd'
  | 'bad-encoding'
  | 'unsupported'
  /** Every visible sheet is ours: a workbook without them would be none. */
  | 'no-sheet-left'
  | 'cancelled'
  /** A sheet is protected, and nobody said that its protection may be lifted for the build. */
  | 'protected'
  /** The password that somebody gave does not open the sheet. */
  | 'wrong-password'
  | 'structure-protected'
  | 'read-only'
  /** Someone is typing into a cell. */
  | 'cell-editing'
  /** The workbook changed between reading and writing. */
  | 'changed'
  /** The Excel that runs lacks something that the add-in needs. */
  | 'old-excel'
  /** A later version of the add-in keeps what it did in a form that this one does not know. */
  | 'newer-addin'
  /** Excel did not answer; whether it did what was asked is found out at the next reading. */
  | 'connection'
  /** A write broke off and could be neither undone nor finished yet; the next reading does it. */
  | 'unfinished'
  /** Excel refused for a reason of its own. */
  | 'excel';

export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  /** @param where the part, sheet or cell it is about; @param detail technical, in English, for the log. */
  constructor(
    readonly code: WorkbookErrorCode,
    readonly where: string | null = null,
    detail = '',
  ) {
    super([code, where, detail].filter(Boolean).join(': '));
  }
}
