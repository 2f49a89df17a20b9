import { id } from './pane-words';
import { manyUnits } from '../excel/many-units';
import { describeBook } from '../excel-host/model/describe';
import { describeInBrowser } from '../support/browser';
import { axeViolations, openPane, type PaneOptions, picture } from './pane-page';

const LOOKS: readonly (readonly [string, PaneOptions])[] = [
  ['light, 320 px wide', {}],
  ['dark, 320 px wide', { isDark: true }],
  ['light, 1366×768', { width: 1366, height: 768 }],
  ['dark, 1366×768', { isDark: true, width: 1366, height: 768 }],
  ['in a contrast theme', { forcedColors: true, isDark: true }],
];

describeInBrowser('everybody can use the pane', () => {
  test.each(LOOKS)('axe finds nothing: %s', async (name, options) => {
    const { page, button, close } = await openPane(manyUnits(1, 5), options);
    await button(id.buat.tombol).waitFor();
    await page.getByText(id.lembar.mengapa).first().click();
    await page.getByLabel(id.ambang.label).fill('x');
    await page.getByText(id.ambang.salah).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel(id.ambang.label).fill('95%');
    await button(id.buat.tombol).click();
    await page.getByText(id.hasil.dibuat).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, `built ${name}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await close();
  });

  test('from opening to undo with the keyboard alone', async () => {
    const book = manyUnits(1, 5);
    const before = describeBook(book);
    const { page, button, close } = await openPane(book);
    await button(id.buat.tombol).waitFor();
    const tabTo = async (name: string): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const { activeElement: element } = document;
          const label = element?.id ? document.querySelector(`label[for="${element.id}"]`) : null;
          return (label ?? element)?.textContent ?? '';
        });
        if (focused.trim() === name) return;
      }
      throw new Error(`the keyboard does not reach "${name}"`);
    };
    await tabTo(id.ambang.label);
    await page.keyboard.type('90%');
    await tabTo(id.buat.tombol);
    // Whoever sees where the focus is can use the keyboard.
    expect(await focusIsSeen()).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText(id.hasil.dibuat).waitFor();
    await tabTo(id.hasil.urungkan);
    await page.keyboard.press('Space');
    await page.getByText(id.hasil.diurungkan).waitFor();
    expect(describeBook(book)).toEqual(before);
    // The button that had the focus is gone; the focus is not lost with it.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await close();

    async function focusIsSeen(): Promise<boolean> {
      const focused = page.locator(':focus');
      const [seen, unseen] = [await focused.screenshot(), await blurred()];
      return !seen.equals(unseen);

      async function blurred(): Promise<Buffer> {
        const element = await focused.elementHandle();
        await element?.evaluate((node) => (node as HTMLElement).blur());
        const shot = await element?.screenshot();
        await element?.evaluate((node) => (node as HTMLElement).focus());
        return shot ?? Buffer.alloc(0);
      }
    }
  });
});
