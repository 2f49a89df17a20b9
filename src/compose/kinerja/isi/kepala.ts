import type { BarisKinerja, JenisTabelKinerja, KolomKinerja, TabelKinerja } from '../../../domain/kinerja';
import type { IndikatorRingkas, RingkasanKinerja } from '../../../domain/ringkasan-kinerja';
import { num, text } from '../../../formula/build';
import { tabelKinerja as teks } from '../../../messages/id/tabel-kinerja';
import type { Area } from '../../../workbook/address';
import type { FillChange, Sheet } from '../../../workbook/port';
import { isEmpty } from '../../filled';
import { capaianRef } from '../../sheets/capaian';
import { urut } from '../../sheets/efisiensi';
import { programRef } from '../../sheets/program';
import { nameExpr } from '../../sheets/rincian';
import { uangProgramExpr } from '../uang';
import { angkaIndikator } from './indikator';
import { isKata, kataIndikator } from './kata';
import { angka, isiSel, isJanjiBerlaku, type Isian, type Rujukan } from './tujuan';
import { uangRinci } from './uang';

/** What stands in a row that is yet to be written. @param ke its place, from 0 */
type BarisBaru = (kolom: KolomKinerja, ke: number) => Rujukan | null;

/**
 * Rows for a printed table of which only the header is there. They are written where nothing could be meant by what stands beneath: the
 * table bears a number ("Tabel 3.1"), so that it is no sheet for typing, and as many rows as it needs are empty over all its columns,
 * free of merged blocks, arrays and Excel tables.
 */
export function isiKepala(isian: Isian, tabel: TabelKinerja): FillChange[] {
  const { bahan } = isian;
  if (tabel.nomor === '' || tabel.baris.length > 0 || tabel.body.to < tabel.headerRows.to) return [];
  const rows = barisBaru(isian, tabel);
  const top = tabel.body.to + 1;
  const cols = tabel.kolom.map(({ col }) => col);
  const area = { top, bottom: top + rows.length - 1, left: Math.min(...cols), right: Math.max(...cols) };
  if (rows.length === 0 || !isBebas(isian, tabel.sheet, area)) return [];
  return rows.flatMap((row, ke) =>
    tabel.kolom.flatMap((kolom) => {
      const found = kolom.peran === 'no' ? angka(num(ke + 1)) : row(kolom, ke);
      return isiSel(bahan, { sheet: tabel.sheet, row: top + ke, col: kolom.col }, found);
    }),
  );
}

function isBebas({ bahan }: Isian, nama: string, area: Area): boolean {
  const sheet = bahan.snapshot.sheets.find(({ name }) => name === nama);
  if (!sheet || terhalang(sheet, area)) return false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++)
      if (!isEmpty(bahan, { sheet: nama, row, col })) return false;
  }
  return true;
}

function terhalang({ merges, arrays, tables }: Sheet, area: Area): boolean {
  const meets = (other: Area): boolean =>
    other.top <= area.bottom &&
    other.bottom >= area.top &&
    other.left <= area.right &&
    other.right >= area.left;
  return [...merges, ...arrays, ...tables.map((table) => table.area)].some(meets);
}

function barisBaru(isian: Isian, tabel: TabelKinerja): BarisBaru[] {
  const { bahan, kinerja } = isian;
  if (tabel.jenis === 'penyebab')
    return bahan.ringkasan.serapanRendah.map((rinci) => barisRinci(isian, rinci));
  if (tabel.jenis === 'pk anggaran') return janji(isian, tabel);
  const indexes = INDIKATOR[tabel.jenis]?.(kinerja) ?? [];
  return indexes.flatMap((ke) => {
    const one = kinerja.indikator[ke];
    return one ? [barisIndikator(isian, tabel, one, ke)] : [];
  });
}

const tingkatSasaran = ({ indikator }: RingkasanKinerja): number[] =>
  indikator.flatMap(({ tingkat }, ke) => (tingkat === 'sasaran' ? [ke] : []));

const tingkatAtas = ({ indikator }: RingkasanKinerja): number[] =>
  indikator.flatMap(({ tingkat }, ke) => (tingkat === 'program' ? [] : [ke]));

/** Which indicators a table lists, by its kind. One of a single sasaran does not say which it is of. */
const INDIKATOR: Partial<Record<JenisTabelKinerja, (kinerja: RingkasanKinerja) => number[]>> = {
  renstra: tingkatSasaran,
  'renstra tahunan': tingkatSasaran,
  'pk indikator': ({ indikator }) => indikator.map((_, ke) => ke),
  capaian: ({ indikator }) => indikator.map((_, ke) => ke),
  'kinerja anggaran': ({ indikator }) => urut(indikator).map(({ index }) => index),
  'banding tahun': tingkatAtas,
  'banding kantor': tingkatAtas,
  'banding nasional': tingkatAtas,
  kemajuan: ({ kemajuan }) => kemajuan.map(({ indikatorKe }) => indikatorKe),
  efisiensi: ({ efisiensi }) => efisiensi.map(({ indikatorKe }) => indikatorKe),
  rerata: ({ rerata }) => [...rerata.bagian],
};

const BARIS: BarisKinerja = {
  ...{ row: 0, tingkat: null, total: false, sel: [] },
  ...{ tujuan: null, sasaran: null, program: null, kegiatan: null, unit: null, indikator: null },
};

function barisIndikator(isian: Isian, tabel: TabelKinerja, one: IndikatorRingkas, ke: number): BarisBaru {
  const { bahan, kinerja } = isian;
  const has = (peran: string): boolean => tabel.kolom.some((kolom) => kolom.peran === peran);
  return (kolom) => {
    const tujuan = { ...isian, tabel, kolom, baris: BARIS, dikenal: { ke, cara: 'nama' } as const };
    switch (kolom.peran) {
      case 'tingkat':
        return angka(text(teks.tingkat[one.tingkat]));
      case 'indikator':
        return angka(capaianRef(bahan, ke, 'indikator'));
      case 'uraian':
        return angka(capaianRef(bahan, ke, has('indikator') ? 'uraian' : 'indikator'));
      case 'tujuan':
      case 'sasaran':
      case 'program': {
        if (kolom.peran === one.tingkat || (!has(one.tingkat) && kolom.peran === 'sasaran'))
          return one.pernyataan === null ? null : angka(capaianRef(bahan, ke, 'uraian'));
        const above = kolom.peran === 'tujuan' ? kinerja.sasaran[one.sasaranKe ?? -1]?.tujuan : null;
        return above ? (kataIndikator(tujuan, one) ?? angka(text(above))) : null;
      }
      default:
        return isKata(kolom.peran) ? kataIndikator(tujuan, one) : angkaIndikator(tujuan, ke);
    }
  };
}

function janji({ bahan }: Isian, tabel: TabelKinerja): BarisBaru[] {
  const isKnown = isJanjiBerlaku(bahan, tabel);
  return bahan.ringkasan.program.map((_, at): BarisBaru => ({ peran }) => {
    if (peran === 'program' || peran === 'uraian') return angka(programRef(bahan, at));
    return peran === 'pagu' && isKnown ? angka(uangProgramExpr(bahan, at, 'pagu')) : null;
  });
}

function barisRinci(
  { bahan }: Isian,
  rinci: Isian['bahan']['ringkasan']['serapanRendah'][number],
): BarisBaru {
  return ({ peran }) => {
    if (peran === 'unit') return angka(text(rinci.unit));
    if (peran === 'kegiatan' || peran === 'uraian')
      return angka(nameExpr(bahan, rinci.tabel, rinci.baris) ?? text(rinci.kegiatan));
    return uangRinci(bahan, rinci, peran);
  };
}
