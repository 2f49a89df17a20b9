import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build/build';
import { parseEnv } from './build/env';
import { sizes, table } from './build/sizes';

/**
 * `npm run build [-- --env url=https://…/] [--env cdn]`: the add-in into dist/, for the address it will be served from.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { env: { type: 'string', multiple: true, default: [] } } });
  const out = join(__dirname, '../dist');
  await build(out, parseEnv(values.env));
  console.log(table(sizes(out)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
