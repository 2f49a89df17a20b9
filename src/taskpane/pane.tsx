import { createRoot } from 'react-dom/client';

/** Draws the pane into the page. */
export function mount(element: HTMLElement): void {
  createRoot(element).render(<h1>LKjIP</h1>);
}
