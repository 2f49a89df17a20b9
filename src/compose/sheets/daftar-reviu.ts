import type { JenisTabelKinerja } from '../../domain/kinerja';
import type { Temuan } from '../../domain/ringkasan';
import { sheets as teks } from '../../messages/id/sheets';
import { typedAt } from '../../state/typed';
import type { OurCell } from '../../workbook/port';
import type { StyleName } from '../../workbook/styles';
import type { Bahan } from '../bahan';
import { EMPTY_ROW, fixedDraft, value, type Draft, type DraftRow } from '../draft';
import { headRow, keyRow, portrait, titleRow } from '../layout';
import { FIRST as FIRST_FINDING } from './catatan-reviu';

export const SHEET = 'daftar-reviu';
const t = teks.daftarReviu;
const COL = { no: 2, butir: 3, alat: 4, dasar: 5, jawaban: 6, catatan: 7 } as const;
const FIRST = 7;

export type ButirReviu = keyof typeof t.butir;

/** What the tool can say about an item: by the checks that ask it, and the tables (one of them) that it needs. */
interface Butir {
  readonly kunci: ButirReviu;
  readonly kode: readonly string[];
  readonly tabel: readonly JenisTabelKinerja[];
}

/** The three parts of the review; where nothing is named, only the reviewer can answer. */
const BAGIAN: readonly { readonly judul: keyof typeof t.bagian; readonly butir: readonly Butir[] }[] = [
  { judul: 'format', butir: [{ kunci: 'format', kode: [], tabel: [] }] },
  { judul: 'mekanisme', butir: [{ kunci: 'mekanisme', kode: [], tabel: [] }] },
  {
    judul: 'substansi',
    butir: [
      {
        kunci: 'perjanjian',
        kode: ['target-berbeda', 'anggaran-berbeda', 'nama-berbeda'],
        tabel: ['pk indikator', 'pk anggaran'],
      },
      { kunci: 'renstra', kode: ['target-renstra'], tabel: ['renstra', 'renstra tahunan', 'kemajuan'] },
      {
        kunci: 'tahunIni',
        kode: ['capaian', 'realisasi-berbeda', 'capaian-tanpa-angka', 'rerata-capaian', 'data-dasar'],
        tabel: ['capaian', 'capaian sasaran', 'kinerja anggaran'],
      },
      { kunci: 'tahunLalu', kode: [], tabel: ['banding tahun'] },
      { kunci: 'jangkaMenengah', kode: ['kemajuan'], tabel: ['kemajuan'] },
      { kunci: 'nasional', kode: ['banding-kosong'], tabel: ['banding nasional'] },
      {
        kunci: 'penyebab',
        kode: ['tanpa-penyebab', 'penyebab-tanpa-kegiatan', 'persen-penyebab', 'capaian-rendah'],
        tabel: ['penyebab'],
      },
      { kunci: 'efisiensi', kode: ['efisiensi', 'serapan-kinerja'], tabel: ['efisiensi'] },
      {
        kunci: 'program',
        kode: ['sasaran-tanpa-program', 'alokasi'],
        tabel: ['kinerja anggaran', 'alokasi', 'program kegiatan'],
      },
      {
        kunci: 'anggaran',
        kode: [
          'subtotal',
          'jumlah',
          'rekap',
          'persen',
          'sisa',
          'sum-terlewat',
          'melebihi-pagu',
          'tertukar',
          'uang-negatif',
          'uang-tak-terbaca',
          'uang-galat',
        ],
        tabel: [],
      },
      {
        kunci: 'terukur',
        kode: ['target-tanpa-angka', 'mutu', 'predikat', 'skm-indeks'],
        tabel: ['pk indikator'],
      },
    ],
  },
];

/** The review's checklist: answered by the tool where figures can answer, left to the reviewer where they cannot. */
export function daftarReviu(bahan: Bahan): Draft {
  let no = 0;
  const body = BAGIAN.flatMap(({ judul, butir }): DraftRow[] => [
    [
      null,
      value(null, 'textBold'),
      value(t.bagian[judul], 'textBold'),
      ...Array.from({ length: 4 }, () => value(null, 'textBold')),
    ],
    ...butir.map((item) => itemRow(bahan, item, ++no)),
  ]);
  const last = FIRST + body.length - 1;
  return fixedDraft({
    key: SHEET,
    name: bahan.nama.daftarReviu,
    rows: [
      keyRow(SHEET, COL.catatan, { jawaban: COL.jawaban, catatan: COL.catatan }),
      titleRow(COL.no, t.judul(bahan.ringkasan.kantor, bahan.ringkasan.tahun)),
      titleRow(COL.no, t.dasar, 'note'),
      titleRow(COL.no, t.bukanKutipan, 'note'),
      EMPTY_ROW,
      headRow([
        null,
        teks.kolom.no,
        t.kolom.butir,
        t.kolom.alat,
        t.kolom.dasar,
        t.kolom.jawaban,
        t.kolom.catatan,
      ]),
      ...body,
    ],
    layout: {
      columns: [8, 6, 54, 15, 50, 16, 34].map((width, index) => ({ width, hidden: index === 0 })),
      freeze: { rows: FIRST - 1, cols: 0 },
      merges: [],
      print: portrait({ from: FIRST - 1, to: FIRST - 1 }),
      validations: [
        {
          area: { top: FIRST, left: COL.jawaban, bottom: last, right: COL.jawaban },
          kind: 'list',
          values: t.jawaban,
        },
      ],
    },
  });
}

function itemRow(bahan: Bahan, item: Butir, no: number): DraftRow {
  const typed = (field: string): OurCell =>
    value(typedAt(bahan.typed, SHEET, item.kunci, field) ?? null, 'input');
  const { jawab, style, dasar } = answer(bahan, item);
  const findings = { sheet: bahan.nama.catatanReviu, row: FIRST_FINDING, col: 2 };
  return [
    value(item.kunci, 'key'),
    value(no, 'textCenter'),
    value(t.butir[item.kunci], 'text'),
    value(jawab, style),
    dasar.isFinding ? value(dasar.teks, 'link', findings) : value(dasar.teks, 'text'),
    typed('jawaban'),
    typed('catatan'),
  ];
}

interface Answer {
  readonly jawab: string;
  readonly style: StyleName;
  readonly dasar: { readonly teks: string; readonly isFinding: boolean };
}

function answer(bahan: Bahan, { kode, tabel }: Butir): Answer {
  if (kode.length === 0 && tabel.length === 0) return plain(t.alat.pereviu, 'textCenter', t.alasan.pereviu);
  const present = bahan.laporan.kinerja.filter(({ jenis }) => tabel.includes(jenis));
  if (tabel.length > 0 && present.length === 0)
    return plain(t.alat.tidak, 'severityWarning', t.alasan.tanpaTabel);
  const found = bahan.temuan.filter((temuan) => kode.includes(temuan.kode));
  if (found.length > 0) {
    const grave = found.some(({ tingkat }) => tingkat === 'error');
    return {
      jawab: grave ? t.alat.tidak : t.alat.sebagian,
      style: grave ? 'severityError' : 'severityWarning',
      dasar: { teks: t.alasan.temuan(counts(found)), isFinding: true },
    };
  }
  const sheets = [...new Set(present.map(({ sheet }) => sheet))];
  return plain(
    t.alat.ya,
    'severityInfo',
    sheets.length === 0 ? t.alasan.tanpaTemuan : t.alasan.tabel(sheets.join(', ')),
  );
}

function plain(jawab: string, style: StyleName, dasar: string): Answer {
  return { jawab, style, dasar: { teks: dasar, isFinding: false } };
}

function counts(found: readonly Temuan[]): string {
  const of = (tingkat: Temuan['tingkat']): string | null => {
    const count = found.filter((one) => one.tingkat === tingkat).length;
    return count === 0 ? null : `${count} ${teks.catatanReviu.tingkat[tingkat].toLowerCase()}`;
  };
  return [of('error'), of('warning'), of('info')].filter((part) => part !== null).join(', ');
}
