/** A growing list of 16-bit numbers. */
export class U16List {
  private data = new Uint16Array(64);
  private size = 0;

  push(value: number): void {
    if (this.size === this.data.length) {
      const larger = new Uint16Array(this.size * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.size++] = value;
  }

  at(index: number): number {
    return this.data[index] as number;
  }

  /** The numbers without spare room. */
  trimmed(): Uint16Array {
    return this.data.slice(0, this.size);
  }
}
