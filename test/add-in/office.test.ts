import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CDN, FILES, officeFiles, officeScript } from '../../scripts/build/office';
import { policy } from '../../scripts/build/policy';

const LOADER = readFileSync(
  createRequire(__filename).resolve('@microsoft/office-js/dist/office.debug.js'),
  'utf8',
);

describe('our own copy of office.js', () => {
  test('holds the client of each Excel that runs the add-in, as the loader names it', () => {
    const table = /"excel": \{([^}]*)\}/.exec(LOADER)?.[1] ?? '';
    const versions = new Map(
      [...table.matchAll(/"(\w+)": "([\d.]+)"/g)].map(([, name, version]) => [name, version]),
    );
    for (const platform of ['web', 'win32', 'mac']) {
      expect(FILES).toContain(`excel-${platform}-${versions.get(platform)}.js`);
    }
  });

  test('holds what the loader asks for beside it, in our languages and its fallback', () => {
    for (const name of [/OfficeStringJS: "(.*)\.debug\.js"/, /O15InitHelper: "(.*)\.debug\.js"/]) {
      const file = `${name.exec(LOADER)?.[1]}.js`;
      expect(FILES.filter((path) => path.endsWith(file)).length).toBeGreaterThan(0);
    }
    const fallback = /DefaultLocale: "([\w-]+)"/.exec(LOADER)?.[1];
    expect(FILES).toEqual(
      expect.arrayContaining([`${fallback}/office_strings.js`, 'id-id/office_strings.js']),
    );
  });

  test('has every file, and nothing of Microsoft’s telemetry', () => {
    const files = officeFiles(false);
    expect(files.map(({ to }) => to)).toEqual(FILES.map((file) => `office/${file}`));
    expect(files.filter(({ from }) => !existsSync(from))).toEqual([]);
    expect(FILES.filter((file) => /telemetry/.test(file))).toEqual([]);
  });
});

test('a page for the Marketplace takes office.js from Microsoft, and may', () => {
  expect(officeFiles(true)).toEqual([]);
  expect(officeScript(true)).toBe(`${CDN}office.js`);
  expect(policy(officeScript(true))).toContain(`script-src 'self' ${new URL(CDN).origin};`);
});

test('any other page may load nothing from elsewhere', () => {
  expect(policy(officeScript(false))).not.toMatch(/https?:|\*/);
  expect(policy(officeScript(false))).toContain(`default-src 'none'`);
});
