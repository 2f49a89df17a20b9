import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const packageFile = require.resolve('@microsoft/office-js/package.json');

/** Folder of the client's scripts and types. */
export const OFFICE_JS_DIST = join(dirname(packageFile), 'dist');

export const OFFICE_JS_VERSION = (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string })
  .version;
