/**
 * Reads plain data strictly: what is missing, of the wrong type or unknown is refused with its path. A mistyped key
 * that is silently ignored would change a rule without anybody seeing it.
 */
export class ParameterError extends Error {
  override readonly name = 'ParameterError';

  /** @param path where in the data, e.g. "skm-mutu.versi[0].nilai.pita[2].dari". */
  constructor(
    readonly path: string,
    readonly problem: 'missing' | 'unknown' | 'type' | 'value',
  ) {
    super(`${path}: ${problem}`);
  }
}

export type Reader<T> = (value: unknown, path: string) => T;

type Shape = Readonly<Record<string, Reader<unknown>>>;
type Read<S extends Shape> = { readonly [K in keyof S]: ReturnType<S[K]> };

/** An object with exactly these keys. */
export function objek<S extends Shape>(shape: S): Reader<Read<S>> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new ParameterError(path, 'type');
    const fields = new Map<string, unknown>(Object.entries(value));
    for (const key of fields.keys()) {
      if (!Object.hasOwn(shape, key)) throw new ParameterError(`${path}.${key}`, 'unknown');
    }
    const entries = Object.entries(shape).map(([key, read]) => {
      if (!fields.has(key)) throw new ParameterError(`${path}.${key}`, 'missing');
      return [key, read(fields.get(key), `${path}.${key}`)] as const;
    });
    return Object.fromEntries(entries) as Read<S>;
  };
}

/** A list with at least one item. */
export function daftar<T>(item: Reader<T>): Reader<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new ParameterError(path, 'type');
    if (value.length === 0) throw new ParameterError(path, 'value');
    return value.map((one: unknown, index) => item(one, `${path}[${index}]`));
  };
}

export function angka(min = -Infinity, max = Infinity): Reader<number> {
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new ParameterError(path, 'type');
    if (value < min || value > max) throw new ParameterError(path, 'value');
    return value;
  };
}

export const teks: Reader<string> = (value, path) => {
  if (typeof value !== 'string') throw new ParameterError(path, 'type');
  if (value.trim() === '') throw new ParameterError(path, 'value');
  return value;
};

export const benar: Reader<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new ParameterError(path, 'type');
  return value;
};

export function salahSatu<const T extends string>(...options: readonly T[]): Reader<T> {
  return (value, path) => {
    const found = options.find((option) => option === value);
    if (found === undefined) throw new ParameterError(path, typeof value === 'string' ? 'value' : 'type');
    return found;
  };
}

export function atauNull<T>(read: Reader<T>): Reader<T | null> {
  return (value, path) => (value === null ? null : read(value, path));
}

/** A calendar date, "2026-11-24". */
export const tanggal: Reader<string> = (value, path) => {
  const text = teks(value, path);
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(date.getTime()))
    throw new ParameterError(path, 'value');
  if (date.toISOString().slice(0, 10) !== text) throw new ParameterError(path, 'value');
  return text;
};
