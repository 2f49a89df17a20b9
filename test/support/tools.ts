/** What becomes of tests that need a program which may be absent: on CI its absence is a fault, elsewhere they are left out. */
export type Fate = 'run' | 'skip' | 'fail';

export function fate(present: boolean, ci: string | undefined): Fate {
  if (present) return 'run';
  return ci ? 'fail' : 'skip';
}

/** `describe` for tests that need `tool`; says so where it is absent. */
export function describeWithTool(
  tool: string,
  present: boolean,
  name: string,
  fn: () => void,
  { requiredOnCi } = { requiredOnCi: true },
): void {
  switch (fate(present, requiredOnCi ? process.env['CI'] : undefined)) {
    case 'run':
      return describe(name, fn);
    case 'fail':
      return describe(name, () => {
        it(`needs ${tool}`, () => {
          throw new Error(`${tool} is not installed, and CI must not skip what needs it.`);
        });
      });
    case 'skip':
      process.stderr.write(`Skipped "${name}": ${tool} is not installed here.\n`);
      return describe.skip(name, fn);
  }
}
