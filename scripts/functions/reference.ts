import { functions as english } from '../../src/messages/en/functions';
import { reference as en } from '../../src/messages/en/function-reference';
import { reference as id } from '../../src/messages/id/function-reference';
import { inEnglish } from './example';
import type { FunctionDoc } from './jsdoc';
import { type Language, NAMESPACE } from './sources';

/** The function reference as Markdown, for docs/. */
export function markdown(docs: readonly FunctionDoc[], language: Language): string {
  const t = language === 'id' ? id : en;
  return [
    `# ${t.judul}`,
    t.pembuka,
    docs.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(' · '),
    ...docs.map((doc) => entry(inLanguage(doc, language), t)),
    `## ${t.umum.judul}`,
    t.umum.butir.map((line) => `- ${line}`).join('\n'),
    `## ${t.galat.judul}`,
    t.galat.butir.map(([code, meaning]) => `- \`${code}\`: ${meaning}`).join('\n'),
    `## ${t.batas.judul}`,
    t.batas.butir.map((line) => `- ${line}`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

type Words = typeof id | typeof en;

/** The texts of one function in the language, its examples in that Excel's separators. */
export function inLanguage(doc: FunctionDoc, language: Language): FunctionDoc {
  const text = english[doc.id];
  if (language === 'id' || !text) return doc;
  return {
    ...doc,
    description: text.description,
    returns: text.returns,
    parameters: doc.parameters.map((p) => ({ ...p, description: text.parameters[p.name] ?? '' })),
    examples: doc.examples.map(inEnglish),
  };
}

export function signature(doc: FunctionDoc, language: Language): string {
  const names = doc.parameters.map((p) => {
    const name = p.repeating ? `${p.name}…` : p.name;
    return p.optional ? `[${name}]` : name;
  });
  return `${NAMESPACE}.${doc.id}(${names.join(language === 'id' ? '; ' : ', ')})`;
}

function entry(doc: FunctionDoc, t: Words): string {
  const parts = [`## ${doc.id}`, `\`=${signature(doc, t.bahasa)}\``, doc.description];
  if (doc.parameters.length > 0) {
    const lines = doc.parameters.map(
      (p) => `- **${p.name}**${p.optional ? ` (${t.opsional})` : ''}: ${p.description}`,
    );
    parts.push(`**${t.parameter}**`, lines.join('\n'));
  }
  parts.push(`**${t.hasil}**: ${doc.returns}`);
  if (doc.examples.length > 0) {
    parts.push(`**${t.contoh}**`, ['```', ...doc.examples, '```'].join('\n'));
  }
  return parts.join('\n\n');
}
