import type { WorkbookError, WorkbookErrorCode } from '../workbook/errors';
import type { Bahasa } from './bahasa';
import { errors as en } from './en/errors';
import { errors as id } from './id/errors';

const SENTENCES = { id, en } as const;

/** What went wrong with a workbook and what to do about it, as a sentence that may follow a colon. */
export function kalimatGalat(bahasa: Bahasa, { code, where }: WorkbookError): string {
  return SENTENCES[bahasa][code](where);
}

/** Why a sheet cannot be read: adapters give a code where they know one, else words. */
export function sebabRusak(bahasa: Bahasa, reason: string): string {
  const sentences = SENTENCES[bahasa];
  return Object.hasOwn(sentences, reason) ? sentences[reason as WorkbookErrorCode](null) : reason;
}
