import { usePane } from '../pane-context';
import { Section } from './Section';
import { Tool } from './Tool';

/** For the staff's own formulas that call LKJIP functions: mend them, turn them into values, give them back. */
export function FormulasPanel() {
  const { presenter, state, text } = usePane();
  const { rumus } = text;
  const { kept } = state;
  return (
    <Section title={rumus.judul}>
      <Tool label={rumus.perbaiki} about={rumus.perbaikiKet} run={() => presenter.rewrite('repair')} />
      <Tool label={rumus.nilai} about={rumus.nilaiKet} run={() => presenter.rewrite('freeze')} />
      {kept > 0 && (
        <>
          <Tool
            label={rumus.kembalikan}
            about={rumus.kembalikanKet(kept)}
            run={() => presenter.rewrite('restore')}
          />
          <Tool label={rumus.buang} about={rumus.buangKet} run={() => presenter.forgetFormulas()} />
        </>
      )}
    </Section>
  );
}
