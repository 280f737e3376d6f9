/** A member's ballot: every case of the session on one screen, sealed and sent at once, replaceable until closing. */
import { useState } from 'preact/hooks';
import { choices, type Choice } from '#domain/ballot.ts';
import { written } from '#domain/day.ts';
import { castVotes, readVoted } from '../../data/ballots.ts';
import { serverNow } from '../../clock.ts';
import { useReading } from '../../data/reading.ts';
import type { AgendaEntry, SessionFile } from '../../data/sessions.ts';
import type { Written } from '../../data/writing.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { ChoiceGroup } from '../../parts/choice-group.tsx';
import { known } from '../../parts/known.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Unfolding } from '../../parts/unfolding.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { CaseSummary } from './case-summary.tsx';
import { ballotView } from './ballot-words.ts';

type Chosen = Readonly<Record<string, Choice>>;

interface Props {
  readonly file: SessionFile;
  readonly uid: string;
}

export function BallotPart({ file, uid }: Props) {
  const [voted, again] = useReading(() => readVoted(file.id, uid), [file.id, uid]);
  if ((file.session.ballot?.voters[uid] ?? 0) <= serverNow())
    return <Notice tone="warn">{ballotView.termOver}</Notice>;
  if (voted.is !== 'ready') return <NotReady is={voted.is} onAgain={() => void again()} />;
  return <Ballot file={file} uid={uid} alreadyIn={voted.value} />;
}

function Ballot({ file, uid, alreadyIn }: Props & { readonly alreadyIn: readonly string[] }) {
  const [voted, setVoted] = useState(alreadyIn);
  const [walled, setWalled] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<Chosen>({});
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Written | 'empty' | null>(null);
  const count = Object.keys(chosen).length;
  useUnsaved(count > 0);
  const mine = file.agenda.filter(
    ({ id }) => file.ownGrounds[id] === undefined && !walled.includes(id),
  );
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (count === 0) return setResult('empty');
    setBusy(true);
    const { id, session } = file;
    const cast = await castVotes({ id, session, uid, voted, chosen });
    setBusy(false);
    setVoted(cast.voted);
    setWalled([...walled, ...cast.walled]);
    setResult(cast.is);
    if (cast.is === 'saved') setChosen({});
  };
  return (
    <section id="f-ballot" tabIndex={-1} aria-label={ballotView.title}>
      <form class="card" onSubmit={(event) => void send(event)} noValidate>
        <h2>{ballotView.title}</h2>
        <p class="hint">{ballotView.hint}</p>
        <p>
          {file.session.ballot && ballotView.until(written(file.session.ballot.until))}{' '}
          {ballotView.mine(mine.filter(({ id }) => voted.includes(id)).length, mine.length)}
        </p>
        {mine.map((entry) => (
          <CaseBallot
            key={entry.id}
            entry={entry}
            isIn={voted.includes(entry.id)}
            chosen={chosen[entry.id] ?? null}
            onChoose={(choice) => {
              setResult(null);
              setChosen({ ...chosen, [entry.id]: choice });
            }}
          />
        ))}
        {mine.length < file.agenda.length && <p class="hint">{ballotView.shutOut}</p>}
        {result === 'saved' && <Notice tone="good">{ballotView.saved}</Notice>}
        {result === 'empty' && <Notice tone="bad">{ballotView.nothingChosen}</Notice>}
        {result !== null && result !== 'saved' && result !== 'empty' && (
          <Notice tone="bad">{words.general.notSaved[result]}</Notice>
        )}
        <Button kind="primary" submits busy={busy}>
          {ballotView.cast(count)}
        </Button>
      </form>
    </section>
  );
}

function CaseBallot({
  entry: { id, card },
  isIn,
  chosen,
  onChoose,
}: {
  readonly entry: AgendaEntry;
  readonly isIn: boolean;
  readonly chosen: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}) {
  return (
    <article class="card soft" data-ballot={id}>
      <ChoiceGroup
        id={`ballot.${id}`}
        label={card === null ? id : `${card.subject.name} (${card.code})`}
        options={optionsOf(choices, ballotView.choices)}
        chosen={chosen ?? ''}
        onChange={(value) => onChoose(known(choices, value, 'blank'))}
      />
      <p>
        <Badge tone={isIn ? 'good' : 'warn'}>{isIn ? ballotView.isIn : ballotView.notIn}</Badge>
      </p>
      <Unfolding summary={ballotView.content}>{() => <CaseSummary id={id} />}</Unfolding>
    </article>
  );
}
