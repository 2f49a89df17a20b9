import './fabric-config';
import { createRoot } from 'react-dom/client';
import { bahasaKini } from './bahasa';
import { App } from './components/App';
import { registerPaneIcons } from './icons';
import { Presenter } from './presenter';

/** Draws the pane into the page. @returns what the pane does; nothing is read until `open` */
export function mount(element: HTMLElement): Presenter {
  registerPaneIcons();
  const presenter = new Presenter(Excel);
  createRoot(element).render(<App presenter={presenter} bahasa={bahasaKini()} />);
  return presenter;
}
