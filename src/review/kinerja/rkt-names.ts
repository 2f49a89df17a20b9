import { kunciUnit, lipat } from '../../domain/identitas';
import { keserupaan, mirip } from '../../domain/kemiripan';
import type { BarisKinerja, TabelKinerja } from '../../domain/kinerja';
import type { Rinci, Ringkasan } from '../../domain/ringkasan';
import type { Berkas } from '../check';
import { rapat } from '../../domain/nama-rapat';
import { berjenis, tempatBlok } from './cells';
import type { Label } from './labels';

interface Names {
  readonly jenis: 'unit' | 'kegiatan' | 'keluaran';
  readonly tingkat: 'warning' | 'info';
  readonly usual: string;
  readonly labels: readonly Pick<Label, 'teks' | 'di'>[];
}

/** So many letters make a slip of the pen; more make another word. */
const SLIP = 2;
/** A kegiatan of the plan may be shortened; less alike than this, it is another one. */
const SHORTENED = 0.6;

/** Names of the plan's kegiatan, units and outputs that are not written as in the budget, or not twice alike. */
export function* rktNames(berkas: Berkas): Iterable<Names> {
  for (const tabel of berjenis(berkas.laporan.kinerja, 'rkt')) {
    yield* units(berkas, tabel);
    yield* kegiatan(berkas, tabel);
    yield* outputs(tabel);
  }
}

/** The rows of the plan that begin a block of one unit's kegiatan. */
export function blocks(tabel: TabelKinerja): BarisKinerja[] {
  const seen = new Set<string>();
  return tabel.baris.filter(({ kegiatan: keg, unit, total }) => {
    if (!keg || total) return false;
    const key = [keg, unit].map(tempatBlok).join();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The leaves of the budget that a unit's name stands for: written alike but for spaces. */
export function leavesOfUnit(berkas: Pick<Berkas, 'ringkasan'>, unit: string | null): readonly Rinci[] {
  const { ringkasan } = berkas;
  if (unit === null) return ringkasan.rincian;
  let units = leavesByUnit.get(ringkasan);
  if (!units) leavesByUnit.set(ringkasan, (units = byUnit(ringkasan)));
  return units.get(rapat(kunciUnit(unit))) ?? [];
}

/** Every row of a plan or of causes asks for its unit's leaves: they are sorted by unit once. */
const leavesByUnit = new WeakMap<Ringkasan, ReadonlyMap<string, readonly Rinci[]>>();

function byUnit({ unit, rincian }: Ringkasan): ReadonlyMap<string, readonly Rinci[]> {
  const keys = unit.map(({ nama }) => rapat(kunciUnit(nama)));
  const found = new Map<string, Rinci[]>(keys.map((key) => [key, []]));
  for (const rinci of rincian) found.get(keys[rinci.unitKe] ?? '')?.push(rinci);
  return found;
}

function* units(berkas: Berkas, tabel: TabelKinerja): Iterable<Names> {
  const known = new Map(berkas.ringkasan.unit.map(({ nama }) => [rapat(kunciUnit(nama)), nama]));
  const wrong = new Map<string, Label[]>();
  for (const { unit } of blocks(tabel)) {
    const right = unit && known.get(rapat(kunciUnit(unit.teks)));
    if (!right || kunciUnit(right) === kunciUnit(unit.teks)) continue;
    const labels = wrong.get(right) ?? [];
    wrong.set(right, labels);
    labels.push({ teks: unit.teks, di: unit.dari ?? unit.di, dalam: tabel, utama: false });
  }
  for (const [usual, labels] of wrong) yield { jenis: 'unit', tingkat: 'warning', usual, labels };
}

function* kegiatan(berkas: Berkas, tabel: TabelKinerja): Iterable<Names> {
  for (const { kegiatan: sel, unit } of blocks(tabel)) {
    const leaves = leavesOfUnit(berkas, unit?.teks ?? null);
    if (!sel || leaves.length === 0 || leaves.some((rinci) => lipat(rinci.kegiatan) === lipat(sel.teks)))
      continue;
    const nearest = nearestLeaf(leaves, sel.teks);
    if (!nearest) continue;
    const label = { teks: sel.teks, di: sel.dari ?? sel.di };
    yield { jenis: 'kegiatan', tingkat: 'warning', usual: nearest.kegiatan, labels: [label] };
  }
}

/** The leaf that a name means though it is written differently; `null` where none is like it. */
export function nearestLeaf(leaves: readonly Rinci[], nama: string, atLeast = SHORTENED): Rinci | null {
  let best: { rinci: Rinci; alike: number } | null = null;
  for (const rinci of leaves) {
    const alike = keserupaan(rapat(rinci.kegiatan), rapat(nama));
    if (alike >= atLeast && (!best || alike > best.alike)) best = { rinci, alike };
  }
  return best?.rinci ?? null;
}

/** Outputs of one kegiatan in several units that differ by a slip of the pen. */
function* outputs(tabel: TabelKinerja): Iterable<Names> {
  const byForm = new Map<string, Label[]>();
  for (const { indikator, total } of tabel.baris) {
    if (!indikator || total) continue;
    const form = rapat(indikator.teks.replaceAll('&', ' dan '));
    const labels = byForm.get(form) ?? [];
    byForm.set(form, labels);
    labels.push({ teks: indikator.teks, di: indikator.di, dalam: tabel, utama: false });
  }
  const forms = [...byForm].sort(([, a], [, b]) => b.length - a.length);
  const taken = new Set<string>();
  for (const [index, [form, labels]] of forms.entries()) {
    if (taken.has(form)) continue;
    for (const [other, own] of forms.slice(index + 1)) {
      if (taken.has(other) || /\d/.test(form + other) || !mirip(form, other, SLIP)) continue;
      taken.add(other);
      yield { jenis: 'keluaran', tingkat: 'info', usual: labels[0]?.teks ?? '', labels: own };
    }
  }
}
