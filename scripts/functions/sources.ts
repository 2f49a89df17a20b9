import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** The files that hold custom functions, in the order of the reference. */
export const SOURCES = ['capaian', 'anggaran', 'efisiensi', 'skm', 'predikat', 'tabel', 'teks'].map((name) =>
  join(ROOT, 'src/functions', `${name}.ts`),
);

/** What stands before the dot of every function; the manifest gives Excel the same. */
export const NAMESPACE = 'LKJIP';

/** The name of the reference page in each language; helpUrl leads into it. */
export const PAGES = { id: 'fungsi.html', en: 'functions.html' } as const;

export type Language = keyof typeof PAGES;
