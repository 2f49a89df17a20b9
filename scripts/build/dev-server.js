const path = require('node:path');

/**
 * The development server of `npm run excel`. Certificates are made (and trusted, after asking) only when the server runs: never in
 * a build or a test.
 */
function devServer() {
  if (!process.env.WEBPACK_SERVE) return undefined;
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return getHttpsServerOptions().then((options) => ({
    port: 3000,
    hot: false,
    // The functions' metadata and help, which webpack does not make.
    static: path.join(__dirname, '../../out/serve'),
    server: { type: 'https', options },
    client: { overlay: false },
    headers: { 'Access-Control-Allow-Origin': '*' },
  }));
}

module.exports = { devServer };
