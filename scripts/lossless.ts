/**
 * Edits every workbook of a folder the way a build does, cleans it again, and says part by part what became of it.
 *
 *   npm run -s lossless -- FOLDER [--keep OUT]
 *
 * One JSON line a file: how many parts it has, how many stayed the same, were changed, added, lost, and whether cleaning
 * gave back every part byte for byte; or why the file was refused. With --keep the edited file stays as OUT/<name> and the
 * cleaned one as OUT/clean/<name>. Exit code 1 when an edited file does not read as it should.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WorkbookError } from '../src/workbook/errors';
import { editAndClean } from './support/edit-and-clean';

const WORKBOOK = /\.xl(?:sx|sm|tx|tm|am|sb|s|t)$/i;

interface Options {
  readonly folder: string;
  readonly keep: string | null;
}

function readOptions(): Options | null {
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { keep: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) return null;
  return {
    folder: resolve(from, folder),
    keep: values.keep === undefined ? null : resolve(from, values.keep),
  };
}

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    process.stderr.write('Usage: npm run -s lossless -- FOLDER [--keep OUT]\n');
    return 2;
  }
  const { folder, keep } = options;
  if (keep !== null) mkdirSync(join(keep, 'clean'), { recursive: true });
  let failed = 0;
  for (const file of readdirSync(folder).sort()) {
    // Office writes a lock file beside a workbook that is open.
    if (!WORKBOOK.test(file) || file.startsWith('~$')) continue;
    const line = await editOne(file, folder, keep);
    if ('failed' in line) failed++;
    process.stdout.write(`${JSON.stringify({ file, ...line })}\n`);
  }
  return failed > 0 ? 1 : 0;
}

async function editOne(file: string, folder: string, keep: string | null): Promise<object> {
  try {
    const { edited, cleaned, ...line } = await editAndClean(readFileSync(join(folder, file)), file);
    if (keep !== null) {
      writeFileSync(join(keep, file), edited);
      writeFileSync(join(keep, 'clean', file), cleaned);
    }
    return line;
  } catch (error) {
    if (error instanceof WorkbookError) return { refused: error.message };
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

void main().then((code) => {
  process.exitCode = code;
});
