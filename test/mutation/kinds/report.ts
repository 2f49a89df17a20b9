import type { Random } from '../../variants/generator/random';
import type { Book, Figure, Patch, Text } from '../book';
import type { Kind, Plant } from '../plant';
import { mutu } from '../clean/indicators';
import { digit } from './budget';

function named(book: Book, pattern: RegExp): Figure[] {
  return book.figures.filter(({ name, formula }) => formula === null && pattern.test(name));
}

/** One of the figures with that name becomes what `change` makes of it. */
function figure(name: string, pattern: RegExp, change: (value: number, random: Random) => number): Kind {
  return {
    name,
    plant: (book, random) => {
      const found = named(book, pattern);
      if (found.length === 0) return null;
      const one = random.pick(found);
      const value = change(Number(one.value), random);
      return value === one.value || value <= 0 ? null : single(one, { kind: 'value', value });
    },
  };
}

function single(one: Figure | Text, patch: Patch, breaks: readonly string[] = []): Plant {
  return { patches: new Map([[one, patch]]), cells: [one], breaks };
}

/** A ratio by some hundredths of a percent, or some percents. */
function stale(value: number, random: Random): number {
  const steps = random.pick([-700, -340, -120, -90, 80, 130, 270, 510]);
  return Math.round(value * 10_000 + steps) / 10_000;
}

function whole(value: number, random: Random): number {
  return value + random.pick([-5, -3, -2, 2, 3, 4]);
}

export const REPORT_KINDS: readonly Kind[] = [
  figure('pagu misquoted', /^(?:pagu (?:Program|sasaran|kinerja)|realisasi kinerja)/, digit),
  figure('stale capaian', /^capaian /, stale),
  figure('target changed', /^target 2020 /, whole),
  figure('last target misquoted', /^target 2021 /, whole),
  figure('realisasi changed', /^realisasi \d/, whole),
  figure(
    'stale efisiensi',
    /^efisiensi /,
    (value, random) => Math.round(value * 100 + random.pick([-9, -4, 3, 6, 12])) / 100,
  ),
  figure('stale share', /^alokasi /, stale),
  figure(
    'stale progress',
    /^kemajuan /,
    (value, random) => Math.round(value * 1000 + random.pick([-31, -12, 9, 24])) / 1000,
  ),
  figure('stale serapan', /^serapan /, stale),
  figure('unsur changed', /^unsur /, (value, random) => value + random.pick([-6, -3, -2, 2, 3])),
  figure(
    'index changed',
    /^indeks$/,
    (value, random) => Math.round(value * 100 + random.pick([-120, -60, 45, 90])) / 100,
  ),
  figure('count changed', /^hitungan /, (value, random) =>
    Math.round(value * random.pick([0.8, 0.9, 1.1, 1.2])),
  ),
  figure('amount of the plan', /^rencana /, digit),
  figure('percentage of another row', /^kutipan /, stale),
  {
    name: 'wrong label',
    plant: (book, random) => {
      const found = named(book, /^(?:target 20\d\d|realisasi) 0$/);
      if (found.length === 0) return null;
      const one = random.pick(found);
      const right = mutu(Number(one.value));
      const wrong = random.pick(['Sangat Baik', 'Baik', 'Kurang Baik'].filter((word) => word !== right));
      const text = String(one.write(Number(one.value))).replace(right, wrong);
      return single(one, { kind: 'label', text }, ['label of its band']);
    },
  },
  {
    name: 'drifted label',
    plant: (book, random) => {
      const groups = book.names.filter(
        (group) => group.length > 3 && group.some(({ sheet }) => sheet === '3.1'),
      );
      if (groups.length === 0) return null;
      const text = random.pick(random.pick(groups));
      const words = text.text.split(' ');
      words.splice(random.int(1, words.length - 1), 1);
      return single(text, { kind: 'text', text: words.join(' ') }, ['one name']);
    },
  },
];
