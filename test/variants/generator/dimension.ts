/**
 * One way in which workbooks differ. The first choice is the plain one, to which a failing case is brought back;
 * the weights say how often the others come.
 */
export interface Dimension<C extends string = string> {
  readonly plain: C;
  readonly weights: Readonly<Record<C, number>>;
}

export type ChoiceOf<D> = D extends Dimension<infer C> ? C : never;

export function dimension<const C extends string>(weights: Readonly<Record<C, number>>): Dimension<C> {
  return { plain: Object.keys(weights)[0] as C, weights };
}
