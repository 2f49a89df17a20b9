import { isKosong, sekala } from '../../../domain/indikator/sel';
import { uangSasaran } from '../../../domain/indikator/sasaran';
import type { PeranKinerja, SelKinerja, TabelKinerja } from '../../../domain/kinerja';
import type { IndikatorRingkas, NilaiIndikator } from '../../../domain/ringkasan-kinerja';
import { programOf } from '../uang';
import { isKata } from './kata';
import type { Isian, Tujuan } from './tujuan';

/** Half a unit of the last digit shown, and the noise of doubles. */
const half = (desimal: number): number => 0.5 * 10 ** -desimal + 1e-9;

/** Nothing stands in the column, from top to bottom. */
export function isKolomKosong({ baris }: TabelKinerja, index: number): boolean {
  return baris.length > 0 && baris.every(({ sel }) => sel[index]?.nilai.jenis === 'kosong');
}

/**
 * A single blank among entries may be filled where three things hold: the row names its indicator outright, the figures that the
 * row has already are ours, and the blank is no part of a block that a figure above stands for.
 */
export function bolehDiAntara(tujuan: Tujuan): boolean {
  const { dikenal, kinerja, kolom, baris } = tujuan;
  if (isKata(kolom.peran) || baris.total || dikenal === null) return false;
  if (dikenal.cara !== 'nama' && dikenal.cara !== 'pernyataan') return false;
  const indikator = kinerja.indikator[dikenal.ke];
  return indikator !== undefined && isSelaras(tujuan, indikator) && !isBlok(tujuan, indikator);
}

/** What the row says of this year already is what we reckon. */
function isSelaras(tujuan: Tujuan, indikator: IndikatorRingkas): boolean {
  const { tabel, baris, bahan, dikenal } = tujuan;
  const { tahun } = bahan.ringkasan;
  return tabel.kolom.every((kolom, index) => {
    const sel = baris.sel[index];
    const isOurs = kolom.triwulan === null && kolom.kantor === null && !kolom.akhir;
    if (!sel || isKosong(sel) || !isOurs || (kolom.tahun !== null && kolom.tahun !== tahun)) return true;
    return agrees(sel, kolom.peran, indikator, (besaran) => uangDari(tujuan, dikenal?.ke ?? -1, besaran));
  });
}

function agrees(
  sel: SelKinerja,
  peran: PeranKinerja,
  indikator: IndikatorRingkas,
  uang: (besaran: 'pagu' | 'realisasi') => bigint | null,
): boolean {
  switch (peran) {
    case 'target':
    case 'realisasi':
      return sama(sel, indikator[peran], indikator.target.persen);
    case 'capaian': {
      const points = indikator.capaian === null ? null : indikator.capaian * 100;
      return points === null || sama(sel, { nilai: points, persen: true, sel: null }, true);
    }
    case 'pagu':
    case 'realisasi anggaran': {
      const ours = uang(peran === 'pagu' ? 'pagu' : 'realisasi');
      return sel.nilai.jenis !== 'uang' || ours === null || sel.nilai.uang.sen === ours;
    }
    default:
      return true;
  }
}

function sama(sel: SelKinerja, { nilai }: NilaiIndikator, persen: boolean): boolean {
  const [own] = sekala([sel], persen);
  if (!own || own.nilai === null || nilai === null) return own?.nilai === nilai;
  const desimal = sel.nilai.jenis === 'angka' ? sel.nilai.desimal : 0;
  return Math.abs(own.nilai - nilai) <= half(desimal);
}

const BERBLOK: ReadonlySet<PeranKinerja> = new Set<PeranKinerja>([
  'pagu',
  'realisasi anggaran',
  'serapan',
  'alokasi',
  'efisiensi',
]);

/** The money above stands for this row, too: its indicator is measured by the same sasaran's. */
function isBlok({ tabel, baris, kolom, kinerja }: Tujuan, indikator: IndikatorRingkas): boolean {
  if (!BERBLOK.has(kolom.peran) || indikator.tingkat === 'program') return false;
  const index = tabel.kolom.indexOf(kolom);
  const above = tabel.baris
    .slice(0, tabel.baris.indexOf(baris))
    .findLast(({ sel }) => !isKosong(sel[index] ?? null));
  if (!above) return false;
  const of = (one: IndikatorRingkas | undefined): readonly number[] =>
    kinerja.efisiensi.find(({ indikatorKe }) => kinerja.indikator[indikatorKe] === one)?.sasaran ?? [];
  const head = kinerja.indikator.find(({ sebutan }) => sebutan.some((one) => one.baris === above));
  if (head === undefined) return true;
  return of(indikator).some((ke) => of(head).includes(ke));
}

function uangDari({ bahan, kinerja }: Isian, ke: number, besaran: 'pagu' | 'realisasi'): bigint | null {
  const one = kinerja.indikator[ke];
  if (!one) return null;
  if (one.tingkat === 'program') {
    const at = programOf(bahan, one);
    return at === null ? null : (bahan.ringkasan.program[at]?.[besaran] ?? null);
  }
  const own = kinerja.efisiensi.find(({ indikatorKe }) => indikatorKe === ke)?.sasaran ?? [];
  const sasaran = own.flatMap((at) => kinerja.sasaran[at] ?? []);
  return uangSasaran(sasaran, bahan.ringkasan)?.[besaran] ?? null;
}
