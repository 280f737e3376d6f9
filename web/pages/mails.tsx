/** The office's list of mails that did not arrive, each with "Gửi lại". */
import { useEffect, useState } from 'preact/hooks';
import type { StuckMail } from '#domain/mail-check.ts';
import { letterWords } from '#domain/mail-wording/letters.ts';
import type { Roster } from '#domain/person.ts';
import { sendAgain, stuckMails, type StuckMails } from '../data/mails.ts';
import { useMyTasks } from '../data/my-tasks.ts';
import { useReading } from '../data/reading.ts';
import { useCatalogues } from '../data/reference.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { personName } from '../parts/names.ts';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { writtenInstant } from '../parts/when.ts';
import { words } from '../words/words.ts';
import { problemWords } from './mail-problem.ts';
import { mailWords } from './mails-words.ts';

export function MailsPage() {
  const [mails, again] = useReading(stuckMails, []);
  const names = useCatalogues('roster');
  const { tellBesides } = useMyTasks();
  useTitle(mailWords.title);
  useEffect(() => {
    if (mails.is === 'ready') tellBesides({ mails: mails.value.mails.length });
  }, [mails]);
  return (
    <>
      <h1>{mailWords.title}</h1>
      <p class="hint">{mailWords.hint}</p>
      {mails.is === 'ready' && names !== null ? (
        <MailsView mails={mails.value} people={names.roster} />
      ) : (
        <NotReady is={mails.is === 'ready' ? 'loading' : mails.is} onAgain={() => void again()} />
      )}
    </>
  );
}

export function MailsView({
  mails: { mails, more },
  people,
}: {
  readonly mails: StuckMails;
  readonly people: Roster['people'];
}) {
  return (
    <>
      {mails.length === 0 && <p class="empty">{mailWords.empty}</p>}
      <ul class="plain-list">
        {mails.map((mail) => (
          <MailLine key={mail.key} mail={mail} people={people} />
        ))}
      </ul>
      {more && <Notice tone="warn">{mailWords.more}</Notice>}
    </>
  );
}

type Answer = keyof typeof mailWords.answers | keyof typeof words.general.notSaved;

function MailLine({
  mail,
  people,
}: {
  readonly mail: StuckMail;
  readonly people: Roster['people'];
}) {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const send = async (): Promise<void> => {
    setBusy(true);
    const outcome = await sendAgain(mail.key);
    setAnswer(answerOf(outcome));
    setBusy(false);
  };
  return (
    <li class="row spread">
      <div>
        <strong>{letterTitle(mail.kind)}</strong> <span>{mail.code}</span>{' '}
        <Badge tone="bad">{mailWords.states[mail.state]}</Badge>
        <div class="hint">
          {personName(people, mail.person)} · {writtenInstant(mail.queuedAt)} ·{' '}
          {problemWords(mail.problem ?? '')}
        </div>
        {answer && (
          <Notice tone={answer === 'applied' ? 'good' : 'warn'}>{answerWords(answer)}</Notice>
        )}
      </div>
      {answer !== 'applied' && (
        <Button busy={busy} onPress={() => void send()}>
          {busy ? mailWords.sending : mailWords.again}{' '}
          <span class="visually-hidden">
            {letterTitle(mail.kind)} {mail.code} {personName(people, mail.person)}
          </span>
        </Button>
      )}
    </li>
  );
}

const answerOf = (outcome: Awaited<ReturnType<typeof sendAgain>>): Answer => {
  if (outcome === null) return 'waiting';
  if (typeof outcome === 'string') return outcome;
  return outcome.status === 'applied' ? 'applied' : outcome.code;
};

const isUnsaved = (answer: Answer): answer is keyof typeof words.general.notSaved =>
  Object.hasOwn(words.general.notSaved, answer);

const answerWords = (answer: Answer): string =>
  isUnsaved(answer) ? words.general.notSaved[answer] : mailWords.answers[answer];

/** What the letter was about, by its kind; the reader's page never shows the code itself. */
const letterTitle = (kind: string): string =>
  kind === 'digest' ? mailWords.digest : (letterWords[kind]?.title ?? mailWords.otherLetter);
