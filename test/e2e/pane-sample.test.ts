import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadXlsx } from '../excel-host/load-xlsx';
import { describeInBrowser } from '../support/browser';
import { axeViolations, openPane, picture } from './pane-page';
import { id } from './pane-words';

const SAMPLE = join(__dirname, '../../assets/samples/sukorejo-2020.xlsx');

// With PANE_PICTURES=docs/images this draws the user guide's pictures.
describeInBrowser('the sample in the pane', () => {
  test('lists what every sheet is, tables of performance included, and what was built', async () => {
    const book = await loadXlsx(readFileSync(SAMPLE), 'sukorejo-2020.xlsx');
    const { page, button, close } = await openPane(book, { width: 380, height: 760 });
    await page.getByText(id.buat.dikenali(8, 111, 2020)).waitFor();
    const list = page.getByRole('region', { name: id.lembar.judul });
    await list
      .getByText(id.lembar.kinerja('capaian', 5, 2020))
      .first()
      .waitFor();
    await list.getByText(id.lembar.anggaran('Kelurahan Pakunden', 14)).waitFor();
    await picture(page, 'pane-dibuka', false);
    await button(id.buat.tombol).click();
    await page.getByText(id.hasil.dibuat).waitFor({ timeout: 60_000 });
    await button('LKjIP Capaian').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => scrollTo(0, 0));
    await picture(page, 'pane-selesai', false);
    await close();
  });
});
