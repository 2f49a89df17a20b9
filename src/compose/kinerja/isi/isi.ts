import type { BarisKinerja, JenisTabelKinerja, TabelKinerja } from '../../../domain/kinerja';
import type { RingkasanKinerja } from '../../../domain/ringkasan-kinerja';
import type { FillChange } from '../../../workbook/port';
import type { Bahan } from '../../bahan';
import { rerataExpr } from '../../sheets/capaian';
import { bolehDiAntara, isKolomKosong } from './boleh';
import { angkaIndikator } from './indikator';
import { isiKepala } from './kepala';
import { isKata, kataIndikator, salinan } from './kata';
import { programSasaran } from './program';
import { indeksSkm, pitaSkm } from './skm';
import { isiSel, rasio, type Dikenal, type Isian, type Rujukan, type Tujuan } from './tujuan';
import { capaianKeluaran, uangJanji, uangKegiatan, uangSasaranBaris } from './uang';

/**
 * Formulas for the staff's own tables of performance where they left them empty: each points to the same figure on our sheets, or to
 * the cell of another of their tables that says it. Nothing is overwritten, and "-" is no empty cell.
 */
export function isiKinerja(bahan: Bahan, made: ReadonlySet<string>): FillChange[] {
  const { kinerja } = bahan.ringkasan;
  if (!kinerja) return [];
  const places = dikenalDi(kinerja);
  const isian: Isian = { bahan, kinerja, made };
  return bahan.laporan.kinerja
    .filter(({ jenis }) => !MASUKAN.has(jenis))
    .flatMap((tabel) =>
      tabel.baris.length === 0 ? isiKepala(isian, tabel) : isiTabel(isian, tabel, places),
    );
}

/** Inputs alone: nothing else can say what stands there. */
const MASUKAN: ReadonlySet<JenisTabelKinerja> = new Set<JenisTabelKinerja>([
  'data dasar',
  'definisi indikator',
]);

function isiTabel(
  isian: Isian,
  tabel: TabelKinerja,
  places: ReadonlyMap<BarisKinerja, Dikenal>,
): FillChange[] {
  return tabel.kolom.flatMap((kolom, index) => {
    const whole = isKolomKosong(tabel, index);
    return tabel.baris.flatMap((baris) => {
      const sel = baris.sel[index];
      if (sel?.nilai.jenis !== 'kosong' || sel.dari !== null) return [];
      const tujuan: Tujuan = { ...isian, tabel, kolom, baris, dikenal: places.get(baris) ?? null };
      const allowed = whole || BEBAS.has(tabel.jenis) || bolehDiAntara(tujuan);
      return allowed ? isiSel(isian.bahan, sel.di, rujukan(tujuan)) : [];
    });
  });
}

/**
 * Kinds whose rows are told apart by their own names, cell by cell; a blank there belongs to no block above. Not causes: a percentage is
 * quoted of some kegiatan and left out of others on purpose.
 */
const BEBAS: ReadonlySet<JenisTabelKinerja> = new Set<JenisTabelKinerja>([
  'pk anggaran',
  'skm unsur',
  'skm interval',
]);

function dikenalDi({ indikator }: RingkasanKinerja): ReadonlyMap<BarisKinerja, Dikenal> {
  return new Map(
    indikator.flatMap(({ sebutan }, ke) => sebutan.map(({ baris, cara }) => [baris, { ke, cara }] as const)),
  );
}

/** What stands in a cell, by the kind of its table and of its column; `null`: nothing is known. */
function rujukan(tujuan: Tujuan): Rujukan | null {
  const { tabel, baris, kolom, dikenal, kinerja, bahan } = tujuan;
  switch (tabel.jenis) {
    case 'skm unsur':
      return indeksSkm(tujuan);
    case 'skm interval':
      return pitaSkm(tujuan);
    case 'pk anggaran':
      return uangJanji(tujuan);
    case 'penyebab':
      return uangKegiatan(tujuan) ?? salinan(tujuan);
    case 'rkt':
    case 'renstra matriks':
      return uangKegiatan(tujuan) ?? capaianKeluaran(tujuan) ?? salinan(tujuan);
    case 'strategi':
      return salinan(tujuan);
    case 'program kegiatan':
      return salinan(tujuan) ?? programSasaran(tujuan);
    default:
  }
  const indikator = dikenal ? kinerja.indikator[dikenal.ke] : undefined;
  if (dikenal && indikator)
    return isKata(kolom.peran) ? kataIndikator(tujuan, indikator) : angkaIndikator(tujuan, dikenal.ke);
  const isMean = baris.total && kolom.peran === 'capaian' && kinerja.rerata.nilai !== null;
  return isMean ? rasio(rerataExpr(bahan, kinerja)) : uangSasaranBaris(tujuan);
}
