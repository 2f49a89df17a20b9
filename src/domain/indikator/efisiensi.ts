import { isGalat } from '../galat';
import type { BarisKinerja, SelKinerja, TabelKinerja } from '../kinerja';
import type { EfisiensiRingkas, IndikatorRingkas, SasaranRingkas } from '../ringkasan-kinerja';
import { efisiensi } from '../rules/efisiensi';
import type { Anggaran } from './peta-program';
import { uangSasaran } from './sasaran';
import { selDari } from './sel';

/** Capaian against serapan, of every indicator of tujuan and sasaran. */
export function ringkasEfisiensi(
  indikator: readonly IndikatorRingkas[],
  sasaran: readonly SasaranRingkas[],
  anggaran: Anggaran,
): EfisiensiRingkas[] {
  return indikator.flatMap((one, indikatorKe) => {
    if (one.tingkat === 'program') return [];
    const own = one.sasaranKe === null ? sasaranTujuan(one, indikator, sasaran) : [one.sasaranKe];
    const serapan =
      uangSasaran(
        own.flatMap((at) => sasaran[at] ?? []),
        anggaran,
      )?.serapan ?? null;
    const { capaian } = one;
    const value = capaian === null || serapan === null ? null : efisiensi(capaian, serapan);
    return [
      {
        indikatorKe,
        sasaran: own,
        capaian,
        serapan,
        efisiensi: value === null || isGalat(value) ? null : value,
        galat: value !== null && isGalat(value) ? value : null,
      },
    ];
  });
}

/**
 * Which sasaran's money a tujuan is measured by. Where a table sets tujuan and sasaran in one block of money (merged, or blank
 * beneath the tujuan's), the block's; else that of all its sasaran.
 */
function sasaranTujuan(
  tujuan: IndikatorRingkas,
  indikator: readonly IndikatorRingkas[],
  sasaran: readonly SasaranRingkas[],
): number[] {
  for (const { tabel, baris } of tujuan.sebutan) {
    const block = blokUang(tabel, baris);
    if (block === null) continue;
    const own = indikator.filter(
      ({ sebutan, sasaranKe, tingkat }) =>
        tingkat === 'sasaran' &&
        sasaranKe !== null &&
        sebutan.some((one) => one.tabel === tabel && block.has(one.baris)),
    );
    const found = [...new Set(own.flatMap(({ sasaranKe }) => sasaranKe ?? []))];
    if (found.length > 0) return found;
  }
  const named = sasaran.flatMap((one, index) =>
    one.tujuan !== null && one.tujuan === tujuan.pernyataan ? [index] : [],
  );
  return named.length > 0 ? named : sasaran.map((_, index) => index);
}

/** Rows whose money or serapan is that of this row: merged with it, or blank beneath it. `null` where it has none. */
function blokUang(tabel: TabelKinerja, baris: BarisKinerja): ReadonlySet<BarisKinerja> | null {
  const peran = (['serapan', 'pagu', 'realisasi anggaran'] as const).find((one) =>
    tabel.kolom.some((kolom) => kolom.peran === one),
  );
  if (peran === undefined) return null;
  const blocks = new Map<string, Set<BarisKinerja>>();
  let open: Set<BarisKinerja> | null = null;
  let own: Set<BarisKinerja> | null = null;
  for (const row of tabel.baris) {
    const sel = selDari(tabel, row, { peran });
    if (sel !== null && sel.nilai.jenis !== 'kosong') {
      open = blocks.get(tempat(sel)) ?? new Set();
      blocks.set(tempat(sel), open);
    } else if (row.tingkat === 'program') {
      // Programs have money of their own: a blank one is missing, it is no part of what stands above.
      continue;
    }
    open?.add(row);
    if (row === baris) own = open;
  }
  return own;
}

function tempat({ dari, di }: SelKinerja): string {
  const { row, col } = dari ?? di;
  return `${row}:${col}`;
}
