import { libreOffice } from '../../scripts/support/libreoffice';
import { describeWithTool } from './tools';

export { libreOffice, recalc, toPdf } from '../../scripts/support/libreoffice';

/** For tests with a run of LibreOffice, which takes seconds alone and a minute on a busy machine; in milliseconds. */
export const OFFICE_TIMEOUT = 240_000;

/** `describe` for tests that need LibreOffice: left out with a sentence where it is absent, failing there on CI. */
export function describeWithLibreOffice(name: string, fn: () => void): void {
  describeWithTool('LibreOffice (soffice)', libreOffice() !== null, name, fn);
}
