/**
 * Codes an Excel answers with, as listed on
 * learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
 */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'ConnectionFailure'
  | 'Conflict'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'Timeout'
  | 'UnsupportedOperation';

const STATUS: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 401,
  ConnectionFailure: 500,
  GeneralException: 500,
  ItemNotFound: 404,
  ApiNotFound: 404,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  Timeout: 408,
};

/** What Excel itself would answer: becomes the error of the batch. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}

/** The host lacks what Excel has: never an answer, always a failed test that says what to add. */
export class HostGap extends Error {
  override readonly name = 'HostGap';
}

export function invalidArgument(what: string): HostError {
  return new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what}.`,
  );
}

export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
}

export function accessDenied(what: string): HostError {
  return new HostError('AccessDenied', `You cannot perform the requested operation: ${what}.`);
}
