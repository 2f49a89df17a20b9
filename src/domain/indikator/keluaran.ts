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
            kegiatan: baris.kegiatan?.teks ?? baris.program?.teks ?? teksDari(tabel, baris, 'uraian'),
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
export function ringkasPenyebab(tables: readonly TabelKinerja[], anggaran: Anggaran): PenyebabRingkas[] {
  const own = tables.filter(({ jenis }) => jenis === 'penyebab');
  if (own.length === 0) return [];
  const leaf = pencariRinci(anggaran);
  return own.flatMap((tabel) =>
    tabel.baris.flatMap((baris): PenyebabRingkas[] => {
      const penyebab = teksDari(tabel, baris, 'penyebab');
      const kategori = teksDari(tabel, baris, 'kategori');
      if (baris.total || (penyebab ?? kategori) === null) return [];
      const unit = baris.unit?.teks ?? null;
      const kegiatan = baris.kegiatan?.teks ?? teksDari(tabel, baris, 'uraian');
      const unitKe = unit === null ? onlyUnit(anggaran) : unitBernama(unit, anggaran);
      const rinciKe = unitKe === null || kegiatan === null ? null : leaf(unitKe, kegiatan);
      return [{ tabel, baris, unit, kegiatan, kategori, penyebab: penyebab ?? '', unitKe, rinciKe }];
    }),
  );
}

/** The leaf of a unit by its kegiatan's name; `null` where the unit has none of it, or two. */
function pencariRinci({ rincian }: Anggaran): (unitKe: number, kegiatan: string) => number | null {
  const byName = new Map<string, number | null>();
  const kunci = (unitKe: number, nama: string): string => `${unitKe}\u001f${kunciNama(nama)}`;
  rincian.forEach(({ unitKe, kegiatan }, index) => {
    const key = kunci(unitKe, kegiatan);
    byName.set(key, byName.has(key) ? null : index);
  });
  return (unitKe, nama) => byName.get(kunci(unitKe, nama)) ?? null;
}

function unitBernama(nama: string, { unit }: Anggaran): number | null {
  const at = unit.findIndex(({ kunci }) => kunci === kunciUnit(nama));
  return at < 0 ? null : at;
}

/** Kegiatan of all units bear the same names: without its unit none is meant, but where there is only one. */
function onlyUnit({ unit }: Anggaran): number | null {
  return unit.length === 1 ? 0 : null;
}
