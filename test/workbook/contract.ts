import { cleanContract } from './contract-clean';
import { readContract } from './contract-read';
import { replaceContract } from './contract-replace';
import type { MakeHarness } from './harness';

/** What every adapter of the port must do, sentence by sentence of port.ts. */
export function workbookContract(name: string, make: MakeHarness): void {
  describe(`${name} reads:`, () => readContract(make));
  describe(`${name} writes:`, () => replaceContract(make));
  describe(`${name} cleans:`, () => cleanContract(make));
}
