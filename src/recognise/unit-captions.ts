import { bacaNomor } from './numbering';
import { isCaptionDepan } from './roles';
import type { SheetView, TextCell, TextRow } from './sheet-view';
import { bacaUnit, isUnitName, type UnitDitemukan } from './titles';

/** The office that one of the captions over a column names, and that caption; under "Kelurahan" or "Pagu per Kelurahan" stand bare names. */
export function unitDi(
  captions: readonly TextCell[],
): { readonly unit: UnitDitemukan; readonly caption: TextCell } | null {
  for (const [index, caption] of captions.entries()) {
    const kind = KATA_UNIT.exec(captions[index - 1]?.text ?? '')?.[1];
    const isBare = kind !== undefined && caption.caption.urut.length === 0;
    const unit = bacaUnit(caption.text) ?? (isBare ? bacaUnit(`${kind} ${caption.text}`) : null);
    if (unit) return { unit, caption };
  }
  return null;
}

const KATA_UNIT = /^(?:(?:.+\s)?(?:nama|per|tiap|setiap)\s+)?(kelurahan|kecamatan|desa|puskesmas)$/i;

/**
 * The captions of each column without those that only name its office, where the header names several: "Pagu › Kel. Turi, Kel. Gedog"
 * are columns of pagu. What "Pagu Kel. Turi" says besides is its caption's own.
 */
export function tanpaUnit(columns: readonly (readonly TextCell[])[]): readonly (readonly TextCell[])[] {
  const found = columns.map(unitDi);
  const names = new Set(found.flatMap((one) => (one ? [one.unit.unit.nama.toLowerCase()] : [])));
  if (names.size < 2) return columns;
  return columns.map((captions, index) => {
    const own = found[index]?.caption;
    const isSaid = own === undefined || own.caption.konsep.has('pagu') || own.caption.konsep.has('realisasi');
    return isSaid ? captions : captions.filter((caption) => caption !== own);
  });
}

/**
 * A row of a header that names offices side by side, in their words or, merged over the columns of each, bare ("Turi", "Karangsari"),
 * and what they come to together ("Jumlah"); the captions of numbers and names may stand left of them. Over these captions stand
 * titles instead.
 */
export function isBarisKantor(view: SheetView, { row, cells }: TextRow, below: readonly TextRow[]): boolean {
  const isDepan = (cell: TextCell) =>
    isCaptionDepan(cell.caption) && !(view.isWide(cell) && KATA_UNIT.test(cell.text));
  const offices = cells.filter((cell) => !isDepan(cell) || isUnitName(cell.text));
  if (offices.length < 2) return false;
  if (offices.some(({ angka, text }) => angka || text.includes(':') || bacaNomor(text) !== null))
    return false;
  const beside = [...(view.textRow(row - 1)?.cells ?? []), ...below.flatMap((one) => one.cells)];
  const naming = [...beside.filter(isDepan), ...cells.filter((cell) => !offices.includes(cell))];
  const isApart = (cell: TextCell, index: number) => {
    const last = view.mergeAt(row, cell.col)?.right ?? (offices[index + 1]?.col ?? cell.col + 1) - 1;
    return naming.every(({ col }) => col < cell.col || col > last);
  };
  const isNamed = (cell: TextCell) => view.isWide(cell) || isUnitName(cell.text);
  const named = offices.filter(isNamed);
  return (
    naming.length > 0 &&
    named.length > 1 &&
    offices.every(isApart) &&
    offices.every((cell) => named.includes(cell) || isTotal(cell))
  );
}

function isTotal({ caption: { urut, dikenal } }: TextCell): boolean {
  return dikenal === 1 && urut.length > 0 && urut.every((konsep) => konsep === 'total');
}

/**
 * Offices by their own words beneath the captions of money, merged or not, and what is known beside them ("Jumlah"); the captions of
 * numbers and names may stand in the same row.
 */
export function isKantorDiBawah({ cells }: TextRow, above: readonly TextRow[]): boolean {
  const offices = cells.filter(({ text }) => isUnitName(text));
  if (offices.length < 2 || cells.some(({ angka }) => angka)) return false;
  const heads = above.flatMap((row) => row.cells).filter(({ caption }) => !isCaptionDepan(caption));
  const first = Math.min(...heads.map(({ col }) => col));
  return cells.every(({ col, caption, text }) => {
    const isOffice = isUnitName(text);
    if (col < first) return !isOffice && isCaptionDepan(caption);
    return isOffice || caption.dikenal >= 0.75;
  });
}
