import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the reference needs of a custom function's JSDoc. */
export interface FunctionDoc {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly ParameterDoc[];
  readonly returns: string;
  /** As written: `=LKJIP.SISA(3; 1) → 2`, in Indonesian Excel's separators. */
  readonly examples: readonly string[];
}

export interface ParameterDoc {
  readonly name: string;
  readonly optional: boolean;
  readonly repeating: boolean;
  readonly description: string;
}

/** Every custom function of the files, in their order. */
export function readDocs(sources: readonly string[]): FunctionDoc[] {
  return sources.flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    return file.statements.flatMap((node) => (ts.isFunctionDeclaration(node) ? readFunction(node) : []));
  });
}

function readFunction(node: ts.FunctionDeclaration): FunctionDoc[] {
  const tags = ts.getJSDocTags(node);
  const custom = tags.find((tag) => tag.tagName.text.toLowerCase() === 'customfunction');
  if (!custom) return [];
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return [
    {
      id: text(custom),
      description: comment(doc?.comment),
      parameters: node.parameters.map((parameter) => readParameter(parameter)),
      returns: text(tags.find(ts.isJSDocReturnTag)),
      examples: tags.filter((tag) => tag.tagName.text === 'example').map(text),
    },
  ];
}

function readParameter(node: ts.ParameterDeclaration): ParameterDoc {
  const [tag] = ts.getJSDocParameterTags(node);
  return {
    name: node.name.getText(),
    optional: node.questionToken !== undefined,
    repeating: node.type !== undefined && /^unknown\[\]$/.test(node.type.getText()),
    description: text(tag),
  };
}

function text(tag: ts.JSDocTag | undefined): string {
  return comment(tag?.comment);
}

function comment(value: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(value) ?? '').replace(/\s+/g, ' ').trim();
}
