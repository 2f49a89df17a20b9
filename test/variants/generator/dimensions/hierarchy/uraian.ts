import { isBold, text, type Column } from '../../layout/column';
import type { Line } from '../../layout/line';
import type { Words } from '../../layout/words';

/** The column of names. */
export function uraian(words: Words, spell: (line: Line) => string = (line) => line.name): Column {
  return {
    key: 'uraian',
    heads: [words('uraian')],
    cell: (line) => text(spell(line), { bold: isBold(line) }),
  };
}
