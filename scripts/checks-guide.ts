import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHECKS } from '../src/review/review';
import { CONTOH } from './checks/examples';
import { guide } from './checks/guide';

/** `npm run checks-guide`: what the review checks, into docs/pemeriksaan.md. */
async function main(): Promise<void> {
  writeFileSync(resolve(__dirname, '../docs/pemeriksaan.md'), await guide(CHECKS, CONTOH));
}

void main();
