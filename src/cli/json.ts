import type { Hasil } from '../build-summary';
import { sisa } from '../domain/ringkas';
import type { Angka, Rinci, Temuan } from '../domain/ringkasan';
import type { IndikatorRingkas, RingkasanKinerja } from '../domain/ringkasan-kinerja';
import { senToDecimal } from '../domain/numbers/sen';
import type { Tempat } from '../domain/laporan';
import { unread } from '../messages/id/recognition';
import { kalimat } from '../messages/temuan';
import { fullA1 } from '../workbook/address';

/** The one object that build and review print: money as decimal strings, ratios unrounded, cells with their sheet. */
export function toJson({ ringkasan, laporan, temuan }: Hasil): object {
  return {
    year: ringkasan.tahun,
    ambang: ringkasan.ambang,
    total: laporan.anggaran.length > 0 ? money(ringkasan.total) : null,
    units: ringkasan.unit.map((unit) => ({ name: unit.nama, sheet: unit.sheet, ...money(unit) })),
    programs: ringkasan.program.map((program) => ({ name: program.nama, ...money(program) })),
    underAbsorbed: ringkasan.serapanRendah.map(underAbsorbed),
    ...performance(ringkasan.kinerja),
    findings: temuan.map(finding),
    unread: laporan.unread.map((item) => ({ sheet: item.sheet, reason: unread(item.alasan) })),
  };
}

function performance(kinerja: RingkasanKinerja | null): object {
  if (kinerja === null) return { indicators: [], averageCapaian: null, efficiency: [] };
  const { indikator, rerata, efisiensi } = kinerja;
  return {
    indicators: indikator.map(indicator),
    averageCapaian: rerata.nilai,
    efficiency: efisiensi.map(({ indikatorKe, capaian, serapan, efisiensi: value }) => ({
      level: indikator[indikatorKe]?.tingkat,
      indikator: indikator[indikatorKe]?.nama,
      capaian,
      serapan,
      efisiensi: value,
    })),
  };
}

function indicator({ tingkat, nama, target, realisasi, sifat, capaian }: IndikatorRingkas): object {
  return {
    level: tingkat,
    indikator: nama,
    target: target.nilai,
    realisasi: realisasi.nilai,
    satuan: sifat.satuan ?? (target.persen || realisasi.persen ? '%' : null),
    capaian,
  };
}

function money({ pagu, realisasi, serapan }: Angka): object {
  return { pagu: decimal(pagu), realisasi: decimal(realisasi), serapan };
}

function decimal(sen: bigint | null): string | null {
  return sen === null ? null : senToDecimal(sen);
}

function underAbsorbed(rinci: Rinci): object {
  const { unit, program, kegiatan, tabel, baris } = rinci;
  const sel = baris.realisasi.sel[0] ?? { row: baris.row, col: tabel.kolom.uraian };
  return {
    unit,
    program,
    kegiatan,
    pagu: decimal(rinci.pagu),
    realisasi: decimal(rinci.realisasi),
    sisa: decimal(sisa(rinci)),
    serapan: rinci.serapan,
    cell: fullA1({ sheet: tabel.sheet, ...sel }),
  };
}

function finding(temuan: Temuan): object {
  return {
    code: temuan.kode,
    severity: temuan.tingkat,
    cell: address(temuan.di),
    related: temuan.terkait.map(address),
    message: kalimat('id', temuan),
    expected: temuan.seharusnya,
    found: temuan.tertulis,
  };
}

function address(tempat: Tempat): string {
  return fullA1(tempat);
}
