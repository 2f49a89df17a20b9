import { apiMembers } from './api/members';
import { parseLevel, PREVIEW } from './api/level';
import { Batch, cutOf } from './batch';
import { type Client, giveBack, loadClient } from './client';
import { accessDenied, HostError, type HostErrorCode } from './errors';
import { Faults } from './faults';
import { Dispatcher } from './host-object';
import { Book } from './model/book';
import { WorkbookObject } from './objects/workbook';
import { References } from './references';
import { FLAG_DELAY_FOR_CELL_EDIT, type HostResponse, type RequestBody, type ResponseBody } from './wire';

/** docs "Resource limits and performance optimization for Office Add-ins", "Excel add-ins". */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface HostOptions {
  /** The highest ExcelApi set, e.g. "1.14"; "newest" has every released set, those of Excel on the web too. */
  readonly level?: string;
  readonly book?: Book;
  /** Excel on the web's payload limits; off as on the desktop. */
  readonly payloadLimit?: number;
  readonly displayLanguage?: string;
}

export interface RequestRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error: string | null;
}

/**
 * A workbook in memory behind Microsoft's own client: one opening of the add-in. The book outlives it, so that a second
 * host on the same book is the next opening.
 */
export class ExcelHost {
  readonly book: Book;
  readonly client: Client;
  readonly faults = new Faults();
  readonly references = new References();
  readonly requests: RequestRecord[] = [];
  /** The workbook is opened for viewing only. */
  viewOnly = false;
  private editing: { readonly over: Promise<void>; readonly leave: () => void } | null = null;
  private readonly dispatcher: Dispatcher;
  private readonly payloadLimit: number;

  constructor(options: HostOptions = {}) {
    this.book = options.book ?? new Book('Sheet1');
    this.payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    const requirements = requirementSets(options.level ?? 'newest');
    this.dispatcher = new Dispatcher(apiMembers(), requirements);
    const language = options.displayLanguage ?? 'id-ID';
    this.client = loadClient((body, flags) => this.receive(body, flags), {
      requirements: {
        isSetSupported: (name, version = '1.1') =>
          name === 'DelayForCellEdit' || parseLevel(version) <= (requirements.get(name) ?? 0),
      },
      displayLanguage: language,
      contentLanguage: language,
      document: { url: this.book.fileName },
    });
  }

  get Excel(): Client['Excel'] {
    return this.client.Excel;
  }

  /** Someone begins to type into a cell; the answer ends it. */
  editCell(): () => void {
    let leave = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      leave = () => {
        this.editing = null;
        resolve();
      };
    });
    this.editing = { over, leave };
    return leave;
  }

  /** The pane is closed: its client may serve another host. */
  close(): void {
    giveBack(this.client);
  }

  /** Forgets the requests so far: what follows is counted from 1. */
  countFromHere(): void {
    this.requests.length = 0;
  }

  /** Takes a request of a client, its own or one that runs elsewhere, e.g. in a browser's page. */
  async receive(body: RequestBody, flags: number): Promise<HostResponse> {
    if (this.editing) {
      // learn.microsoft.com/javascript/api/excel/excel.runoptions, `delayForCellEdit`.
      if ((flags & FLAG_DELAY_FOR_CELL_EDIT) === 0) {
        return this.refuse(body, 'InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
      }
      await this.editing.over;
    }
    const fault = this.faults.at(this.requests.length + 1);
    if (fault?.place === 'before')
      return this.refuse(body, 'ConnectionFailure', 'The request did not arrive.');
    if (bytes(body) > this.payloadLimit)
      return this.refuse(body, 'RequestPayloadSizeLimitExceeded', 'The request is too large.');
    const batch = new Batch(body, {
      root: new WorkbookObject(this.book),
      dispatcher: this.dispatcher,
      references: this.references,
      beforeWrite: () => {
        if (this.viewOnly) throw accessDenied('the workbook is open for viewing');
      },
    });
    const answer = batch.run(fault?.place === 'inside' ? cutOf(body, fault.share) : undefined);
    if (fault?.place === 'after') return this.refuse(body, 'Timeout', 'The answer was lost.');
    // What the batch did stays done when its answer is too large to send.
    if (bytes(answer) > this.payloadLimit)
      return this.refuse(body, 'ResponsePayloadSizeLimitExceeded', 'The response is too large.');
    return this.answer(body, answer);
  }

  private answer(body: RequestBody, answer: ResponseBody): HostResponse {
    this.record(body, bytes(answer), answer.Error?.Code ?? null);
    const response = JSON.parse(JSON.stringify(answer)) as ResponseBody;
    return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: response };
  }

  private refuse(body: RequestBody, code: HostErrorCode, message: string): HostResponse {
    this.record(body, 0, code);
    const { status } = new HostError(code, message);
    return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
  }

  private record(body: RequestBody, responseBytes: number, error: string | null): void {
    this.requests.push({ actions: body.Actions.length, requestBytes: bytes(body), responseBytes, error });
  }
}

function requirementSets(level: string): ReadonlyMap<string, number> {
  const newest = level === 'newest';
  return new Map([
    ['ExcelApi', newest ? PREVIEW - 1 : parseLevel(level)],
    ...(newest ? ([['ExcelApiOnline', parseLevel('1.1')]] as const) : []),
    ['SharedRuntime', parseLevel('1.1')],
    ['CustomFunctionsRuntime', parseLevel('1.3')],
  ]);
}

function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
