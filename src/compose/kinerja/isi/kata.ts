import { kunciNama } from '../../../domain/indikator/baris';
import { isKosong, selPertama } from '../../../domain/indikator/sel';
import type {
  BarisKinerja,
  JenisTabelKinerja,
  KolomKinerja,
  PeranKinerja,
  SelKinerja,
  TabelKinerja,
} from '../../../domain/kinerja';
import type { IndikatorRingkas } from '../../../domain/ringkasan-kinerja';
import { refTo } from '../angka';
import { angka, type Rujukan, type Tujuan } from './tujuan';

/** Words are never made up: they stand in another of the staff's tables, of the same thing. */
const KATA: ReadonlySet<PeranKinerja> = new Set<PeranKinerja>([
  ...(['tujuan', 'sasaran', 'program', 'kegiatan', 'indikator', 'satuan', 'rumus', 'pembilang'] as const),
  ...(['penyebut', 'polaritas', 'cara', 'sumber', 'strategi', 'kebijakan', 'kategori', 'penyebab'] as const),
  ...(['tindak lanjut', 'unit'] as const),
]);

export const isKata = (peran: PeranKinerja): boolean => KATA.has(peran);

/** What an indicator belongs to and is measured in, out of any other table that says so. */
export function kataIndikator(
  { tabel, kolom: { peran } }: Tujuan,
  indikator: IndikatorRingkas,
): Rujukan | null {
  for (const { tabel: other, baris } of indikator.sebutan) {
    if (other === tabel) continue;
    const sel = selKata(other, baris, peran);
    if (sel !== null && bernilai(sel)) return angka(refTo(sel));
  }
  return null;
}

function selKata(tabel: TabelKinerja, baris: BarisKinerja, peran: PeranKinerja): SelKinerja | null {
  if (peran === 'tujuan' || peran === 'sasaran' || peran === 'program') return baris[peran];
  if (peran === 'indikator') return baris.indikator;
  return selPertama(tabel, baris, peran);
}

/** Whose cells are copied from which other table of the same kind: what tells their rows apart. */
const KUNCI: Partial<Record<JenisTabelKinerja, (baris: BarisKinerja) => readonly (SelKinerja | null)[]>> = {
  strategi: ({ sasaran, tujuan }) => [sasaran ?? tujuan],
  'program kegiatan': ({ sasaran, tujuan }) => [sasaran ?? tujuan],
  rkt: ({ unit, kegiatan, indikator }) => [unit, kegiatan, indikator],
  'renstra matriks': ({ kegiatan, indikator }) => [kegiatan, indikator],
  penyebab: ({ unit, kegiatan }) => [unit, kegiatan],
};

/** The same cell of another table of the same kind, row by row where several rows are about one thing. */
export function salinan({ bahan, tabel, baris, kolom }: Tujuan): Rujukan | null {
  const of = KUNCI[tabel.jenis];
  if (!of) return null;
  const key = kunci(of(baris));
  if (key === null) return null;
  const own = serupa(tabel, key, of);
  for (const other of bahan.laporan.kinerja) {
    if (other === tabel || other.jenis !== tabel.jenis || other.perubahan !== tabel.perubahan) continue;
    const rows = serupa(other, key, of);
    if (rows.length === 0 || rows.length !== own.length) continue;
    const row = rows[own.indexOf(baris)];
    const sel = row ? selSama(other, row, kolom) : null;
    if (sel !== null && bernilai(sel)) return angka(refTo(sel));
  }
  return null;
}

function serupa(
  { baris }: TabelKinerja,
  key: string,
  of: (baris: BarisKinerja) => readonly (SelKinerja | null)[],
): BarisKinerja[] {
  return baris.filter((row) => !row.total && kunci(of(row)) === key);
}

function kunci(cells: readonly (SelKinerja | null)[]): string | null {
  const names = cells.map((sel) => kunciNama(sel?.teks ?? ''));
  return names.every((name) => name === '') ? null : names.join('\u001f');
}

function selSama({ kolom }: TabelKinerja, baris: BarisKinerja, like: KolomKinerja): SelKinerja | null {
  const index = kolom.findIndex(
    ({ peran, tahun, triwulan, kantor, akhir }) =>
      peran === like.peran &&
      tahun === like.tahun &&
      triwulan === like.triwulan &&
      kantor === like.kantor &&
      akhir === like.akhir,
  );
  return baris.sel[index] ?? null;
}

function bernilai(sel: SelKinerja): boolean {
  return !isKosong(sel) && sel.nilai.jenis !== 'galat' && sel.teks !== '';
}
