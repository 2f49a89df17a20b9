/** Debian's Chromium; another one by CHROMIUM=/path. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
