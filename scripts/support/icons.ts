/** The sizes of ribbon icons that Office knows, in pixels, and 128 for the Marketplace. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** The icons that a folder of drawings (`name.16.svg`, `name.32.svg`) describes. */
export function iconNames(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => file.replace(/\.(?:16|32)\.svg$/, '')))].sort();
}
