import type { ApiMembers, Member } from './api/members';
import { HostError, HostGap, invalidArgument } from './errors';

/**
 * An object as a program reaches it through the client. Its members carry the names office.d.ts gives them
 * and answer what Excel would; `apiClass` says whose members the strict look-up allows.
 */
export interface HostObject {
  readonly apiClass: string;
  /** What the indexer of the parent collection finds it by again; sent as its id. */
  readonly key?: string | number;
}

/** A collection answers its items in order and finds one by key or, where Excel does, by name. */
export interface HostCollection extends HostObject {
  readonly items: readonly HostObject[];
  getItem(key: unknown): HostObject;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'apiClass' in value;
}

export function isCollection(value: HostObject): value is HostCollection {
  return 'items' in value && 'getItem' in value;
}

/** What the Excel that is played has: requirement sets by name with their level. */
export type Requirements = ReadonlyMap<string, number>;

/**
 * The strict door to host objects: members that office.d.ts lacks, or whose requirement set is above what this
 * Excel has, are ApiNotFound; a member of this Excel that the host does not play yet is a HostGap, i.e. a failed test.
 */
export class Dispatcher {
  constructor(
    private readonly api: ApiMembers,
    private readonly requirements: Requirements,
  ) {}

  member(object: HostObject, wireName: string, kind: Member['kind']): Member & { readonly name: string } {
    const found = this.api[object.apiClass]?.members[wireName.toLowerCase()];
    if (!found || found.kind !== kind) throw apiNotFound(`${object.apiClass}.${wireName}`);
    if (found.level > (this.requirements.get(found.set) ?? 0))
      throw apiNotFound(`${object.apiClass}.${found.name}`);
    return found;
  }

  get(object: HostObject, wireName: string): unknown {
    const { name } = this.member(object, wireName, 'property');
    if (!(name in object)) throw new HostGap(`${object.apiClass}.${name} cannot be read yet`);
    return Reflect.get(object, name, object);
  }

  set(object: HostObject, wireName: string, value: unknown): void {
    const member = this.member(object, wireName, 'property');
    if (member.readonly) throw invalidArgument(`${object.apiClass}.${member.name} is read-only`);
    // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values, "null input for a property".
    if (value === null || value === undefined)
      throw invalidArgument(`${object.apiClass}.${member.name} = null`);
    checkLiteral(member.literals[0], value, `${object.apiClass}.${member.name}`);
    if (!isSettable(object, member.name))
      throw new HostGap(`${object.apiClass}.${member.name} cannot be set yet`);
    Reflect.set(object, member.name, value, object);
  }

  call(object: HostObject, wireName: string, args: readonly unknown[]): unknown {
    const member = this.member(object, wireName, 'method');
    const given = args.filter((argument) => argument !== null && argument !== undefined).length;
    if (given < member.required)
      throw invalidArgument(`${object.apiClass}.${member.name} wants ${String(member.required)} arguments`);
    member.literals.forEach((literals, i) => {
      checkLiteral(literals, args[i], `${object.apiClass}.${member.name}`);
    });
    const method: unknown = Reflect.get(object, member.name, object);
    if (typeof method !== 'function')
      throw new HostGap(`${object.apiClass}.${member.name}() cannot be called yet`);
    const plain = args.map((argument) => (argument === null ? undefined : argument));
    return Reflect.apply(method, object, plain) as unknown;
  }

  /** Every scalar property of this object that this Excel has and the host plays: what `load()` without names brings. */
  scalars(object: HostObject): readonly string[] {
    return Object.values(this.api[object.apiClass]?.members ?? {})
      .filter((m) => m.kind === 'property' && !m.leadsTo && m.level <= (this.requirements.get(m.set) ?? 0))
      .map((m) => m.name)
      .filter((property) => property in object);
  }

  has(object: HostObject, property: string): boolean {
    return this.api[object.apiClass]?.members[property.toLowerCase()]?.kind === 'property';
  }
}

/** True when the object has a setter, or a plain field, of that name. */
function isSettable(object: HostObject, property: string): boolean {
  for (let at: object | null = object; at; at = Reflect.getPrototypeOf(at)) {
    const found = Reflect.getOwnPropertyDescriptor(at, property);
    if (found) return found.set !== undefined || found.writable === true;
  }
  return false;
}

function checkLiteral(literals: readonly string[] | null | undefined, value: unknown, where: string): void {
  if (!literals || value === null || value === undefined) return;
  if (typeof value !== 'string' || !literals.includes(value))
    throw invalidArgument(`${where}: ${JSON.stringify(value)}`);
}

function apiNotFound(what: string): HostError {
  return new HostError('ApiNotFound', `The API you are trying to use could not be found: ${what}.`);
}
