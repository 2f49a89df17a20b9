import type { Header } from './header';
import type { SheetView } from './sheet-view';

/** The columns of a table. */
type Lebar = Pick<Header, 'left' | 'right'>;

/** "1 2 3 4 5=4/3" or "(1) (2) (3)" beneath a header. */
export function isColumnNumbers(view: SheetView, header: Lebar, row: number): boolean {
  if (!mungkinSatu(view, header, row)) return false;
  let numbers = 0;
  let last = 0;
  for (let col = header.left; col <= header.right; col++) {
    const text = view.text(row, col);
    if (text === '') continue;
    const match = /^\(?\s*(\d{1,2}|[a-zA-Z])\s*(?:\)|=.*|\(.*\)|[:/x*+-].*)?\s*\)?\.?$/.exec(text);
    if (!match) return false;
    const value = /^\d/.test(match[1] as string)
      ? Number(match[1])
      : (match[1] as string).toLowerCase().charCodeAt(0) - 96;
    if (value !== last + 1) return false;
    last = value;
    numbers++;
  }
  return numbers >= 3;
}

/** Spares nearly all rows the closer look: the first column number is "1", "(1)", "01" or "a". */
function mungkinSatu(view: SheetView, { left, right }: Lebar, row: number): boolean {
  for (let col = left; col <= right; col++) {
    const value = view.value(row, col);
    if (value === null) continue;
    if (typeof value === 'number') return value === 1;
    const text = view.text(row, col);
    if (text !== '') return /^\(?\s*(?:0?1|[aA])/.test(text);
  }
  return false;
}
