import { lembarIsian, type KunciIsian } from '../../messages/id/isian';
import { tabelKurang as teks } from '../../messages/id/tabel-kurang';
import type { JenisTabelKinerja } from '../../domain/kinerja';
import type { Bahan, SheetKey } from '../bahan';
import { adaRealisasi } from '../sheets/keluaran';
import { isiKepala } from './isi/kepala';
import { isLembarIsian } from './tabel-anda';

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
    [
      !adaTabel('renstra') && kinerja.kemajuan.every(({ target }) => target.nilai === null),
      'renstra',
      'renstra',
    ],
    [!adaTabel('strategi'), 'strategi', 'strategi'],
    [
      !adaTabel('program kegiatan') && kinerja.sasaran.every(({ program }) => program.length === 0),
      'program',
      'programSasaran',
    ],
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
    [!adaTabel('renstra matriks'), 'matriks', 'renstraMatriks'],
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

const LEMBAR: Partial<Record<JenisTabelKinerja, SheetKey>> = {
  ...{ renstra: 'perencanaan', strategi: 'perencanaan', 'program kegiatan': 'perencanaan' },
  ...{ 'pk indikator': 'perencanaan', 'pk anggaran': 'perencanaan', capaian: 'capaian' },
  ...{ 'capaian sasaran': 'capaian', rerata: 'capaian', 'banding tahun': 'perbandingan' },
  ...{ 'banding kantor': 'perbandingan', 'banding nasional': 'perbandingan', kemajuan: 'perbandingan' },
  ...{ alokasi: 'efisiensi', 'kinerja anggaran': 'efisiensi', efisiensi: 'efisiensi' },
  ...{ 'skm unsur': 'skm', 'skm interval': 'skm', rkt: 'keluaran', 'renstra matriks': 'keluaran' },
  penyebab: 'penyebab',
};

/** Printed tables of the staff's that are still a header alone, and the sheet of ours that has their rows. */
export function tabelKosong(bahan: Bahan, made: ReadonlySet<string>): Kurang[] {
  const { kinerja, tahun } = bahan.ringkasan;
  return bahan.laporan.kinerja.flatMap((tabel) => {
    const key = LEMBAR[tabel.jenis];
    if (!kinerja || !key || tabel.baris.length > 0 || isLembarIsian(tabel, tahun)) return [];
    if (!made.has(bahan.nama[key]) || isiKepala({ bahan, kinerja, made }, tabel).length > 0) return [];
    return [{ tabel: teks.masihKosong(tabel.sheet), masukan: teks.adaDi(bahan.nama[key]) }];
  });
}
