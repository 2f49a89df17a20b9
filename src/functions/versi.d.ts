/** The version in package.json; the bundler puts it in. */
declare const LKJIP_VERSI: string;
