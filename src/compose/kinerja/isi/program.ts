import { kunciNama } from '../../../domain/indikator/baris';
import type { Expr } from '../../../formula/expr';
import { programRef } from '../../sheets/program';
import { nameExpr } from '../../sheets/rincian';
import { angka, type Rujukan, type Tujuan } from './tujuan';

interface Layanan {
  readonly program: Expr;
  readonly kegiatan: Expr | null;
}

/**
 * Which programs and kegiatan serve a sasaran, as another table or the user says and the budget names them. Filled only where the table
 * has as many rows for the sasaran as there are: which row is which is not guessed.
 */
export function programSasaran({ bahan, kinerja, tabel, baris, kolom }: Tujuan): Rujukan | null {
  const { peran } = kolom;
  if ((peran !== 'program' && peran !== 'kegiatan') || baris.total || baris.sasaran === null) return null;
  const key = kunciNama(baris.sasaran.teks);
  const ke = kinerja.sasaran.findIndex(({ kunci }) => kunci === key);
  const rows = tabel.baris.filter(({ total, sasaran }) => !total && kunciNama(sasaran?.teks ?? '') === key);
  const hasKegiatan = tabel.kolom.some((one) => one.peran === 'kegiatan');
  const all =
    kinerja.sasaran[ke]?.program.flatMap((at) => layanan({ bahan, kinerja }, ke, at, hasKegiatan)) ?? [];
  const found = all.length === rows.length ? all[rows.indexOf(baris)] : undefined;
  return angka(found?.[peran] ?? null);
}

function layanan(
  { bahan, kinerja }: Pick<Tujuan, 'bahan' | 'kinerja'>,
  sasaranKe: number,
  programKe: number,
  hasKegiatan: boolean,
): Layanan[] {
  const program = programRef(bahan, programKe);
  if (!hasKegiatan) return [{ program, kegiatan: null }];
  const own = kinerja.sasaran[sasaranKe]?.rinci ?? null;
  const leaves = bahan.ringkasan.rincian.filter(
    (one, index) => one.programKe === programKe && (own === null || own.includes(index)),
  );
  // Units have kegiatan of the same name: each stands once.
  const once = new Map(leaves.map((one) => [kunciNama(one.kegiatan), one]));
  return Array.from(once.values(), (one) => ({
    program,
    kegiatan: nameExpr(bahan, one.tabel, one.baris),
  }));
}
