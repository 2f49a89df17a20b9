import type {
  BarisKinerja,
  JenisTabelKinerja,
  PeranKinerja,
  SelKinerja,
  TabelKinerja,
} from '../../domain/kinerja';
import type { RingkasanKinerja } from '../../domain/ringkasan-kinerja';
import type { Expr } from '../../formula/expr';
import type { FillChange } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { fillEmpty, percentIn } from '../fill';
import { capaianRef, rerataExpr } from '../sheets/capaian';
import { efisiensiRef, uangRef } from '../sheets/efisiensi';
import { skmRef } from '../sheets/skm';

/**
 * Formulas for the staff's own tables of performance that they left empty: they point to the same figure on our sheets. Only a
 * column without any entry is filled. A single blank among entries belongs to the block above it, or was left out on purpose.
 */
export function isiKinerja(bahan: Bahan, made: ReadonlySet<string>): FillChange[] {
  const { kinerja } = bahan.ringkasan;
  if (!kinerja) return [];
  const places = indikatorDi(kinerja);
  return bahan.laporan.kinerja.flatMap((tabel) => {
    if (tabel.jenis === 'skm unsur') return isiSkm(bahan, kinerja, tabel, made);
    if (!DIISI.has(tabel.jenis)) return [];
    return tabel.kolom.flatMap((kolom, index) => {
      const isOurs = kolom.triwulan === null && kolom.kantor === null && !kolom.akhir;
      const isYear = kolom.tahun === null || kolom.tahun === bahan.ringkasan.tahun;
      if (!isOurs || !isYear || !isKosong(tabel, index)) return [];
      return tabel.baris.flatMap((baris) => {
        const formula = rujukan(bahan, kinerja, { baris, peran: kolom.peran, made, ke: places.get(baris) });
        return isi(bahan, baris.sel[index], formula, PERSEN.has(kolom.peran) || formula?.persen === true);
      });
    });
  });
}

const DIISI: ReadonlySet<JenisTabelKinerja> = new Set<JenisTabelKinerja>([
  ...(['capaian', 'capaian sasaran', 'kemajuan', 'alokasi', 'kinerja anggaran'] as const),
  ...(['efisiensi', 'rerata', 'banding tahun'] as const),
]);
const PERSEN: ReadonlySet<PeranKinerja> = new Set<PeranKinerja>(['capaian', 'serapan', 'alokasi']);

function indikatorDi({ indikator }: RingkasanKinerja): ReadonlyMap<BarisKinerja, number> {
  return new Map(indikator.flatMap(({ sebutan }, ke) => sebutan.map(({ baris }) => [baris, ke] as const)));
}

function isKosong({ baris }: TabelKinerja, index: number): boolean {
  return baris.length > 0 && baris.every(({ sel }) => sel[index]?.nilai.jenis === 'kosong');
}

interface Rujukan {
  readonly formula: Expr;
  readonly persen?: boolean;
}

interface Tujuan {
  readonly baris: BarisKinerja;
  readonly peran: PeranKinerja;
  readonly made: ReadonlySet<string>;
  readonly ke: number | undefined;
}

/** The same figure on our sheets; `null` where there is none. */
function rujukan(
  bahan: Bahan,
  kinerja: RingkasanKinerja,
  { baris, peran, made, ke }: Tujuan,
): Rujukan | null {
  if (ke === undefined) {
    const isMean = baris.total && peran === 'capaian' && kinerja.rerata.nilai !== null;
    return isMean ? { formula: rerataExpr(bahan, kinerja) } : null;
  }
  const indikator = kinerja.indikator[ke];
  if (!indikator) return null;
  const ada = (key: 'capaian' | 'efisiensi'): boolean => made.has(bahan.nama[key]);
  switch (peran) {
    case 'target':
    case 'realisasi': {
      const nilai = indikator[peran];
      return ada('capaian') && nilai.nilai !== null
        ? { formula: capaianRef(bahan, ke, peran), persen: nilai.persen }
        : null;
    }
    case 'capaian':
      return ada('capaian') && indikator.capaian !== null
        ? { formula: capaianRef(bahan, ke, 'capaian') }
        : null;
    case 'pagu':
    case 'realisasi anggaran':
    case 'serapan':
    case 'alokasi': {
      const formula = ada('efisiensi') ? uangRef(bahan, kinerja, ke, peran) : null;
      return formula && { formula };
    }
    case 'efisiensi': {
      const formula = ada('efisiensi') ? efisiensiRef(bahan, kinerja, ke) : null;
      return formula && { formula };
    }
    default:
      return null;
  }
}

/** The index beneath the unsur. */
function isiSkm(
  bahan: Bahan,
  { skm }: RingkasanKinerja,
  tabel: TabelKinerja,
  made: ReadonlySet<string>,
): FillChange[] {
  if (!skm?.indeks || skm.tabel !== tabel || !made.has(bahan.nama.skm)) return [];
  const index = tabel.kolom.findIndex(({ peran }) => peran === 'nilai');
  const total = tabel.baris.filter((baris) => baris.total);
  const [only] = total;
  if (!only || total.length > 1) return [];
  return isi(bahan, only.sel[index], { formula: skmRef(bahan, skm, 'nik') }, false);
}

function isi(
  bahan: Bahan,
  sel: SelKinerja | undefined,
  found: Rujukan | null,
  isPersen: boolean,
): FillChange[] {
  if (!sel || !found || sel.dari !== null || sel.nilai.jenis !== 'kosong') return [];
  const formula = isPersen ? percentIn(bahan, sel.di, found.formula) : found.formula;
  return fillEmpty(bahan, sel.di, formula);
}
