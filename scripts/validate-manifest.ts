import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { builtFacts, sourceFacts } from './manifest/facts';
import type { Facts, Problem } from './manifest/manifest';
import { validate } from './manifest/validate';

const ROOT = join(__dirname, '..');

/** Microsoft's own reader of manifests, without the rest of its package, which reports its use. */
const { ManifestHandlerXml } = createRequire(__filename)(
  'office-addin-manifest/lib/manifestHandler/manifestHandlerXml.js',
) as { ManifestHandlerXml: new (path: string) => { parseManifest(): Promise<{ readonly id?: string }> } };

/**
 * `npm run validate`: the manifest of the repository, and the one in dist/ with all that it names once there is a build. Offline:
 * Microsoft's `office-addin-manifest validate` sends the manifest to a server.
 */
async function main(): Promise<void> {
  const built = join(ROOT, 'dist/manifest.xml');
  let isRight = await check(join(ROOT, 'manifest.xml'), sourceFacts());
  if (existsSync(built)) isRight = (await check(built, builtFacts(join(ROOT, 'dist')))) && isRight;
  else
    console.log(
      'dist/manifest.xml: not built yet; `npm run build` first to look for the files that it names',
    );
  process.exitCode = isRight ? 0 : 1;
}

async function check(path: string, facts: Facts): Promise<boolean> {
  const name = relative(ROOT, path);
  const problems: Problem[] = validate(readFileSync(path, 'utf8'), facts);
  try {
    await new ManifestHandlerXml(path).parseManifest();
  } catch (error) {
    problems.push({ line: 0, text: `Microsoft's reader refuses it: ${String(error)}` });
  }
  for (const { line, text } of problems)
    console.error(line === 0 ? `${name}: ${text}` : `${name}:${line}: ${text}`);
  if (problems.length === 0) console.log(`${name}: valid`);
  return problems.length === 0;
}

void main();
