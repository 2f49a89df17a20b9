/** What a cell holds or a formula gives; an error is its text, e.g. "#N/A". */
export type Scalar = number | string | boolean | CellFault | null;

export class CellFault {
  constructor(readonly code: string) {}
}

export const FAULTS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
] as const;

/** As `range.values` answers: errors as their text, an empty cell as ''. */
export function asAnswer(value: Scalar): number | string | boolean {
  if (value === null) return '';
  return value instanceof CellFault ? value.code : value;
}

/** `Excel.RangeValueType`. */
export function valueType(value: Scalar): string {
  if (value === null) return 'Empty';
  if (value instanceof CellFault) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
