import { isKosong, kantorSendiri } from '../../../domain/indikator/sel';
import { realisasiHidup } from '../../../domain/indikator/data-dasar';
import { kunciUnit } from '../../../domain/identitas';
import type { KolomKinerja } from '../../../domain/kinerja';
import type {
  IndikatorRingkas,
  NilaiIndikator,
  RingkasanKinerja,
  TitikBanding,
} from '../../../domain/ringkasan-kinerja';
import type { OurCell } from '../../../workbook/port';
import { capaianRef } from '../../sheets/capaian';
import { efisiensiRef, uangRef } from '../../sheets/efisiensi';
import { kemajuanRef, lawanRef } from '../../sheets/perbandingan';
import { angkaCell } from '../angka';
import { rencana } from './rencana';
import { angka, rasio, type Rujukan, type Tujuan } from './tujuan';

/** A figure of an indicator: of the report's year out of our sheets, of other years and offices out of whatever table has it. */
export function angkaIndikator(tujuan: Tujuan, ke: number): Rujukan | null {
  const { kolom, tabel, kinerja, bahan } = tujuan;
  const indikator = kinerja.indikator[ke];
  if (!indikator || kolom.triwulan !== null) return null;
  const own = kantorSendiri(tabel.kolom);
  if (kolom.kantor !== null && kolom.kantor !== own) return kantorLain(tujuan, ke);
  const planned = kolom.peran === 'target' ? rencana(tujuan, indikator, ke) : null;
  if (planned !== null) return planned === 'tidak ada' ? null : planned;
  const { tahun } = bahan.ringkasan;
  const isYear = kolom.tahun === null || kolom.tahun === tahun;
  return isYear ? tahunIni(tujuan, indikator, ke) : tahunLain(tujuan, indikator, ke);
}

function tahunIni(
  { bahan, kinerja, kolom: { peran }, made }: Tujuan,
  indikator: IndikatorRingkas,
  ke: number,
): Rujukan | null {
  const ada = (key: 'capaian' | 'efisiensi' | 'perbandingan'): boolean => made.has(bahan.nama[key]);
  switch (peran) {
    case 'target':
    case 'realisasi': {
      const { nilai, persen } = indikator[peran];
      return ada('capaian') && nilai !== null ? { formula: capaianRef(bahan, ke, peran), persen } : null;
    }
    case 'capaian':
      return rasio(ada('capaian') && indikator.capaian !== null ? capaianRef(bahan, ke, 'capaian') : null);
    case 'kemajuan':
      return rasio(ada('perbandingan') ? kemajuanRef(bahan, ke) : null);
    case 'pagu':
    case 'realisasi anggaran':
      return angka(ada('efisiensi') ? uangRef(bahan, kinerja, ke, peran) : null);
    case 'serapan':
    case 'alokasi':
      return rasio(ada('efisiensi') ? uangRef(bahan, kinerja, ke, peran) : null);
    case 'efisiensi':
      return angka(ada('efisiensi') ? efisiensiRef(bahan, kinerja, ke) : null);
    default:
      return null;
  }
}

/** An earlier year of this office: another table says it, or the base data of that year do. */
function tahunLain(
  { bahan, kinerja, kolom: { peran, tahun } }: Tujuan,
  indikator: IndikatorRingkas,
  ke: number,
): Rujukan | null {
  if (peran !== 'target' && peran !== 'realisasi') return null;
  const known = semuaTitik(kinerja, ke)
    .filter((titik) => titik.kantor === null && titik.tahun === tahun)
    .flatMap((titik) => titik[peran] ?? [])
    .find(isTerisi);
  if (known) return dariSel(angkaCell(bahan, known), known.persen);
  if (peran === 'target') return null;
  const { persen } = indikator.target;
  const hidup = realisasiHidup(indikator.sifat, kinerja.dataDasar, tahun, persen);
  if (!hidup || !hidup.pembilang.every(({ data }) => data.tahun === tahun)) return null;
  return dariSel(angkaCell(bahan, { nilai: hidup.nilai, persen, sel: null }, hidup), persen);
}

/** What another office's workbook says stands on our sheet of comparisons. "-" of another table is carried over. */
function kantorLain({ bahan, kinerja, kolom, made }: Tujuan, ke: number): Rujukan | null {
  const { peran } = kolom;
  if (peran !== 'target' && peran !== 'realisasi') return null;
  const tahun = kolom.tahun ?? bahan.ringkasan.tahun;
  for (const titik of semuaTitik(kinerja, ke)) {
    const isSame = kantorSama(titik, kolom) && (titik.tahun ?? bahan.ringkasan.tahun) === tahun;
    const found = isSame ? titik[peran] : null;
    if (!found || !(isTerisi(found) || found.sel?.nilai.jenis === 'nihil')) continue;
    if (titik.berkas === null) return dariSel(angkaCell(bahan, found), found.persen);
    if (!made.has(bahan.nama.perbandingan) || found.nilai === null) continue;
    const formula = lawanRef(bahan, ke, titik, peran);
    if (formula) return { formula, persen: found.persen };
  }
  return null;
}

function kantorSama({ kantor }: TitikBanding, kolom: KolomKinerja): boolean {
  return kantor !== null && kolom.kantor !== null && kunciUnit(kantor) === kunciUnit(kolom.kantor);
}

function semuaTitik(kinerja: RingkasanKinerja, ke: number): TitikBanding[] {
  return [kinerja.bandingTahun, kinerja.bandingKantor, kinerja.bandingNasional].flatMap((all) =>
    all.filter(({ indikatorKe }) => indikatorKe === ke).flatMap(({ titik }) => titik),
  );
}

export function isTerisi({ nilai, sel }: NilaiIndikator): boolean {
  return nilai !== null && (sel === null || !isKosong(sel));
}

export function dariSel({ formula }: OurCell, persen: boolean): Rujukan | null {
  return formula ? { formula, persen } : null;
}
