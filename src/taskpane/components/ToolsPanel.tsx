import { usePane } from '../pane-context';
import { Section } from './Section';
import { Tool } from './Tool';

/** What is needed seldom. */
export function ToolsPanel() {
  const { presenter, text } = usePane();
  return (
    <Section title={text.alat.judul}>
      <Tool label={text.alat.bersihkan} about={text.alat.bersihkanKet} run={() => presenter.clean(false)} />
    </Section>
  );
}
