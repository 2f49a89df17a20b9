import type { Header, Judul } from './header';
import { has } from './judul';
import type { Judul as JudulTabel } from './title-block';
import type { BarisMentah } from './rows';
import { isBlank, type SheetView, type TextCell } from './sheet-view';
import { bacaUnit, type UnitDitemukan } from './titles';

/** The columns of one office in a table that has a group of columns an office, and the office. */
export interface HeaderUnit {
  readonly header: Header;
  readonly unit: UnitDitemukan;
  readonly caption: TextCell;
  /** The columns of money that are not this office's. */
  readonly lain: readonly number[];
}

/**
 * Parts a table of columns an office ("Kelurahan Turi › Pagu, Realisasi", "Kelurahan Blitar › …") into a header for each of them.
 * Columns of all offices together are left out: they would count twice.
 * @returns nothing where the captions do not name at least two offices, each with pagu and realisasi, or where money stands under
 *   captions of which nobody knows whose they are.
 */
export function perUnitKolom(header: Header): readonly HeaderUnit[] {
  const groups = new Map<string, { unit: UnitDitemukan; caption: TextCell; kolom: Judul[] }>();
  const shared: Judul[] = [];
  for (const judul of header.kolom) {
    const found = isUang(judul) ? unitDi(judul) : null;
    if (found === null) {
      if (!isUang(judul)) shared.push(judul);
      else if (!has(judul, 'total')) return [];
      continue;
    }
    const key = found.unit.unit.nama.toLowerCase();
    const group = groups.get(key) ?? { ...found, kolom: [] };
    groups.set(key, group);
    group.kolom.push(judul);
  }
  const parts = [...groups.values()];
  const isWhole = (peran: Judul['peran']) =>
    parts.every(({ kolom }) => kolom.some((judul) => judul.peran === peran));
  if (parts.length < 2 || !isWhole('pagu') || !isWhole('realisasi')) return [];
  return parts.map(({ unit, caption, kolom }) => ({
    header: { ...header, kolom: [...shared, ...kolom].sort((a, b) => a.col - b.col) },
    unit,
    caption,
    lain: header.kolom.filter((judul) => isUang(judul) && !kolom.includes(judul)).map(({ col }) => col),
  }));
}

/** Rows that are not this office's left out: it has no money there, and another one has. */
export function tanpaBarisLain(
  rows: readonly BarisMentah[],
  view: SheetView,
  lain: readonly number[],
): readonly BarisMentah[] {
  if (lain.length === 0) return rows;
  return rows.filter(({ row, jenis, pagu, realisasi }) => {
    const isNil = jenis === 'isi' && pagu.sen === 0n && realisasi.sen === 0n;
    return !isNil || lain.every((col) => isBlank(view.value(row, col)));
  });
}

/** The table's title, and the office that its columns name. */
export function judulUnit(judul: JudulTabel, { unit, caption }: HeaderUnit): JudulTabel {
  const { row, col, text } = caption;
  return { ...judul, unit, alasan: [...judul.alasan, { row, col, teks: text, sebagai: 'unit' }] };
}

const UANG: readonly Judul['peran'][] = ['pagu', 'realisasi', 'persen', 'sisa'];

function isUang({ peran }: Judul): boolean {
  return UANG.includes(peran);
}

/** The office that one of the captions over a column names; under "Kelurahan" stand bare names. */
function unitDi({ captions }: Judul): { unit: UnitDitemukan; caption: TextCell } | null {
  for (const [index, caption] of captions.entries()) {
    const kind = KATA_UNIT.exec(captions[index - 1]?.text ?? '')?.[1];
    const isBare = kind !== undefined && caption.caption.urut.length === 0;
    const unit = bacaUnit(caption.text) ?? (isBare ? bacaUnit(`${kind} ${caption.text}`) : null);
    if (unit) return { unit, caption };
  }
  return null;
}

const KATA_UNIT = /^(?:(?:nama|per)\s+)?(kelurahan|kecamatan|desa|puskesmas)$/i;
