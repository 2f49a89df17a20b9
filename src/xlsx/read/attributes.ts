/** XML Schema's boolean; absent is false. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A whole number, or null when the text is none. */
export function wholeNumber(value: string | null): number | null {
  return value !== null && /^\s*\d{1,10}\s*$/.test(value) ? Number(value) : null;
}
