import type { BarisKinerja, TabelKinerja } from '../../../domain/kinerja';
import type { NilaiAngka } from '../../../domain/numbers/nilai';
import type { Tempat } from '../../../domain/laporan';
import type { Temuan } from '../../../domain/ringkasan';
import { lipat } from '../../../domain/identitas';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';
import { angkaOf, berjenis, selOf } from '../../kinerja/cells';
import { isSame, type Sebaran } from '../../kinerja/figures';
import { putusan, sebagaiRasio, TINGKAT } from '../../kinerja/verdict';

/**
 * Counts named "X yang Y" are a share of the other counts of their year that speak of X; "tidak Y" is the rest. The share is that of the
 * indicator "… yang Y". Only where both names say so; nothing is guessed.
 */
export const dataDasar: Check = {
  kode: 'data-dasar',
  pertanyaan: 'Apakah persentase realisasi sama dengan hitungan dari data dasarnya?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: sumber data dan cara penghitungan indikator',
  *run(berkas) {
    for (const tabel of berjenis(berkas.laporan.kinerja, 'data dasar')) {
      for (const count of countsOf(berkas, tabel)) {
        const finding = check(berkas, count);
        if (finding) yield finding;
      }
    }
  },
};

interface Bagian {
  readonly tahun: number | null;
  /** "puas" of "pencari layanan yang tidak puas". */
  readonly sifat: string;
  readonly share: number;
  readonly cells: readonly Tempat[];
}

function* countsOf(berkas: Berkas, tabel: TabelKinerja): Iterable<Bagian> {
  const rows = tabel.baris.map((baris) => ({
    baris,
    nama: lipat(nameOf(tabel, baris)),
    tahun: yearOf(berkas, tabel, baris),
  }));
  for (const { baris, nama, tahun } of rows) {
    const [, pokok = '', tidak, sifat = ''] = /^(.*?) ?\byang (tidak |belum )?(.+)$/.exec(nama) ?? [];
    const part = numberOf(tabel, baris);
    if (sifat === '' || !part) continue;
    const whole = rows.filter(
      (other) => other.tahun === tahun && !/\byang\b/.test(other.nama) && speaksOf(other.nama, pokok),
    );
    const counts = whole.flatMap((other) => numberOf(tabel, other.baris)?.angka ?? []);
    const all = counts.reduce((sum, count) => sum + count, 0);
    if (counts.length === 0 || all === 0) continue;
    const share = ((tidak === undefined ? part.angka : all - part.angka) / all) * 100;
    const cells = [baris, ...whole.map((other) => other.baris)].flatMap(
      (row) => selOf(tabel, row, 'jumlah')?.di ?? [],
    );
    yield { tahun, sifat, share, cells };
  }
}

/** "surat undangan masuk (koordinasi)" speaks of "koordinasi". */
function speaksOf(nama: string, pokok: string): boolean {
  const words = pokok.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  return words.length > 0 && words.every((word) => nama.split(/[^\p{L}]+/u).includes(word));
}

function nameOf(tabel: TabelKinerja, baris: BarisKinerja): string {
  return selOf(tabel, baris, 'uraian')?.teks ?? baris.indikator?.teks ?? '';
}

function numberOf(tabel: TabelKinerja, baris: BarisKinerja): NilaiAngka | null {
  return angkaOf(selOf(tabel, baris, 'jumlah'));
}

function yearOf({ ringkasan }: Berkas, tabel: TabelKinerja, baris: BarisKinerja): number | null {
  return angkaOf(selOf(tabel, baris, 'tahun'))?.angka ?? tabel.tahun ?? ringkasan.tahun;
}

function check(berkas: Berkas, { tahun, sifat, share, cells }: Bagian): Temuan | null {
  const spread = berkas
    .sebaran()
    .find((one) => one.apa === 'realisasi' && one.tahun === tahun && isAbout(one, sifat));
  const agreed = spread?.sepakat;
  if (!spread || !agreed) return null;
  const verdict = putusan(agreed.angka, agreed.desimal, [share]);
  if (verdict === 'tepat') return null;
  const [first, ...rest] = spread.figures.filter(({ angka }) => angka && isSame(angka, agreed));
  if (!first) return null;
  const quotes = [first, ...rest].map(({ sel }) => sel.di);
  // Several tables agree: it is one count that would have to change, not all of them.
  const isCount = verdict === 'salah' && quotes.length > 1;
  const [di = first.sel.di, ...terkait] = isCount ? [...cells, ...quotes] : [...quotes, ...cells];
  return temuan('data-dasar', TINGKAT[verdict], di, {
    terkait,
    isi: { nama: first.baris.indikator?.teks ?? '', besaran: String(tahun), putusan: verdict },
    ukuran: 'bagian',
    seharusnya: sebagaiRasio(share, agreed.desimal),
    tertulis: sebagaiRasio(agreed.angka, agreed.desimal),
  });
}

function isAbout({ indikator }: Sebaran, sifat: string): boolean {
  return indikator.labels.some(({ teks }) => {
    const name = lipat(teks);
    return new RegExp(`\\byang ${sifat.replace(/[^\p{L}\p{N} ]/gu, '.')}\\b`, 'u').test(name);
  });
}
