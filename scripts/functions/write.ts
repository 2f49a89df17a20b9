import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functions as english } from '../../src/messages/en/functions';
import { readDocs } from './jsdoc';
import { generateMetadata, inEnglish } from './metadata';
import { page } from './reference-page';
import { PAGES, SOURCES } from './sources';

/**
 * The custom functions' metadata and help pages, as the manifest names them.
 * @param out folder, made where it is missing
 * @param base where the add-in will be served from; helpUrl needs it
 */
export async function writeFunctions(out: string, base: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const metadata = await generateMetadata(SOURCES, base);
  const docs = readDocs(SOURCES);
  writeFileSync(join(out, 'functions.json'), json(metadata));
  writeFileSync(join(out, 'functions.en.json'), json(inEnglish(metadata, english, base)));
  for (const language of ['id', 'en'] as const)
    writeFileSync(join(out, PAGES[language]), page(docs, language));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
