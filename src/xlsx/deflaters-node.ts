import * as zlib from 'node:zlib';

/** Sheets are large and repetitive: level 1 costs a third of the default's time for a tenth more bytes. */
export const LEVEL = 1;
/** Room for what comes out, at a time. */
const CHUNK = 1 << 17;
/** Deflaters that are kept for the next content: as many as libuv has threads. */
const KEPT = 4;

/**
 * One content after the other packed on another thread, with tables that are set up once: a large build has hundreds of
 * parts, and each would set up half a megabyte.
 */
class Deflater {
  private readonly stream = zlib.createDeflateRaw({ level: LEVEL, memLevel: 9, chunkSize: CHUNK });
  private packed: Buffer[] = [];
  private failed: Error | null = null;
  private onFailure: ((error: Error) => void) | null = null;

  constructor() {
    this.stream.on('data', (chunk: Buffer) => this.packed.push(chunk));
    this.stream.on('error', (error) => {
      this.failed = error;
      this.onFailure?.(error);
    });
  }

  /** Resolves when the piece may change. */
  push(piece: Uint8Array): Promise<void> {
    return this.whenDone((done) => this.stream.write(piece, done));
  }

  /** Everything that was pushed, packed. The next content may come then, by whoever takes this one. */
  async finish(): Promise<Buffer[]> {
    await this.whenDone((done) => this.stream.flush(zlib.constants.Z_FINISH, done));
    const { packed } = this;
    this.packed = [];
    this.stream.reset();
    if (idle.length < KEPT) idle.push(this);
    return packed;
  }

  private whenDone(start: (done: () => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.failed) {
        reject(this.failed);
        return;
      }
      this.onFailure = reject;
      start(resolve);
    });
  }
}

const idle: Deflater[] = [];

/** One that nobody uses. Whoever fails to `finish` it keeps it from being used again, which costs memory only. */
export function takeDeflater(): Deflater {
  return idle.pop() ?? new Deflater();
}

/** @throws any error of zlib's */
export async function deflated(bytes: Uint8Array): Promise<Uint8Array[]> {
  const deflater = takeDeflater();
  // Nothing is waited for in between: the end is told before the first bytes are packed.
  const pushed = deflater.push(bytes);
  const packed = await deflater.finish();
  await pushed;
  return packed;
}
