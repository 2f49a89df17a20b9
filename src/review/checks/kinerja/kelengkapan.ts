import { capaianPersen } from '../../../domain/indikator/sel';
import type { JenisTabelKinerja, TabelKinerja } from '../../../domain/kinerja';
import type { Tempat } from '../../../domain/laporan';
import type { Temuan } from '../../../domain/ringkasan';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';
import { angkaOf, berjenis, petak, selOf, type Petak } from '../../kinerja/cells';
import { isOtherOffice } from '../../kinerja/figures';

/** One finding a table: it is one decision how targets are set. */
export const targetTanpaAngka: Check = {
  kode: 'target-tanpa-angka',
  pertanyaan: 'Adakah indikator yang targetnya tidak berupa angka?',
  sumber: 'praktik: yang tidak berupa angka tidak dapat dihitung capaiannya',
  *run({ laporan }) {
    for (const tabel of berjenis(laporan.kinerja, 'pk indikator', 'rkt')) {
      yield* perTable('target-tanpa-angka', tabel, 'target');
    }
  },
};

export const capaianTanpaAngka: Check = {
  kode: 'capaian-tanpa-angka',
  pertanyaan: 'Adakah capaian yang tidak berupa angka, padahal target dan realisasinya ada?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: pengukuran kinerja membandingkan target dan realisasi',
  *run({ laporan }) {
    for (const tabel of berjenis(laporan.kinerja, 'capaian', 'capaian sasaran', 'kinerja anggaran')) {
      yield* perTable('capaian-tanpa-angka', tabel, 'capaian');
    }
  },
};

function* perTable(kode: string, tabel: TabelKinerja, peran: 'target' | 'capaian'): Iterable<Temuan> {
  const cells = [...petak(tabel, peran)].filter(
    (one) => one.baris.indikator && !one.baris.total && isWordless(one),
  );
  const [first, ...rest] = cells;
  if (!first) return;
  yield temuan(kode, 'info', first.sel.di, {
    terkait: rest.map(({ sel }): Tempat => sel.di),
    isi: { nama: first.baris.indikator?.teks ?? '', jumlah: String(cells.length) },
    tertulis: first.sel.teks,
  });
}

function isWordless({ sel }: Petak): boolean {
  return angkaOf(sel) === null && sel.nilai.jenis !== 'galat' && !/\d/.test(sel.teks);
}

/** A comparison whose other side holds no figure at all. */
export const bandingKosong: Check = {
  kode: 'banding-kosong',
  pertanyaan: 'Adakah tabel perbandingan yang pembandingnya kosong?',
  sumber:
    'PermenPANRB 53/2014, isi BAB III: perbandingan dengan tahun lalu, target jangka menengah, dan standar nasional',
  *run(berkas) {
    for (const tabel of berjenis(
      berkas.laporan.kinerja,
      'banding nasional',
      'banding kantor',
      'banding tahun',
    )) {
      const other = [...petak(tabel, 'target', 'realisasi')].filter(({ kolom }) =>
        isOtherSide(berkas, tabel, kolom),
      );
      const [first] = other;
      if (!first || other.some(({ sel }) => sel.nilai.jenis !== 'kosong' && sel.nilai.jenis !== 'nihil'))
        continue;
      yield temuan('banding-kosong', 'info', first.sel.di, {
        isi: { nama: tabel.judul, jenis: tabel.jenis },
      });
    }
  },
};

function isOtherSide(berkas: Berkas, tabel: TabelKinerja, kolom: TabelKinerja['kolom'][number]): boolean {
  if (tabel.jenis !== 'banding tahun') return isOtherOffice(berkas.kinerja(), kolom.kantor);
  const own = tabel.tahun ?? berkas.ringkasan.tahun;
  return kolom.tahun !== null && own !== null && kolom.tahun < own;
}

/** What the regulation asks BAB III to set beside the year's realisasi. */
const DIMINTA: readonly (readonly [JenisTabelKinerja, ...JenisTabelKinerja[]])[] = [
  ['capaian', 'capaian sasaran', 'kinerja anggaran'],
  ['banding tahun'],
  ['kemajuan', 'renstra tahunan'],
  ['banding nasional'],
  ['efisiensi'],
  ['kinerja anggaran', 'alokasi', 'program kegiatan'],
];

/** Asked only of a workbook that holds the report's performance tables: a budget alone is no report. */
export const bandingKurang: Check = {
  kode: 'banding-kurang',
  pertanyaan:
    'Perbandingan dan analisis mana yang diminta peraturan tetapi tidak ada tabelnya di buku kerja?',
  sumber: 'PermenPANRB 53/2014: isi BAB III',
  *run({ laporan }) {
    const results = berjenis(laporan.kinerja, 'capaian', 'capaian sasaran');
    const at = results[0]?.baris[0]?.sel[0]?.di;
    if (!at) return;
    for (const kinds of DIMINTA) {
      if (berjenis(laporan.kinerja, ...kinds).length > 0) continue;
      yield temuan(
        'banding-kurang',
        'info',
        { ...at, row: 1, col: 1 },
        { isi: { nama: kinds[0], jenis: kinds[0] } },
      );
    }
  },
};

export const capaianRendah: Check = {
  kode: 'capaian-rendah',
  pertanyaan: 'Adakah capaian di bawah target tanpa penjelasan?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: penyebab keberhasilan atau kegagalan',
  *run({ laporan }) {
    for (const tabel of berjenis(laporan.kinerja, 'capaian')) {
      for (const { baris, sel } of petak(tabel, 'capaian')) {
        const angka = angkaOf(sel);
        const told = (['penyebab', 'tindak lanjut', 'keterangan'] as const).some(
          (peran) => (selOf(tabel, baris, peran)?.teks ?? '') !== '',
        );
        if (!angka || baris.total || told) continue;
        if (capaianPersen(angka) >= 100) continue;
        yield temuan('capaian-rendah', 'info', sel.di, {
          isi: { nama: baris.indikator?.teks ?? '', capaian: sel.teks },
        });
      }
    }
  },
};

export const sasaranTanpaProgram: Check = {
  kode: 'sasaran-tanpa-program',
  pertanyaan: 'Adakah sasaran yang tidak didukung satu program pun?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: program/kegiatan yang menunjang pencapaian kinerja',
  *run({ laporan }) {
    for (const tabel of berjenis(laporan.kinerja, 'program kegiatan')) {
      const supported = new Set<string>();
      for (const { sasaran, program } of tabel.baris) if (program && sasaran) supported.add(place(sasaran));
      for (const { sasaran } of tabel.baris) {
        if (!sasaran || supported.has(place(sasaran))) continue;
        supported.add(place(sasaran));
        yield temuan('sasaran-tanpa-program', 'info', sasaran.dari ?? sasaran.di, {
          isi: { nama: sasaran.teks },
        });
      }
    }
  },
};

function place({ di, dari }: { readonly di: Tempat; readonly dari: Tempat | null }): string {
  const { row, col } = dari ?? di;
  return `${row}/${col}`;
}
