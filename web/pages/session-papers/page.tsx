/** The papers of a session: one page a case, one ballot sheet for all, and the draft minutes. */
import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { heldOn } from '#domain/organisation.ts';
import { minutesFile, minutesOf } from '#domain/minutes.ts';
import type { Session } from '#domain/session.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import { type Catalogues, useCatalogues } from '../../data/reference.ts';
import { readPapers, type SessionPapers } from '../../data/session-papers.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { personName } from '../../parts/names.ts';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { optionsOf } from '../../words/naming.ts';
import { papers as said } from '../council-words.ts';
import { BallotSheet } from './ballot-sheet.tsx';
import { CaseSheets } from './case-sheets.tsx';
import './papers.css';

const kinds = ['cases', 'ballot'] as const;
/** Hands are raised without a sheet. */
const kindsOf = ({ mode }: Session): readonly (typeof kinds)[number][] =>
  mode === 'showOfHands' ? ['cases'] : kinds;
type Names = Catalogues<'councils' | 'roster' | 'units' | 'places' | 'organisations' | 'agency'>;

export function SessionPapersPage() {
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [papers, again] = useReading(() => readPapers(id, me), [id]);
  const names = useCatalogues('councils', 'roster', 'units', 'places', 'organisations', 'agency');
  useTitle(said.title);
  if (papers.is !== 'ready') return <PageNotReady is={papers.is} onAgain={() => void again()} />;
  if (names === null) return <PageNotReady is="loading" />;
  return <SessionPapersView papers={papers.value} names={names} office={hasRole(me, 'office')} />;
}

export function SessionPapersView({
  papers,
  names,
  office,
}: {
  readonly papers: SessionPapers;
  readonly names: Names;
  readonly office: boolean;
}) {
  const [kind, setKind] = useState<(typeof kinds)[number]>('cases');
  const { file, cases, left } = papers;
  return (
    <div class="papers">
      <div class="not-printed">
        <p>
          <a href={`/app/hop/${file.id}`}>← {said.back}</a>
        </p>
        <h1>{said.title}</h1>
        <p class="hint">{said.note}</p>
        {left > 0 && <Notice tone="warn">{said.left(left)}</Notice>}
        <SelectField
          id="papers.kind"
          label={said.choose}
          options={optionsOf(kindsOf(file.session), said.kinds)}
          value={kind}
          onChange={(chosen) => setKind(known(kinds, chosen, kind))}
        />
        <div class="row">
          <Button kind="primary" onPress={() => window.print()}>
            {said.print}
          </Button>
          {office && <MinutesButton papers={papers} names={names} />}
        </div>
        {cases.length === 0 && <p class="empty">{said.empty}</p>}
      </div>
      {kind === 'cases' ? (
        <CaseSheets cases={cases} names={names} />
      ) : (
        <BallotSheet session={file.session} cases={cases} />
      )}
    </div>
  );
}

function MinutesButton({
  papers: { file, cases },
  names,
}: {
  readonly papers: SessionPapers;
  readonly names: Names;
}) {
  const [is, setIs] = useState<'idle' | 'busy' | 'failed'>('idle');
  const make = async (): Promise<void> => {
    setIs('busy');
    try {
      const { saveMinutes } = await import('./minutes-docx.ts');
      const { session } = file;
      const minutes = minutesOf({
        session,
        cases: cases.map(({ card, tally, walls }) => ({
          card,
          tally,
          walls: walls.map(({ uid }) => uid),
        })),
        reports: file.reports.map(({ value }) => value),
        organisation:
          heldOn(names.organisations, session.day).find(
            ({ id }) => id === names.agency?.organisation,
          ) ?? null,
        council: names.councils.get(session.council)?.name ?? '',
        nameOf: (uid) => personName(names.roster, uid),
      });
      await saveMinutes(minutes, minutesFile(session));
      setIs('idle');
    } catch {
      setIs('failed');
    }
  };
  return (
    <>
      <Button busy={is === 'busy'} onPress={() => void make()}>
        {said.minutes}
      </Button>
      {is === 'failed' && <Notice tone="bad">{said.minutesFailed}</Notice>}
      {file.session.state !== 'closed' && file.session.state !== 'signed' && (
        <p class="hint">{said.notClosed}</p>
      )}
    </>
  );
}
