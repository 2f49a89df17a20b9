import type { FunctionDoc } from './jsdoc';
import { inLanguage } from './reference';
import { NAMESPACE } from './sources';

const START = '<!-- functions: printed by `npm run functions` -->';
const END = '<!-- /functions -->';

/** The README with its table of functions, an example each. @throws Error where the README has no place for it */
export function withFunctions(readme: string, docs: readonly FunctionDoc[]): string {
  const from = readme.indexOf(START);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md has no place for the functions: ${START} … ${END}`);
  return `${readme.slice(0, from + START.length)}\n${table(docs)}\n${readme.slice(to)}`;
}

function table(docs: readonly FunctionDoc[]): string {
  const rows = docs.map((doc) => {
    const [example = `=${NAMESPACE}.${doc.id}()`] = inLanguage(doc, 'en').examples;
    const [formula = '', result] = example.split(' → ');
    const link = `[${doc.id}](docs/functions.md#${doc.id.toLowerCase()})`;
    return `| ${link} | ${cell(formula)}${result === undefined ? '' : ` → ${cell(result)}`} |`;
  });
  return ['| function | example |', '|---|---|', ...rows].join('\n');
}

function cell(code: string): string {
  return `\`${code.replaceAll('|', '\\|')}\``;
}
