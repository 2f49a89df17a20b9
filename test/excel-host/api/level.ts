/** Level of a preview member: no released Excel has it. */
export const PREVIEW = 9909;

/** "1.14" → 114, so that 1.9 comes before 1.14; "BETA" and 99.9 mark what no released Excel has. */
export function parseLevel(version: string): number {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(version);
  return match ? Number(match[1]) * 100 + Number(match[2] ?? 0) : PREVIEW;
}
