import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { scripts } from '../../package.json';

const ROOT = resolve(__dirname, '../..');
const PASSED_OVER = new Set(['node_modules', 'dist', 'coverage', '.git']);

function* pages(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) yield* pages(path);
    else if (entry.isFile() && entry.name.endsWith('.md')) yield path;
  }
}

const PAGES = [...pages(ROOT)].map((path) => relative(ROOT, path));
const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** The page's prose: what stands in code is no link. */
function prose(page: string): string {
  return textOf(page)
    .replace(/^ *```[^]*?^ *```/gm, '')
    .replace(/`[^`\n]*`/g, '');
}

/** Targets of links and images, those to other places left out. */
function linksOf(page: string): string[] {
  const targets = [...prose(page).matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map((match) => match[1] ?? '');
  return targets.filter((target) => !/^[a-z]+:/i.test(target));
}

/** Anchors of a page's headings as GitHub makes them. */
function anchorsOf(page: string): string[] {
  const headings = textOf(page)
    .replace(/^ *```[^]*?^ *```/gm, '')
    .matchAll(/^#{1,6}\s+(.+?)\s*$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

function isDead(page: string, target: string): boolean {
  const [path = '', anchor] = decodeURI(target).split('#');
  const file = path === '' ? page : relative(ROOT, resolve(ROOT, dirname(page), path));
  if (!existsSync(join(ROOT, file))) return true;
  return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).includes(anchor);
}

it('there are pages with links to look at', () => {
  expect(PAGES).toContain('README.md');
  expect(linksOf('README.md').length).toBeGreaterThan(5);
});

it.each(PAGES)('every link and picture of %s leads somewhere', (page) => {
  expect(linksOf(page).filter((target) => isDead(page, target))).toEqual([]);
});

it.each(PAGES)('every script that %s speaks of is there', (page) => {
  const named = [...textOf(page).matchAll(/\bnpm run (?:-s |--silent )?([a-z][\w:-]*)/g)].map(
    ([, name = '']) => name,
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
