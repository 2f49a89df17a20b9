export function baseUrl(given: string | undefined): string;
export function forAddress(manifest: string, url: string): string;
