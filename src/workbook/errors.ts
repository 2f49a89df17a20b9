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
  | 'cancelled';

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
