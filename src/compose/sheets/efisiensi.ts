import { EFISIENSI } from '../../domain/parameters/daftar';
import { terbaru } from '../../domain/parameters/parameter';
import type { IndikatorRingkas, RingkasanKinerja, SasaranRingkas } from '../../domain/ringkasan-kinerja';
import { call, cell, div, eq, ge, iff, num, text } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { live, value, type Draft } from '../draft';
import { kantorDi, nomorTabel, sumberDi } from '../kinerja/tabel-anda';
import { awalBlok, nomor, tumpuk, type Blok } from '../kinerja/blok';
import { programOf, uangProgramExpr, uangSasaranExpr } from '../kinerja/uang';
import { barisCapaian, dariCapaian, KEPALA } from './capaian';
import { rincianSum, serapanExpr } from './rincian';

/** Tables 3.3.6, 3.4.10 and 3.4.11: performance beside the budget's leaves. None without a budget or without indicators. */
export function efisiensi(bahan: Bahan): Draft | null {
  const { kinerja, rincian, tahun } = bahan.ringkasan;
  if (!kinerja || rincian.length === 0 || !kinerja.sasaran.some(adaUang)) return null;
  return tumpuk(bahan, {
    key: 'efisiensi',
    judul: teks.efisiensi.judul(tahun),
    lebar: [10, 44, 52, 14, 14, 13, 22, 22, 13],
    blok: [alokasi(bahan, kinerja), kinerjaAnggaran(bahan, kinerja), ...tingkat(bahan, kinerja)],
    dari: kinerja.indikator.flatMap(({ sebutan }) => sebutan.map(({ tabel }) => tabel)),
  });
}

function adaUang({ program, rinci }: SasaranRingkas): boolean {
  return program.length > 0 || (rinci ?? []).length > 0;
}

function uang(formula: Expr | null): OurCell {
  return formula ? live(formula, 'money') : value(null, 'money');
}

/** Columns of table 3.3.6. */
const ALOKASI = { anggaran: 5 } as const;

function alokasi(bahan: Bahan, { sasaran, indikator }: RingkasanKinerja): Blok {
  const { kolom } = teks;
  const names = (ke: number): string =>
    indikator
      .flatMap(({ tingkat, sasaranKe, nama }) => (tingkat === 'sasaran' && sasaranKe === ke ? nama : []))
      .join('; ');
  return {
    judul: teks.efisiensi.alokasi(nomorTabel(bahan, 'alokasi', '3.3.6'), bahan.ringkasan.tahun),
    kolom: [kolom.no, kolom.sasaran, kolom.indikator, kolom.anggaran, kolom.alokasi],
    baris: (first) =>
      sasaran.map((each, index) => {
        const pagu = uangSasaranExpr(bahan, [each], 'pagu');
        const share = div(cell(first + index, ALOKASI.anggaran), rincianSum(bahan, 'pagu', {}));
        return [
          nomor(index),
          value(each.nama, 'text'),
          value(names(index), 'text'),
          uang(pagu),
          pagu ? live(share, 'percent') : value(null, 'percent'),
        ];
      }),
    sumber: sumberDi(bahan, teks.sumberAnggaran, 'alokasi'),
  };
}

/** A sasaran's money and its share of the budget in table 3.3.6, for other sheets. @param sasaranKe index in the summary */
export function alokasiRef(
  bahan: Bahan,
  { sasaran }: RingkasanKinerja,
  sasaranKe: number,
  kolom: 'pagu' | 'alokasi',
): Expr | null {
  const own = sasaran[sasaranKe];
  if (!own || !uangSasaranExpr(bahan, [own], 'pagu')) return null;
  const col = kolom === 'pagu' ? ALOKASI.anggaran : ALOKASI.anggaran + 1;
  return cell(awalBlok([]) + sasaranKe, col, { sheet: bahan.nama.efisiensi, fixed: 'both' });
}

/** Columns of table 3.4.10. */
const UANG = { alokasi: 8, realisasi: 9 } as const;

function kinerjaAnggaran(bahan: Bahan, { indikator }: RingkasanKinerja): Blok {
  const { kolom } = teks;
  return {
    judul: teks.efisiensi.kinerjaAnggaran(
      nomorTabel(bahan, 'kinerja anggaran', '3.4.10'),
      kantorDi(bahan),
      bahan.ringkasan.tahun,
    ),
    kolom: [...[kolom.tingkat, ...KEPALA], ...[kolom.anggaran, kolom.realisasiAnggaran, kolom.serapan]],
    baris: (first) =>
      urut(indikator).map(({ one, index }, at) => {
        const row = first + at;
        const money = (['pagu', 'realisasi'] as const).map((besaran) => uangOf(bahan, one, index, besaran));
        return [
          value(teks.tingkat[one.tingkat], 'text'),
          ...barisCapaian(bahan, index),
          ...money.map(uang),
          money.every((each) => each !== null)
            ? live(serapanExpr(cell(row, UANG.alokasi), cell(row, UANG.realisasi)), 'percent')
            : value(null, 'percent'),
        ];
      }),
    sumber: sumberDi(bahan, teks.sumberAnggaran, 'kinerja anggaran'),
  };
}

/** Each sasaran with the programs beneath it, as the report prints them. */
export function urut(indikator: readonly IndikatorRingkas[]): { one: IndikatorRingkas; index: number }[] {
  const all = indikator.map((one, index) => ({ one, index }));
  const tujuan = all.filter(({ one }) => one.tingkat === 'tujuan');
  const sasaran = [...new Set(all.flatMap(({ one }) => (one.tingkat === 'tujuan' ? [] : [one.sasaranKe])))];
  const order = (tingkat: string): number => (tingkat === 'sasaran' ? 0 : 1);
  return [
    ...tujuan,
    ...sasaran.flatMap((ke) =>
      all
        .filter(({ one }) => one.tingkat !== 'tujuan' && one.sasaranKe === ke)
        .sort((a, b) => order(a.one.tingkat) - order(b.one.tingkat)),
    ),
  ];
}

function uangOf(
  bahan: Bahan,
  one: IndikatorRingkas,
  index: number,
  besaran: 'pagu' | 'realisasi',
): Expr | null {
  if (one.tingkat !== 'program') return uangSasaranExpr(bahan, sasaranOf(bahan, index), besaran);
  const program = programOf(bahan, one);
  return program === null ? null : uangProgramExpr(bahan, program, besaran);
}

/** The sasaran whose money an indicator of tujuan or sasaran is measured by. */
function sasaranOf(bahan: Bahan, indikatorKe: number): SasaranRingkas[] {
  const { kinerja } = bahan.ringkasan;
  const found = kinerja?.efisiensi.find((each) => each.indikatorKe === indikatorKe);
  return (found?.sasaran ?? []).flatMap((ke) => kinerja?.sasaran[ke] ?? []);
}

/** Columns of table 3.4.11. */
const TINGKAT = { capaian: 5, serapan: 6, efisiensi: 7 } as const;

function tingkat(bahan: Bahan, { efisiensi: rows }: RingkasanKinerja): Blok[] {
  const { kolom } = teks;
  if (rows.length === 0) return [];
  return [
    {
      judul: teks.efisiensi.efisiensi(
        nomorTabel(bahan, 'efisiensi', '3.4.11'),
        kantorDi(bahan),
        bahan.ringkasan.tahun,
      ),
      kolom: [
        ...[kolom.no, kolom.uraian, kolom.indikator, kolom.capaian, kolom.serapan, kolom.efisiensi],
        kolom.keterangan,
      ],
      baris: (first) =>
        rows.map(({ indikatorKe, capaian, serapan }, index) => {
          const row = first + index;
          const [pagu, realisasi] = (['pagu', 'realisasi'] as const).map((besaran) =>
            uangSasaranExpr(bahan, sasaranOf(bahan, indikatorKe), besaran),
          );
          return [
            nomor(index),
            dariCapaian(bahan, indikatorKe, 'uraian'),
            dariCapaian(bahan, indikatorKe, 'indikator'),
            dariCapaian(bahan, indikatorKe, 'capaian'),
            pagu && realisasi && serapan !== null
              ? live(serapanExpr(pagu, realisasi), 'percent')
              : value(null, 'percent'),
            ...(capaian === null || serapan === null
              ? [value(null, 'ratio'), value(capaian === null ? teks.tanpaCapaian.singkat : '', 'text')]
              : [live(efisiensiExpr(row), 'ratio'), live(statusExpr(row), 'text')]),
          ];
        }),
      sumber: sumberDi(bahan, teks.sumberAnggaran, 'efisiensi'),
    },
  ];
}

/** Where an indicator's efficiency stands, for other sheets of ours. */
export function efisiensiRef(bahan: Bahan, kinerja: RingkasanKinerja, indikatorKe: number): Expr | null {
  const at = kinerja.efisiensi.findIndex((each) => each.indikatorKe === indikatorKe);
  const first = awalBlok([kinerja.sasaran.length, kinerja.indikator.length]);
  return at < 0 ? null : cell(first + at, TINGKAT.efisiensi, { sheet: bahan.nama.efisiensi, fixed: 'both' });
}

const KOLOM_UANG = {
  pagu: UANG.alokasi,
  'realisasi anggaran': UANG.realisasi,
  serapan: UANG.realisasi + 1,
} as const;

/** Money of an indicator's row in table 3.4.10, or the share of the budget that it is, for other sheets. */
export function uangRef(
  bahan: Bahan,
  kinerja: RingkasanKinerja,
  indikatorKe: number,
  kolom: keyof typeof KOLOM_UANG | 'alokasi',
): Expr | null {
  const one = kinerja.indikator[indikatorKe];
  if (!one || !uangOf(bahan, one, indikatorKe, 'pagu')) return null;
  const row =
    awalBlok([kinerja.sasaran.length]) +
    urut(kinerja.indikator).findIndex(({ index }) => index === indikatorKe);
  const at = (col: number): Expr => cell(row, col, { sheet: bahan.nama.efisiensi, fixed: 'both' });
  return kolom === 'alokasi' ? div(at(UANG.alokasi), rincianSum(bahan, 'pagu', {})) : at(KOLOM_UANG[kolom]);
}

/** 0 %/0 % is no efficiency: nothing was done. */
function belum(row: number): Expr {
  return call('AND', eq(cell(row, TINGKAT.capaian), num(0)), eq(cell(row, TINGKAT.serapan), num(0)));
}

function efisiensiExpr(row: number): Expr {
  return iff(belum(row), text(''), div(cell(row, TINGKAT.capaian), cell(row, TINGKAT.serapan)));
}

/** Rounded where doubles differ from the limit only in their noise, as domain/rules/efisiensi does. */
function statusExpr(row: number): Expr {
  const rounded = call('ROUND', cell(row, TINGKAT.efisiensi), num(10));
  const words = iff(
    ge(rounded, num(terbaru(EFISIENSI).nilai.rasio)),
    text(teks.efisien),
    text(teks.tidakEfisien),
  );
  return iff(belum(row), text(teks.belum), words);
}
