import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { functions as english } from '../src/messages/en/functions';
import { readDocs } from './functions/jsdoc';
import { generateMetadata, inEnglish } from './functions/metadata';
import { markdown } from './functions/reference';
import { page } from './functions/reference-page';
import { PAGES, ROOT, SOURCES } from './functions/sources';

/**
 * `npm run functions [-- --base URL] [--out DIR]`: the custom functions' metadata and help pages into dist/, and the
 * function reference into docs/. `--base` is where the add-in will be served from; helpUrl needs it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: 'https://localhost:3000' },
      out: { type: 'string', default: 'dist' },
    },
  });
  const out = join(ROOT, values.out);
  mkdirSync(out, { recursive: true });
  const metadata = await generateMetadata(SOURCES, values.base);
  const docs = readDocs(SOURCES);
  write(join(out, 'functions.json'), json(metadata));
  write(join(out, 'functions.en.json'), json(inEnglish(metadata, english, values.base)));
  for (const language of ['id', 'en'] as const) {
    write(join(out, PAGES[language]), page(docs, language));
    write(join(ROOT, 'docs', language === 'id' ? 'fungsi.md' : 'functions.md'), markdown(docs, language));
  }
}

function write(file: string, text: string): void {
  writeFileSync(file, text);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

void main();
