import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/recognise/recognise';
import { readGridFile } from '../support/grid';
import { printLaporan } from './print-laporan';

/** A case is a .grid file and the .txt beside it. UPDATE_GOLDEN=1 writes the .txt anew: read the difference before you keep it. */
const FOLDER = join(__dirname, 'golden');
const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.grid'))
  .map((name) => name.slice(0, -'.grid'.length));

test.each(cases)('%s', (name) => {
  const found = printLaporan(recognise(readGridFile(join(FOLDER, `${name}.grid`))));
  const expected = join(FOLDER, `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(expected, found);
  expect(existsSync(expected)).toBe(true);
  expect(found).toBe(readFileSync(expected, 'utf8'));
});
