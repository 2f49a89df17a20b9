import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocs } from './functions/jsdoc';
import { withFunctions } from './functions/readme';
import { markdown } from './functions/reference';
import { ROOT, SOURCES } from './functions/sources';
import { writeFunctions } from './functions/write';

/**
 * `npm run functions [-- --base URL] [--out DIR]`: the custom functions' metadata and help pages into dist/, and the
 * function reference into docs/ and README.md. `--base` is where the add-in will be served from; helpUrl needs it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: 'https://localhost:3000' },
      out: { type: 'string', default: 'dist' },
    },
  });
  await writeFunctions(join(ROOT, values.out), values.base);
  const docs = readDocs(SOURCES);
  writeFileSync(join(ROOT, 'docs/fungsi.md'), markdown(docs, 'id'));
  writeFileSync(join(ROOT, 'docs/functions.md'), markdown(docs, 'en'));
  const readme = join(ROOT, 'README.md');
  writeFileSync(readme, withFunctions(readFileSync(readme, 'utf8'), docs));
}

void main();
