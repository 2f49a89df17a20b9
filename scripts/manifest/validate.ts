import { type Facts, type Problem, readManifest, type Rule } from './manifest';
import { addresses, files } from './rules/addresses';
import { code } from './rules/code';
import { icons } from './rules/icons';
import { identity } from './rules/identity';
import { resources } from './rules/resources';
import { runtime } from './rules/runtime';
import { structure } from './rules/structure';
import { lengths, locales } from './rules/texts';

const RULES: readonly Rule[] = [
  structure,
  identity,
  resources,
  lengths,
  locales,
  addresses,
  files,
  icons,
  runtime,
  code,
];

/** Everything that is wrong with an add-in-only manifest, in the order of its lines. Asks no server. */
export function validate(text: string, facts: Facts): Problem[] {
  try {
    const manifest = readManifest(text);
    return RULES.flatMap((rule) => rule(manifest, facts)).sort((a, b) => a.line - b.line);
  } catch (error) {
    return [{ line: 0, text: `this is no XML: ${error instanceof Error ? error.message : String(error)}` }];
  }
}
