import { transformFileSync } from '@swc/core';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '../..');

/**
 * Compiles src/ and bench/ as the web bundles are compiled, into a folder within the repository, so that packages are found from
 * there. The measured processes are to run what users run, and peers come compiled too: tsx alone costs an eighth of the time, as it
 * gives every function its name when it is made.
 * @returns the folder; the caller removes it
 */
export function compile(): string {
  const out = mkdtempSync(join(ROOT, 'out-bench-'));
  writeFileSync(join(out, 'package.json'), '{"type":"commonjs"}');
  for (const path of ['src', 'bench'].flatMap((folder) => filesIn(join(ROOT, folder)))) {
    const to = join(out, relative(ROOT, path));
    mkdirSync(dirname(to), { recursive: true });
    if (path.endsWith('.json')) copyFileSync(path, to);
    else writeFileSync(to.replace(/ts$/, 'js'), compiled(path));
  }
  return out;
}

function compiled(path: string): string {
  return transformFileSync(path, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  }).code;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|json)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}
