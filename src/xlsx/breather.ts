/** Lets timers and clicks in between, but not after every small step: that would take longer than the work. */
export class Breather {
  private last = Date.now();

  async pause(): Promise<void> {
    if (Date.now() - this.last < 50) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.last = Date.now();
  }
}
