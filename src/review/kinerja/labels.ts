import { lipat } from '../../domain/identitas';
import { keserupaan, termuat } from '../../domain/kemiripan';
import type { Tempat } from '../../domain/laporan';
import { rapat } from '../../domain/nama-rapat';
import { tanpaKantor } from './cells';

/** A name where it stands. */
export interface Label {
  readonly teks: string;
  readonly di: Tempat;
  /** The table (or set of names) that it stands in: two names of one table are two things. */
  readonly dalam: object;
  /** Decides which writing is the right one where as many tables have the one as the other. */
  readonly utama: boolean;
}

/** All that is one thing, in the order of the workbook. */
export interface Kelompok {
  readonly labels: readonly Label[];
  /** Different writings, the usual one first. */
  readonly tulisan: readonly Tulisan[];
}

export interface Tulisan {
  readonly bentuk: string;
  readonly teks: string;
  readonly labels: readonly Label[];
}

/** Two names that are less alike than this are two things. */
const SERUPA = 0.75;
const SHORTER = 0.6;
const ALL_THERE = 0.85;

/**
 * Puts names together that mean one thing though they are written differently: the most alike first, never two that stand
 * side by side in one table.
 */
export function kelompokkan(labels: readonly Label[], kantor: string | null): Kelompok[] {
  const groups = byForm(labels, kantor).map((tulisan): Group => ({
    tulisan: [tulisan],
    dalam: new Set(tulisan.labels.map(({ dalam }) => dalam)),
  }));
  for (const [a, b] of pairsByLikeness(groups)) {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one === other || [...one.dalam].some((tabel) => other.dalam.has(tabel))) continue;
    one.tulisan.push(...other.tulisan);
    for (const tabel of other.dalam) one.dalam.add(tabel);
    other.into = one;
  }
  return groups.filter((group) => !group.into).map(kelompok);
}

interface Group {
  readonly tulisan: Tulisan[];
  readonly dalam: Set<object>;
  into?: Group;
}

function rootOf(group: Group): Group {
  let root = group;
  while (root.into) root = root.into;
  return root;
}

function byForm(labels: readonly Label[], kantor: string | null): Tulisan[] {
  const forms = new Map<string, Label[]>();
  for (const label of labels) {
    const bentuk = bentukNama(label.teks, kantor);
    const same = forms.get(bentuk);
    if (same) same.push(label);
    else forms.set(bentuk, [label]);
  }
  return [...forms].map(([bentuk, own]) => ({ bentuk, teks: own[0]?.teks ?? '', labels: own }));
}

/** What remains of a name once case, spaces, punctuation, "&" for "dan" and the office's own name are gone. */
export function bentukNama(teks: string, kantor: string | null): string {
  return rapat(tanpaKantor(teks.replaceAll('&', ' dan '), kantor));
}

/** Of a short name a word left out is much: then it counts that the rest is all there. */
function likeness(a: string, b: string): number {
  const isNearlyAsLong = Math.min(a.length, b.length) >= SHORTER * Math.max(a.length, b.length);
  const alike = keserupaan(a, b);
  return alike < SERUPA && isNearlyAsLong && termuat(a, b) >= ALL_THERE ? SERUPA : alike;
}

function pairsByLikeness(groups: readonly Group[]): [Group, Group][] {
  const pairs: { pair: [Group, Group]; alike: number }[] = [];
  groups.forEach((a, index) => {
    for (const b of groups.slice(index + 1)) {
      const alike = likeness(a.tulisan[0]?.bentuk ?? '', b.tulisan[0]?.bentuk ?? '');
      if (alike >= SERUPA) pairs.push({ pair: [a, b], alike });
    }
  });
  return pairs.sort((a, b) => b.alike - a.alike).map(({ pair }) => pair);
}

function kelompok({ tulisan }: Group): Kelompok {
  const usual = [...tulisan].sort((a, b) => places(b) - places(a) || Number(isUtama(b)) - Number(isUtama(a)));
  return { labels: tulisan.flatMap(({ labels }) => labels), tulisan: usual };
}

/** In how many tables it is written so. */
function places({ labels }: Tulisan): number {
  return new Set(labels.map(({ dalam }) => dalam)).size;
}

function isUtama({ labels }: Tulisan): boolean {
  return labels.some(({ utama }) => utama);
}

/** Writings of one form that are not the same text: spaces, punctuation, the office's own name. */
export function bedaBentuk({ labels }: Tulisan): Map<string, Label[]> {
  const texts = new Map<string, Label[]>();
  for (const label of labels) {
    const same = texts.get(lipat(label.teks));
    if (same) same.push(label);
    else texts.set(lipat(label.teks), [label]);
  }
  return texts;
}
