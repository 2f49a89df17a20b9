/**
 * The page's Content-Security-Policy: everything comes from where the add-in lives, nothing else is asked for anything.
 * Office and Fluent write style elements, hence 'unsafe-inline' for styles. Who may frame the page is a header's business:
 * a policy in the page cannot say it.
 */
function policy(officeScript) {
  const scripts = URL.canParse(officeScript) ? ` ${new URL('.', officeScript).origin}` : '';
  return [
    `default-src 'none'`,
    `script-src 'self'${scripts}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

module.exports = { policy };
