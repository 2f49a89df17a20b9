import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How large a part of the add-in is, in bytes. */
export interface Size {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  /** The most that gzip may be. */
  readonly budget: number;
}

/** In kB of gzip: what each part may weigh, and which files it is made of. The first that fits counts. */
const PARTS: readonly { readonly name: string; readonly files: RegExp; readonly kB: number }[] = [
  { name: 'functions-scalar', files: /^functions-scalar\.js$/, kB: 30 },
  { name: 'functions-matrix', files: /^functions-matrix\.js$/, kB: 60 },
  { name: 'start-up (taskpane.js)', files: /^taskpane\.js$/, kB: 6 },
  { name: 'pane, when it is opened', files: /^[\w-]+\.[0-9a-f]{8}\.js$/, kB: 350 },
  { name: 'office.js and its clients', files: /^office\//, kB: 1100 },
  { name: 'everything else', files: /^/, kB: 100 },
];

/** The parts of a built add-in, and all of it without office.js. */
export function sizes(folder: string): Size[] {
  const parts = new Map(PARTS.map((part) => [part, { raw: 0, gzip: 0 }]));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    const part = PARTS.find(({ files }) => files.test(name));
    const sum = part && parts.get(part);
    if (!sum) continue;
    const content = readFileSync(path);
    sum.raw += content.length;
    sum.gzip += gzipSync(content, { level: 9 }).length;
  }
  const list = [...parts].map(([{ name, kB }, sum]) => ({ name, ...sum, budget: kB * 1024 }));
  const own = list.filter(({ name }) => !name.startsWith('office.js'));
  const total = (pick: (size: Size) => number): number => own.reduce((sum, size) => sum + pick(size), 0);
  return [
    ...list,
    {
      name: 'all without office.js',
      raw: total(({ raw }) => raw),
      gzip: total(({ gzip }) => gzip),
      budget: 500 * 1024,
    },
  ];
}

/** A line a part, for people. */
export function table(list: readonly Size[]): string {
  const kB = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(8);
  const width = Math.max(...list.map(({ name }) => name.length));
  const head = `${''.padEnd(width)} ${'kB'.padStart(8)} ${'gzip'.padStart(8)} ${'at most'.padStart(8)}`;
  return [
    head,
    ...list.map((size) => `${size.name.padEnd(width)} ${kB(size.raw)} ${kB(size.gzip)} ${kB(size.budget)}`),
  ].join('\n');
}
