import { en, id } from './pane-words';
import { manyUnits } from '../excel/many-units';
import type { Book } from '../excel-host/model/book';
import { describeBook } from '../excel-host/model/describe';
import { describeInBrowser } from '../support/browser';
import { openPane, type PaneOptions, type PanePage, picture } from './pane-page';

let opened: PanePage[] = [];
afterEach(async () => {
  const panes = opened;
  opened = [];
  for (const pane of panes) await pane.close();
  // Nothing came from elsewhere, and the page had nothing to complain about.
  for (const { strangers, complaints } of panes) expect([...strangers, ...complaints]).toEqual([]);
});

async function open(book: Book, options: PaneOptions = {}): Promise<PanePage> {
  const pane = await openPane(book, options);
  opened.push(pane);
  return pane;
}

/** Waits for what the page asked of Excel to have happened. */
async function settled(isThere: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !isThere(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(isThere()).toBe(true);
}

describeInBrowser('the pane in a browser', () => {
  test('from opening to undo', async () => {
    const book = manyUnits(3, 10);
    const before = describeBook(book);
    const { page, button } = await open(book);
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

    await button('LKjIP Catatan Reviu').click();
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

  test('stopped midway, the workbook is as it was', async () => {
    const book = manyUnits(2, 10);
    const before = describeBook(book);
    const { page, host, button } = await open(book);
    await button(id.buat.tombol).waitFor();
    // Who is typing into a cell is told so at once; who begins later is waited for, and meanwhile the user may stop.
    const leave = host.editCell();
    await button(id.buat.tombol).click();
    await page.getByText(/Sebuah sel sedang diketik/).waitFor();
    leave();
    let later = (): void => undefined;
    const stop = hold(host, 2, () => {
      later = host.editCell();
    });
    await button(id.buat.tombol).click();
    await settled(() => stop.isReached());
    await picture(page, 'running');
    await button(id.hentikan).click();
    await page.getByText(id.menghentikan).waitFor();
    later();
    await page.getByText(id.hasil.dihentikan).waitFor();
    expect(describeBook(book)).toEqual(before);
  });

  test('a protected sheet is asked about; its password goes nowhere', async () => {
    const book = manyUnits(1, 10);
    const [sheet] = book.sheets;
    if (sheet) sheet.protection = { on: true, options: {}, password: 'rahasia' };
    const { page, button } = await open(book);
    await button(id.buat.tombol).click();
    const field = page.getByLabel(id.kunci.sandi(sheet?.name ?? ''));
    await field.waitFor();
    expect(await field.getAttribute('type')).toBe('password');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await picture(page, 'locked');
    await field.fill('salah');
    await button(id.kunci.izinkan).click();
    await page.getByText(/kata sandi perlindungan lembarnya tidak cocok/i).waitFor();
    await picture(page, 'wrong-password');
    await button(id.buat.tombol).click();
    expect(await field.inputValue()).toBe('');
    await field.fill('rahasia');
    await page.keyboard.press('Enter');
    await page.getByText(id.hasil.dibuat).waitFor();
    expect(sheet?.protection).toMatchObject({ on: true, password: 'rahasia' });
    expect(await page.content()).not.toContain('rahasia');
    expect(JSON.stringify(book.xmlParts)).not.toContain('rahasia');
  });

  test('what broke off earlier is offered to be finished or undone', async () => {
    const untouched = describeBook(manyUnits(1, 10));
    const book = manyUnits(1, 10);
    const first = await open(book);
    await first.button(id.buat.tombol).waitFor();
    first.host.countFromHere();
    first.host.faults.plan({ request: 6, place: 'inside', share: 0.9, fatal: true });
    await first.button(id.buat.tombol).click();
    await first.page.getByText(id.gagal.judul.build).waitFor();
    await picture(first.page, 'broken-off');
    await first.close();
    expect(describeBook(book)).not.toEqual(untouched);

    const { page, button } = await open(book);
    await page.getByRole('heading', { name: id.terputus.judul }).waitFor();
    await picture(page, 'interrupted');
    await button(id.terputus.urungkan).click();
    await page.getByText(id.hasil.diurungkan).waitFor();
    expect(describeBook(book)).toEqual(untouched);
  });

  test('in English, by Excel’s language or by choice', async () => {
    const { page } = await open(manyUnits(1, 5), { language: 'en-US' });
    await page.getByText(en.buat.dikenali(1, 5, 2020)).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: en.bahasaLain }).click();
    await page.getByText(id.buat.dikenali(1, 5, 2020)).waitFor();
    await page.reload();
    await page.getByText(id.buat.dikenali(1, 5, 2020)).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
  });
});

/** Does something once the host has answered so many requests. */
function hold(host: PanePage['host'], after: number, act: () => void): { isReached(): boolean } {
  host.countFromHere();
  let reached = false;
  const receive = host.receive.bind(host);
  host.receive = async (body, flags) => {
    const answer = await receive(body, flags);
    if (!reached && host.requests.length >= after) {
      reached = true;
      act();
    }
    return answer;
  };
  return { isReached: () => reached };
}
