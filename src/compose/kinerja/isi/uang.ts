import { kunciProgram, kunciUnit } from '../../../domain/identitas';
import { kunciNama } from '../../../domain/indikator/baris';
import { angkaSel, selPertama } from '../../../domain/indikator/sel';
import type { Besaran } from '../../../domain/laporan';
import type { PeranKinerja, SelKinerja } from '../../../domain/kinerja';
import type { Rinci } from '../../../domain/ringkasan';
import type { Bahan } from '../../bahan';
import { call, cell, div, num, range } from '../../../formula/build';
import type { Expr } from '../../../formula/expr';
import { moneyExpr } from '../../money';
import { alokasiRef } from '../../sheets/efisiensi';
import { rincianSum, serapanExpr } from '../../sheets/rincian';
import { refTo } from '../angka';
import { uangProgramExpr } from '../uang';
import { angka, isJanjiBerlaku, rasio, type Rujukan, type Tujuan } from './tujuan';

const BESARAN: Partial<Record<string, Besaran>> = { pagu: 'pagu', 'realisasi anggaran': 'realisasi' };

/** The promised budget of a program. What was promised before a change is not what the budget says now. */
export function uangJanji({ bahan, tabel, baris, kolom }: Tujuan): Rujukan | null {
  if (kolom.peran !== 'pagu') return null;
  if (!isJanjiBerlaku(bahan, tabel)) return null;
  if (baris.total) {
    const rows = tabel.baris.filter(({ total }) => !total).map(({ row }) => row);
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    const isBelow = rows.length > 0 && baris.row > bottom;
    const sum = call('SUM', range({ top, bottom, left: kolom.col, right: kolom.col }));
    return angka(isBelow ? sum : null);
  }
  const key = kunciProgram((baris.program ?? baris.indikator)?.teks ?? '');
  const at = bahan.ringkasan.program.findIndex(({ nama }) => kunciProgram(nama) === key);
  return angka(at < 0 ? null : uangProgramExpr(bahan, at, 'pagu'));
}

/** Money of the kegiatan that a row is about, or of its whole unit, out of the budget's leaves. */
export function uangKegiatan(tujuan: Tujuan): Rujukan | null {
  const { kolom } = tujuan;
  if (kolom.peran === 'serapan') {
    const [pagu, realisasi] = [uangBaris(tujuan, 'pagu'), uangBaris(tujuan, 'realisasi')];
    return rasio(pagu && realisasi ? serapanExpr(pagu, realisasi) : null);
  }
  const besaran = BESARAN[kolom.peran];
  return angka(besaran ? uangBaris(tujuan, besaran) : null);
}

function uangBaris({ bahan, tabel, baris }: Tujuan, besaran: Besaran): Expr | null {
  if (baris.total) return null;
  const { unit, rincian } = bahan.ringkasan;
  const unitKe =
    baris.unit === null
      ? unit.length === 1
        ? 0
        : -1
      : unit.findIndex(({ kunci }) => kunci === kunciUnit(baris.unit?.teks ?? ''));
  if (unitKe < 0) return null;
  const nama = (baris.kegiatan ?? selPertama(tabel, baris, 'uraian'))?.teks ?? '';
  if (nama === '') return rincianSum(bahan, besaran, { unitKe: num(unitKe + 1) });
  // Outputs of one kegiatan stand beneath each other: its money belongs to the first of them.
  const above = tabel.baris.find((row) => row.kegiatan?.di.row === baris.kegiatan?.di.row);
  if (above !== baris) return null;
  const found = rincian.filter((one) => one.unitKe === unitKe && kunciNama(one.kegiatan) === kunciNama(nama));
  const [only] = found;
  if (!only || found.length > 1) return null;
  return moneyExpr(bahan.grid, only.tabel.sheet, only.baris[besaran]);
}

/** Money of one leaf of the budget, for a column of that role. */
export function uangRinci(bahan: Bahan, { tabel, baris }: Rinci, peran: PeranKinerja): Rujukan | null {
  const uang = (besaran: Besaran): Expr => moneyExpr(bahan.grid, tabel.sheet, baris[besaran]);
  if (peran === 'serapan') return rasio(serapanExpr(uang('pagu'), uang('realisasi')));
  const besaran = BESARAN[peran];
  return angka(besaran ? uang(besaran) : null);
}

/** Money of a row that names a sasaran only: it may have several indicators, and none is meant. */
export function uangSasaranBaris({ bahan, kinerja, baris, kolom, made }: Tujuan): Rujukan | null {
  if (baris.total || !made.has(bahan.nama.efisiensi)) return null;
  const key = kunciNama(baris.sasaran?.teks ?? '');
  const ke = kinerja.sasaran.findIndex(({ kunci }) => kunci === key);
  switch (kolom.peran) {
    case 'pagu':
      return angka(alokasiRef(bahan, kinerja, ke, 'pagu'));
    case 'alokasi':
      return rasio(alokasiRef(bahan, kinerja, ke, 'alokasi'));
    default:
      return null;
  }
}

/** Capaian of an output: what the row itself has as realisasi and target. */
export function capaianKeluaran({ kolom, tabel, baris, bahan }: Tujuan): Rujukan | null {
  if (kolom.peran !== 'capaian') return null;
  const one = bahan.ringkasan.kinerja?.keluaran.find((each) => each.tabel === tabel && each.baris === baris);
  const [target, realisasi] = [one?.target.sel, one?.realisasi.sel];
  if (!one || one.capaian === null || !isBilangan(target) || !isBilangan(realisasi)) return null;
  return rasio(div(di(realisasi), di(target)));
}

/** A plain number: 13 "pelayanan" as text is none. */
function isBilangan(sel: SelKinerja | null | undefined): sel is SelKinerja {
  return sel !== null && sel !== undefined && angkaSel(sel) !== null && !/[^\d.,%\s]/.test(sel.teks);
}

function di(sel: SelKinerja): Expr {
  return sel.dari ? refTo(sel) : cell(sel.di.row, sel.di.col);
}
