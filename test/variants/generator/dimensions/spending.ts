import { sumOf, type Money } from '../budget/money';
import { dimension, type ChoiceOf } from '../dimension';
import type { MoneyColumn } from '../layout/money-cells';
import type { Words } from '../layout/words';
import type { Random } from '../random';

/** Into how many columns pagu and realisasi are split, and along what. */
export const spending = dimension({
  single: 8,
  change: 2,
  'change and difference': 1,
  groups: 2,
  'groups by measure': 1,
  'groups with total': 1,
  quarters: 1,
  'quarters with total': 2,
  'quarters to date': 1,
  months: 1,
  'months with total': 1,
  semesters: 1,
  'quarters in pairs': 1,
  'kinds of payment': 1,
  'until this month': 1,
  'book of payments': 1,
  'two years': 1,
});

export type Spending = ChoiceOf<typeof spending>;

export function spendingColumns(choice: Spending, words: Words, year: number, from: Random): MoneyColumn[] {
  const pagu: MoneyColumn = { key: 'pagu', heads: [words('pagu')], pick: (money) => money.pagu };
  const realisasi: MoneyColumn = {
    key: 'realisasi',
    heads: [words('realisasi')],
    pick: (money) => money.realisasi,
  };
  switch (choice) {
    case 'single':
      return [pagu, realisasi];
    case 'change':
    case 'change and difference':
      return [...changeColumns(choice, words, from), realisasi];
    case 'groups':
    case 'groups by measure':
    case 'groups with total':
      return groupColumns(choice, words, from);
    case 'until this month':
      return [pagu, ...untilThisMonth(words)];
    case 'book of payments':
      return [pagu, ...bookOfPayments()];
    case 'quarters in pairs':
      return [pagu, ...quarterPairs(from)];
    case 'kinds of payment':
      return [pagu, ...kindsOfPayment(words, from)];
    case 'two years':
      return twoYears(pagu, realisasi, year);
    case 'quarters':
    case 'quarters with total':
    case 'quarters to date':
    case 'months':
    case 'months with total':
    case 'semesters':
      return [pagu, ...periodColumns(choice, words, from)];
  }
}

function changeColumns(choice: Spending, words: Words, from: Random): MoneyColumn[] {
  const word = words('pagu').replace(/^(jumlah|total)\s+/i, '');
  const [before, after] = from.fork('change').pick([
    [['Sebelum Perubahan'], ['Setelah Perubahan']],
    [['Murni'], ['Perubahan']],
    [['APBD'], ['P-APBD']],
    [['Sebelum'], ['Sesudah']],
  ] as const);
  const under = from.fork('under').chance(0.5);
  const heads = (part: readonly string[]): string[] =>
    under ? [word, ...part] : [[word, ...part].join(' ')];
  const columns: MoneyColumn[] = [
    { key: 'before', heads: heads(before), pick: (money) => money.before },
    { key: 'pagu', heads: heads(after), pick: (money) => money.pagu },
  ];
  if (choice === 'change') return columns;
  const difference: MoneyColumn = {
    key: 'difference',
    heads: ['Bertambah/(Berkurang)'],
    pick: (money) => money.pagu - money.before,
  };
  return [...columns, difference];
}

const GROUPS: readonly (readonly string[])[] = [
  ['Operasi', 'Modal', 'Tak Terduga', 'Transfer'],
  ['Belanja Operasi', 'Belanja Modal', 'Belanja Tidak Terduga', 'Belanja Transfer'],
  ['PAD', 'DAU', 'DAK Fisik', 'DBHCHT'],
  ['BLUD', 'BOK', 'APBD', 'DAK Non Fisik'],
  ['APBN', 'APBD Provinsi', 'APBD Kota', 'DBHCHT'],
];

function groupColumns(choice: Spending, words: Words, from: Random): MoneyColumn[] {
  const groups = from.fork('groups').pick(GROUPS);
  const top = from.fork('top').pick([[], ['Kelompok Belanja']]);
  const measures = [
    { key: 'pagu', word: words('pagu'), by: (money: Money) => money.paguBy },
    { key: 'realisasi', word: words('realisasi'), by: (money: Money) => money.realisasiBy },
  ];
  const byMeasure = choice === 'groups by measure';
  const columns = measures.flatMap(({ key, word, by }) =>
    groups.map((group, i) => ({
      key: `${key} ${i + 1}`,
      heads: byMeasure ? [word, group] : [...top, group, word],
      pick: (money: Money) => by(money)[i] ?? 0n,
    })),
  );
  // Group by group instead of measure by measure: pagu 1, realisasi 1, pagu 2 …
  const ordered = byMeasure ? columns : groups.flatMap((_, i) => [columns[i], columns[i + groups.length]]);
  const totals = measures.map(({ key, word, by }) => ({
    key,
    heads: [...top, 'Jumlah', word],
    pick: (money: Money) => sumOf(by(money)),
    across: groups.map((_, i) => `${key} ${i + 1}`),
  }));
  const parted = ordered.filter((column) => column !== undefined);
  if (choice !== 'groups with total') return parted;
  return from.fork('total first').chance(0.4) ? [...totals, ...parted] : [...parted, ...totals];
}

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const QUARTERS: readonly (readonly string[])[] = [
  ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'],
  ['TW I', 'TW II', 'TW III', 'TW IV'],
  ['TW 1', 'TW 2', 'TW 3', 'TW 4'],
  ['Tribulan I', 'Tribulan II', 'Tribulan III', 'Tribulan IV'],
];

function periodColumns(choice: Spending, words: Words, from: Random): MoneyColumn[] {
  const periods = periodNames(choice, from);
  const size = 12 / periods.length;
  const toDate = choice === 'quarters to date';
  const columns = periods.map((period, i) => ({
    key: `realisasi ${i + 1}`,
    heads: [words('realisasi'), toDate ? `s.d. ${period}` : period],
    pick: (money: Money) => sumOf(money.monthly.slice(toDate ? 0 : i * size, (i + 1) * size)),
  }));
  if (!choice.endsWith('with total')) return columns;
  const total: MoneyColumn = {
    key: 'realisasi',
    heads: [words('realisasi'), from.fork('total').pick(['Jumlah', 'Total', 'Jumlah Realisasi'])],
    pick: (money) => money.realisasi,
    across: columns.map((column) => column.key),
  };
  return [...columns, total];
}

function periodNames(choice: Spending, from: Random): readonly string[] {
  if (choice.startsWith('months')) return MONTHS;
  return choice === 'semesters' ? ['Semester I', 'Semester II'] : from.fork('quarters').pick(QUARTERS);
}

/** As in books of payment: up to last month, this month, and both together. */
function untilThisMonth(words: Words): MoneyColumn[] {
  const column = (key: string, head: string, from: number, to: number): MoneyColumn => ({
    key,
    heads: [words('realisasi'), head],
    pick: (money) => sumOf(money.monthly.slice(from, to)),
  });
  return [
    column('last', 's.d. Bulan Lalu', 0, 11),
    column('this', 'Bulan Ini', 11, 12),
    { ...column('realisasi', 's.d. Bulan Ini', 0, 12), across: ['last', 'this'] },
  ];
}

/** SPJ fungsional: three ways to pay, each to last month, this month and both; their sum to this month is what was spent. */
function bookOfPayments(): MoneyColumn[] {
  const ways = ['SPJ-LS Gaji', 'SPJ-LS Barang & Jasa', 'SPJ-UP/GU/TU'];
  const columns = ways.flatMap((way, i) => {
    const column = (key: string, head: string, from: number, to: number): MoneyColumn => ({
      key: `${key} of ${way}`,
      heads: [way, head],
      pick: ({ monthly }) => sumOf(monthly.slice(i * 4 + from, i * 4 + to)),
    });
    return [
      column('last', 's.d. Bulan lalu', 0, 3),
      column('this', 'Bulan ini', 3, 4),
      column('both', 's.d. Bulan ini', 0, 4),
    ];
  });
  const total: MoneyColumn = {
    key: 'realisasi',
    heads: ['Jumlah SPJ (LS+UP/GU/TU) s.d. Bulan ini'],
    pick: (money) => money.realisasi,
    across: ways.map((way) => `both of ${way}`),
  };
  return [...columns, total];
}

/** What was planned for each quarter beside what became of it. */
function quarterPairs(from: Random): MoneyColumn[] {
  const plan = from.fork('plan').pick(['Rencana', 'Target', 'Anggaran Kas']);
  return from
    .fork('quarters')
    .pick(QUARTERS)
    .flatMap((quarter, i) => [
      {
        key: `plan ${i + 1}`,
        heads: [quarter, plan],
        pick: ({ pagu }: Money) => (i < 3 ? pagu / 4n : pagu - (pagu / 4n) * 3n),
      },
      {
        key: `realisasi ${i + 1}`,
        heads: [quarter, 'Realisasi'],
        pick: ({ monthly }: Money) => sumOf(monthly.slice(i * 3, i * 3 + 3)),
      },
    ]);
}

/** By the way in which it was paid out. */
function kindsOfPayment(words: Words, from: Random): MoneyColumn[] {
  const kinds = from.fork('kinds').pick([
    ['LS', 'UP/GU', 'TU'],
    ['SPJ LS Gaji', 'SPJ LS Barang dan Jasa', 'SPJ UP/GU/TU'],
  ]);
  const columns = kinds.map((kind, i) => ({
    key: `realisasi ${i + 1}`,
    heads: [words('realisasi'), kind],
    pick: ({ monthly }: Money) => sumOf(monthly.slice(i * 4, i * 4 + 4)),
  }));
  const total: MoneyColumn = {
    key: 'realisasi',
    heads: [words('realisasi'), 'Jumlah'],
    pick: (money) => money.realisasi,
    across: columns.map((column) => column.key),
  };
  return [...columns, total];
}

/** The year before beside this one, under heads that differ in the year only. */
function twoYears(pagu: MoneyColumn, realisasi: MoneyColumn, year: number): MoneyColumn[] {
  const last = `Tahun ${year - 1}`;
  return [
    { ...pagu, key: 'last pagu', heads: [last, ...pagu.heads], pick: ({ lastYear }) => lastYear.pagu },
    {
      ...realisasi,
      key: 'last realisasi',
      heads: [last, ...realisasi.heads],
      pick: ({ lastYear }) => lastYear.realisasi,
    },
    ...[pagu, realisasi].map((column) => ({ ...column, heads: [`Tahun ${year}`, ...column.heads] })),
  ];
}

/** The keys whose columns add up to the pagu or the realisasi of a row. */
export function keysOf(
  columns: readonly MoneyColumn[],
  measure: 'pagu' | 'realisasi',
  choice: Spending,
): string[] {
  const keys = columns.map((column) => column.key);
  if (keys.includes(measure)) return [measure];
  const parts = keys.filter((key) => key.startsWith(`${measure} `));
  return choice === 'quarters to date' ? parts.slice(-1) : parts;
}
