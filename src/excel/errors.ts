import { WorkbookError, type WorkbookErrorCode } from '../workbook/errors';

/**
 * Excel's codes and what they come to here
 * (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'protected',
  ApiNotFound: 'old-excel',
  ApiNotAvailable: 'old-excel',
  InvalidOperationInCellEditMode: 'cell-editing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  ConnectionFailure: 'connection',
  Timeout: 'connection',
  RequestAborted: 'connection',
  ServiceNotAvailable: 'connection',
  InvalidOrTimedOutSession: 'connection',
  ActivityLimitReached: 'connection',
};

/** Excel answers a wrong password with one of several codes: the place tells. */
const UNPROTECT = 'WorksheetProtection.unprotect';

/** An error of the client as a WorkbookError; everything else comes back as it is. */
export function toWorkbookError(error: unknown): unknown {
  const code = excelCode(error);
  if (code === null) return error;
  const place = placeOf(error);
  const detail = [code, place, messageOf(error)].filter(Boolean).join(': ');
  if (place === UNPROTECT) return new WorkbookError('wrong-password', null, detail);
  const ours = CODES[code] ?? 'excel';
  // Where it happened is a place in the API: of use to whoever reports an error, not to whoever unprotects a sheet.
  return new WorkbookError(ours, ours === 'excel' ? place : null, detail);
}

/** The code of an error that Excel or its client threw; null for any other. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || error instanceof WorkbookError) return null;
  return 'code' in error && 'debugInfo' in error && typeof error.code === 'string' ? error.code : null;
}

function messageOf(error: unknown): string {
  return hasMessage(error) ? error.message : '';
}

/** Errors of the client may come from another frame: they are no instances of this one's Error. */
function hasMessage(error: unknown): error is { readonly message: string } {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  );
}

/** Where it happened, e.g. "Range.values". */
function placeOf(error: unknown): string | null {
  const info = (error as { debugInfo?: { errorLocation?: unknown } }).debugInfo;
  return typeof info?.errorLocation === 'string' && info.errorLocation !== '' ? info.errorLocation : null;
}
