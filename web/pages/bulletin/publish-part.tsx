/** Publishing an issue and taking it off: asked for, answered by a function, told in a sentence. */
import { useState } from 'preact/hooks';
import {
  issueName,
  type Bulletin,
  type BulletinAct,
  type BulletinOutcome,
} from '#domain/bulletin.ts';
import type { Roster } from '#domain/person.ts';
import type { Unwritten } from '../../data/store.ts';
import { Button } from '../../parts/button.tsx';
import { personName } from '../../parts/names.ts';
import { Notice } from '../../parts/notice.tsx';
import { writtenInstant } from '../../parts/when.ts';
import { bulletins as said } from '../../words/bulletins.ts';
import { words } from '../../words/words.ts';

type Act = BulletinAct['act'];

/** What came of it; `unsaved`: it was not even asked. */
export type Answer = BulletinOutcome | Unwritten | 'unsaved' | null;

export function PublishPart({
  id,
  bulletin,
  people,
  onAsk,
  titleOf,
}: {
  readonly id: string;
  readonly bulletin: Bulletin;
  readonly people: Roster['people'];
  readonly onAsk: (act: Act) => Promise<Answer>;
  /** How an item is called. */
  readonly titleOf: (item: string) => string;
}) {
  const [busy, setBusy] = useState<Act | null>(null);
  const [answered, setAnswered] = useState<{ act: Act; answer: Answer } | null>(null);
  const ask = async (act: Act): Promise<void> => {
    setBusy(act);
    setAnswered(null);
    setAnswered({ act, answer: await onAsk(act) });
    setBusy(null);
  };
  const isPublished = bulletin.published !== null;
  return (
    <section class="card" data-part="publish" aria-label={said.publish}>
      <PublishedLine id={id} bulletin={bulletin} people={people} />
      {answered && <Told {...answered} titleOf={titleOf} />}
      <div class="row">
        <Button kind="primary" busy={busy === 'publish'} onPress={() => void ask('publish')}>
          {isPublished ? said.publishAgain : said.publish}
        </Button>
        {isPublished && (
          <Button kind="danger" busy={busy === 'takeDown'} onPress={() => void ask('takeDown')}>
            {said.takeDown}
          </Button>
        )}
      </div>
    </section>
  );
}

function Told({
  act,
  answer,
  titleOf,
}: {
  readonly act: Act;
  readonly answer: Answer;
  readonly titleOf: (item: string) => string;
}) {
  if (answer === null) return <Notice>{said.waiting}</Notice>;
  if (answer === 'unsaved') return <Notice tone="bad">{said.notSaved}</Notice>;
  if (typeof answer === 'string')
    return <Notice tone="bad">{words.general.notSaved[answer]}</Notice>;
  if (answer.status === 'applied') return <Notice tone="good">{said.done[act]}</Notice>;
  return (
    <Notice tone="bad">
      <p>{said.refusals[answer.code]}</p>
      {answer.items.length > 0 && (
        <ul>
          {answer.items.map((item) => (
            <li key={item}>
              <a href={`#f-item.${item}`}>{titleOf(item)}</a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** Who published it and when, and where it is read. */
export function PublishedLine({
  id,
  bulletin: { published, version, ...numbered },
  people,
}: {
  readonly id: string;
  readonly bulletin: Bulletin;
  readonly people: Roster['people'];
}) {
  if (published === null) return null;
  const at = `/ban-tin/${id}`;
  return (
    <>
      <p>
        {said.publishedBy(personName(people, published.by), writtenInstant(published.at))}{' '}
        <a href={at}>
          {said.openPublic} <span class="visually-hidden">{issueName(numbered)}</span>
        </a>{' '}
        · <a href={`${at}/ban-in.pdf`}>{said.print}</a>
      </p>
      {published.version !== version && <p class="hint">{said.changed}</p>}
    </>
  );
}
