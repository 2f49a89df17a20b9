import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseUrl, forAddress } from '../../scripts/build/address';
import { parseEnv } from '../../scripts/build/env';
import { sourceFacts } from '../../scripts/manifest/facts';
import { validate } from '../../scripts/manifest/validate';

const MANIFEST = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

test('without an address the add-in is built for the development server', () => {
  expect(baseUrl(undefined)).toBe('https://localhost:3000/');
  expect(forAddress(MANIFEST, baseUrl(undefined))).toBe(MANIFEST);
});

test.each([
  ['https://intranet.example.go.id/lkjip', 'https://intranet.example.go.id/lkjip/'],
  ['https://intranet.example.go.id', 'https://intranet.example.go.id/'],
  ['https://10.0.0.5:8443/add-in/lkjip/', 'https://10.0.0.5:8443/add-in/lkjip/'],
])('%s is an address to build for', (given, url) => {
  expect(baseUrl(given)).toBe(url);
  const manifest = forAddress(MANIFEST, url);
  expect(manifest).not.toContain('localhost');
  expect(validate(manifest, sourceFacts())).toEqual([]);
});

test.each([
  'http://intranet.example.go.id/lkjip/',
  'intranet.example.go.id',
  'file:///C:/lkjip/',
  '\\\\server\\lkjip',
  'https://x.example/?a=1',
  '',
])('%p is refused in one sentence', (given) => {
  expect(() => baseUrl(given)).toThrow(
    /^--env url=.*: Excel loads add-ins over https only; give an address such as \S+$/,
  );
});

test('what the build does not know is refused by name', () => {
  expect(parseEnv(['url=https://x.example/', 'cdn'])).toEqual({ url: 'https://x.example/', cdn: true });
  expect(() => parseEnv(['cnd'])).toThrow('--env cnd: unknown');
});
