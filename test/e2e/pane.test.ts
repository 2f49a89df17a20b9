import { pane as en } from '../../src/messages/en/pane';
import { pane as id } from '../../src/messages/id/pane';
import { manyUnits } from '../excel/many-units';
import { describeBook } from '../excel-host/model/describe';
import { describeWithTool } from '../support/tools';
import { axeViolations, closeBrowser, HAS_CHROMIUM, openPane, type PanePage, picture } from './pane-page';

afterAll(closeBrowser);

let opened: PanePage[] = [];
afterEach(async () => {
  for (const { strangers, complaints, close } of opened) {
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  }
  opened = [];
});

const open: typeof openPane = async (...given) => {
  const pane = await openPane(...given);
  opened.push(pane);
  return pane;
};

describeWithTool('chromium', HAS_CHROMIUM, 'the pane in a browser', () => {
  test('from opening to undo', async () => {
    const book = manyUnits(3, 10);
    const before = describeBook(book);
    const { page } = await open(book);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await page.getByText(id.buat.dikenali(3, 30, 2020)).waitFor();
    await page.getByRole('heading', { name: id.rendah.judul(6, 30) }).waitFor();
    await picture(page, 'opened');

    // The threshold: what is no figure is said at once, another one counts at once.
    const ambang = page.getByLabel(id.ambang.label);
    expect(await ambang.inputValue()).toBe('95%');
    await ambang.fill('banyak');
    await page.getByText(id.ambang.salah).first().waitFor();
    expect(await button(id.buat.tombol).getAttribute('aria-disabled')).toBe('true');
    await ambang.fill('99%');
    await page.getByRole('heading', { name: id.rendah.judul(30, 30) }).waitFor();
    await ambang.fill('95%');

    await button(id.buat.tombol).click();
    await page.getByText(id.hasil.dibuat).waitFor();
    await picture(page, 'built');
    expect(book.sheets.map(({ name }) => name)).toContain('LKjIP Ringkasan');

    await page.getByRole('button', { name: 'LKjIP Catatan Reviu', exact: true }).click();
    await settled(() => book.activeSheet?.name === 'LKjIP Catatan Reviu');

    const low = page.getByRole('region', { name: id.rendah.judul(6, 30) });
    await low.getByRole('button').first().click();
    // The last kegiatan of the last unit has the most unspent; its realisasi is in column D.
    await settled(() => book.activeSheet === book.sheets[2]);
    expect(book.selection).toEqual({ row: 14, column: 3 });

    await button(id.hasil.urungkan).click();
    await page.getByText(id.hasil.diurungkan).waitFor();
    expect(describeBook(book)).toEqual(before);
  });
});

/** Waits for what the page asked of Excel to have happened. */
async function settled(isThere: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !isThere(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(isThere()).toBe(true);
}
