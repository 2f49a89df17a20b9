import { DIMENSION_NAMES, type DimensionName } from '../generator/plan';
import type { VerdictKind } from '../generator/description';
import type { Checked } from './check';
import type { Outcome } from './compare';

type Counts = Record<VerdictKind, Record<Outcome, number>>;

/** Counts outcomes, over all and by every choice of every dimension. */
export class Tally {
  count = 0;
  private readonly all = noCounts();
  private readonly byChoice = new Map<DimensionName, Map<string, Counts>>();

  add({ outcome, variant, case: { plan } }: Checked): void {
    const kind = variant.verdict.kind;
    this.count++;
    this.all[kind][outcome]++;
    for (const name of DIMENSION_NAMES) this.choice(name, plan[name])[kind][outcome]++;
  }

  /** Silently wrong ones among all, and the share of the unambiguous that were refused. */
  get figures(): { readonly wrong: number; readonly refusedShare: number } {
    const { exact } = this.all;
    const wrong = Object.values(this.all).reduce((sum, counts) => sum + counts.wrong, 0);
    return { wrong, refusedShare: exact.refused / Math.max(1, total(exact)) };
  }

  summary(): string {
    const { exact, refuse } = this.all;
    const either = this.all['exact or refuse'];
    const { wrong, refusedShare } = this.figures;
    return [
      `unambiguous    ${total(exact)}: ${exact.right} right, ${exact.refused} refused (${(refusedShare * 100).toFixed(2)} %), ${exact.wrong} silently wrong`,
      `ambiguous      ${total(refuse)}: ${refuse.refused} refused, ${refuse.wrong} guessed`,
      `may be either  ${total(either)}: ${either.right} right, ${either.refused} refused, ${either.wrong} silently wrong`,
      `silently wrong ${wrong}`,
    ].join('\n');
  }

  /** A line a choice; the counts are of the unambiguous, `wrong` of all. */
  table(): string {
    const lines = [row('dimension', 'choice', 'variants', 'right', 'refused', 'wrong')];
    for (const name of DIMENSION_NAMES) {
      for (const [choice, counts] of this.byChoice.get(name) ?? []) {
        const { exact } = counts;
        const wrong = Object.values(counts).reduce((sum, one) => sum + one.wrong, 0);
        const variants = Object.values(counts).reduce((sum, one) => sum + total(one), 0);
        lines.push(row(name, choice, variants, exact.right, exact.refused, wrong));
      }
    }
    return lines.join('\n');
  }

  private choice(name: DimensionName, choice: string): Counts {
    const choices = this.byChoice.get(name) ?? new Map<string, Counts>();
    this.byChoice.set(name, choices);
    const counts = choices.get(choice) ?? noCounts();
    choices.set(choice, counts);
    return counts;
  }
}

function noCounts(): Counts {
  const none = (): Record<Outcome, number> => ({ right: 0, refused: 0, wrong: 0 });
  return { exact: none(), refuse: none(), 'exact or refuse': none() };
}

function total(counts: Record<Outcome, number>): number {
  return counts.right + counts.refused + counts.wrong;
}

function row(name: string, choice: string, ...counts: readonly (number | string)[]): string {
  return [name.padEnd(16), choice.padEnd(28), ...counts.map((count) => String(count).padStart(9))]
    .join('')
    .trimEnd();
}
