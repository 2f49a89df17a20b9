import { libreOffice } from '../../scripts/support/libreoffice';
import { describeWithTool } from './tools';

export { libreOffice, recalc, toPdf } from '../../scripts/support/libreoffice';

/** `describe` for tests that need LibreOffice: left out with a sentence where it is absent, failing there on CI. */
export function describeWithLibreOffice(name: string, fn: () => void): void {
  describeWithTool('LibreOffice (soffice)', libreOffice() !== null, name, fn);
}
