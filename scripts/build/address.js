/** Where the add-in is served from while developing; `npm run excel` and the manifest in the repository name it. */
const DEVELOPMENT = 'https://localhost:3000/';

/**
 * The address that the add-in will be served from, ending in "/". Excel loads add-ins over https only.
 * @param {string | undefined} given as typed, absent: the development server's
 * @throws Error with one sentence when Excel would not load it
 */
function baseUrl(given) {
  if (given === undefined) return DEVELOPMENT;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username) {
    throw new Error(
      `--env url=${given}: Excel loads add-ins over https only; give an address such as https://intranet.example.go.id/lkjip/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * The repository's manifest for another address; AppDomain names its origin alone.
 * @param {string} manifest
 * @param {string} url as `baseUrl` gives it
 */
function forAddress(manifest, url) {
  return manifest.replaceAll(DEVELOPMENT, url).replaceAll(new URL(DEVELOPMENT).origin, new URL(url).origin);
}

module.exports = { baseUrl, forAddress };
