import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM } from './support/chromium';
import { ICON_SIZES, iconNames } from './support/icons';

const FOLDER = join(__dirname, '../assets/icons');

/** Up to this size the drawing of 16 units is used, whose edges fall on whole pixels. */
const SMALL = 24;

/** `npm run icons`: the icons of the ribbon out of their drawings, at every size that Office asks for. */
async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM });
  try {
    const page = await browser.newPage();
    for (const name of iconNames(readdirSync(join(FOLDER, 'source')))) {
      for (const size of ICON_SIZES) {
        const drawing = readFileSync(
          join(FOLDER, 'source', `${name}.${size <= SMALL ? 16 : 32}.svg`),
          'utf8',
        );
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
        writeFileSync(join(FOLDER, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
