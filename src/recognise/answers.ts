import type { JawabanSasaran, JawabanTingkat } from '../domain/kinerja';
import { columnNumber } from '../workbook/address';
import type {
  ColumnAnswer,
  ColumnRole,
  RecogniseOptions,
  SheetAnswer,
  SheetRole,
  UnitAnswer,
} from './options';

/** The user's answers as they were given: the values of `--sheet`, `--column`, `--unit`, `--sasaran` and `--tingkat`. The workbook's state keeps them so. */
export interface AnswerTexts {
  readonly sheet?: readonly string[];
  readonly column?: readonly string[];
  readonly unit?: readonly string[];
  readonly sasaran?: readonly string[];
  readonly tingkat?: readonly string[];
}

export class AnswerError extends Error {
  override readonly name = 'AnswerError';

  constructor(
    readonly option: keyof AnswerTexts,
    readonly text: string,
  ) {
    super(`--${option} ${text}`);
  }
}

const SHEET_ROLES: ReadonlySet<string> = new Set<SheetRole>([
  'anggaran',
  'rekap',
  'abaikan',
  'kumulatif',
  'per periode',
]);
const COLUMN_ROLES: ReadonlySet<string> = new Set<ColumnRole>(['pagu', 'realisasi', 'uraian', 'persen']);

/** @throws AnswerError for the first text that is no answer. */
export function parseAnswers(texts: AnswerTexts): RecogniseOptions {
  return {
    sheet: (texts.sheet ?? []).map(sheetAnswer),
    column: (texts.column ?? []).map(columnAnswer),
    unit: (texts.unit ?? []).map(unitAnswer),
    sasaran: (texts.sasaran ?? []).map(sasaranAnswer),
    tingkat: (texts.tingkat ?? []).map(tingkatAnswer),
  };
}

/** Later answers go over earlier ones to the same question. */
export function mergeAnswers(earlier: AnswerTexts, later: AnswerTexts): AnswerTexts {
  const merged: { -readonly [K in keyof AnswerTexts]: string[] } = {};
  for (const option of ['sheet', 'column', 'unit', 'sasaran', 'tingkat'] as const) {
    const byQuestion = new Map<string, string>();
    for (const text of [...(earlier[option] ?? []), ...(later[option] ?? [])]) {
      byQuestion.set(question(text), text);
    }
    if (byQuestion.size > 0) merged[option] = [...byQuestion.values()];
  }
  return merged;
}

function question(text: string): string {
  return text.slice(0, Math.max(0, text.lastIndexOf('='))).toLowerCase();
}

function halves(option: keyof AnswerTexts, text: string): [string, string] {
  const at = text.lastIndexOf('=');
  const left = text.slice(0, at).trim();
  const right = text.slice(at + 1).trim();
  if (at < 1 || left === '' || right === '') throw new AnswerError(option, text);
  return [left, right];
}

function sheetAnswer(text: string): SheetAnswer {
  const [sheet, role] = halves('sheet', text);
  if (!SHEET_ROLES.has(role.toLowerCase())) throw new AnswerError('sheet', text);
  return { sheet, role: role.toLowerCase() as SheetRole };
}

function columnAnswer(text: string): ColumnAnswer {
  const [left, letters] = halves('column', text);
  const at = left.lastIndexOf('!');
  const peran = left
    .slice(at + 1)
    .trim()
    .toLowerCase();
  const cols = letters.split(/[+,;]/).map((letter) => columnNumber(letter.trim()));
  if (at < 1 || !COLUMN_ROLES.has(peran) || cols.includes(0)) throw new AnswerError('column', text);
  return { sheet: left.slice(0, at).trim(), peran: peran as ColumnRole, cols };
}

function unitAnswer(text: string): UnitAnswer {
  const [dari, menjadi] = halves('unit', text);
  return { dari, menjadi };
}

/** "Meningkatnya …=Program A; Program B". */
function sasaranAnswer(text: string): JawabanSasaran {
  const [sasaran, programs] = halves('sasaran', text);
  const program = programs
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (program.length === 0) throw new AnswerError('sasaran', text);
  return { sasaran, program };
}

const TINGKAT = ['tujuan', 'sasaran', 'program'] as const;

function tingkatAnswer(text: string): JawabanTingkat {
  const [nama, level] = halves('tingkat', text);
  const tingkat = TINGKAT.find((one) => one === level.toLowerCase());
  if (tingkat === undefined) throw new AnswerError('tingkat', text);
  return { nama, tingkat };
}
