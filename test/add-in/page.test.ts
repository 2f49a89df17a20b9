import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM } from '../../scripts/support/chromium';
import { mulai as en } from '../../src/messages/en/mulai';
import { mulai as id } from '../../src/messages/id/mulai';
import { builtAddIn } from '../support/built';
import { serve, type Served } from '../support/serve';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  served = await serve(await builtAddIn());
  browser = await chromium.launch({ executablePath: CHROMIUM });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Opens the built page and collects what it asks for and complains about. */
async function open(locale: string): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
  const page = await (await browser.newContext({ locale, viewport: { width: 320, height: 640 } })).newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${served.url}taskpane.html`);
  await page.getByRole('status').waitFor();
  return { page, requests, complaints };
}

/** Ends with the test's own time limit when it does not come true. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(50);
}

describe('outside Excel', () => {
  test.each([
    ['id-ID', id.diLuarExcel],
    ['en-US', en.diLuarExcel],
    ['fr-FR', en.diLuarExcel],
  ])('%s: one sentence says where the page belongs', async (locale, sentence) => {
    const { page } = await open(locale);
    expect(await page.locator('body').innerText()).toBe(sentence);
  });

  test('asks nobody but its own server, and the pane is not loaded', async () => {
    const { page, requests, complaints } = await open('id-ID');
    // Outside Office Microsoft's script would report itself; the page's policy is what stops it.
    await until(() => complaints.some((text) => /telemetryservice.*blocked/.test(text)));
    await page.waitForLoadState('networkidle');
    const paths = requests.map((url) => url.replace(served.url, '').replace(/\?.*/, ''));
    // The page's scripts in their order; office.js then asks which Office it is in.
    expect(paths.filter((path) => path !== 'office/o15apptofilemappingtable.js')).toEqual([
      'taskpane.html',
      'office/office.js',
      'functions-scalar.js',
      'functions-matrix.js',
      'taskpane.js',
    ]);
    expect(
      complaints.filter(
        (text) => !/telemetryservice|Office\.js is loaded outside of Office client/.test(text),
      ),
    ).toEqual([]);
  });
});
