import { dimension, type ChoiceOf } from '../dimension';

/** Whether a program's name begins with that word. */
export const programWord = dimension({ 'PROGRAM, capitals': 5, Program: 3, absent: 3 });

export type ProgramWord = ChoiceOf<typeof programWord>;

export function programTitle(choice: ProgramWord, name: string): string {
  if (choice === 'absent') return name;
  return choice === 'Program' ? `Program ${name}` : `PROGRAM ${name.toUpperCase()}`;
}
