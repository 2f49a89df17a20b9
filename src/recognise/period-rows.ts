import { ubahMentah, type BarisMentah } from './mentah';
import { tambahUang, TANPA_UANG } from './money';
import { urutanPeriode, waktuDaftar, type Waktu } from './periods';
import { lipat } from './text';

/** Rows of which each period has its own, as one each. */
export interface BarisSewaktu {
  readonly rows: readonly BarisMentah[];
  readonly waktu: Waktu;
}

/**
 * A list whose names stand in one column, with a row a kegiatan and period, as a table with a row a kegiatan: the pagu of the last
 * period, the realisasi of the last or of all. The same name may stand under several programs: it is known by how many of its kind
 * came before it in its period.
 * @param judulRealisasi captions of the realisasi column: they may say that figures are to date.
 * @param jawaban what the user said when nobody could know.
 */
export function gabungWaktu(
  given: readonly BarisMentah[],
  judulRealisasi: readonly string[],
  jawaban: 'kumulatif' | 'per periode' | null,
): BarisSewaktu {
  const groups = kelompok(given);
  const found = waktuDaftar(groups.values(), judulRealisasi);
  const waktu: Waktu = found.jenis === 'ragu' && jawaban !== null ? { jenis: jawaban } : found;
  if (waktu.jenis === 'sekali' || waktu.jenis === 'ragu') return { rows: given, waktu };
  return { rows: [...groups.values()].map((group) => satu(group, waktu)), waktu };
}

/** By what they are about, the earliest first. */
function kelompok(given: readonly BarisMentah[]): ReadonlyMap<string, readonly BarisMentah[]> {
  const groups = new Map<string, BarisMentah[]>();
  const times = new Map<string, number>();
  for (const row of given) {
    const name = row.periode === '' ? `${row.row}` : `${row.kodeTeks} ${lipat(row.nama)}`;
    const once = `${lipat(row.periode)} ${name}`;
    const ke = times.get(once) ?? 0;
    times.set(once, ke + 1);
    const key = `${name} ${ke}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  for (const group of groups.values())
    group.sort((a, b) => urutanPeriode(a.periode) - urutanPeriode(b.periode));
  return groups;
}

function satu(group: readonly BarisMentah[], { jenis }: Waktu): BarisMentah {
  const last = group.at(-1) as BarisMentah;
  if (group.length === 1) return last;
  const { row, no } = group.reduce((first, other) => (other.row < first.row ? other : first));
  const realisasi =
    jenis === 'kumulatif'
      ? last.realisasi
      : tambahUang(
          TANPA_UANG,
          group.map((other) => other.realisasi),
        );
  // A percentage is that of its own period.
  const persen = jenis === 'kumulatif' ? last.persen : null;
  return ubahMentah(last, { row, no, realisasi, persen });
}
