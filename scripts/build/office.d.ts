export const CDN: string;
export const FILES: readonly string[];
export function officeFiles(
  cdn: boolean | undefined,
): readonly { readonly from: string; readonly to: string }[];
export function officeScript(cdn: boolean | undefined): string;
