import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM, HAS_CHROMIUM } from '../../scripts/support/chromium';
import { builtAddIn } from './built';
import { serve, type Served } from './serve';
import { describeWithTool } from './tools';

/** A browser, and the built add-in served to it from this machine. */
export interface Browsing {
  readonly browser: Browser;
  readonly url: string;
}

let started: Promise<Browsing & { readonly served: Served }> | null = null;

/** One browser for all tests of a file. */
export function browsing(): Promise<Browsing> {
  return (started ??= start());
}

async function start(): Promise<Browsing & { readonly served: Served }> {
  const [browser, served] = await Promise.all([
    chromium.launch({ executablePath: CHROMIUM }),
    builtAddIn().then(serve),
  ]);
  return { browser, served, url: served.url };
}

async function end(): Promise<void> {
  const running = await started;
  started = null;
  await running?.browser.close();
  await running?.served.close();
}

/** `describe` for tests of the built pages. The add-in is built before them, so that no single test waits for it. */
export function describeInBrowser(name: string, fn: () => void): void {
  describeWithTool('chromium', HAS_CHROMIUM, name, () => {
    beforeAll(browsing);
    afterAll(end);
    fn();
  });
}
