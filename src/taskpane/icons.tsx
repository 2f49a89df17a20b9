import type { ReactElement } from 'react';
import { registerIcons, setIconOptions } from 'office-ui-fabric-react/lib/Styling';

/** The icons that Fluent's components ask for, drawn here: its icon font would come from a CDN. */
export function registerPaneIcons(): void {
  setIconOptions({ disableWarnings: true });
  registerIcons({
    icons: {
      Info: drawn(
        <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2ZM7.3 7h1.4v5H7.3V7Zm.7-3a.9.9 0 1 1 0 1.8A.9.9 0 0 1 8 4Z" />,
      ),
      ErrorBadge: drawn(
        <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2Zm-2 3L8 7.2l2-2 .8.8-2 2 2 2-.8.8-2-2-2 2-.8-.8 2-2-2-2 .8-.8Z" />,
      ),
      Completed: drawn(
        <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2Zm3.2 3.1.9.9-5 5L4 8.2l.9-.9 2.2 2.1 4.1-4.1Z" />,
      ),
      Warning: drawn(
        <path d="M8 1.5 15.3 14H.7L8 1.5Zm0 2.4L2.8 12.8h10.4L8 3.9ZM7.4 7h1.2v3.2H7.4V7Zm.6 4a.7.7 0 1 1 0 1.4.7.7 0 0 1 0-1.4Z" />,
      ),
      Clear: drawn(
        <path d="m3.5 2.7 4.5 4.5 4.5-4.5.8.8L8.8 8l4.5 4.5-.8.8L8 8.8l-4.5 4.5-.8-.8L7.2 8 2.7 3.5l.8-.8Z" />,
      ),
      CheckMark: drawn(<path d="m13.6 3.4.9.9-8.3 8.3L1.5 8l.9-.9 3.8 3.7 7.4-7.4Z" />),
    },
  });
}

function drawn(shape: ReactElement): ReactElement {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {shape}
    </svg>
  );
}
