import { HostError } from './errors';
import type { HostObject } from './host-object';

/** Objects that the client keeps between requests; they live until `_RemoveReference`. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(pathId: number, object: HostObject): string {
    const id = `ref${String(this.next++)}-${String(pathId)}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object)
      throw new HostError(
        'InvalidReference',
        `This reference is not valid for the current operation: ${id}.`,
      );
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  /** How many objects programs forgot to give back. */
  get size(): number {
    return this.kept.size;
  }

  values(): Iterable<HostObject> {
    return this.kept.values();
  }
}
