import { HostError } from './errors';
import { type Dispatcher, type HostObject, isCollection, isHostObject } from './host-object';
import { pascal, type QueryInfo } from './wire';

/** "wire": names as the client takes them in; "json": as its caller reads them. */
export type Shape = 'wire' | 'json';

interface Selection {
  /** Every scalar. */
  all: boolean;
  readonly own: Set<string>;
  readonly nested: Map<string, Selection>;
}

/** Answers `load`: "format/fill/color" walks, on a collection the names are those of its items. */
export function queryObject(
  dispatcher: Dispatcher,
  target: HostObject,
  query: QueryInfo,
  shape: Shape,
): unknown {
  const selection = select([...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)]);
  if (selection.own.size === 0 && selection.nested.size === 0) selection.all = true;
  return new Reader(dispatcher, shape).read(target, selection, query);
}

/** Answers a collection with its descendants, as `loadRecursive` asks for them. */
export function recursiveQuery(dispatcher: Dispatcher, target: HostObject, query: QueryInfo): unknown {
  return queryObject(dispatcher, target, query, 'wire');
}

function select(paths: readonly string[]): Selection {
  const selection: Selection = { all: false, own: new Set(), nested: new Map() };
  for (const path of paths) add(selection, path.split(/[/.]/).filter(Boolean));
  return selection;
}

function add(selection: Selection, [first, ...rest]: readonly string[]): void {
  if (first === undefined) return;
  if (first === '*' || first === '$all') selection.all = true;
  else if (rest.length === 0) selection.own.add(first);
  else {
    const nested = selection.nested.get(first) ?? { all: false, own: new Set(), nested: new Map() };
    selection.nested.set(first, nested);
    add(nested, rest);
  }
}

class Reader {
  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly shape: Shape,
  ) {}

  read(target: HostObject, selection: Selection, query: QueryInfo = {}): Record<string, unknown> {
    return isCollection(target) ? this.collection(target, selection, query) : this.object(target, selection);
  }

  private object(target: HostObject, selection: Selection): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    if (this.shape === 'wire' && target.key !== undefined) answer._Id = target.key;
    if (selection.all)
      for (const name of this.dispatcher.scalars(target)) answer[this.name(name)] = this.value(target, name);
    for (const name of selection.own) answer[this.name(name)] = this.value(target, name);
    for (const [name, nested] of selection.nested)
      answer[this.name(name)] = this.nested(target, name, nested);
    return answer;
  }

  private collection(target: HostObject, selection: Selection, query: QueryInfo): Record<string, unknown> {
    if (!isCollection(target)) throw new HostError('InvalidObjectPath', target.apiClass);
    const own = [...selection.own].filter((name) => this.dispatcher.has(target, name));
    const ofItems: Selection = {
      ...selection,
      own: new Set([...selection.own].filter((name) => !own.includes(name))),
    };
    const from = query.Skip ?? 0;
    const items = target.items.slice(from, query.Top === undefined ? undefined : from + query.Top);
    const answer: Record<string, unknown> = {};
    for (const name of own) answer[this.name(name)] = this.value(target, name);
    answer[this.shape === 'wire' ? '_Items' : 'items'] = items.map((item) => this.object(item, ofItems));
    return answer;
  }

  private nested(target: HostObject, name: string, selection: Selection): unknown {
    const value = this.dispatcher.get(target, name);
    if (value === null) return null;
    if (isHostObject(value)) return this.read(value, selection);
    // A plain value such as `hyperlink` is sent whole, whatever part was named.
    return value;
  }

  /** A navigation property named by itself brings its scalars. */
  private value(target: HostObject, name: string): unknown {
    const value = this.dispatcher.get(target, name);
    return isHostObject(value) ? this.read(value, select(['*'])) : value;
  }

  private name(name: string): string {
    return this.shape === 'wire' ? pascal(name) : name;
  }
}
