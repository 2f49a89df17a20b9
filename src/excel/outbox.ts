/** Excel on the web takes requests of 5 MB; the estimate errs, so some room is left. */
export const REQUEST_BYTES = 4_000_000;

/** What one queued action costs on the wire, its object path included. */
export const ACTION_BYTES = 400;

/**
 * Queues work for one context and sends it whenever the next piece might not fit into the request any more. Ranges of earlier
 * pieces are gone by then: every piece gets its own.
 */
export class Outbox {
  private bytes = 0;

  /** @param beforeEach called before each further request; may throw to stop */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly beforeEach: () => void = () => undefined,
  ) {
    this.quiet();
  }

  /** To be called before a piece is queued. @param bytes what it will cost, about */
  async room(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > REQUEST_BYTES) {
      await this.send();
      this.beforeEach();
      this.quiet();
    }
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    this.bytes = 0;
    await this.context.sync();
  }

  /** After a request that failed: nothing is queued any more. */
  restart(): void {
    this.bytes = 0;
    this.quiet();
  }

  /** Neither the screen nor the formulas need to follow every single step. */
  private quiet(): void {
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }
}
