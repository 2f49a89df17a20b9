import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build, buildFunctions } from '../../scripts/build/build';

const ROOT = join(__dirname, '../..');
const PATIENCE = 110_000;
const OLD = 3_600_000;

export interface Bundles {
  readonly scalar: string;
  readonly matrix: string;
}

/** The production bundles of the custom functions, as webpack.config.js makes them. */
export async function builtBundles(): Promise<Bundles> {
  const folder = await once('functions', FUNCTIONS, buildFunctions);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return { scalar: read('functions-scalar.js'), matrix: read('functions-matrix.js') };
}

/** The folder with the whole add-in, as `npm run build` makes it for the development server. Not to be written into. */
export function builtAddIn(): Promise<string> {
  return once('add-in', ADD_IN, (folder) => build(folder));
}

const BUILD = ['webpack.config.js', 'package.json', 'scripts/build', 'scripts/functions'];
/** All that the functions may import, see the direction of imports. */
const FUNCTIONS = [
  ...BUILD,
  ...['domain', 'formula', 'workbook', 'memory', 'recognise', 'review', 'messages', 'functions'].map(
    (folder) => `src/${folder}`,
  ),
];
const ADD_IN = [...BUILD, 'src', 'assets/icons', 'manifest.xml'];

/**
 * A folder that is built once for a state of the sources; test files that run beside each other wait for the one that builds.
 */
async function once(
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const cache = join(ROOT, 'out', name);
  const folder = join(cache, sourceHash(sources));
  const lock = `${folder}.lock`;
  mkdirSync(cache, { recursive: true });
  const deadline = Date.now() + PATIENCE;
  while (!existsSync(folder)) {
    if (takeLock(lock)) {
      try {
        await make(`${folder}.part`);
        renameSync(`${folder}.part`, folder);
        forgetOld(cache);
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    } else if (Date.now() > deadline) throw new Error(`no build came: remove ${lock}`);
    else await setTimeout(100);
  }
  return folder;
}

function takeLock(lock: string): boolean {
  if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > PATIENCE)
    rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** Builds of earlier states of the sources. */
function forgetOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (Date.now() - statSync(path).mtimeMs > OLD) rmSync(path, { recursive: true, force: true });
  }
}

function sourceHash(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** The files at or below a path, relative to the repository. */
function filesOf(path: string): string[] {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => statSync(join(ROOT, name)).isFile())
    .sort();
}
