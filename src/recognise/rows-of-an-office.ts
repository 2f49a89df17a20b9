import { susun } from './hierarchy';
import { ubahMentah, type BarisMentah } from './mentah';
import { KolomUang } from './money';
import { isBlank, type SheetView } from './sheet-view';

/** The columns of pagu and realisasi of every office of a table, and which of the offices is read. */
export interface KolomSemua {
  readonly semua: readonly (readonly number[])[];
  readonly ke: number;
}

/** The offices with money in a row, and those with a typed nil: a row is theirs by its own cells. */
interface Isi {
  readonly paid: readonly number[];
  readonly nil: readonly number[];
}

/**
 * The rows of one office where each has columns of its own: those with its money; those with its typed nil where nils mean
 * something; and of the rows that nobody has money in those that stand in a group of its own. A group comes with what is beneath it.
 * @returns all rows where there is one office only.
 */
export function barisSendiri(
  rows: readonly BarisMentah[],
  view: SheetView,
  { semua, ke }: KolomSemua,
): readonly BarisMentah[] {
  if (semua.length < 2) return rows;
  const pembaca = semua.map((cols) => cols.map((col) => new KolomUang(col, null)));
  const isi = rows.map(({ jenis, row }) => (jenis === 'isi' ? isiBaris(row, view, pembaca) : TANPA_ISI));
  const owners = pemilik(isi, semua.length);
  const induk = susun(rows).baris.map((baris) => baris.induk);
  const around = diSekitar(owners, induk);
  const inGroup = new Map<number, boolean>();
  const own = new Uint8Array(rows.length);
  for (let index = rows.length - 1; index >= 0; index--) {
    const { paid } = isi[index] as Isi;
    const alone = owners[index] as readonly number[];
    const isOwn = alone.length > 0 ? alone.includes(ke) : (around(index)?.has(ke) ?? true);
    own[index] = paid.includes(ke) || (inGroup.get(index) ?? isOwn) ? 1 : 0;
    const parent = induk[index] as number;
    inGroup.set(parent, own[index] === 1 || inGroup.get(parent) === true);
  }
  return denganNamaAtas(rows).filter(({ jenis }, index) => jenis !== 'isi' || own[index] === 1);
}

/** In a table with a column a level: each row with the names above it, which may stand in a row of another office. */
function denganNamaAtas(rows: readonly BarisMentah[]): readonly BarisMentah[] {
  let above: readonly string[] = [];
  return rows.map((row) => {
    const { jenis, perTingkat } = row;
    const first = perTingkat.findIndex((nama) => nama !== '');
    if (jenis !== 'isi' || first < 0) return row;
    const names = perTingkat.map((nama, level) => (level < first ? (above[level] ?? '') : nama));
    above = names.slice(0, perTingkat.findLastIndex((nama) => nama !== '') + 1);
    return first === 0 ? row : ubahMentah(row, { perTingkat: names });
  });
}

const TANPA_ISI: Isi = { paid: [], nil: [] };

function isiBaris(row: number, view: SheetView, pembaca: readonly (readonly KolomUang[])[]): Isi {
  const { grid } = view.sheet;
  const paid: number[] = [];
  const nil: number[] = [];
  pembaca.forEach((kolom, office) => {
    const typed = kolom.filter(
      ({ col }) => !isBlank(grid.value(row, col)) || grid.formula(row, col) !== null,
    );
    if (typed.some((one) => one.nilai(grid, row).sen !== 0n)) paid.push(office);
    else if (typed.length > 0) nil.push(office);
  });
  return { paid, nil };
}

/**
 * The offices that each row is of by its own cells. Beside another's money a typed nil says so where offices share rows, or where
 * cells beside another's money are left empty, too: some fill all that is not theirs with 0. Nils of all offices say nothing.
 */
function pemilik(isi: readonly Isi[], count: number): readonly (readonly number[])[] {
  const nilsCount = isi.some(
    ({ paid, nil }) => paid.length > 1 || (paid.length === 1 && paid.length + nil.length < count),
  );
  return isi.map(({ paid, nil }) => {
    if (paid.length > 0) return nilsCount ? [...paid, ...nil] : paid;
    return nil.length < count ? nil : [];
  });
}

/**
 * Whose a row is by the smallest group around it that says so; where none does, by the rows before and behind it, if offices share
 * no rows and these are one office's. `null` where it may be anyone's.
 */
function diSekitar(
  owners: readonly (readonly number[])[],
  induk: readonly number[],
): (index: number) => ReadonlySet<number> | null {
  const groups = owners.map((own) => new Set(own));
  for (let index = owners.length - 1; index >= 0; index--) {
    const above = groups[induk[index] as number];
    if (above) groups[index]?.forEach((office) => above.add(office));
  }
  const isShared = owners.some((own) => own.length > 1);
  const before = terdekat(owners);
  const behind = terdekat([...owners].reverse()).reverse();
  return (index) => {
    for (let at = index; at >= 0; at = induk[at] as number) {
      const group = groups[at] as ReadonlySet<number>;
      if (group.size > 0) return group;
    }
    const office = before[index] ?? behind[index];
    if (isShared || office === undefined || (behind[index] ?? office) !== office) return null;
    return new Set([office]);
  };
}

/** For each row the office of the last one so far that is somebody's. */
function terdekat(owners: readonly (readonly number[])[]): (number | undefined)[] {
  let last: number | undefined;
  return owners.map((own) => (last = own[0] ?? last));
}
