import { isKosong, sekala, selDari } from '../../../domain/indikator/sel';
import type { JenisTabelKinerja, SelKinerja } from '../../../domain/kinerja';
import type { IndikatorRingkas } from '../../../domain/ringkasan-kinerja';
import { angkaCell } from '../angka';
import { isJanjiBerlaku, type Rujukan, type Tujuan } from './tujuan';

/**
 * Targets that are a plan's or a promise's own: they are never taken from a table of results that happens to print a like figure.
 * 'tidak ada': this cell is one of those, and nothing says what stands in it. `null`: it is another kind of target.
 */
export function rencana(
  tujuan: Tujuan,
  indikator: IndikatorRingkas,
  ke: number,
): Rujukan | 'tidak ada' | null {
  const { tabel, kolom, bahan, kinerja } = tujuan;
  const { tahun } = bahan.ringkasan;
  const found = (sel: SelKinerja | null): Rujukan | 'tidak ada' => rujuk(tujuan, indikator, sel);
  const akhir = kinerja.kemajuan.find(({ indikatorKe }) => indikatorKe === ke)?.target.sel ?? null;
  if (kolom.akhir || (tabel.jenis === 'renstra' && kolom.tahun === null)) return found(akhir);
  if (tabel.jenis === 'renstra' || tabel.jenis === 'renstra tahunan') {
    const dari = selTahun(tujuan, indikator, ['renstra', 'renstra tahunan']);
    if (dari !== null) return found(dari);
    const end = Math.max(...tabel.kolom.map((one) => (one.peran === 'target' ? (one.tahun ?? 0) : 0)));
    return found(kolom.tahun === end ? akhir : null);
  }
  if (tabel.jenis !== 'pk indikator' || (kolom.tahun !== null && kolom.tahun !== tahun)) return null;
  return found(janji(tujuan, indikator));
}

/** The promise: where there is a changed one, results are measured by that and say nothing of the first. */
function janji({ tabel, bahan }: Tujuan, { sebutan, target }: IndikatorRingkas): SelKinerja | null {
  const same = sebutan.find(
    (one) =>
      one.tabel !== tabel && one.tabel.jenis === 'pk indikator' && one.tabel.perubahan === tabel.perubahan,
  );
  const own = same ? selDari(same.tabel, same.baris, { peran: 'target' }) : null;
  if (own !== null && !isKosong(own)) return own;
  if (!isJanjiBerlaku(bahan, tabel)) return null;
  // Before a change is promised, what another promise says is not what this one says.
  const source = sebutan.find(({ tabel: one }) => one.sheet === target.sel?.di.sheet)?.tabel.jenis;
  return source === 'pk indikator' || source?.startsWith('renstra') === true ? null : target.sel;
}

/** The target of the column's year in another table of the plan. */
function selTahun(
  { tabel, kolom }: Tujuan,
  { sebutan }: IndikatorRingkas,
  jenis: readonly JenisTabelKinerja[],
): SelKinerja | null {
  if (kolom.tahun === null) return null;
  for (const one of sebutan) {
    if (one.tabel === tabel || !jenis.includes(one.tabel.jenis)) continue;
    const index = one.tabel.kolom.findIndex((k) => k.peran === 'target' && k.tahun === kolom.tahun);
    const sel = one.baris.sel[index];
    if (sel && !isKosong(sel)) return sel;
  }
  return null;
}

function rujuk(
  { bahan, tabel }: Tujuan,
  { target }: IndikatorRingkas,
  sel: SelKinerja | null,
): Rujukan | 'tidak ada' {
  if (sel === null || isKosong(sel) || sel.nilai.jenis === 'nihil') return 'tidak ada';
  const isHere = sel.di.sheet === tabel.sheet && sel.di.row >= tabel.body.from && sel.di.row <= tabel.body.to;
  if (isHere) return 'tidak ada';
  const [nilai] = sekala([sel], target.persen);
  if (!nilai) return 'tidak ada';
  const { formula } = angkaCell(bahan, nilai);
  return formula ? { formula, persen: nilai.nilai !== null && nilai.persen } : 'tidak ada';
}
