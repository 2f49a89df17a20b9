import { type Area, MAX_COL, parseArea } from '../../workbook/address';
import { WorkbookError } from '../../workbook/errors';
import { NS } from '../xml/namespaces';
import type { XmlScanner } from '../xml/scan';
import { isTrue, wholeNumber } from './attributes';

/** What a sheet's part says around its cells. */
export interface SheetFrame {
  isProtected: boolean;
  /** Rows without an element of their own are hidden. */
  hidesRows: boolean;
  readonly hiddenColumns: { readonly from: number; readonly to: number }[];
  readonly merges: Area[];
}

/**
 * Goes through a sheet's part from its root on.
 * @param readCells called at the 'open' of `<sheetData>`, leaves the scanner at its 'close'
 * @throws WorkbookError 'bad-xml' and its kin; 'unsupported' when the part is no worksheet
 */
export function readFrame(scanner: XmlScanner, limit: number, readCells: () => void): SheetFrame {
  const frame: SheetFrame = { isProtected: false, hidesRows: false, hiddenColumns: [], merges: [] };
  scanner.next();
  if (!isMain(scanner, 'worksheet')) throw new WorkbookError('unsupported', scanner.part);
  let hasCells = false;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.namespace !== NS.main) scanner.skip();
    else if (scanner.depth === 2 && isMain(scanner, 'sheetData')) {
      if (hasCells) throw new WorkbookError('bad-xml', scanner.part, 'cells twice');
      hasCells = true;
      readCells();
    } else readElement(scanner, frame, limit);
  }
  return frame;
}

function isMain(scanner: XmlScanner, local: string): boolean {
  return scanner.local === local && scanner.namespace === NS.main;
}

function readElement(scanner: XmlScanner, frame: SheetFrame, limit: number): void {
  switch (scanner.local) {
    case 'sheetFormatPr':
      frame.hidesRows = isTrue(scanner.attribute('zeroHeight'));
      break;
    case 'col':
      readColumns(scanner, frame);
      break;
    case 'sheetProtection':
      frame.isProtected = isTrue(scanner.attribute('sheet'));
      break;
    case 'mergeCell': {
      const area = parseArea(scanner.attribute('ref') ?? '');
      if (area && frame.merges.push(area) > limit)
        throw new WorkbookError('too-large', scanner.part, 'merges');
      break;
    }
    case 'cols':
    case 'mergeCells':
      break;
    default:
      scanner.skip();
  }
}

function readColumns(scanner: XmlScanner, frame: SheetFrame): void {
  const from = wholeNumber(scanner.attribute('min'));
  const to = wholeNumber(scanner.attribute('max'));
  if (from === null || to === null || !isTrue(scanner.attribute('hidden'))) return;
  if (frame.hiddenColumns.push({ from, to }) > MAX_COL)
    throw new WorkbookError('bad-xml', scanner.part, 'columns');
}
