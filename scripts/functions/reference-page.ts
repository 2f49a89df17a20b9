import { reference as en } from '../../src/messages/en/function-reference';
import { reference as id } from '../../src/messages/id/function-reference';
import type { FunctionDoc } from './jsdoc';
import { inLanguage, signature } from './reference';
import { PAGES, type Language } from './sources';

const STYLE = `
  body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: #1b1b1b; background: #fff; }
  nav a { margin-right: .75em; display: inline-block; }
  a { color: #0b5394; }
  section { border-top: 1px solid #ccc; }
  section:target h2 { background: #fff3c4; }
  code, pre { font-family: Consolas, monospace; font-size: .92em; }
  pre { background: #f4f4f4; padding: .75em; overflow-x: auto; }
  dt { font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    body { color: #eee; background: #1e1e1e; } a { color: #8ab4f8; } pre { background: #2b2b2b; }
    section { border-color: #444; } section:target h2 { background: #5a4b00; }
  }`;

/** The page that helpUrl opens: one file that loads nothing, shipped with the add-in. */
export function page(docs: readonly FunctionDoc[], language: Language): string {
  const t = language === 'id' ? id : en;
  const other: Language = language === 'id' ? 'en' : 'id';
  const list = (lines: readonly string[]): string =>
    `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  return `<!doctype html>
<html lang="${t.bahasa}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(t.judul)}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>${escape(t.judul)}</h1>
<p>${escape(t.pembuka)} <a href="${PAGES[other]}" lang="${other}">${other === 'en' ? 'English' : 'Bahasa Indonesia'}</a></p>
<nav>${docs.map((doc) => `<a href="#${doc.id.toLowerCase()}">${doc.id}</a>`).join(' ')}</nav>
${docs.map((doc) => section(inLanguage(doc, language), language)).join('\n')}
<section><h2>${escape(t.umum.judul)}</h2>${list(t.umum.butir.map(escape))}</section>
<section><h2>${escape(t.galat.judul)}</h2>${list(t.galat.butir.map(([code, meaning]) => `<code>${code}</code>: ${escape(meaning)}`))}</section>
<section><h2>${escape(t.batas.judul)}</h2>${list(t.batas.butir.map(escape))}</section>
</body>
</html>
`;
}

function section(doc: FunctionDoc, language: Language): string {
  const t = language === 'id' ? id : en;
  const parameters = doc.parameters.map(
    (p) => `<dt>${p.name}${p.optional ? ` (${t.opsional})` : ''}</dt><dd>${escape(p.description)}</dd>`,
  );
  const examples =
    doc.examples.length === 0 ? '' : `<h3>${t.contoh}</h3><pre>${doc.examples.map(escape).join('\n')}</pre>`;
  return `<section id="${doc.id.toLowerCase()}">
<h2>${doc.id}</h2>
<p><code>=${escape(signature(doc, language))}</code></p>
<p>${escape(doc.description)}</p>
${parameters.length === 0 ? '' : `<h3>${t.parameter}</h3><dl>${parameters.join('')}</dl>`}
<h3>${t.hasil}</h3><p>${escape(doc.returns)}</p>
${examples}
</section>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
