import { random } from '../../variants/generator/random';
import type { Book } from '../book';
import { budgetBook } from './budget';
import { reportBook } from './report';

/** A clean workbook of some office: budgets alone, or a whole report. */
export function drawBook(seed: string): Book {
  const source = random(seed);
  return source.chance(0.4) ? budgetBook(source) : reportBook(source);
}
