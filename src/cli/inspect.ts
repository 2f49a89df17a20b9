import type { Arguments } from './arguments';
import type { Outcome } from './commands';
export async function inspect(_args: Arguments): Promise<Outcome> {
  return { text: '', code: 0 };
}
