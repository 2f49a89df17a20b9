import { kunciNama } from '../../domain/indikator/baris';
import type { Expr } from '../../formula/expr';
import type { Bahan } from '../bahan';
import { programRef } from '../sheets/program';
import { nameExpr } from '../sheets/rincian';

/** A program that serves a sasaran, and one of its kegiatan, as the budget names them. */
export interface Layanan {
  readonly program: Expr;
  readonly kegiatan: Expr | null;
  readonly namaKegiatan: string;
}

/** The programs that serve a sasaran; with their kegiatan, each once: units have kegiatan of the same name. */
export function layananSasaran(bahan: Bahan, sasaranKe: number, perKegiatan: boolean): Layanan[] {
  const sasaran = bahan.ringkasan.kinerja?.sasaran[sasaranKe];
  const own = sasaran?.rinci ?? null;
  return (sasaran?.program ?? []).flatMap((programKe): Layanan[] => {
    const program = programRef(bahan, programKe);
    if (!perKegiatan) return [{ program, kegiatan: null, namaKegiatan: '' }];
    const leaves = bahan.ringkasan.rincian.filter(
      (one, index) => one.programKe === programKe && (own === null || own.includes(index)),
    );
    const once = new Map(leaves.map((one) => [kunciNama(one.kegiatan), one]));
    return Array.from(once.values(), (one) => ({
      program,
      kegiatan: nameExpr(bahan, one.tabel, one.baris),
      namaKegiatan: one.kegiatan,
    }));
  });
}
