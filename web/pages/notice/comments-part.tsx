/** A case on public notice: what was said of it, each answered by the office; who said it, for the two who may know. */
import { useState } from 'preact/hooks';
import { dayOf, written } from '#domain/day.ts';
import type { CommentAuthor, NoticeComment } from '#domain/public-notice.ts';
import { answerComment, readAuthor, readComments } from '../../data/comments.ts';
import { useReading, valueOf, type Entry, type Waiting } from '../../data/reading.ts';
import type { Unwritten } from '../../data/store.ts';
import { Button } from '../../parts/button.tsx';
import { AreaField } from '../../parts/field.tsx';
import { personName } from '../../parts/names.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { words } from '../../words/words.ts';
import type { CaseNames } from '../case/names.ts';
import { Unfolding } from '../../parts/unfolding.tsx';
import { EnterForm } from './enter-form.tsx';
import { notice } from './words.ts';

interface Props {
  readonly caseId: string;
  /** The last day of the notice. */
  readonly until: string;
  readonly answers: boolean;
  /** Whether comments that came on paper or by word are taken in. */
  readonly enters: boolean;
  readonly names: CaseNames;
}

export function CommentsPart({ caseId, until, answers, enters, names }: Props) {
  const [comments, again] = useReading(() => readComments(caseId), [caseId]);
  const all = (valueOf(comments)?.items ?? []).toSorted(
    (one, other) => one.value.at.toMillis() - other.value.at.toMillis(),
  );
  const open = all.filter(({ value }) => value.answer === null).length;
  return (
    <section aria-label={notice.comments} id="f-comments" tabIndex={-1}>
      <h2>{notice.comments}</h2>
      <p class="hint">
        {notice.until(written(until))}{' '}
        <a href={`/niem-yet/${caseId}`} target="_blank" rel="noreferrer">
          {notice.page}
        </a>
      </p>
      {comments.is !== 'ready' && <NotReady is={comments.is} />}
      {comments.is === 'ready' && all.length === 0 && <p>{notice.none}</p>}
      {open > 0 && <p>{notice.waiting(open)}</p>}
      {all.map((comment) => (
        <Comment
          key={comment.id}
          caseId={caseId}
          comment={comment}
          answers={answers}
          names={names}
          onAnswered={() => void again()}
        />
      ))}
      {enters && (
        <Unfolding summary={notice.enter}>
          {() => <EnterForm caseId={caseId} onEntered={() => void again()} />}
        </Unfolding>
      )}
    </section>
  );
}

interface CommentProps extends Pick<Props, 'caseId' | 'answers' | 'names'> {
  readonly comment: Entry<NoticeComment>;
  readonly onAnswered: () => void;
}

function Comment({ caseId, comment, answers, names, onAnswered }: CommentProps) {
  const { id, value } = comment;
  return (
    <article class="card soft" id={`f-comments.${id}`} tabIndex={-1}>
      <p class="hint">
        {notice.came(written(value.on))}
        {value.entered !== undefined &&
          `. ${notice.enteredBy(notice.hows[value.entered.how], personName(names.roster, value.entered.by))}`}
      </p>
      <p class="typed">{value.text}</p>
      <Author caseId={caseId} commentId={id} />
      {value.answer !== null && (
        <>
          <p class="hint">
            {notice.answered(
              personName(names.roster, value.answer.by),
              written(dayOf(value.answer.at)),
            )}
          </p>
          <p class="typed">{value.answer.text}</p>
        </>
      )}
      {value.answer === null && answers && (
        <AnswerForm caseId={caseId} commentId={id} onAnswered={onAnswered} />
      )}
    </article>
  );
}

/** Asked for only when somebody presses: nobody learns it in passing. */
function Author({ caseId, commentId }: { readonly caseId: string; readonly commentId: string }) {
  const [author, setAuthor] = useState<Waiting<CommentAuthor> | null>(null);
  if (author === null)
    return (
      <p>
        <Button
          onPress={() => {
            setAuthor({ is: 'loading' });
            void readAuthor(caseId, commentId).then(setAuthor);
          }}
        >
          {notice.author}
        </Button>{' '}
        <span class="hint">{notice.authorHint}</span>
      </p>
    );
  if (author.is === 'refused') return <p class="hint">{notice.notKeeper}</p>;
  if (author.is !== 'ready') return <NotReady is={author.is} />;
  return (
    <p>
      {author.value.author} · {author.value.contact}
    </p>
  );
}

function AnswerForm({
  caseId,
  commentId,
  onAnswered,
}: {
  readonly caseId: string;
  readonly commentId: string;
  readonly onAnswered: () => void;
}) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Unwritten | null>(null);
  const isEmpty = text.trim() === '';
  useUnsaved(!isEmpty);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (busy || isEmpty) return;
    setBusy(true);
    const saved = await answerComment(caseId, commentId, text);
    setBusy(false);
    setFailure(saved === 'saved' ? null : saved);
    if (saved !== 'saved') return;
    setText('');
    onAnswered();
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <AreaField
        id={`comment.${commentId}`}
        label={notice.answer}
        hint={notice.answerHint}
        max={2000}
        value={text}
        wrong={tried && isEmpty ? notice.nothingTyped : undefined}
        onChange={setText}
      />
      {failure && <Notice tone="bad">{words.general.notSaved[failure]}</Notice>}
      <Button kind="primary" submits saves busy={busy}>
        {notice.send}
      </Button>
    </form>
  );
}
