import { printSnapshot } from '../../support/grid';
import { DIMENSION_NAMES, PLAIN_PLAN } from '../generator/plan';
import type { Checked } from './check';
import { toSnapshot } from './snapshot';

/** A case as a readable text grid, with what was expected of it and what came. */
export function caseText({ case: { seed, plan }, variant, outcome, differences }: Checked): string {
  const odd = DIMENSION_NAMES.filter((name) => plan[name] !== PLAIN_PLAN[name]).map(
    (name) => `${name} = ${plan[name]}`,
  );
  const { expected, verdict } = variant;
  const comments = [
    `seed ${seed}`,
    `unlike the plain workbook: ${odd.join('; ') || 'nothing'}`,
    `expected: ${verdict.kind}${verdict.kind === 'exact' ? '' : ` (${verdict.reason})`}, year ${expected.year ?? 'not said'}`,
    ...expected.units.flatMap((unit) => [
      `  ${unit.name ?? `(on ${unit.sheet})`}`,
      ...unit.programs.flatMap((program) => [
        `    ${program.name}`,
        ...program.leaves.map((leaf) => `      ${leaf.name}: ${leaf.pagu} / ${leaf.realisasi}`),
      ]),
    ]),
    `came: ${outcome}`,
    ...differences.slice(0, 12).map((difference) => `  ${difference}`),
  ];
  const lines = comments.flatMap((comment) => comment.split('\n'));
  return `${lines.map((line) => `// ${line}`.trimEnd()).join('\n')}\n\n${printSnapshot(toSnapshot(variant.workbook))}`;
}

/** The dimensions that make the case, as a file name: what fails alike is named alike. */
export function caseName({ case: { plan }, outcome }: Checked): string {
  const odd = DIMENSION_NAMES.filter(
    (name) => plan[name] !== PLAIN_PLAN[name] && name !== 'size' && name !== 'figures',
  );
  const words = odd.map((name) => `${name} ${plan[name]}`).join(' ');
  const slug = words
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  return `${outcome}-${slug || 'plain'}`.slice(0, 110);
}
