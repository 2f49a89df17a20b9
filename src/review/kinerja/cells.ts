import type {
  BarisKinerja,
  JenisTabelKinerja,
  KolomKinerja,
  PeranKinerja,
  SelKinerja,
  TabelKinerja,
} from '../../domain/kinerja';
import type { NilaiAngka } from '../../domain/numbers/nilai';
import { lipat } from '../../domain/identitas';

/** A cell of a performance table with all that it is about. */
export interface Petak {
  readonly tabel: TabelKinerja;
  readonly baris: BarisKinerja;
  readonly kolom: KolomKinerja;
  readonly sel: SelKinerja;
}

/** The cells of these columns, row by row; blocks that carry on from above only where they begin. */
export function* petak(tabel: TabelKinerja, ...peran: readonly PeranKinerja[]): Iterable<Petak> {
  for (const baris of tabel.baris) {
    for (const [index, kolom] of tabel.kolom.entries()) {
      const sel = baris.sel[index];
      if (sel && peran.includes(kolom.peran) && sel.dari === null) yield { tabel, baris, kolom, sel };
    }
  }
}

export { selPertama as selOf } from '../../domain/indikator/sel';

/** The number that a cell says: of "≥ 90" and "80–90" the nearer bound. */
export function angkaOf(sel: SelKinerja | null): NilaiAngka | null {
  const nilai = sel?.nilai;
  switch (nilai?.jenis) {
    case 'angka':
      return nilai;
    case 'batas':
      return nilai.angka;
    case 'rentang':
      return nilai.dari;
    default:
      return null;
  }
}

/** The cell that a block begins in, within its sheet; blocks merged downwards are one. */
export function tempatBlok(sel: SelKinerja | null): string {
  const at = sel && (sel.dari ?? sel.di);
  return at ? `${at.row}/${at.col}` : '';
}

/** As the cell shows it. */
export function tampil({ angka, desimal }: NilaiAngka): number {
  return Number(angka.toFixed(Math.min(desimal, 10)));
}

/** The word that a cell says, alone or beside its number. */
export function kataOf(sel: SelKinerja): string | null {
  if (sel.nilai.jenis === 'kata') return sel.nilai.kata;
  return angkaOf(sel)?.label ?? null;
}

export function berjenis(
  tables: readonly TabelKinerja[],
  ...jenis: readonly JenisTabelKinerja[]
): TabelKinerja[] {
  return tables.filter((tabel) => jenis.includes(tabel.jenis));
}

/** Words of an office's name that say what it is, so that a name can leave the rest out. */
const SEBUTAN = /^(kecamatan|kelurahan|dinas|badan|kantor)\b/;

/** A name without its office's own: "pelayanan Kecamatan Sukorejo" is "pelayanan kecamatan". */
export function tanpaKantor(nama: string, kantor: string | null): string {
  const own = kantor === null ? '' : lipat(kantor);
  const sebutan = SEBUTAN.exec(own)?.[1];
  return sebutan === undefined ? lipat(nama) : lipat(nama).replaceAll(own, sebutan);
}
