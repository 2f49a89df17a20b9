import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sizes, table } from '../../scripts/build/sizes';
import { builtFacts } from '../../scripts/manifest/facts';
import { validate } from '../../scripts/manifest/validate';
import { builtAddIn } from '../support/built';

jest.setTimeout(120_000);

test('no part of the add-in outgrows what it may weigh', async () => {
  const over = sizes(await builtAddIn()).filter(({ gzip, budget }) => gzip > budget);
  expect(table(over)).toBe(table([]));
});

test('the built manifest is right, and all that it names is there', async () => {
  const folder = await builtAddIn();
  expect(validate(readFileSync(join(folder, 'manifest.xml'), 'utf8'), builtFacts(folder))).toEqual([]);
});

test('every file is weighed, once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-sizes-'));
  try {
    mkdirSync(join(folder, 'office'));
    const files = [
      'functions-scalar.js',
      'taskpane.js',
      'pane.01234567.js',
      '9.89abcdef.js',
      'office/office.js',
      'x.html',
    ];
    for (const file of files) writeFileSync(join(folder, file), 'x'.repeat(100));
    const raw = Object.fromEntries(sizes(folder).map((size) => [size.name, size.raw]));
    expect(raw).toEqual({
      'functions-scalar': 100,
      'functions-matrix': 0,
      'start-up (taskpane.js)': 100,
      'pane, when it is opened': 200,
      'office.js and its clients': 100,
      'everything else': 100,
      'all without office.js': 500,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
