import { existsSync } from 'node:fs';

/** Debian's Chromium; another one by CHROMIUM=/path. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const HAS_CHROMIUM = existsSync(CHROMIUM);
