import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { parseLevel } from './level';
import type { ApiMembers, ClassMembers, Member } from './members';

type NamedMember = Member & { readonly name: string };

/** Members that every client object has and the host never sees. */
const CLIENT_SIDE = new Set([
  'context',
  'isNullObject',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
  'retrieve',
]);

/**
 * Reads the classes of `declare namespace Excel` out of office.d.ts. The level of a member is the one in its
 * `[Api set: ExcelApi x.y]` remark; of overloads the lowest counts; without a remark that of its class.
 */
export function parseMembers(file: string): ApiMembers {
  const source = ts.createSourceFile(
    'excel.d.ts',
    excelNamespaces(readFileSync(file, 'utf8')),
    ts.ScriptTarget.ES2022,
  );
  const classes: ts.ClassDeclaration[] = [];
  const enums = new Map<string, readonly string[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node)) classes.push(node);
    else if (ts.isEnumDeclaration(node)) enums.set(node.name.text, enumValues(node));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  const names = new Set(classes.map((declaration) => declaration.name?.text ?? ''));
  const parsed: Record<string, ClassMembers> = {};
  for (const declaration of classes) {
    const found = parseClass(declaration, { source, names, enums });
    parsed[found.name] = found;
  }
  return parsed;
}

interface Context {
  readonly source: ts.SourceFile;
  readonly names: ReadonlySet<string>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** The file declares the namespaces of every Office program; only those of Excel are parsed. */
function excelNamespaces(text: string): string {
  const parts: string[] = [];
  const start = 'declare namespace Excel {';
  for (let from = text.indexOf(start); from >= 0; from = text.indexOf(start, from + 1)) {
    const to = text.indexOf('\n}', from);
    parts.push(text.slice(from, to + 2));
  }
  return parts.join('\n');
}

function enumValues(node: ts.EnumDeclaration): readonly string[] {
  return node.members.flatMap((member) =>
    member.initializer && ts.isStringLiteral(member.initializer) ? [member.initializer.text] : [],
  );
}

function parseClass(declaration: ts.ClassDeclaration, context: Context): ClassMembers {
  const name = declaration.name?.text ?? '';
  const own = apiSet(declaration, context.source) ?? { set: 'ExcelApi', level: parseLevel('1.1') };
  const members: Record<string, NamedMember> = {};
  let itemType: string | null = null;
  for (const element of declaration.members) {
    if (!element.name || !ts.isIdentifier(element.name)) continue;
    const memberName = element.name.text;
    if (memberName === 'items') {
      itemType = ts.isPropertyDeclaration(element) && element.type ? className(element.type, context) : null;
    } else if (!CLIENT_SIDE.has(memberName)) {
      const member = parseMember(element, memberName, own, context);
      if (member) members[memberName.toLowerCase()] = merge(members[memberName.toLowerCase()], member);
    }
  }
  return { name, isCollection: itemType !== null, itemType, members };
}

function parseMember(
  element: ts.ClassElement,
  name: string,
  own: { set: string; level: number },
  context: Context,
): NamedMember | null {
  const api = apiSet(element, context.source) ?? own;
  if (ts.isMethodDeclaration(element)) {
    const literals = element.parameters.map((parameter) => literalValues(parameter.type, context));
    const required = element.parameters.filter((p) => !p.questionToken && !p.dotDotDotToken).length;
    return {
      kind: 'method',
      name,
      ...api,
      readonly: true,
      leadsTo: className(element.type, context),
      literals,
      required,
    };
  }
  if (!ts.isPropertyDeclaration(element)) return null;
  const readonly = element.modifiers?.some((m) => m.kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
  const literals = [literalValues(element.type, context)];
  return {
    kind: 'property',
    name,
    ...api,
    readonly,
    leadsTo: className(element.type, context),
    literals,
    required: 0,
  };
}

/** Overloads are declared one by one: together they take what any of them takes. */
function merge(known: NamedMember | undefined, next: NamedMember): NamedMember {
  if (!known) return next;
  const length = Math.max(known.literals.length, next.literals.length);
  const literals = Array.from({ length }, (_, i) => {
    const a = known.literals[i];
    const b = next.literals[i];
    return a && b ? [...new Set([...a, ...b])] : null;
  });
  return {
    ...known,
    literals,
    level: Math.min(known.level, next.level),
    required: Math.min(known.required, next.required),
    leadsTo: known.leadsTo ?? next.leadsTo,
  };
}

function apiSet(node: ts.Node, source: ts.SourceFile): { set: string; level: number } | null {
  const comment = source.text.slice(node.getFullStart(), node.getStart(source));
  const match = /\[Api set: (\w+) ([\w.]+)/.exec(comment);
  if (!match) return null;
  return { set: match[1] as string, level: parseLevel(match[2] as string) };
}

function className(type: ts.TypeNode | undefined, context: Context): string | null {
  if (!type) return null;
  if (ts.isArrayTypeNode(type)) return className(type.elementType, context);
  if (!ts.isTypeReferenceNode(type)) return null;
  const name = ts.isQualifiedName(type.typeName) ? type.typeName.right.text : type.typeName.text;
  return context.names.has(name) ? name : null;
}

/** The literals of a union such as `Excel.BorderIndex | "EdgeTop" | …`; null when the type takes anything else too. */
function literalValues(type: ts.TypeNode | undefined, context: Context): readonly string[] | null {
  if (!type) return null;
  const values = new Set<string>();
  for (const part of ts.isUnionTypeNode(type) ? type.types : [type]) {
    if (ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal)) values.add(part.literal.text);
    else if (ts.isTypeReferenceNode(part) && ts.isQualifiedName(part.typeName)) {
      const named = context.enums.get(part.typeName.right.text);
      if (!named) return null;
      for (const value of named) values.add(value);
    } else return null;
  }
  return values.size > 0 ? [...values] : null;
}
