import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { ACTIONS } from '../../src/commands/ribbon';
import { EXCEL_API } from '../../src/taskpane/floor';
import { NAMESPACE } from '../functions/sources';
import type { Facts } from './manifest';

const ROOT = join(__dirname, '../..');

/** What the manifest in the repository is held to: of its files only the icons are there before a build. */
export function sourceFacts(): Facts {
  return facts((path) => {
    const icon = /^assets\/([^/]+\.png)$/.exec(path)?.[1];
    return icon === undefined ? undefined : read(join(ROOT, 'assets/icons', icon));
  });
}

/** What a built manifest is held to: everything that it names stands beside it. */
export function builtFacts(folder: string): Facts {
  return facts((path) => read(join(folder, path)));
}

function facts(file: Facts['file']): Facts {
  return { version, actions: Object.keys(ACTIONS), namespace: NAMESPACE, excelApi: EXCEL_API, file };
}

function read(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}
