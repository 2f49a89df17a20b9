import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { OFFICE_JS_DIST } from '../excel-host/api/office-package';
import { ExcelHost } from '../excel-host/host';
import type { Book } from '../excel-host/model/book';
import type { RequestBody } from '../excel-host/wire';
import { browsing } from '../support/browser';

export interface PaneOptions {
  readonly language?: string;
  readonly isDark?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: boolean;
}

/** The built pane in a real browser, with Microsoft's own client in it, whose requests the test host answers. */
export interface PanePage {
  readonly page: Page;
  readonly host: ExcelHost;
  /** Every address asked for that is not on this machine. */
  readonly strangers: readonly string[];
  /** What the page complained about. */
  readonly complaints: readonly string[];
  /** The button, or link, of exactly this name. */
  readonly button: (name: string) => Locator;
  readonly close: () => Promise<void>;
}

/** Opens the pane on a workbook. */
export async function openPane(book: Book, options: PaneOptions = {}): Promise<PanePage> {
  const { browser, url } = await browsing();
  const host = new ExcelHost({ book });
  const { isDark = false, width = 320, height = 640, forcedColors = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: isDark ? 'dark' : 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) strangers.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.setDefaultTimeout(15_000);
  await page.exposeFunction('answerExcel', async (body: string, flags: number) =>
    JSON.stringify(await host.receive(JSON.parse(body) as RequestBody, flags)),
  );
  await page.route('**/office/office.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `${clientScript()}\n(${standIn.toString()})(${JSON.stringify({ language: options.language ?? 'id-ID' })});`,
    }),
  );
  await page.goto(`${url}taskpane.html`);
  return {
    page,
    host,
    strangers,
    complaints,
    button: (name) => page.getByRole('button', { name, exact: true }),
    close: () => context.close(),
  };
}

let script = '';

function clientScript(): string {
  script ||= readFileSync(join(OFFICE_JS_DIST, 'excel-web-16.00.debug.js'), 'utf8');
  return script;
}

/** Runs in the page behind the client's script: what office.js and Excel around the page would set up. */
function standIn({ language }: { readonly language: string }): void {
  const page = window as unknown as {
    Office: Record<string, unknown>;
    OSF: Record<string, unknown>;
    OfficeExtension: { SessionBase: Record<string, unknown> };
    CustomFunctions?: unknown;
    answerExcel(body: string, flags: number): Promise<string>;
  };
  const context = {
    requirements: { isSetSupported: () => true },
    displayLanguage: language,
    contentLanguage: language,
    document: { url: 'Book1.xlsx' },
  };
  page.OSF['_OfficeAppFactory'] = { getContext: () => context };
  const ready = { host: 'Excel', platform: 'OfficeOnline', addin: { visibilityMode: 'Taskpane' } };
  page.Office['HostType'] = { Excel: 'Excel' };
  page.Office['onReady'] = () => Promise.resolve(ready);
  page.Office['actions'] = { associate: () => undefined };
  page.CustomFunctions = { associate: () => undefined, Error };
  page.OfficeExtension.SessionBase['_overrideSession'] = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, flags: number, message: { Body: unknown }) => {
        const body = typeof message.Body === 'string' ? message.Body : JSON.stringify(message.Body);
        return JSON.parse(await page.answerExcel(body, flags)) as unknown;
      },
    }),
  };
}

/** What axe finds wrong, in words short enough to read in a failed test. */
export async function axeViolations(page: Page): Promise<string[]> {
  // The page's policy lets no script in but its own; the browser's debugger is above it.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) =>
          `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
    );
  });
}

/** Keeps a picture where PANE_PICTURES names a folder. */
export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  const folder = process.env['PANE_PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}
