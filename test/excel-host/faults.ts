/** Where the n-th request (counted from 1) breaks. */
export type FaultPlace = 'before' | 'inside' | 'after';

export interface Fault {
  readonly request: number;
  readonly place: FaultPlace;
  /** "inside": how much of what the batch changes has happened by then, 0 … 1; half of it when absent. */
  readonly share?: number;
  /** The task pane is gone afterwards: every later request fails, too, until the add-in is opened again. */
  readonly fatal?: boolean;
}

/** Requests that are to fail, as a lost connection, a crash of Excel or a closed task pane makes them. */
export class Faults {
  private planned: readonly Fault[] = [];
  private gone = false;

  plan(...faults: readonly Fault[]): void {
    this.planned = faults;
    this.gone = false;
  }

  at(request: number): Fault | null {
    if (this.gone) return { request, place: 'before', fatal: true };
    const fault = this.planned.find((candidate) => candidate.request === request) ?? null;
    if (fault?.fatal) this.gone = true;
    return fault;
  }
}
