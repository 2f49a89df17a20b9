import type { BuildEnv } from './build';

/** `url=…` and `cdn`, as webpack's own `--env` takes them. @throws Error naming what is unknown */
export function parseEnv(given: readonly string[]): BuildEnv {
  const env: { url?: string; cdn?: boolean } = {};
  for (const text of given) {
    const url = /^url=(.+)$/.exec(text)?.[1];
    if (url !== undefined) env.url = url;
    else if (text === 'cdn') env.cdn = true;
    else throw new Error(`--env ${text}: unknown; known are url=https://… and cdn`);
  }
  return env;
}
