import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack from 'webpack';
import { writeFunctions } from '../functions/write';
import { baseUrl } from './address';

const ROOT = join(__dirname, '../..');
const require = createRequire(__filename);

/** Options of the build, as webpack's `--env` names them. */
export interface BuildEnv {
  /** Where the add-in will be served from; absent: the development server. */
  readonly url?: string;
  /** Takes office.js from Microsoft's CDN. */
  readonly cdn?: boolean;
}

/**
 * The whole add-in, ready to be served: page, bundles, functions' metadata and help, manifest, icons, office.js.
 * @param out folder, emptied first
 * @throws Error with webpack's messages, or one sentence about `url`
 */
export async function build(out: string, env: BuildEnv = {}): Promise<void> {
  const configurations = await configure(env);
  rmSync(out, { recursive: true, force: true });
  await compile(configurations, out);
  await writeFunctions(out, baseUrl(env.url));
}

/** The two bundles of the custom functions alone. */
export async function buildFunctions(out: string): Promise<void> {
  const configurations = await configure({});
  await compile(
    configurations.filter(({ name }) => name === 'functions'),
    out,
  );
}

function configure(env: BuildEnv): Promise<webpack.Configuration[]> {
  const configuration = require('../../webpack.config.js') as (
    env: BuildEnv,
  ) => Promise<webpack.Configuration[]>;
  return configuration(env);
}

async function compile(configurations: readonly webpack.Configuration[], path: string): Promise<void> {
  const compiler = webpack(
    configurations.map((configuration) => ({
      ...configuration,
      context: ROOT,
      mode: 'production' as const,
      output: { ...configuration.output, path },
    })),
  );
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close((problem) => (problem ? reject(problem) : resolve()));
    });
  });
}
