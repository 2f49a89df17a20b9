/** Why a formula cannot be written, read or evaluated. Sentences for these stand in messages/. */
export type FormulaErrorCode =
  /** Longer than Excel's 8,192 characters. */
  | 'formula-too-long'
  /** A text literal of more than 255 characters. */
  | 'text-too-long'
  /** A call with more than 255 arguments. */
  | 'too-many-arguments'
  /** NaN or infinite: no formula can spell it. */
  | 'bad-number'
  /** Text that is no formula. */
  | 'syntax'
  /** Nested more deeply than Excel allows. */
  | 'too-deep'
  | 'unsupported-function'
  | 'external-link'
  | 'several-sheets'
  | 'table-reference'
  /** The formula needs its own result. */
  | 'circular';

export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  /** @param detail the function, the reference, or where in the text; technical. */
  constructor(
    readonly code: FormulaErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
