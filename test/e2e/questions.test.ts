import { writeFileSync } from 'node:fs';
import { run } from '../../src/cli/run';
import { scratch } from '../support/build-file';
import { readGridFile } from '../support/grid';
import { gridXlsx } from '../support/grid-xlsx';

const at = scratch();

interface Inspected {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly tables: readonly {
      readonly kind: string;
      readonly area: string;
      readonly certainty: number;
      readonly levels?: string;
      readonly totals?: { readonly right: number; readonly all: number } | null;
      readonly reasons: readonly { readonly cell: string; readonly as: string }[];
    }[];
  }[];
  readonly questions: readonly {
    readonly code: string;
    readonly answers: readonly { readonly meaning: string; readonly options: readonly string[] }[];
  }[];
}

interface Built {
  readonly total: { readonly pagu: string; readonly realisasi: string };
  readonly units: readonly { readonly name: string }[];
}

async function lkjip(...argv: string[]): Promise<{ readonly code: number; readonly out: string }> {
  const out: string[] = [];
  const stdout = { write: (text: string) => out.push(text) };
  const code = await run(argv, { stdout, stderr: { write: () => true } });
  return { code, out: out.join('') };
}

async function inspect(path: string): Promise<Inspected> {
  return JSON.parse((await lkjip('inspect', path, '--json')).out) as Inspected;
}

async function build(path: string, ...options: string[]): Promise<Built> {
  return JSON.parse((await lkjip('build', path, '--json', ...options)).out) as Built;
}

/** A golden case as a file. */
function file(golden: string): string {
  const path = at(`${golden}.xlsx`);
  writeFileSync(path, gridXlsx(readGridFile(`${__dirname}/../recognise/golden/${golden}.grid`)));
  return path;
}

/** `--sheet "TW IV=anggaran"` as a shell would hand it over. */
function words(option: string): string[] {
  const [, name = '', text = ''] = /^(--\w+) "([\s\S]*)"$/.exec(option) ?? [];
  return [name, text];
}

const ASKED = [
  'two-pagu',
  'flat-list-asked',
  'copies',
  'units-alike',
  'quarters-beside',
  'programs-only',
  'sasaran-asked',
];

test.each(ASKED)(
  '%s: every option that inspect prints can be copied, and its answer is remembered',
  async (golden) => {
    const path = file(golden);
    const { questions } = await inspect(path);
    expect(questions).toHaveLength(1);
    const answers = questions.flatMap((question) => question.answers);
    expect(answers.length).toBeGreaterThan(1);
    for (const [index, { options }] of answers.entries()) {
      const first = at(`${golden}-${index}.xlsx`);
      const second = at(`${golden}-${index}-again.xlsx`);
      const { code, out } = await lkjip('build', path, '-o', first, '--json', ...options.flatMap(words));
      // A recap alone is no budget: then nothing is built, and nothing asked.
      if (code === 2) {
        expect(options).toEqual(['--sheet "hanya-program=rekap"']);
        continue;
      }
      const again = await build(first, '-o', second);
      const answered = JSON.parse(out) as Built;
      expect([again.total, again.units]).toEqual([answered.total, answered.units]);
      expect((await inspect(second)).questions).toEqual([]);
    }
  },
);

test('a later answer goes over the one that is remembered', async () => {
  const path = file('two-pagu');
  const first = at('first.xlsx');
  expect((await build(path, '-o', first, '--column', 'Anggaran!pagu=C')).total.pagu).toBe('100.00');
  expect((await build(first, '-o', at('second.xlsx'), '--column', 'Anggaran!pagu=D')).total.pagu).toBe(
    '90.00',
  );
});

test('the programs that serve a sasaran are remembered, and its efficiency with them', async () => {
  interface Efficient {
    readonly efficiency: readonly { readonly efisiensi: number | null }[];
  }
  const path = file('sasaran-asked');
  const efficiency = async (...argv: string[]): Promise<number | null | undefined> => {
    const { out } = await lkjip('build', ...argv, '--json');
    return (JSON.parse(out) as Efficient).efficiency[0]?.efisiensi;
  };
  expect(await efficiency(path, '-o', at('asked.xlsx'))).toBeNull();
  const answered = at('answered.xlsx');
  expect(await efficiency(path, '-o', answered, '--sasaran', '1=Program Kearsipan')).toBeCloseTo(1, 12);
  expect(await efficiency(answered, '-o', at('answered-again.xlsx'))).toBeCloseTo(1, 12);
});

test('inspect names each table by its cells, says what bears it out and which cells made it decide', async () => {
  const { sheets } = await inspect(file('roman-and-arabic'));
  const tables = sheets.flatMap(({ tables: found }) => found).filter(({ kind }) => kind === 'anggaran');
  expect(tables.length).toBeGreaterThan(0);
  for (const { area, certainty, levels, totals, reasons } of tables) {
    expect(area).toMatch(/^[A-Z]+\d+:[A-Z]+\d+$/);
    expect(levels).toBe('nomor');
    expect(totals?.right).toBe(totals?.all);
    expect(certainty).toBeGreaterThan(0.9);
    expect(reasons.map(({ as }) => as)).toEqual(expect.arrayContaining(['unit', 'pagu', 'realisasi']));
  }
});

test('--sheet NAMA=rekap leaves a budget out of the sums and keeps its programs to be compared', async () => {
  const path = file('recaps');
  const whole = await build(path, '-o', at('whole.xlsx'));
  const without = await build(path, '-o', at('without.xlsx'), '--sheet', 'Bendo=rekap');
  expect([whole.total.pagu, without.total.pagu]).toEqual(['160.00', '100.00']);
  expect(without.units.map(({ name }) => name)).toEqual(['Kelurahan Turi']);
});
