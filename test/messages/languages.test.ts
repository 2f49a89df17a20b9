import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BAHASA, pilihBahasa } from '../../src/messages/bahasa';
import { errors as enErrors } from '../../src/messages/en/errors';
import { inspeksi as enInspeksi } from '../../src/messages/en/inspect';
import { pane as enPane } from '../../src/messages/en/pane';
import { temuan as enTemuan } from '../../src/messages/en/temuan';
import { errors as idErrors } from '../../src/messages/id/errors';
import { inspeksi as idInspeksi } from '../../src/messages/id/inspect';
import { pane as idPane } from '../../src/messages/id/pane';
import { temuan as idTemuan } from '../../src/messages/id/temuan';
import { temuanKinerja } from '../../src/messages/id/temuan-kinerja';
import { temuanRumus } from '../../src/messages/id/temuan-rumus';

/** Every sentence by its path, with the shape of what gives it. */
function sentences(messages: object, path = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}/${key}`;
    if (typeof value === 'object' && value !== null) return sentences(value, at);
    return [typeof value === 'function' ? `${at}(${String(value.length)})` : at];
  });
}

test.each([
  ['errors', idErrors, enErrors],
  ['inspect', idInspeksi, enInspeksi],
  ['pane', idPane, enPane],
])('%s says the same things in both languages', (_, id, en) => {
  expect(sentences(en)).toEqual(sentences(id));
});

test('findings have a sentence in both languages', () => {
  expect(Object.keys(enTemuan).sort()).toEqual(
    Object.keys({ ...idTemuan, ...temuanRumus, ...temuanKinerja }).sort(),
  );
});

test('no sentence stands in both languages in the same words, but for what has no language', () => {
  const plain = (messages: object): [string, string][] =>
    Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === 'string') return [[key, value] as [string, string]];
      return typeof value === 'object' && value !== null ? plain(value) : [];
    });
  const english = new Map(plain(enPane));
  const same = plain(idPane).filter(([key, text]) => english.get(key) === text);
  expect(same).toEqual([]);
});

test('every English file has its Indonesian one, but for what only the command line says', () => {
  const files = (bahasa: string): string[] =>
    readdirSync(join(__dirname, '../../src/messages', bahasa)).map((name) =>
      name.replace('fungsi', 'functions'),
    );
  expect(files('id')).toEqual(expect.arrayContaining(files('en')));
  expect(BAHASA).toEqual(['id', 'en']);
});

test.each([
  ['id-ID', 'id'],
  ['ID', 'id'],
  // What old browsers call Indonesian.
  ['in_ID', 'id'],
  ['en-US', 'en'],
  ['fr-FR', 'en'],
  ['idb', 'en'],
  ['', 'en'],
])('%s is answered in %s', (display, bahasa) => {
  expect(pilihBahasa(display)).toBe(bahasa);
});
