import { HostError } from './errors';
import { type Dispatcher, type HostObject, isCollection, isHostObject } from './host-object';
import { queryObject, recursiveQuery } from './query';
import type { References } from './references';
import {
  ACTION,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type BatchError,
  type ObjectPathInfo,
  PATH,
  type RequestBody,
  type ResponseBody,
} from './wire';

type Target = HostObject | null;

export interface BatchHost {
  readonly root: HostObject;
  readonly dispatcher: Dispatcher;
  readonly references: References;
  /** Called before an action that may change the workbook. */
  beforeWrite(): void;
}

/**
 * Plays one batch. It is no transaction: what stands before the failing action has happened, and stays
 * (learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model: "the queue of commands runs in order").
 */
export class Batch {
  private readonly resolved = new Map<number, Target>();
  /** Paths whose objects the client keeps, and the references they got. */
  private readonly kept: ReadonlySet<number>;
  private readonly issued = new Map<number, string>();
  private readonly traces: number[] = [];

  constructor(
    private readonly body: RequestBody,
    private readonly host: BatchHost,
  ) {
    this.kept = new Set(
      body.Actions.filter((action) => action.Name === '_KeepReference').map((action) => action.ObjectPathId),
    );
  }

  /** @param stopAt plays only that many actions, then fails: for tests of interrupted work. */
  run(stopAt = Number.POSITIVE_INFINITY): ResponseBody {
    const results: ActionResult[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (index >= stopAt)
          throw new HostError(
            'GeneralException',
            'There was an internal error while processing the request.',
          );
        const value = this.act(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return { Results: results, TraceIds: this.traces, Error: this.describe(error, index, action) };
      }
    }
    return { Results: results, TraceIds: this.traces };
  }

  private describe(error: HostError, index: number, action: ActionInfo): BatchError {
    const location = this.location(action);
    return {
      Code: error.code,
      Message: error.message,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: error.status,
    };
  }

  /** "Range.values"; for an object that could not be reached, the way to it: "WorksheetCollection.add". */
  private location(action: ActionInfo): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const target =
      this.resolved.get(action.ObjectPathId) ?? this.resolved.get(path?.ParentObjectPathId ?? Number.NaN);
    const name = action.Name || (path?.Name ?? '');
    const place = target ? target.apiClass : 'root';
    return name ? `${place}.${name.charAt(0).toLowerCase()}${name.slice(1)}` : place;
  }

  private act(action: ActionInfo): unknown {
    if (action.ActionType === ACTION.trace) {
      this.traces.push(action.Id);
      return undefined;
    }
    const target = this.resolve(action.ObjectPathId);
    // A null object takes every action and answers null:
    // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model, "*OrNullObject methods".
    if (target === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identify(action.ObjectPathId, target);
      case ACTION.query:
        return queryObject(this.host.dispatcher, target, action.QueryInfo ?? {}, 'wire');
      case ACTION.queryAsJson:
        return queryObject(this.host.dispatcher, target, action.QueryInfo ?? {}, 'json');
      case ACTION.recursiveQuery:
        return recursiveQuery(this.host.dispatcher, target, action.QueryInfo ?? {});
      case ACTION.method:
        return this.call(action, target);
      case ACTION.setProperty:
        this.host.beforeWrite();
        this.host.dispatcher.set(target, action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        this.host.beforeWrite();
        this.update(target, action.ObjectState ?? {});
        return null;
      case ACTION.ensureUnchanged:
        this.ensureUnchanged(target, action.ObjectState ?? {});
        return null;
      default:
        throw new HostError('UnsupportedOperation', `action type ${String(action.ActionType)}`);
    }
  }

  private call(action: ActionInfo, target: HostObject): unknown {
    if (action.Name === '_KeepReference') return null;
    if (action.Name === '_RemoveReference') {
      this.host.references.remove(String(this.args(action.ArgumentInfo)[0]));
      return null;
    }
    if (action.Name === '_ValidateArraySize') {
      validateSize(target, this.args(action.ArgumentInfo));
      return null;
    }
    if (!isRead(action.Name)) this.host.beforeWrite();
    const result = this.host.dispatcher.call(target, action.Name, this.args(action.ArgumentInfo));
    return result === undefined ? null : result;
  }

  /** The answer to an instantiate: what later batches name the object by. */
  private identify(pathId: number, target: HostObject): unknown {
    const id = target.key === undefined ? {} : { _Id: target.key };
    const reference = this.referenceOf(pathId, target);
    return reference === null ? id : { ...id, _ReferenceId: reference };
  }

  private referenceOf(pathId: number, target: HostObject): string | null {
    const path = this.body.ObjectPaths[String(pathId)];
    if (path?.ObjectPathType === PATH.reference) return path.Name;
    if (!REFERENCED.has(target.apiClass) || !this.kept.has(pathId)) return null;
    const known = this.issued.get(pathId) ?? this.host.references.keep(pathId, target);
    this.issued.set(pathId, known);
    return known;
  }

  private resolve(pathId: number): Target {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw new HostError('InvalidObjectPath', `object path ${String(pathId)}`);
    const target = this.follow(path);
    this.resolved.set(pathId, target);
    return target;
  }

  private follow(path: ObjectPathInfo): Target {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.host.root;
      case PATH.nullObject:
        return null;
      case PATH.reference:
        return this.host.references.get(path.Name);
      default:
        break;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? Number.NaN);
    if (parent === null) return null;
    return this.step(path, parent);
  }

  private step(path: ObjectPathInfo, parent: HostObject): Target {
    const { dispatcher } = this.host;
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        return asTarget(dispatcher.get(parent, path.Name), path.Name);
      case PATH.indexer:
        if (!isCollection(parent))
          throw new HostError('InvalidObjectPath', `${parent.apiClass} has no items`);
        return parent.getItem(args[0]);
      case PATH.method:
        if (!isRead(path.Name)) this.host.beforeWrite();
        return asTarget(dispatcher.call(parent, path.Name, args), path.Name);
      default:
        throw new HostError('InvalidObjectPath', `path type ${String(path.ObjectPathType)}`);
    }
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, i) => this.argument(argument, referenced?.[i]));
  }

  private argument(value: unknown, referenced: unknown): unknown {
    if (Array.isArray(referenced) && Array.isArray(value))
      return value.map((item, i) => this.argument(item, referenced[i]));
    if (typeof referenced === 'number' && referenced !== 0) return this.resolve(referenced);
    return this.plain(value);
  }

  /** Objects inside plain arguments come as `{_ObjectPathId}`. */
  private plain(value: unknown): unknown {
    if (Array.isArray(value)) return hasObjects(value) ? value.map((item) => this.plain(item)) : value;
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.plain(item)]));
  }

  private update(target: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(state)) {
      const current = isPlain(value) ? this.host.dispatcher.get(target, key) : null;
      if (isHostObject(current) && isPlain(value)) this.update(current, value);
      else this.host.dispatcher.set(target, key, value);
    }
  }

  private ensureUnchanged(target: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [key, expected] of Object.entries(state)) {
      const current = this.host.dispatcher.get(target, key);
      if (isHostObject(current) && isPlain(expected)) this.ensureUnchanged(current, expected);
      else if (JSON.stringify(current) !== JSON.stringify(expected)) {
        throw new HostError('Conflict', `${target.apiClass}.${key} has changed`);
      }
    }
  }
}

/** The action before which a batch breaks when that share of what it changes has happened. */
export function cutOf({ Actions, ObjectPaths }: RequestBody, share = 0.5): number {
  const writes = [...Actions.entries()].filter(([, action]) => {
    if (action.ActionType === ACTION.setProperty || action.ActionType === ACTION.update) return true;
    const path =
      action.ActionType === ACTION.instantiate ? ObjectPaths[String(action.ObjectPathId)] : undefined;
    if (path) return path.ObjectPathType === PATH.method && !isRead(path.Name);
    return action.ActionType === ACTION.method && !isRead(action.Name);
  });
  return writes[Math.floor(writes.length * share)]?.[0] ?? Math.ceil(Actions.length / 2);
}

/** The classes whose proxies the client can keep between requests. */
const REFERENCED = new Set(['Range', 'RangeAreas', 'WorkbookRangeAreas']);

function isRead(method: string): boolean {
  return /^_?(Get|Find|Load|Is|Calculate|Activate|Select|Suspend|_)/.test(method);
}

function asTarget(value: unknown, name: string): Target {
  if (value === null) return null;
  if (!isHostObject(value)) throw new HostError('InvalidObjectPath', name);
  return value;
}

/** The client writes more than 1,500 cells in pieces, after asking whether the whole fits. */
function validateSize(target: HostObject, [rows, columns]: readonly unknown[]): void {
  const fits = Reflect.get(target, 'rowCount') === rows && Reflect.get(target, 'columnCount') === columns;
  if (!fits) throw new HostError('InvalidArgument', "The number of rows or columns doesn't match the range.");
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasObjects(values: readonly unknown[]): boolean {
  return values.some((value) => typeof value === 'object' && value !== null);
}
