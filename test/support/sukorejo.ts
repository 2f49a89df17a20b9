import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../assets/samples/sukorejo-2020');

/** A table of the sample report as printed: a record a row, by the header's names. */
export function bacaTabel(nama: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...rows] = readFileSync(join(FOLDER, `${nama}.tsv`), 'utf8')
    .trimEnd()
    .split(/\r?\n/);
  const keys = header.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(keys.map((key, i) => [key, cells[i] ?? '']));
  });
}
