import { formatNumber } from './number-format';
import { asAnswer, type Scalar } from './values';

/** The cell's text as it is shown: the number format applied by SheetJS's formatter. Column widths are not looked at. */
export function display(value: Scalar, format: string): string {
  const answer = asAnswer(value);
  if (typeof answer === 'boolean') return answer ? 'TRUE' : 'FALSE';
  if (answer === '' || format === '@') return String(answer);
  try {
    return formatNumber(format, answer);
  } catch {
    return String(answer);
  }
}
