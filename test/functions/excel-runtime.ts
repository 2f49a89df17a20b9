import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { type Bundles } from '../support/built';

const OFFICE_JS = dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));
const RUNTIME = join(OFFICE_JS, 'dist/custom-functions-runtime.debug.js');

/** What came back for a call: a value, or Excel's number for an error and its sentence. */
export type Jawaban = { readonly value: unknown } | { readonly error: number; readonly message: string };

/** Excel's numbers for errors, as the runtime sends them. */
export const NUMBERS = { tiada: 1, bagi: 5, angka: 6, nilai: 7 } as const;

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** The runtime looks for its own name among the scripts of the page. */
const SCRIPT = 'https://localhost/custom-functions-runtime.debug.js';

const INVOCATION = 1000;
const ALLOW_ERROR = 4;

/**
 * Microsoft's own custom functions runtime with the built bundles in it, and this class in Excel's place at the other
 * end of the bridge: calls go in and answers come out as on the wire, JSON both ways.
 */
export class ExcelRuntime {
  private readonly bridge: Bridge;
  private readonly waiting = new Map<number, (answer: Jawaban) => void>();
  private next = 1;

  constructor(bundles: Bundles) {
    this.bridge = { sendMessageToHost: (text) => this.receive(text) };
    const scope = browserScope(this.bridge);
    const context = vm.createContext(scope);
    vm.runInContext(readFileSync(RUNTIME, 'utf8'), context, { filename: RUNTIME });
    for (const code of [bundles.scalar, bundles.matrix]) vm.runInContext(code, context);
  }

  /** Calls a function as a cell does; an error value among the arguments is { galat: '#REF!' }. */
  call(id: string, ...args: readonly unknown[]): Promise<Jawaban> {
    const invocation = this.next++;
    const answer = new Promise<Jawaban>((resolve) => this.waiting.set(invocation, resolve));
    const message = [invocation, id, args.map(onTheWire), 'Sheet1!A1', ALLOW_ERROR];
    this.send({ type: 3, message: { entries: [[1, INVOCATION, '', JSON.stringify(message), invocation]] } });
    return answer;
  }

  private send(message: object): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  /** A batch of the runtime: its answers are arguments of a method call within. */
  private receive(text: string): void {
    const request = JSON.parse(text) as { id: number; message: { body?: string | object } };
    const { body } = request.message;
    const batch = (typeof body === 'string' ? JSON.parse(body) : body) as Batch | undefined;
    for (const answer of answers(batch)) {
      const [id, ok, value, code] = answer;
      this.waiting.get(id)?.(ok ? { value } : { error: code, message: String(value) });
      this.waiting.delete(id);
    }
    const done = { Results: [], TraceIds: [] };
    this.send({
      id: request.id,
      type: 2,
      message: { statusCode: 200, headers: {}, body: JSON.stringify(done) },
    });
  }
}

type Answer = readonly [id: number, ok: boolean, value: unknown, code: number];

interface Batch {
  readonly Actions?: readonly {
    readonly Name?: string;
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  }[];
}

function answers(body: Batch | undefined): Answer[] {
  return (body?.Actions ?? [])
    .filter((action) => action.Name === 'SetInvocationArrayResults')
    .flatMap((action) => (action.ArgumentInfo?.Arguments?.[0] ?? []) as Answer[]);
}

function onTheWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(onTheWire);
  if (typeof value !== 'object' || value === null || !('galat' in value)) return value ?? null;
  return { type: 'CustomFunctionError', code: value.galat };
}

function browserScope(bridge: Bridge): Record<string, unknown> {
  const nothing = (): void => undefined;
  const scope: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console,
    setTimeout: startUpMayFail,
    clearTimeout,
    performance,
    navigator: { userAgent: 'test', platform: '' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' },
    document: {
      readyState: 'loading',
      addEventListener: nothing,
      getElementsByTagName: (tag: string) =>
        tag === 'script' ? [{ src: SCRIPT }] : [{ appendChild: nothing }],
      createElement: () => ({ setAttribute: nothing }),
    },
    history: {},
    addEventListener: nothing,
    localStorage: { getItem: () => null, setItem: nothing },
    sessionStorage: { getItem: () => null, setItem: nothing },
  };
  scope['window'] = scope;
  scope['self'] = scope;
  return scope;
}

/** The page's start-up waits for scripts that this page has not, and throws a string when they do not come. */
function startUpMayFail(
  run: (...args: unknown[]) => void,
  delay: number,
  ...args: unknown[]
): NodeJS.Timeout {
  return setTimeout(() => {
    try {
      run(...args);
    } catch (error) {
      if (typeof error !== 'string') throw error;
    }
  }, delay).unref();
}
