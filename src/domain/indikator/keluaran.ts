import { kunciUnit } from '../identitas';
import type { TabelKinerja } from '../kinerja';
import type { KeluaranRingkas, PenyebabRingkas } from '../ringkasan-kinerja';
import { kunciNama } from './baris';
import { sifatDari, ukur } from './nilai';
import type { Anggaran } from './peta-program';
import { angkaSel, selDari, teksDari } from './sel';

/** Outputs of kegiatan: target against realisasi, of the report's year where columns name years. */
export function ringkasKeluaran(tables: readonly TabelKinerja[], tahun: number | null): KeluaranRingkas[] {
  return tables
    .filter(({ jenis }) => jenis === 'rkt' || jenis === 'renstra matriks')
    .flatMap((tabel) =>
      tabel.baris.flatMap((baris): KeluaranRingkas[] => {
        if (baris.total || baris.indikator === null || baris.indikator.teks === '') return [];
        const target = selDari(tabel, baris, { peran: 'target', tahun });
        const realisasi = selDari(tabel, baris, { peran: 'realisasi', tahun });
        const sifat = sifatDari([{ tabel, baris, cara: 'nama' }]);
        const { target: t, realisasi: r, capaian } = ukur(target, realisasi, sifat);
        return [
          {
            tabel,
            baris,
            kegiatan: baris.kegiatan?.teks ?? baris.program?.teks ?? null,
            unit: baris.unit?.teks ?? null,
            indikator: baris.indikator.teks,
            tahun:
              tabel.kolom.find(({ peran, col }) => peran === 'target' && col === target?.di.col)?.tahun ??
              tabel.tahun,
            target: t,
            realisasi: r,
            satuan: sifat.satuan ?? angkaSel(target)?.satuan ?? angkaSel(realisasi)?.satuan ?? null,
            capaian,
          },
        ];
      }),
    );
}

/** Why money was not spent: of a kegiatan, or of a whole unit where no kegiatan is named. */
export function ringkasPenyebab(
  tables: readonly TabelKinerja[],
  { unit, rincian }: Anggaran,
): PenyebabRingkas[] {
  return tables
    .filter(({ jenis }) => jenis === 'penyebab')
    .flatMap((tabel) =>
      tabel.baris.flatMap((baris): PenyebabRingkas[] => {
        const penyebab = teksDari(tabel, baris, 'penyebab');
        const kategori = teksDari(tabel, baris, 'kategori');
        if (baris.total || (penyebab ?? kategori) === null) return [];
        const nama = baris.unit?.teks ?? null;
        const kegiatan = baris.kegiatan?.teks ?? teksDari(tabel, baris, 'uraian');
        const at =
          nama === null ? onlyUnit(unit.length) : unit.findIndex(({ kunci }) => kunci === kunciUnit(nama));
        const leaf =
          kegiatan === null
            ? -1
            : rincian.findIndex(
                (one) => (at < 0 || one.unitKe === at) && kunciNama(one.kegiatan) === kunciNama(kegiatan),
              );
        return [
          {
            tabel,
            baris,
            unit: nama,
            kegiatan,
            kategori,
            penyebab: penyebab ?? '',
            unitKe: at < 0 ? null : at,
            // Kegiatan of all units bear the same names: without its unit none is meant.
            rinciKe: at < 0 || leaf < 0 ? null : leaf,
          },
        ];
      }),
    );
}

function onlyUnit(units: number): number {
  return units === 1 ? 0 : -1;
}
