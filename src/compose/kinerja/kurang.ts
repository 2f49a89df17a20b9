import { lembarIsian, type KunciIsian } from '../../messages/id/isian';
import { tabelKurang as teks } from '../../messages/id/tabel-kurang';
import type { Bahan } from '../bahan';
import { adaRealisasi } from '../sheets/keluaran';

/** A table that cannot be made yet, and which input it waits for. */
export interface Kurang {
  readonly tabel: string;
  readonly masukan: string;
}

/** What is missing, as far as the report's tables of performance go; nothing is put in its place. */
export function kurang(bahan: Bahan): Kurang[] {
  const { kinerja, rincian, tahun } = bahan.ringkasan;
  const lembar = lembarIsian(tahun ?? ANY_YEAR);
  if (!kinerja) return [{ tabel: teks.semua.tabel, masukan: teks.semua.masukan(tahun ?? ANY_YEAR) }];
  const { indikator, keluaran } = kinerja;
  const adaTabel = (jenis: string): boolean =>
    bahan.laporan.kinerja.some((tabel) => tabel.jenis === jenis && tabel.baris.length > 0);
  const sebab = (tabel: keyof typeof teks.tabel, nama: string): string =>
    tabel === 'rkt' && adaTabel('rkt') ? teks.kolomRealisasi : teks.isi(nama);
  const tanpa = indikator.filter(
    ({ realisasi, hidup }) => realisasi.sel === null && !hidup && realisasi.nilai === null,
  );
  const tests: readonly (readonly [boolean, keyof typeof teks.tabel, KunciIsian])[] = [
    [!adaTabel('renstra') && !adaTabel('renstra tahunan'), 'renstra', 'renstra'],
    [!adaTabel('strategi'), 'strategi', 'strategi'],
    [!adaTabel('program kegiatan'), 'program', 'programSasaran'],
    [!adaTabel('pk indikator'), 'pkIndikator', 'pkIndikator'],
    [kinerja.janji.length === 0, 'pkAnggaran', 'pkAnggaran'],
    [indikator.length === 0, 'capaian', 'capaian'],
    [kinerja.bandingTahun.length === 0, 'tahun', 'tahunLalu'],
    [kinerja.bandingKantor.length === 0, 'kantor', 'kantorLain'],
    [kinerja.bandingNasional.length === 0, 'nasional', 'nasional'],
    [kinerja.kemajuan.length === 0, 'kemajuan', 'renstraTahunan'],
    [rincian.length === 0, 'anggaran', 'anggaran'],
    [
      rincian.length > 0 && kinerja.sasaran.every(({ program }) => program.length === 0),
      'alokasi',
      'programSasaran',
    ],
    [!kinerja.skm || kinerja.skm.unsur.every(({ nrr }) => nrr === null), 'skm', 'skm'],
    [!keluaran.some((each) => each.tabel.jenis === 'rkt' && adaRealisasi(each)), 'rkt', 'rkt'],
    [kinerja.penyebab.length === 0, 'penyebab', 'penyebab'],
  ];
  return [
    ...tests.flatMap(([isMissing, tabel, kunci]) =>
      isMissing ? [{ tabel: teks.tabel[tabel], masukan: sebab(tabel, lembar[kunci].nama) }] : [],
    ),
    ...tanpa.map(({ nama }) => ({
      tabel: teks.realisasi(nama),
      masukan: teks.isiDua(lembar.capaian.nama, lembar.dataDasar.nama),
    })),
  ];
}

/** Names of input sheets are the same in every year. */
const ANY_YEAR = 2026;
