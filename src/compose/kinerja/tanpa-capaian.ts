import { isKosong } from '../../domain/indikator/sel';
import type {
  BandingRingkas,
  IndikatorRingkas,
  NilaiIndikator,
  TitikBanding,
} from '../../domain/ringkasan-kinerja';
import { call, iff, text } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { live, value } from '../draft';

const t = teks.tanpaCapaian;

/** Why an indicator has no capaian; gone once its cells hold numbers. @param capaian where its capaian would stand */
export function catatanCapaian(
  { nama, target, realisasi, capaian: known, banding }: IndikatorRingkas,
  capaian: Expr,
): OurCell[] {
  if (known !== null) return [];
  const parts = [sebab(t.target, target), sebab(t.realisasi, realisasi)].filter((part) => part !== null);
  const why = parts.length === 0 ? t.tidakTerhitung : parts.join(t.dan);
  const note = t.baris(nama, banding === null ? why : why + t.pita(banding));
  return [live(iff(call('ISNUMBER', capaian), text(''), text(note)), 'note')];
}

function sebab(apa: string, { nilai, sel }: NilaiIndikator): string | null {
  if (nilai !== null) return null;
  if (sel === null || isKosong(sel)) return t.belum(apa);
  return sel.nilai.jenis === 'nihil' ? t.nihil(apa) : t.kata(apa, sel.teks);
}

/** What stands in three columns of a table: a year, an office and year; this office's own figures of the report's year. */
export interface Lawan {
  readonly nama: string;
  /** `null`: the own figures, out of table 3.1. */
  readonly titik: ((banding: BandingRingkas) => TitikBanding | undefined) | null;
}

/** Indicators that are set beside others in words: which, and where. */
export function catatanKata(
  bahan: Bahan,
  { rows, groups }: { readonly rows: readonly BandingRingkas[]; readonly groups: readonly Lawan[] },
): OurCell[] {
  return rows.flatMap((row): OurCell[] => {
    const words = new Set<string>();
    const where = groups.filter(({ titik }) => {
      const found = titik?.(row);
      const own = [found?.target, found?.realisasi].flatMap((each) => kataDari(each ?? null));
      own.forEach((kata) => words.add(`"${kata}"`));
      return own.length > 0 && found?.capaian === null;
    });
    const nama = bahan.ringkasan.kinerja?.indikator[row.indikatorKe]?.nama ?? '';
    if (where.length === 0) return [];
    return [
      value(
        t.banding(
          nama,
          [...words].join(', '),
          where.map((each) => each.nama),
        ),
        'note',
      ),
    ];
  });
}

function kataDari(nilai: NilaiIndikator | null): string[] {
  const sel = nilai?.nilai === null ? nilai.sel : null;
  return sel?.nilai.jenis === 'kata' ? [sel.teks] : [];
}
