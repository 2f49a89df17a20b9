import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { FunctionText } from '../../src/messages/en/functions';
import { PAGES, type Language } from './sources';

/** The JSON that Excel reads, see Microsoft's "Manually create JSON metadata for custom functions". */
export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: true;
  readonly repeating?: true;
}

interface Generated {
  readonly functions: readonly Omit<FunctionMetadata, 'helpUrl'>[];
}

/**
 * Metadata out of the JSDoc by the official generator, made fit for Excel: `allowCustomDataForDataTypeAny` goes (with
 * the next it crashed LTSC 2021, office-js#4385), `allowErrorForDataTypeAny` comes (without it a range that holds one
 * error is not passed at all), and every function gets its help page under `base`.
 */
export async function generateMetadata(sources: readonly string[], base: string): Promise<Metadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...sources]);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const generated = JSON.parse(metadataJson) as Generated;
  const functions = generated.functions.map((fn) => ({ ...fn, helpUrl: helpUrl(base, 'id', fn.id) }));
  for (const fn of functions) checkTexts(fn);
  return { allowErrorForDataTypeAny: true, functions };
}

/** The same functions with English texts. Throws when a function or parameter is missing there, or unknown here. */
export function inEnglish(
  metadata: Metadata,
  texts: Readonly<Record<string, FunctionText>>,
  base: string,
): Metadata {
  const ids = metadata.functions.map((fn) => fn.id);
  requireSame('functions', ids, Object.keys(texts));
  const functions = metadata.functions.map((fn) => {
    const text = texts[fn.id] as FunctionText;
    requireSame(
      fn.id,
      fn.parameters.map((p) => p.name),
      Object.keys(text.parameters),
    );
    const parameters = fn.parameters.map((p) => ({ ...p, description: text.parameters[p.name] ?? '' }));
    return { ...fn, description: text.description, helpUrl: helpUrl(base, 'en', fn.id), parameters };
  });
  return { ...metadata, functions };
}

function helpUrl(base: string, language: Language, id: string): string {
  return `${base.replace(/\/+$/, '')}/${PAGES[language]}#${id.toLowerCase()}`;
}

function checkTexts(fn: FunctionMetadata): void {
  const texts = [fn.description, ...fn.parameters.map((p) => p.description)];
  if (texts.some((text) => !text)) throw new Error(`${fn.id}: a description is missing`);
}

function requireSame(what: string, ours: readonly string[], theirs: readonly string[]): void {
  const missing = ours.filter((name) => !theirs.includes(name));
  const unknown = theirs.filter((name) => !ours.includes(name));
  if (missing.length > 0) throw new Error(`${what}: no English for ${missing.join(', ')}`);
  if (unknown.length > 0) throw new Error(`${what}: English for unknown ${unknown.join(', ')}`);
}
