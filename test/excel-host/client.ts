import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { OFFICE_JS_DIST } from './api/office-package';
import type { HostResponse, RequestBody } from './wire';

/** Plays the program behind the client: takes each request, answers it. */
export type Executor = (body: RequestBody, flags: number) => Promise<HostResponse>;

/** Microsoft's own client, unchanged, whose batches go to the test host. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: OfficeGlobal;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** The part of `Office` that programs ask about the Excel they run in. */
export interface OfficeGlobal {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly document: { readonly url: string };
  };
}

let script: vm.Script | null = null;

/** Clients that were given back: running the script takes a fifth of a second. */
const idle: Loaded[] = [];

interface Loaded {
  readonly client: Client;
  execute: Executor;
  office: OfficeGlobal['context'];
}

/**
 * Microsoft's excel-web-16.00.debug.js in a context of its own: every host has its own client, as every task pane has.
 * The session override sends what the client would post to Excel to `execute` instead.
 */
export function loadClient(execute: Executor, office: OfficeGlobal['context']): Client {
  const loaded = idle.pop() ?? loadScript(execute, office);
  loaded.execute = execute;
  loaded.office = office;
  inUse.set(loaded.client, loaded);
  return loaded.client;
}

const inUse = new WeakMap<Client, Loaded>();

/** Gives a client back that nobody will use any more. */
export function giveBack(client: Client): void {
  const loaded = inUse.get(client);
  if (loaded && inUse.delete(client)) idle.push(loaded);
}

function loadScript(execute: Executor, office: OfficeGlobal['context']): Loaded {
  script ??= new vm.Script(readFileSync(join(OFFICE_JS_DIST, 'excel-web-16.00.debug.js'), 'utf8'), {
    filename: 'excel-web-16.00.debug.js',
  });
  const scope = browserScope();
  script.runInContext(vm.createContext(scope));
  const client = scope as unknown as Client & Internals;
  const loaded: Loaded = { client, execute, office };
  // The loader script, office.js, would set this up from what the program around the task pane says.
  client.OSF._OfficeAppFactory = { getContext: () => loaded.office };
  client.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: unknown, flags: number, message: { Body: RequestBody | string }) => {
        // What travels is JSON: undefined and NaN arrive as null.
        const text = typeof message.Body === 'string' ? message.Body : JSON.stringify(message.Body);
        return loaded.execute(JSON.parse(text) as RequestBody, flags);
      },
    }),
  };
  return loaded;
}

interface Internals {
  readonly OSF: { _OfficeAppFactory?: { getContext(): OfficeGlobal['context'] } };
  readonly OfficeExtension: { readonly SessionBase: { _overrideSession: unknown } };
}

/** What the script expects of a browser, and no more. */
function browserScope(): Record<string, unknown> {
  const scope: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    TextEncoder,
    navigator: { userAgent: 'excel-host', platform: '' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' },
    document: { addEventListener: ignore, getElementsByTagName: () => [], createElement: () => ({}) },
    addEventListener: ignore,
  };
  scope.window = scope;
  scope.self = scope;
  return scope;
}

function ignore(): void {
  // Nothing happens in this browser.
}
