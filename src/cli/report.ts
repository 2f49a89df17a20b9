import type { Hasil } from '../build-summary';
import { formatAngka, formatPersen } from '../domain/numbers/persen';
import { formatRupiah } from '../domain/numbers/rupiah';
import { sisa } from '../domain/ringkas';
import type { Angka, Temuan } from '../domain/ringkasan';
import type { NilaiIndikator } from '../domain/ringkasan-kinerja';
import { report as teks } from '../messages/id/cli';
import { unread } from '../messages/id/recognition';
import { kalimat } from '../messages/temuan';
import { fullA1 } from '../workbook/address';
import { countSeverities } from '../review/severities';
import { columns, type Line } from './columns';

const MOST_LOW = 5;
const MOST_FINDINGS = 12;
const MOST_UNREAD = 6;

/** The headline figures as a person reads them in a terminal. */
export function report(hasil: Hasil): string {
  return [
    heading(hasil),
    figures(hasil),
    performance(hasil),
    low(hasil),
    findings(hasil.temuan),
    leftOut(hasil),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function heading({ ringkasan, snapshot }: Hasil): string {
  const name = ringkasan.kantor ?? snapshot.fileName ?? teks.bukuKerja;
  const year = ringkasan.tahun === null ? '' : teks.tahun(ringkasan.tahun);
  return teks.judul(name, year, formatPersen(ringkasan.ambang, 0));
}

function figures({ ringkasan, laporan }: Hasil): string {
  if (laporan.anggaran.length === 0) return teks.tanpaAnggaran;
  const line = (name: string, angka: Angka): Line => [
    name,
    rupiah(angka.pagu),
    rupiah(angka.realisasi),
    share(angka.serapan),
  ];
  return columns([
    [teks.program, ...teks.kolom],
    'rule',
    ...ringkasan.program.map((program) => line(program.nama, program)),
    'rule',
    line(teks.total, ringkasan.total),
    'gap',
    [teks.unit, ...teks.kolom],
    'rule',
    ...ringkasan.unit.map((unit) => line(unit.nama, unit)),
  ]);
}

function rupiah(sen: bigint | null): string {
  return sen === null ? teks.takTerbaca : formatRupiah(sen, { symbol: '' }).trim();
}

function share(serapan: number | null): string {
  return serapan === null ? '-' : formatPersen(serapan);
}

/** Capaian and efficiency of every indicator, and their mean. */
function performance({ ringkasan }: Hasil): string {
  const { kinerja } = ringkasan;
  if (kinerja === null || kinerja.indikator.length === 0) return '';
  const { indikator, rerata, efisiensi } = kinerja;
  const rows = indikator.map(({ tingkat, nama, target, realisasi, capaian }, index): Line => {
    const value = efisiensi.find(({ indikatorKe }) => indikatorKe === index)?.efisiensi ?? null;
    return [
      `${nama} (${tingkat})`,
      figure(target),
      figure(realisasi),
      share(capaian),
      value === null ? '-' : formatAngka(value, 2),
    ];
  });
  const mean = rerata.nilai === null ? [] : [teks.rerata(share(rerata.nilai), rerata.bagian.length)];
  return [columns([[teks.indikator, ...teks.kolomKinerja], 'rule', ...rows]), ...mean].join('\n');
}

/** What its cell shows; what is reckoned with at most two decimals. */
function figure({ nilai, persen, sel }: NilaiIndikator): string {
  if (sel !== null && sel.teks !== '') return sel.teks;
  if (nilai === null) return '-';
  return `${formatAngka(nilai, Number.isInteger(nilai) ? 0 : 2)}${persen ? '%' : ''}`;
}

function low({ ringkasan, laporan }: Hasil): string {
  if (laporan.anggaran.length === 0) return '';
  const { serapanRendah, rincian } = ringkasan;
  const unspent = serapanRendah.reduce((sum, rinci) => sum + (sisa(rinci) ?? 0n), 0n);
  const head = teks.rendah(serapanRendah.length, rincian.length, rupiah(unspent));
  const largest = serapanRendah
    .slice(0, MOST_LOW)
    .map(
      (rinci) =>
        `  ${share(rinci.serapan).padStart(7)}  ${teks.sisa(rupiah(sisa(rinci)))}  ${rinci.kegiatan} (${rinci.unit})`,
    );
  return [head, ...largest, ...more(serapanRendah.length - MOST_LOW)].join('\n');
}

function findings(temuan: readonly Temuan[]): string {
  const { error, warning, info } = countSeverities(temuan);
  const ordered = (['error', 'warning', 'info'] as const).flatMap((tingkat) =>
    temuan.filter((item) => item.tingkat === tingkat),
  );
  return [
    teks.temuan(error, warning, info),
    ...ordered
      .slice(0, MOST_FINDINGS)
      .map((item) => `  ${teks.tingkat[item.tingkat]}  ${fullA1(item.di)}: ${kalimat('id', item)}`),
    ...more(ordered.length - MOST_FINDINGS),
  ].join('\n');
}

function leftOut({ laporan }: Hasil): string {
  const lines: string[] = [];
  if (laporan.unread.length > 0) {
    lines.push(
      teks.tidakDibaca(laporan.unread.length),
      ...laporan.unread.slice(0, MOST_UNREAD).map((item) => `  ${item.sheet}: ${unread(item.alasan)}`),
      ...more(laporan.unread.length - MOST_UNREAD),
    );
  }
  if (laporan.pertanyaan.length > 0) {
    lines.push(
      teks.pertanyaan,
      ...laporan.pertanyaan.map((item) => `  ${item.sheet}: ${item.pilihan.join(' / ')}  ${item.opsi}`),
    );
  }
  return lines.join('\n');
}

function more(count: number): string[] {
  return count > 0 ? [`  ${teks.lagi(count)}`] : [];
}
