import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { usePane } from '../pane-context';
import type { Question } from '../reading';
import { Section } from './Section';
import { useStyles } from './styles-context';

/** What recognition must not decide itself; an answer takes effect at once. */
export function QuestionsPanel({ questions }: { readonly questions: readonly Question[] }) {
  const { text } = usePane();
  const styles = useStyles();
  if (questions.length === 0) return null;
  return (
    <Section title={text.tanya.judul}>
      <p className={styles.small}>{text.tanya.pengantar}</p>
      {questions.map((question) => (
        <QuestionChoices key={question.key} question={question} />
      ))}
    </Section>
  );
}

function QuestionChoices({ question: { pertanyaan, choices } }: { readonly question: Question }) {
  const { presenter, state, text } = usePane();
  return (
    <ChoiceGroup
      label={text.tanya.soal(pertanyaan)}
      disabled={state.running !== null}
      options={choices.map(({ label }, index) => ({ key: String(index), text: text.tanya.pilihan(label) }))}
      selectedKey={null}
      onChange={(_, option) => {
        const choice = choices[Number(option?.key)];
        if (choice) void presenter.choose(choice);
      }}
    />
  );
}
