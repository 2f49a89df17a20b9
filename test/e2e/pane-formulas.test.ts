import { workbookOfFormulas } from '../excel/formulas-book';
import { describeBook } from '../excel-host/model/describe';
import { describeInBrowser } from '../support/browser';
import { axeViolations, openPane, picture } from './pane-page';
import { id } from './pane-words';

const { rumus } = id;

describeInBrowser('LKJIP formulas in the pane', () => {
  test('mended, turned into values, and given back after the workbook was closed, with the keyboard alone', async () => {
    const book = workbookOfFormulas();
    const first = await openPane(book);
    await first.button(rumus.perbaiki).focus();
    await first.page.keyboard.press('Enter');
    await first.page.getByText(rumus.hasil.repair(6, 1)).waitFor();
    const before = describeBook(book);
    await first.button(rumus.nilai).focus();
    await first.page.keyboard.press('Space');
    await first.page.getByText(rumus.hasil.freeze(15, 2)).waitFor();
    expect(await axeViolations(first.page)).toEqual([]);
    await picture(first.page, 'formulas-values');
    // The sheets lead to their first cells.
    await first.button('Data').first().click();
    for (let i = 0; i < 100 && book.selection.column !== 3; i++) await new Promise((r) => setTimeout(r, 25));
    expect(book.selection).toEqual({ row: 1, column: 3 });
    await first.close();

    const next = await openPane(book);
    await next.page.getByText(rumus.kembalikanKet(15)).waitFor();
    await picture(next.page, 'formulas-kept');
    await next.button(rumus.kembalikan).click();
    await next.page.getByText(rumus.hasil.restore(15, 2)).waitFor();
    expect(describeBook(book)).toEqual(before);
    expect(await next.button(rumus.kembalikan).count()).toBe(0);
    expect([...first.strangers, ...first.complaints, ...next.strangers, ...next.complaints]).toEqual([]);
    await next.close();
  });

  test('what is left alone is said, in a contrast theme too', async () => {
    const book = workbookOfFormulas();
    const { page, button, close } = await openPane(book, { forcedColors: true, isDark: true });
    await button(rumus.nilai).click();
    await page.getByText(rumus.dibiarkan.name(5)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await picture(page, 'formulas-left');
    await close();
  });

  test('work that broke off is finished when it is asked for', async () => {
    const book = workbookOfFormulas();
    const first = await openPane(book);
    await first.button(rumus.nilai).waitFor();
    first.host.countFromHere();
    first.host.faults.plan({ request: 4, place: 'inside', share: 0.8, fatal: true });
    await first.button(rumus.nilai).click();
    await first.page.getByText(id.gagal.judul.freeze).waitFor();
    await first.close();
    const next = await openPane(book);
    await next.page.getByText(id.terputus.isi.formulas).waitFor();
    expect(await axeViolations(next.page)).toEqual([]);
    await picture(next.page, 'formulas-interrupted');
    await next.button(id.terputus.selesaikan).click();
    await next.page.getByText(id.hasil.dirapikan.formulas).waitFor();
    await next.page.getByText(rumus.kembalikanKet(9)).waitFor();
    await next.close();
  });
});
