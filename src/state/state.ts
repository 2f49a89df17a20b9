import type { TitikTersimpan } from '../domain/indikator/kantor-lain';

/**
 * What the product remembers in a workbook between builds: settings, the user's answers to recognition's questions, and every
 * text that people typed into our sheets. Rows are named by identity, never by address.
 */
export interface State {
  readonly version: 1;
  readonly settings: Settings;
  /** Answers to recognition's questions, as given: the option's name → its values, e.g. sheet → ["Lembar1=anggaran"]. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly typed: Typed;
  /** What other offices' workbooks said at the last build that was given them. */
  readonly banding?: readonly TitikTersimpan[];
}

export interface Settings {
  /** Under-absorption threshold as a ratio; absent: the default of domain/parameters. */
  readonly ambang?: number;
}

/** Sheet key → row key → field → what was typed. */
export type Typed = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, TypedValue>>>;

export type TypedValue = string | number | boolean;

export const EMPTY_STATE: State = { version: 1, settings: {}, answers: {}, typed: new Map() };

export function writeState(state: State): string {
  return JSON.stringify({
    version: state.version,
    settings: state.settings,
    answers: state.answers,
    ...(state.banding && state.banding.length > 0 && { banding: state.banding }),
    typed: [...state.typed].map(([sheet, rows]) => [
      sheet,
      [...rows].map(([row, fields]) => [row, [...fields]]),
    ]),
  });
}

/** Reads what `writeState` wrote. Anything else, an unknown version too, gives the empty state: the sheets still hold the typed text. */
export function readState(text: string | null): State {
  if (text === null) return EMPTY_STATE;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return EMPTY_STATE;
  }
  if (!isRecord(json) || json['version'] !== 1) return EMPTY_STATE;
  const banding = readBanding(json['banding']);
  return {
    version: 1,
    settings: readSettings(json['settings']),
    answers: readAnswers(json['answers']),
    typed: readTyped(json['typed']),
    ...(banding.length > 0 && { banding }),
  };
}

function readBanding(json: unknown): TitikTersimpan[] {
  return Array.isArray(json) ? json.filter(isTitik) : [];
}

function isTitik(one: unknown): one is TitikTersimpan {
  return (
    isRecord(one) &&
    ['indikator', 'kantor', 'berkas'].every((key) => typeof one[key] === 'string') &&
    ['tahun', 'capaian'].every((key) => isNumberOrNull(one[key])) &&
    ['target', 'realisasi'].every((key) => isAngka(one[key]))
  );
}

function isAngka(one: unknown): boolean {
  return (
    one === null || (isRecord(one) && isNumberOrNull(one['nilai']) && typeof one['persen'] === 'boolean')
  );
}

function isNumberOrNull(one: unknown): boolean {
  return one === null || typeof one === 'number';
}

function readSettings(json: unknown): Settings {
  const ambang = isRecord(json) ? json['ambang'] : undefined;
  return typeof ambang === 'number' && ambang > 0 && ambang <= 1 ? { ambang } : {};
}

function readAnswers(json: unknown): Record<string, string[]> {
  if (!isRecord(json)) return {};
  return Object.fromEntries(
    Object.entries(json).filter((pair): pair is [string, string[]] => isTexts(pair[1])),
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function readTyped(json: unknown): Typed {
  return readPairs(json, (rows) =>
    readPairs(rows, (fields) => readPairs(fields, (value) => (isTypedValue(value) ? value : undefined))),
  );
}

function readPairs<T>(json: unknown, read: (value: unknown) => T | undefined): Map<string, T> {
  const map = new Map<string, T>();
  if (!Array.isArray(json)) return map;
  for (const pair of json as unknown[]) {
    if (!Array.isArray(pair) || typeof pair[0] !== 'string') continue;
    const value = read(pair[1]);
    if (value !== undefined) map.set(pair[0], value);
  }
  return map;
}

function isTypedValue(value: unknown): value is TypedValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
