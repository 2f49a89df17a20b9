import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import webpack from 'webpack';

const ROOT = join(__dirname, '../..');
const CACHE = join(ROOT, 'out/functions');
const FILES = ['functions-scalar.js', 'functions-matrix.js'] as const;
const PATIENCE = 110_000;
const OLD = 3_600_000;

export interface Bundles {
  readonly scalar: string;
  readonly matrix: string;
}

/**
 * The production bundles as webpack.config.js makes them. They are built once for a state of the sources; test files
 * that run beside each other wait for the one that builds.
 */
export async function builtBundles(): Promise<Bundles> {
  const folder = join(CACHE, sourceHash());
  if (!existsSync(folder)) await buildOnce(folder);
  const [scalar, matrix] = FILES.map((file) => readFileSync(join(folder, file), 'utf8'));
  return { scalar: scalar as string, matrix: matrix as string };
}

async function buildOnce(folder: string): Promise<void> {
  const lock = `${folder}.lock`;
  mkdirSync(CACHE, { recursive: true });
  const deadline = Date.now() + PATIENCE;
  while (!existsSync(folder)) {
    if (takeLock(lock)) {
      try {
        await build(`${folder}.part`);
        renameSync(`${folder}.part`, folder);
        forgetOld();
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    } else if (Date.now() > deadline) throw new Error(`no bundle came: remove ${lock}`);
    else await setTimeout(100);
  }
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

/** Bundles of earlier states of the sources. */
function forgetOld(): void {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (Date.now() - statSync(path).mtimeMs > OLD) rmSync(path, { recursive: true, force: true });
  }
}

async function build(path: string): Promise<void> {
  const configurations = createRequire(__filename)('../../webpack.config.js') as webpack.Configuration[];
  const configuration = configurations.find(({ name }) => name === 'functions');
  if (!configuration) throw new Error('webpack.config.js has no configuration "functions"');
  await new Promise<void>((resolve, reject) => {
    const compiler = webpack({
      ...configuration,
      mode: 'production',
      output: { ...configuration.output, path },
    });
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close((problem) => (problem ? reject(problem) : resolve()));
    });
  });
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const file of ['webpack.config.js', 'package.json', ...sources('src')]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** All that the functions may import, see the direction of imports. */
const FOLDERS = /^src\/(?:domain|formula|workbook|memory|recognise|review|messages|functions)\//;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => FOLDERS.test(name) && /\.(?:ts|json)$/.test(name))
    .sort();
}
