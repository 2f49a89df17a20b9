import type { Bagian } from './body';
import type { Kolom } from './columns';
import type { Header } from './header';
import { isJumlah } from './row-kind';
import type { BarisMentah } from './mentah';
import { lipat } from './text';
import { bacaUnit, type UnitDitemukan } from './titles';

/** The table whose body is parted: its columns, and the office that its title names. */
export interface TabelUnit {
  readonly kolom: Kolom;
  readonly header: Header;
  readonly judul: { readonly unit: UnitDitemukan | null };
}

/**
 * Parts a body by the units that a column names. A column that names parts of the title's own unit (sections, officers)
 * parts nothing.
 */
export function perUnit(bagian: Bagian, { kolom, header, judul }: TabelUnit): Bagian[] {
  if (kolom.unit === null) return [bagian];
  const caption = header.kolom.find(({ col }) => col === kolom.unit)?.captions.at(-1)?.text ?? '';
  const parts = new Map<string, { unit: UnitDitemukan | null; rows: BarisMentah[] }>();
  let current = '';
  for (const row of bagian.rows) {
    const isTotal = row.jenis === 'jumlah' && (row.unit === '' || isJumlah(row.unit));
    // "Jumlah Turi" ends a unit's rows; the total of all belongs to none.
    if (isTotal && (current === '' || !lipat(`${row.unit} ${row.nama}`).includes(lipat(current)))) continue;
    if (!isTotal && row.unit !== '') current = row.unit;
    const key = lipat(current);
    let part = parts.get(key);
    if (!part) parts.set(key, (part = { unit: unitOf(current, caption), rows: [] }));
    part.rows.push(row);
  }
  const all = [...parts.values()];
  const offices = all.filter(({ unit }) => unit !== null && !unit.kira);
  // Who carries it out may be an officer or a section.
  const isOffice = judul.unit === null && !PELAKSANA.test(caption);
  const trusted = isOffice || offices.length * 2 > all.length;
  if (!trusted || all.length === 0) return [bagian];
  return all.length > 1
    ? all.map(({ unit, rows }) => ({ unit, rows }))
    : [{ unit: all[0]?.unit ?? null, rows: bagian.rows }];
}

const PELAKSANA = /pelaksana|penanggung/i;

/** Under a caption that names a kind of office ("Kelurahan") stand their bare names. */
function unitOf(text: string, caption: string): UnitDitemukan | null {
  if (text === '') return null;
  const kind = /^(?:nama\s+)?(kelurahan|kecamatan|desa|puskesmas)$/i.exec(caption)?.[1];
  const named = bacaUnit(text) ?? (kind === undefined ? null : bacaUnit(`${kind} ${text}`));
  return named ?? { unit: { nama: text, jenis: 'lain' }, halus: 1, berlabel: false, kira: true };
}
