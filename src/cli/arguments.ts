import { parseArgs, type ParseArgsConfig } from 'node:util';
import { bacaAmbang } from '../domain/numbers/ambang';
import { usage } from '../messages/id/cli';
import { AnswerError, parseAnswers, type AnswerTexts } from '../recognise/answers';

export const COMMANDS = ['build', 'review', 'clean', 'inspect', 'new'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: CommandName;
  /** The workbook; of 'new' the year, as typed. */
  readonly input: string;
  readonly output: string | null;
  readonly ambang: number | undefined;
  readonly json: boolean;
  readonly force: boolean;
  readonly answers: AnswerTexts;
  /** Other offices' workbooks. */
  readonly banding: readonly string[];
}

/** What the user asked for instead of a command. */
export type Ask = { readonly ask: 'help'; readonly of: CommandName | null } | { readonly ask: 'version' };

/** The call was wrong; the message is a sentence for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

const ANSWERS: Options = {
  sheet: { type: 'string', multiple: true },
  column: { type: 'string', multiple: true },
  unit: { type: 'string', multiple: true },
  sasaran: { type: 'string', multiple: true },
  tingkat: { type: 'string', multiple: true },
};
const HELP: Options = { help: { type: 'boolean', short: 'h' } };
const JSON_OUT: Options = { json: { type: 'boolean' } };
const FIGURES: Options = { ambang: { type: 'string' }, banding: { type: 'string', multiple: true } };
const OUTPUT: Options = { output: { type: 'string', short: 'o' }, force: { type: 'boolean' } };

const OPTIONS: Readonly<Record<CommandName, Options>> = {
  build: { ...HELP, ...OUTPUT, ...FIGURES, ...JSON_OUT, ...ANSWERS },
  review: { ...HELP, ...FIGURES, ...JSON_OUT, ...ANSWERS },
  clean: { ...HELP, ...OUTPUT },
  inspect: { ...HELP, ...JSON_OUT, ...ANSWERS },
  new: { ...HELP, ...OUTPUT },
};

/** @throws UsageError */
export function readArguments(argv: readonly string[]): Arguments | Ask {
  const [first, ...rest] = argv;
  if (first === undefined) throw new UsageError(usage.tanpaPerintah);
  if (first === '--help' || first === '-h' || first === 'help') return { ask: 'help', of: null };
  if (first === '--version' || first === '-v') return { ask: 'version' };
  if (!isCommand(first)) throw new UsageError(usage.perintah(first));
  const { values, positionals } = parse(first, rest);
  const ambang = text(values['ambang']);
  if (values['help']) return { ask: 'help', of: first };
  const [input, extra] = positionals;
  if (input === undefined)
    throw new UsageError(first === 'new' ? usage.tanpaTahun : usage.tanpaBerkas(first));
  if (extra !== undefined)
    throw new UsageError(first === 'new' ? usage.satuTahun(extra) : usage.banyakBerkas(extra));
  if (first === 'new') readTahun(input);
  return {
    command: first,
    input,
    output: text(values['output']),
    ambang: ambang === null ? undefined : readAmbang(ambang),
    json: values['json'] === true,
    force: values['force'] === true,
    answers: readAnswers(values),
    banding: list(values['banding']),
  };
}

function isCommand(name: string): name is CommandName {
  return (COMMANDS as readonly string[]).includes(name);
}

type Values = Readonly<Record<string, unknown>>;

/** Node's own sentences are English: each is said again in ours. */
function parse(command: CommandName, args: string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args, options: OPTIONS[command], allowPositionals: true, strict: true });
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    const name = /'(-{1,2}[^ '=,]+)/.exec(String((error as Error).message))?.[1] ?? args.join(' ');
    if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new UsageError(usage.opsi(name, command));
    const takesValue = /argument missing|ambiguous/.test((error as Error).message);
    throw new UsageError((takesValue ? usage.nilai : usage.tanpaNilai)(longName(command, name), command));
  }
}

/** "-o" → "--output". */
function longName(command: CommandName, name: string): string {
  if (name.startsWith('--')) return name;
  const found = Object.entries(OPTIONS[command]).find(([, option]) => option.short === name.slice(1));
  return found ? `--${found[0]}` : name;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** "0.95", "0,95" or "95%" → 0.95. */
export function readAmbang(written: string): number {
  const ambang = bacaAmbang(written);
  if (ambang === null) throw new UsageError(usage.ambang(written));
  return ambang;
}

/** Reports of performance are asked for since 1999. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** "2026" → 2026. */
export function readTahun(written: string): number {
  const tahun = /^\d{4}$/.test(written) ? Number(written) : NaN;
  if (!(tahun >= FIRST_YEAR && tahun <= LAST_YEAR)) throw new UsageError(usage.tahun(written));
  return tahun;
}

function readAnswers(values: Values): AnswerTexts {
  const answers: AnswerTexts = {
    sheet: list(values['sheet']),
    column: list(values['column']),
    unit: list(values['unit']),
    sasaran: list(values['sasaran']),
    tingkat: list(values['tingkat']),
  };
  try {
    parseAnswers(answers);
  } catch (error) {
    if (error instanceof AnswerError) throw new UsageError(usage.jawaban(`--${error.option}`, error.text));
    throw error;
  }
  return answers;
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
