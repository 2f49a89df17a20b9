import { readFileSync } from 'node:fs';

/** A line of a table of figures, by its column's heading. */
export type Row = Readonly<Record<string, string>>;

/** Reads a tab-separated file whose first line names the columns. */
export function readTsv(path: string): readonly Row[] {
  const [heading = '', ...lines] = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  const keys = heading.split('\t');
  return lines.map((line, index) => {
    const fields = line.split('\t');
    if (fields.length !== keys.length) throw new Error(`${path}:${index + 2}: ${fields.length} fields`);
    return Object.fromEntries(keys.map((key, column) => [key, fields[column] ?? '']));
  });
}

/** A field that must be there. */
export function field(row: Row, key: string): string {
  const value = row[key];
  if (value === undefined) throw new Error(`No column ${key} in ${JSON.stringify(row)}`);
  return value;
}
