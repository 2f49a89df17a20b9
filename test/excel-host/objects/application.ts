import type { HostObject } from '../host-object';
import type { Book } from '../model/book';

/** `Excel.Application`. */
export class ApplicationObject implements HostObject {
  readonly apiClass = 'Application';

  constructor(private readonly book: Book) {}

  get calculationMode(): string {
    return this.book.calculationMode;
  }
  set calculationMode(mode: string) {
    this.book.calculationMode = mode;
  }
  get calculationState(): string {
    return 'Done';
  }
  get calculationEngineVersion(): number {
    return 191_029;
  }
  get decimalSeparator(): string {
    return '.';
  }
  get thousandsSeparator(): string {
    return ',';
  }
  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(): void {
    // Values are always calculated when they are read.
  }

  suspendApiCalculationUntilNextSync(): void {
    // Calculation waits for the next read anyway.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // There is no screen.
  }
}
