/** The check beside a story: advice while it is written, the author's answers, and both for who approves. */
import { useMemo, useState } from 'preact/hooks';
import type { Claim } from '#domain/claim.ts';
import type { Roster } from '#domain/person.ts';
import { checkStory } from '#domain/truth-check/check.ts';
import { findingKey, type Finding } from '#domain/truth-check/finding.ts';
import type { OtherText } from '#domain/truth-check/shared-paragraphs.ts';
import { useReading } from '../../data/reading.ts';
import type { StoryText } from '../../data/stories.ts';
import { otherStories, readAnswers } from '../../data/truth.ts';
import { Button } from '../../parts/button.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { today } from '../../parts/when.ts';
import { Answered, AnswerForm } from './answer-form.tsx';
import { truth } from './words.ts';

export interface CheckedStory {
  readonly id: string;
  readonly textVersion: number;
  readonly text: Pick<StoryText, 'title' | 'lead' | 'body'>;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly people: Roster['people'];
  /** The reader is the editor, while answers are taken. */
  readonly answers: boolean;
}

export function CheckPart({ id, textVersion, text, claims, people, answers }: CheckedStory) {
  const [given, again] = useReading(() => readAnswers(id), [id]);
  const [others, setOthers] = useState<readonly OtherText[] | null>(null);
  const [busy, setBusy] = useState(false);
  const { title, lead, body } = text;
  const findings = useMemo(
    () => eachOnce(checkStory({ title, lead, body, claims, others: others ?? [], today: today() })),
    [title, lead, body, claims, others],
  );
  const compare = async (): Promise<void> => {
    setBusy(true);
    const read = await otherStories(id);
    setBusy(false);
    if (read.is === 'ready') setOthers(read.value);
  };
  if (given.is !== 'ready') return <NotReady is={given.is} onAgain={() => void again()} />;
  const keys = findings.map(findingKey);
  const past = Object.entries(given.value).filter(([key]) => !keys.includes(key));
  return (
    <section class="card soft" data-part="check" aria-label={truth.check.title}>
      <h2>{truth.check.title}</h2>
      <p class="hint">{truth.check.hint}</p>
      {findings.length === 0 && <p>{truth.check.none}</p>}
      <ul class="plain-list">
        {findings.map((finding, at) => (
          <li key={keys[at]} data-finding={finding.code}>
            <p>{truth.check.advice[finding.code](finding.words, finding.other)}</p>
            <Answered answer={given.value[keys[at] ?? ''] ?? null} people={people} />
            {answers && (
              <AnswerForm
                story={id}
                textVersion={textVersion}
                finding={finding}
                onSaved={() => void again()}
              />
            )}
          </li>
        ))}
      </ul>
      {others === null ? (
        <Button busy={busy} onPress={() => void compare()}>
          {truth.check.compare}
        </Button>
      ) : (
        <p class="hint">{truth.check.compared(others.length)}</p>
      )}
      {past.length > 0 && (
        <details>
          <summary>{truth.check.past}</summary>
          <ul class="plain-list">
            {past.map(([key, answer]) => (
              <li key={key}>
                {answer.words && <q>{answer.words}</q>}
                <Answered answer={answer} people={people} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The same words twice in a text are one thing to think about. */
const eachOnce = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [findingKey(finding), finding])).values(),
];
