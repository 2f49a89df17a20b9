const path = require('node:path');

const FOLDER = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/**
 * What office.js loads at run time, of the 86 MB of its package: the client of the Excel it finds itself in (their names come from
 * its own table of hosts), the sentences of our two languages (en-us is also its fallback), and the script with which it finds out
 * that no Office is there. Its telemetry is left out on purpose (docs/decisions/0051-office-js-from-our-own-build.md).
 */
const FILES = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'id-id/office_strings.js',
  'en-us/office_strings.js',
  'o15apptofilemappingtable.js',
];

/** Patterns for copy-webpack-plugin; none when office.js comes from the CDN. */
const officeFiles = (cdn) =>
  cdn
    ? []
    : FILES.map((file) => ({
        from: path.join(FOLDER, file),
        to: `office/${file}`,
        info: { minimized: true },
      }));

const officeScript = (cdn) => (cdn ? `${CDN}office.js` : 'office/office.js');

module.exports = { CDN, FILES, officeFiles, officeScript };
