import type { Bagian } from './body';
import type { Kolom } from './columns';
import type { BarisMentah } from './rows';
import { lipat } from './text';
import { bacaUnit, type UnitDitemukan } from './titles';

/**
 * Parts a body by the units that a column names. A column that names parts of the title's own unit (sections, officers)
 * parts nothing.
 */
export function perUnit(bagian: Bagian, kolom: Kolom, title: UnitDitemukan | null): Bagian[] {
  if (kolom.unit === null) return [bagian];
  const parts = new Map<string, { unit: UnitDitemukan | null; rows: BarisMentah[] }>();
  let current = '';
  for (const row of bagian.rows) {
    if (row.jenis === 'jumlah' && row.unit === '') continue;
    if (row.unit !== '') current = row.unit;
    const key = lipat(current);
    let part = parts.get(key);
    if (!part) parts.set(key, (part = { unit: unitOf(current), rows: [] }));
    part.rows.push(row);
  }
  const all = [...parts.values()];
  const offices = all.filter(({ unit }) => unit !== null && !unit.kira);
  const trusted = title === null || offices.length * 2 > all.length;
  if (!trusted || all.length === 0) return [bagian];
  return all.length > 1
    ? all.map(({ unit, rows }) => ({ unit, rows }))
    : [{ unit: all[0]?.unit ?? null, rows: bagian.rows }];
}

function unitOf(text: string): UnitDitemukan | null {
  if (text === '') return null;
  return bacaUnit(text) ?? { unit: { nama: text, jenis: 'lain' }, halus: 1, berlabel: false, kira: true };
}
