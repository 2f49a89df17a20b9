import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OFFICE_JS_DIST, OFFICE_JS_VERSION } from './office-package';
import { parseMembers } from './parse-members';

/** A member of a class of `Excel.*`, as the package's own `office.d.ts` declares it. */
export interface Member {
  readonly kind: 'property' | 'method';
  /** The requirement set of its `[Api set: …]` remark, e.g. "ExcelApi". */
  readonly set: string;
  /** As `parseLevel` gives it. */
  readonly level: number;
  readonly readonly: boolean;
  /** The class it leads to (property type or method result), null for a scalar. */
  readonly leadsTo: string | null;
  /** Values a property takes, or each parameter takes: null where the type is not a union of literals. */
  readonly literals: readonly (readonly string[] | null)[];
  /** Methods: how many arguments must be there. */
  readonly required: number;
}

export interface ClassMembers {
  readonly name: string;
  readonly isCollection: boolean;
  /** The class of a collection's items. */
  readonly itemType: string | null;
  /** By name in lower case, since names on the wire are PascalCase and in selections as the caller wrote them. */
  readonly members: Readonly<Record<string, Member & { readonly name: string }>>;
}

export type ApiMembers = Readonly<Record<string, ClassMembers>>;

let loaded: ApiMembers | null = null;

/** Every class of the `Excel` namespace with its members; parsed once a package version, then cached beside the package. */
export function apiMembers(): ApiMembers {
  if (loaded) return loaded;
  const cache = join(
    process.cwd(),
    'node_modules',
    '.cache',
    'excel-host',
    `members-${OFFICE_JS_VERSION}-1.json`,
  );
  loaded = readCache(cache) ?? writeCache(cache, parseMembers(join(OFFICE_JS_DIST, 'office.d.ts')));
  return loaded;
}

function readCache(file: string): ApiMembers | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ApiMembers;
  } catch {
    return null;
  }
}

function writeCache(file: string, members: ApiMembers): ApiMembers {
  mkdirSync(dirname(file), { recursive: true });
  // Test workers run side by side: a rename keeps a half-written file from being read.
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, JSON.stringify(members));
  renameSync(draft, file);
  return members;
}
