export function policy(officeScript: string): string;
