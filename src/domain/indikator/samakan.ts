import type { CaraSama, Samaan, Sebutan, TingkatIndikator } from '../ringkasan-kinerja';
import type { BarisIndikator } from './baris';

/** An indicator while rows are being told to be about it. */
export interface Calon {
  readonly kunci: string;
  readonly tingkat: TingkatIndikator;
  readonly kunciPernyataan: string | null;
  readonly baris: BarisIndikator;
  readonly sebutan: Sebutan[];
}

export interface Penyamaan {
  readonly samaan: readonly Samaan[];
  readonly tanpaPasangan: readonly BarisIndikator[];
  /** Other names of tujuan and sasaran → the name that the list of indicators has, folded both. */
  readonly pernyataan: ReadonlyMap<string, string>;
}

const LEVELS: readonly (readonly TingkatIndikator[])[] = [
  ['tujuan', 'sasaran', 'program'],
  ['tujuan', 'sasaran'],
  ['sasaran'],
  ['sasaran', 'program'],
  ['tujuan'],
  ['program'],
];

/**
 * Tells which indicator every row of the other tables is about. Names are compared folded, never by likeness. A name that drifted
 * apart is taken for another only by its place: the table has as many rows as there are indicators of those levels, and what can be
 * compared (a name, a tujuan or sasaran) stands at the same place. What is learned in one table holds in the others.
 * @param groups rows that are read as one table each.
 */
export function samakan(calon: readonly Calon[], groups: readonly (readonly BarisIndikator[])[]): Penyamaan {
  const kerja = new Kerja(calon);
  let open = groups.map((rows) => [...rows]);
  for (let found = true; found;) {
    found = false;
    for (const rows of open) if (kerja.cocokkan(rows)) found = true;
    open = open.map((rows) => (rows.every((row) => kerja.milik(row) !== undefined) ? [] : rows));
  }
  const tanpaPasangan = groups.flat().filter((row) => kerja.milik(row) === undefined);
  kerja.catat(groups.flat());
  return { samaan: kerja.samaan, tanpaPasangan, pernyataan: kerja.pernyataan };
}

class Kerja {
  readonly samaan: Samaan[] = [];
  private readonly nama = new Map<string, Calon>();
  private readonly alias = new Map<string, Calon>();
  readonly pernyataan = new Map<string, string>();
  private readonly pasangan = new Map<BarisIndikator, { readonly calon: Calon; readonly cara: CaraSama }>();

  constructor(private readonly calon: readonly Calon[]) {
    // A name that two indicators share (of two levels) says nothing.
    const double = new Set<string>();
    for (const one of calon) {
      if (this.nama.has(one.kunci)) double.add(one.kunci);
      this.nama.set(one.kunci, one);
    }
    double.forEach((kunci) => this.nama.delete(kunci));
  }

  milik(row: BarisIndikator): Calon | undefined {
    return this.pasangan.get(row)?.calon;
  }

  /** True when it learned anything new. */
  cocokkan(rows: readonly BarisIndikator[]): boolean {
    const before = this.pasangan.size;
    for (const row of rows) this.bernama(row);
    if (rows.some((row) => this.milik(row) === undefined)) this.berurutan(rows);
    for (const row of rows) this.berpernyataan(row, rows);
    return this.pasangan.size > before;
  }

  /** Writes every row down with its indicator, in the order given. */
  catat(rows: readonly BarisIndikator[]): void {
    for (const row of rows) {
      const found = this.pasangan.get(row);
      if (!found) continue;
      const { tabel, baris } = row;
      found.calon.sebutan.push({ tabel, baris, cara: found.cara });
      if (found.cara === 'nama' || baris.indikator === null || row.nama === '') continue;
      this.samaan.push({
        indikator: found.calon.baris.nama,
        label: row.nama,
        cara: found.cara,
        di: baris.indikator.di,
      });
    }
  }

  private bernama(row: BarisIndikator): void {
    if (this.pasangan.has(row) || row.kunci === '') return;
    const named = this.nama.get(row.kunci);
    if (named) return this.pasangkan(row, named, 'nama');
    const alias = this.alias.get(row.kunci);
    if (alias) this.pasangkan(row, alias, 'alias');
  }

  /** As many rows as there are indicators, and what can be compared at the same place. */
  private berurutan(rows: readonly BarisIndikator[]): void {
    for (const levels of LEVELS) {
      const among = this.calon.filter(({ tingkat }) => levels.includes(tingkat));
      if (among.length !== rows.length || rows.length < 2) continue;
      const signs = rows.map((row, index) => this.tanda(row, among[index] as Calon));
      if (signs.includes('lain') || !signs.includes('sama')) continue;
      rows.forEach((row, index) => {
        if (!this.pasangan.has(row)) this.pasangkan(row, among[index] as Calon, 'urutan');
      });
      return;
    }
  }

  /** What can be compared of a row and the indicator at its place. */
  private tanda(row: BarisIndikator, calon: Calon): 'sama' | 'lain' | 'tidak tahu' {
    const known = this.milik(row);
    if (known) return known === calon ? 'sama' : 'lain';
    if (row.tingkat !== null && row.tingkat !== calon.tingkat) return 'lain';
    const stated = this.kunciPernyataan(row);
    if (stated === null || calon.kunciPernyataan === null) return 'tidak tahu';
    if (stated === calon.kunciPernyataan) return 'sama';
    return this.calon.some(({ kunciPernyataan }) => kunciPernyataan === stated) ? 'lain' : 'tidak tahu';
  }

  /** The only row of its tujuan or sasaran in its table is about the only indicator of it. */
  private berpernyataan(row: BarisIndikator, rows: readonly BarisIndikator[]): void {
    if (this.pasangan.has(row)) return;
    const stated = this.kunciPernyataan(row);
    if (stated === null) return;
    const alone = rows.filter((other) => this.kunciPernyataan(other) === stated).length === 1;
    const among = this.calon.filter(({ kunciPernyataan }) => kunciPernyataan === stated);
    const [only] = among;
    if (alone && among.length === 1 && only) this.pasangkan(row, only, 'pernyataan');
  }

  private pasangkan(row: BarisIndikator, calon: Calon, cara: CaraSama): void {
    this.pasangan.set(row, { calon, cara });
    if (row.kunci !== '' && !this.nama.has(row.kunci) && !this.alias.has(row.kunci))
      this.alias.set(row.kunci, calon);
    const stated = row.kunciPernyataan;
    if (stated === null || calon.kunciPernyataan === null || this.pernyataan.has(stated)) return;
    // What is another's own name is no spelling of this one's.
    if (this.calon.some((other) => other.kunciPernyataan === stated)) return;
    this.pernyataan.set(stated, calon.kunciPernyataan);
  }

  /** The tujuan or sasaran of a row as the list of indicators names it. */
  private kunciPernyataan({ kunciPernyataan: kunci }: BarisIndikator): string | null {
    return kunci === null ? null : (this.pernyataan.get(kunci) ?? kunci);
  }
}
