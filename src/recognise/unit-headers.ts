import type { Header, Judul } from './header';
import { has } from './judul';
import type { Judul as JudulTabel } from './title-block';
import type { KolomSemua } from './rows-of-an-office';
import type { TextCell } from './sheet-view';
import type { UnitDitemukan } from './titles';
import { unitDi } from './unit-captions';

/** The columns of one office in a table that has a group of columns an office, and the office. */
export interface HeaderUnit {
  readonly header: Header;
  readonly unit: UnitDitemukan;
  readonly caption: TextCell;
  readonly kolomSemua: KolomSemua;
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
    const found = isUang(judul) ? unitDi(judul.captions) : null;
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
  const semua = parts.map(({ kolom }) =>
    kolom.filter(({ peran }) => peran === 'pagu' || peran === 'realisasi').map(({ col }) => col),
  );
  return parts.map(({ unit, caption, kolom }, ke) => ({
    header: { ...header, kolom: [...shared, ...kolom].sort((a, b) => a.col - b.col) },
    unit,
    caption,
    kolomSemua: { semua, ke },
  }));
}

/** The only office that captions of money name, on every pagu and realisasi: "Pagu Kel. Turi | Realisasi Kel. Turi". */
export function unitTunggal({ kolom }: Header): Pick<HeaderUnit, 'unit' | 'caption'> | null {
  const money = kolom.filter(({ peran }) => peran === 'pagu' || peran === 'realisasi');
  const found = money.map(({ captions }) => unitDi(captions));
  const [first = null] = found;
  const nama = first?.unit.unit.nama;
  return found.every((one) => one !== null && one.unit.unit.nama === nama) ? first : null;
}

/** The table's title, and the office that its columns name. */
export function judulUnit(
  judul: JudulTabel,
  { unit, caption }: Pick<HeaderUnit, 'unit' | 'caption'>,
): JudulTabel {
  const { row, col, text } = caption;
  return { ...judul, unit, alasan: [...judul.alasan, { row, col, teks: text, sebagai: 'unit' }] };
}

const UANG: readonly Judul['peran'][] = ['pagu', 'realisasi', 'persen', 'sisa'];

function isUang({ peran }: Judul): boolean {
  return UANG.includes(peran);
}
