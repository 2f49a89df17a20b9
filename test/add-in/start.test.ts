import type { Page } from 'playwright-core';
import { mulai as id } from '../../src/messages/id/mulai';
import { browsing, describeInBrowser } from '../support/browser';

/**
 * The start-up in a browser, with a stand-in for office.js: what is asked for when, in every way that Excel can open the page.
 * (The real office.js answers in page.test.ts, the real client in the pane's own tests.)
 */
interface Stand {
  readonly visibilityMode?: 'Hidden' | 'Taskpane' | 'Unknown';
  readonly supported?: boolean;
  /** The pane's own files cannot be had. */
  readonly broken?: boolean;
  readonly language?: string;
}

/** Runs in the page, in office.js's place. */
function office(stand: Stand): void {
  const completed: string[] = [];
  const actions: Record<string, (event: object) => void> = {};
  const functions: string[] = [];
  let listener: (message: object) => void = () => undefined;
  Object.assign(window, {
    Office: {
      HostType: { Excel: 'Excel' },
      VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
      onReady: () =>
        Promise.resolve({ host: 'Excel', addin: { visibilityMode: stand.visibilityMode ?? 'Taskpane' } }),
      context: {
        displayLanguage: stand.language ?? 'id-ID',
        requirements: { isSetSupported: () => stand.supported ?? true },
      },
      actions: { associate: (name: string, act: (event: object) => void) => (actions[name] = act) },
      addin: {
        showAsTaskpane: () => {
          listener({ visibilityMode: 'Taskpane' });
          return Promise.resolve();
        },
        onVisibilityModeChanged: (given: (message: object) => void) => {
          listener = given;
          return Promise.resolve(() => Promise.resolve());
        },
      },
    },
    CustomFunctions: { associate: (name: string) => functions.push(name), Error },
    Excel: { run: () => Promise.reject(new Error('no Excel')) },
    stand: {
      press: (name: string) =>
        actions[name]?.({
          completed: () => {
            completed.push(name);
          },
        }),
      show: () => listener({ visibilityMode: 'Taskpane' }),
      completed,
      functions,
      actions: () => Object.keys(actions),
    },
  });
}

declare global {
  interface Window {
    readonly stand: {
      press(name: string): void;
      show(): void;
      readonly completed: readonly string[];
      readonly functions: readonly string[];
      actions(): string[];
    };
  }
}

async function open(stand: Stand): Promise<{ page: Page; panes: () => number }> {
  const { browser, url } = await browsing();
  const page = await browser.newPage();
  let panes = 0;
  await page.route('**/office/office.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `(${office.toString()})(${JSON.stringify(stand)})`,
    }),
  );
  await page.route('**/pane.*.js', (route) => {
    panes++;
    return stand.broken ? route.abort() : route.continue();
  });
  await page.goto(`${url}taskpane.html`);
  await page.waitForLoadState('networkidle');
  return { page, panes: () => panes };
}

describeInBrowser('the page', () => {
  test('unseen, it associates functions and actions and loads no pane', async () => {
    const { page, panes } = await open({ visibilityMode: 'Hidden' });
    expect(await page.evaluate(() => window.stand.functions.length)).toBe(22);
    expect(await page.evaluate(() => window.stand.actions())).toEqual([
      'buatRingkasan',
      'reviu',
      'bersihkan',
    ]);
    expect(panes()).toBe(0);
    expect(await page.locator('#lkjip').innerHTML()).toBe('');
  });

  test('the pane comes when Excel shows the page, once', async () => {
    const { page, panes } = await open({ visibilityMode: 'Hidden' });
    await page.evaluate(() => window.stand.show());
    await page.locator('#lkjip > *').first().waitFor();
    await page.evaluate(() => window.stand.show());
    expect(panes()).toBe(1);
  });

  test.each(['Taskpane', 'Unknown'] as const)(
    'opened as %s, the pane comes at once',
    async (visibilityMode) => {
      const { page, panes } = await open({ visibilityMode });
      await page.locator('#lkjip > *').first().waitFor();
      expect(panes()).toBe(1);
    },
  );

  test('a button of the ribbon brings the pane and is released', async () => {
    const { page, panes } = await open({ visibilityMode: 'Hidden' });
    await page.evaluate(() => window.stand.press('buatRingkasan'));
    await page.waitForFunction(() => window.stand.completed.length > 0);
    expect(panes()).toBe(1);
    await page.locator('#lkjip > *').first().waitFor();
  });

  test('where the pane cannot be loaded it says so, releases the button and tries again the next time', async () => {
    const { page, panes } = await open({ visibilityMode: 'Hidden', broken: true });
    await page.evaluate(() => window.stand.press('reviu'));
    await page.waitForFunction(() => window.stand.completed.length === 1);
    expect(await page.getByRole('status').innerText()).toBe(id.panelGagal);
    await page.evaluate(() => window.stand.press('reviu'));
    await page.waitForFunction(() => window.stand.completed.length === 2);
    expect(panes()).toBeGreaterThan(1);
  });

  test('an Excel below the floor is told so, in the language of its menus', async () => {
    const { page, panes } = await open({ supported: false, language: 'en-US' });
    expect(await page.getByRole('status').innerText()).toContain('This Excel is too old');
    expect(panes()).toBe(0);
  });
});
