import { fungsi } from '../messages/id/fungsi';
import { temuan as kalimatTemuan } from '../messages/id/temuan';
import { lipat } from '../domain/identitas';
import type { Laporan } from '../domain/laporan';
import { AMBANG_SERAPAN } from '../domain/parameters/ambang';
import { terbaru } from '../domain/parameters/parameter';
import { ringkasAnggaran } from '../domain/ringkas-anggaran';
import type { Angka, Rinci, Ringkasan, Temuan } from '../domain/ringkasan';
import { senToNumber } from '../domain/numbers/sen';
import { recogniseBudget } from '../recognise/recognise-budget';
import { reviewRange } from '../review/range-checks';
import type { Snapshot } from '../workbook/port';
import { type Isi, matriks, sebagaiGalat } from './bentuk';
import { galatExcel, KODE } from './host';
import { sebagaiSnapshot } from './rentang';
import { bacaSel } from './sel';

/**
 * Rekap tabel anggaran per program, dihitung dari kegiatan-kegiatannya.
 * @customfunction REKAP
 * @param tabel Rentang tabel anggaran, kepala tabelnya ikut.
 * @param [kolom] Kolom hasil, berurutan: "program", "kegiatan", "pagu", "realisasi", "sisa", "serapan", "rendah".
 * @returns Tabel: kepala, satu baris tiap program, dan JUMLAH.
 * @example =LKJIP.REKAP({"No"\"Uraian"\"Pagu"\"Realisasi";"I"\"Program A"\300\270;1\"Rapat"\100\90;2\"Jasa"\200\180}; "program"; "pagu"; "serapan") → {"Program"\"Pagu"\"Serapan";"Program A"\300\0,9;"JUMLAH"\300\0,9}
 */
export function rekap(tabel: unknown[][], kolom?: unknown[]): unknown[][] {
  const { ringkasan } = baca(tabel);
  const dipilih = pilihKolom(kolom);
  const baris = ringkasan.program.map((program, ke) => {
    const rincian = ringkasan.rincian.filter((rinci) => rinci.programKe === ke);
    return dipilih.map((k) =>
      KOLOM[k](program.nama || fungsi.rekap.tanpaProgram, program, rincian, ringkasan),
    );
  });
  const jumlah = dipilih.map((k) =>
    KOLOM[k](fungsi.rekap.jumlah, ringkasan.total, ringkasan.rincian, ringkasan),
  );
  return [dipilih.map((k) => fungsi.rekap.kolom[k]), ...baris, jumlah];
}

/**
 * Memeriksa tabel anggaran: yang tidak cocok di dalamnya, baris demi baris.
 * @customfunction PERIKSA
 * @param tabel Rentang tabel anggaran, kepala tabelnya ikut.
 * @returns Tabel: baris dalam rentang, temuan, seharusnya, tertulis.
 * @example =LKJIP.PERIKSA({"No"\"Uraian"\"Pagu"\"Realisasi";"I"\"Program A"\300\270;1\"Rapat"\100\90;2\"Jasa"\200\180}) → {"Tidak ada temuan"}
 */
export function periksa(tabel: unknown[][]): unknown[][] {
  const { laporan, ringkasan, snapshot } = baca(tabel);
  const temuan = reviewRange(laporan, ringkasan, snapshot).filter((t) => t.tingkat !== 'info');
  if (temuan.length === 0) return [[fungsi.periksa.bersih]];
  const baris = [...temuan]
    .sort((a, b) => a.di.row - b.di.row)
    .map((t) => [t.di.row, kalimat(t), angkaAtauTeks(t.seharusnya), angkaAtauTeks(t.tertulis)]);
  return [[...fungsi.periksa.kepala], ...baris];
}

interface Dibaca {
  readonly snapshot: Snapshot;
  readonly laporan: Laporan;
  readonly ringkasan: Ringkasan;
}

/** Throws #N/A with a sentence when the range holds no budget table. */
function baca(tabel: unknown): Dibaca {
  const snapshot = sebagaiSnapshot(matriks(tabel));
  const laporan = recogniseBudget(snapshot);
  if (laporan.anggaran.length === 0) throw galatExcel(KODE.tiada, fungsi.tanpaTabel);
  return { snapshot, laporan, ringkasan: ringkasAnggaran(laporan, terbaru(AMBANG_SERAPAN).nilai) };
}

type Kolom = keyof typeof fungsi.rekap.kolom;
type IsiKolom = (nama: string, angka: Angka, rincian: readonly Rinci[], ringkasan: Ringkasan) => Isi;

const KOLOM: Readonly<Record<Kolom, IsiKolom>> = {
  program: (nama) => nama,
  kegiatan: (_, __, rincian) => rincian.length,
  pagu: (_, { pagu }) => rupiah(pagu),
  realisasi: (_, { realisasi }) => rupiah(realisasi),
  sisa: (_, { pagu, realisasi }) => rupiah(pagu === null || realisasi === null ? null : pagu - realisasi),
  serapan(_, { pagu, realisasi, serapan }) {
    if (serapan !== null) return serapan;
    return galatExcel(pagu === null || realisasi === null ? KODE.nilai : KODE.bagi);
  },
  rendah: (_, __, rincian, { serapanRendah }) => rincian.filter((r) => serapanRendah.includes(r)).length,
};

const BAWAAN: readonly Kolom[] = ['program', 'pagu', 'realisasi', 'sisa', 'serapan'];

/** Money that could not be read makes no sum: Excel's error, never 0. */
function rupiah(sen: bigint | null): Isi {
  return sen === null ? galatExcel(KODE.nilai) : senToNumber(sen);
}

/** A repeating argument comes as one list, which may hold nothing but blanks; without any, the invocation stands there. */
function pilihKolom(kolom: unknown): readonly Kolom[] {
  const isi: readonly unknown[] = Array.isArray(kolom) ? kolom.flat(3) : [kolom];
  const nama = isi.filter((k) => bacaSel(k).jenis !== 'kosong');
  return nama.length === 0 ? BAWAAN : nama.map(kolomBernama);
}

function kolomBernama(nama: unknown): Kolom {
  const kata = typeof nama === 'string' ? lipat(nama) : '';
  const kolom = (Object.keys(KOLOM) as Kolom[]).find((k) => k === kata);
  if (kolom === undefined) throw sebagaiGalat({ galat: 'opsi', di: kata });
  return kolom;
}

function kalimat(temuan: Temuan): string {
  return kalimatTemuan[temuan.kode]?.(temuan) ?? temuan.kode;
}

function angkaAtauTeks(teks: string | null): Isi {
  if (teks === null) return '';
  return /^-?\d+(?:\.\d+)?$/.test(teks) ? Number(teks) : teks;
}
