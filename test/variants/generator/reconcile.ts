import type { Budget } from './budget/budget';
import { isNumeric } from './dimensions/money-form';
import { NEEDS_PROGRAM_WORD, NUMBERED, WITH_ACCOUNTS } from './dimensions/hierarchy/hierarchy';
import { zerosAreText } from './dimensions/zero-form';
import type { Plan } from './plan';

/** Pagu and realisasi, and nothing beside them. */
const TWO_MONEY_COLUMNS = {
  spending: 'single',
  percent: 'absent',
  measureHeads: 'apart',
  sisa: 'absent',
  extra: 'none',
  order: 'usual',
} as const;

/** Flaws that draw a sheet a quarter. */
const QUARTERLY: readonly Plan['doubt'][] = ['sheet a quarter', 'quarters to add up'];

/** What cannot be together, and what gives way. Later rules see what earlier ones changed. */
const RULES: readonly {
  readonly clash: (plan: Plan, budget: Budget) => boolean;
  readonly instead: Partial<Plan>;
}[] = [
  // What a flaw needs comes first, so that it is not lost.
  {
    clash: ({ doubt }) => ['two pagu', 'no pagu', 'no header'].includes(doubt),
    instead: { spending: 'single', blocks: 'a sheet a unit', rupiahSign: 'none', extra: 'none' },
  },
  {
    clash: ({ doubt }) => doubt === 'two pagu',
    instead: { percent: 'absent', sisa: 'absent', formulas: 'none' },
  },
  {
    clash: ({ doubt }) => doubt === 'no pagu',
    instead: { percent: 'absent', sisa: 'absent', formulas: 'none' },
  },
  {
    clash: ({ doubt }) => doubt === 'no header',
    instead: {
      columnNumbers: 'none',
      headerRepeat: 'none',
      percent: 'absent',
      sisa: 'absent',
      formulas: 'none',
      recap: 'none',
    },
  },
  {
    clash: ({ doubt }) => doubt === 'mixed separators',
    instead: { moneyForm: 'Indonesian text', zeroForm: 'as other money' },
  },
  {
    clash: ({ doubt }) => doubt === 'in thousands',
    instead: { moneyForm: 'number', formulas: 'none', recap: 'none' },
  },
  {
    clash: ({ doubt }) =>
      ['copied sheet', 'changed copy', ...QUARTERLY, 'year before', 'units alike'].includes(doubt),
    instead: { blocks: 'a sheet a unit', yearPlace: 'title' },
  },
  {
    clash: ({ doubt }) => ['copied sheet', 'changed copy', ...QUARTERLY].includes(doubt),
    instead: { unitPlace: 'title' },
  },
  { clash: ({ doubt }) => QUARTERLY.includes(doubt), instead: { spending: 'single', recap: 'none' } },
  { clash: ({ doubt }) => doubt === 'units alike', instead: { unitPlace: 'title', above: 'none' } },
  {
    clash: ({ doubt, blocks }) =>
      ['precision lost', 'unreadable figure', 'error value', 'unknown function'].includes(doubt) &&
      blocks === 'flat list',
    instead: { blocks: 'a sheet a unit' },
  },

  // How units share the workbook.
  {
    clash: ({ doubt }, { units }) => doubt === 'units alike' && units.length === 1,
    instead: { doubt: 'none' },
  },
  {
    clash: ({ blocks }, { units }) =>
      ['stacked', 'side by side', 'unit rows'].includes(blocks) && units.length === 1,
    instead: { blocks: 'a sheet a unit' },
  },
  {
    clash: ({ blocks, hierarchy }) => blocks === 'unit rows' && hierarchy === 'column a level',
    instead: { blocks: 'unit column' },
  },
  {
    clash: ({ blocks }) => blocks === 'flat list',
    instead: {
      hierarchy: 'roman and arabic',
      above: 'none',
      groupRows: 'with money',
      programWord: 'PROGRAM, capitals',
      ...TWO_MONEY_COLUMNS,
      rupiahSign: 'none',
      headerRows: 'as needed',
      formulas: 'none',
      blanks: 'none',
    },
  },
  {
    clash: ({ blocks, margins }) =>
      blocks === 'flat list' && (margins === 'spacer columns' || margins === 'wide spacers'),
    instead: { margins: 'none' },
  },
  {
    clash: ({ blocks, totalRow }) =>
      blocks === 'flat list' && ['twice', 'and the rest', 'and cash'].includes(totalRow),
    instead: { totalRow: 'JUMLAH' },
  },
  {
    clash: ({ blocks, hidden }) => blocks === 'flat list' && hidden !== 'an old sheet',
    instead: { hidden: 'nothing' },
  },
  {
    clash: ({ blocks, yearPlace }) => blocks === 'flat list' && yearPlace === 'header',
    instead: { yearPlace: 'title' },
  },
  { clash: ({ blocks }) => blocks !== 'flat list', instead: { flatBy: 'leaf' } },
  {
    clash: ({ blocks, hierarchy }) => blocks === 'table a program' && hierarchy === 'column a level',
    instead: { hierarchy: 'roman and arabic' },
  },
  { clash: ({ blocks }) => blocks === 'table a program', instead: { above: 'none', totalRow: 'JUMLAH' } },
  {
    clash: ({ spending, yearPlace }) =>
      (spending === 'two years' || spending === 'book of payments') && yearPlace === 'header',
    instead: { yearPlace: 'title' },
  },
  {
    clash: ({ blocks }) => ['unit rows', 'unit column', 'flat list'].includes(blocks),
    instead: { unitPlace: 'title', above: 'none' },
  },
  {
    clash: ({ unitPlace }, { units }) => unitPlace === 'file name' && units.length > 1,
    instead: { unitPlace: 'title' },
  },
  {
    clash: ({ unitPlace, blocks }) =>
      unitPlace === 'sheet name' && blocks !== 'a sheet a unit' && blocks !== 'table a program',
    instead: { unitPlace: 'line above' },
  },

  {
    clash: ({ blocks }, { units }) => blocks === 'columns a unit' && units.length === 1,
    instead: { blocks: 'a sheet a unit' },
  },
  {
    clash: ({ blocks }) => blocks === 'columns a unit',
    instead: {
      doubt: 'none',
      above: 'none',
      accounts: 'none',
      spending: 'single',
      measureHeads: 'apart',
      sisa: 'absent',
      extra: 'none',
      order: 'usual',
      margins: 'none',
      rupiahSign: 'none',
      headerRows: 'as needed',
      formulas: 'none',
      unitPlace: 'title',
    },
  },
  { clash: ({ blocks }) => blocks !== 'columns a unit', instead: { unitColumns: 'rows a unit' } },
  {
    clash: ({ blocks, totalRow }) =>
      blocks === 'columns a unit' && ['twice', 'and the rest', 'and cash'].includes(totalRow),
    instead: { totalRow: 'JUMLAH' },
  },
  {
    // A recap of all kegiatan would be the only budget that is left where the matrix is asked about.
    clash: ({ blocks, recap }) => blocks === 'columns a unit' && recap === 'kegiatan, own sheet',
    instead: { recap: 'none' },
  },
  {
    clash: ({ blocks, yearPlace }) => blocks === 'columns a unit' && yearPlace === 'header',
    instead: { yearPlace: 'title' },
  },
  {
    clash: ({ brokenNames, hierarchy, blocks, doubt }) =>
      brokenNames !== 'none' &&
      (!NUMBERED.has(hierarchy) ||
        hierarchy === 'codes and numbers' ||
        !['a sheet a unit', 'stacked'].includes(blocks) ||
        doubt !== 'none'),
    instead: { brokenNames: 'none' },
  },
  {
    clash: ({ brokenNames }) => brokenNames !== 'none',
    instead: { programWord: 'PROGRAM, capitals', formulas: 'none', headerRepeat: 'none', blanks: 'none' },
  },

  // What rows and columns need of each other.
  {
    clash: ({ hierarchy }) => hierarchy === 'column a level',
    instead: { above: 'none', groupRows: 'with money' },
  },
  {
    // Without numbers nothing tells what stands beneath the total from the rows above it.
    clash: ({ totalRow, hierarchy, above, blocks, accounts }) =>
      totalRow === 'and cash' &&
      !(NUMBERED.has(hierarchy) && above === 'none' && accounts !== 'details' && blocks !== 'unit rows'),
    instead: { totalRow: 'JUMLAH' },
  },
  {
    // A page that breaks among the cash lines carries over a sum of nothing.
    clash: ({ totalRow }) => totalRow === 'and cash',
    instead: { headerRepeat: 'none' },
  },
  // Sub kegiatan came with the codes of later years.
  {
    clash: ({ hierarchy, depth }) => hierarchy === 'codes until 2020' && depth !== 'kegiatan',
    instead: { hierarchy: 'codes' },
  },
  {
    clash: ({ hierarchy, blocks }) => blocks !== 'flat list' && !WITH_ACCOUNTS.has(hierarchy),
    instead: { accounts: 'none' },
  },
  {
    clash: ({ hierarchy, above, blocks, programWord }) =>
      programWord === 'absent' &&
      NEEDS_PROGRAM_WORD.has(hierarchy) &&
      (hierarchy === 'arabic both' || above !== 'none' || blocks === 'unit rows'),
    instead: { programWord: 'PROGRAM, capitals' },
  },
  { clash: ({ moneyForm }) => !isNumeric(moneyForm), instead: { formulas: 'none' } },
  {
    // A rest or a ratio over a cell that holds "-" is #VALUE!.
    clash: ({ formulas, zeroForm }) => formulas.startsWith('everything') && zerosAreText(zeroForm),
    instead: { zeroForm: 'as other money' },
  },
  {
    // A nil with a decimal comma among points as decimals would leave anyone in doubt.
    clash: ({ moneyForm, zeroForm }) =>
      (moneyForm === 'US text' || moneyForm === 'bare digits, point') && zeroForm === 'text 0,00',
    instead: { zeroForm: 'as other money' },
  },
  { clash: ({ moneyForm }) => moneyForm === 'Rp text', instead: { rupiahSign: 'none' } },
  {
    clash: ({ headerWords, spending }) => headerWords === 'english' && spending !== 'single',
    instead: { headerWords: 'synonyms' },
  },
  {
    clash: ({ recap }, { units }) => recap === 'kegiatan, own sheet' && units.length === 1,
    instead: { recap: 'none' },
  },
  { clash: ({ recap }) => recap === 'units beside', instead: { sideTable: 'none' } },
];

/** The plan as it can be laid out for this budget. */
export function reconcile(plan: Plan, budget: Budget): Plan {
  return RULES.reduce((now, { clash, instead }) => (clash(now, budget) ? { ...now, ...instead } : now), plan);
}
