import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { readDocs } from '../../scripts/functions/jsdoc';
import { SOURCES } from '../../scripts/functions/sources';
import { ACTIONS } from '../../src/commands/ribbon';
import { mulai as en } from '../../src/messages/en/mulai';
import { mulai as id } from '../../src/messages/id/mulai';
import { browsing, describeInBrowser } from '../support/browser';

/** Where office.js keeps what was handed to it. */
interface Associations {
  readonly _association: { readonly mappings: object };
}

interface Opened {
  readonly page: Page;
  /** Where the page comes from. */
  readonly url: string;
  readonly requests: string[];
  readonly complaints: string[];
}

/** Opens the built page and collects what it asks for and complains about. */
async function open(locale: string, query = ''): Promise<Opened> {
  const { browser, url } = await browsing();
  const page = await (await browser.newContext({ locale, viewport: { width: 320, height: 640 } })).newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${url}taskpane.html${query}`);
  return { page, url, requests, complaints };
}

/** Ends with the test's own time limit when it does not come true. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(50);
}

describeInBrowser('the built page, with the real office.js', () => {
  test.each([
    ['id-ID', id.diLuarExcel],
    ['en-US', en.diLuarExcel],
    ['fr-FR', en.diLuarExcel],
  ])('outside Excel, %s: one sentence says where the page belongs', async (locale, sentence) => {
    const { page } = await open(locale);
    await page.getByRole('status').waitFor();
    expect(await page.locator('body').innerText()).toBe(sentence);
  });

  test('outside Excel it asks nobody but its own server, and the pane is not loaded', async () => {
    const { page, url: home, requests, complaints } = await open('id-ID');
    // Outside Office Microsoft's script would report itself; the page's policy is what stops it.
    await until(() => complaints.some((text) => /telemetryservice.*blocked/.test(text)));
    await page.waitForLoadState('networkidle');
    const paths = requests.map((url) => url.replace(home, '').replace(/\?.*/, ''));
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

  test.each(['Win32$16.01', 'Mac$16.00', 'Web$16.00'])(
    'in Excel %s everything that office.js asks for is there',
    async (platform) => {
      // As Excel tells the page in its address: program, platform, version of the client, language.
      const { page, url: home, requests } = await open('id-ID', `?_host_Info=Excel$${platform}$id-ID`);
      const [name, version] = platform.toLowerCase().split('$');
      const client = `office/excel-${name}-${version}.js`;
      const strings = 'office/id-id/office_strings.js';
      await until(() => [client, strings].every((path) => requests.includes(home + path)));
      const statuses = await Promise.all(
        [client, strings].map(async (path) => (await page.request.get(home + path)).status()),
      );
      expect(statuses).toEqual([200, 200]);
      expect(requests.filter((url) => !url.startsWith(home))).toEqual([]);
    },
  );

  test('office.js holds every function and action before Excel has answered it', async () => {
    const { page } = await open('id-ID', '?_host_Info=Excel$Win32$16.01$id-ID');
    const held = await page.evaluate(() => {
      const { Office, CustomFunctions } = window as unknown as Record<
        string,
        { actions: Associations; _association: { mappings: object } }
      >;
      return {
        actions: Object.keys(Office?.actions._association.mappings ?? {}),
        functions: Object.keys(CustomFunctions?._association.mappings ?? {}),
      };
    });
    expect(held.actions).toEqual(Object.keys(ACTIONS).map((id) => id.toUpperCase()));
    expect(held.functions.sort()).toEqual(
      readDocs(SOURCES)
        .map(({ id: name }) => name)
        .sort(),
    );
  });
});
