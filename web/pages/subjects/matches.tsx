/** Before a case is begun and while it is written: who of the register may be the same, to be answered once. */
import { useEffect, useState } from 'preact/hooks';
import { nameKeyOf, type Identity } from '#domain/subject.ts';
import type { SubjectKind } from '#domain/criteria-set.ts';
import type { Sameness } from '#domain/dossier.ts';
import type { Candidate, Found } from '#domain/subject-told.ts';
import { lookUpSubject } from '../../data/subjects.ts';
import type { Waiting } from '../../data/reading.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { Catalogues } from '../../data/reference.ts';
import { CaseLine } from './told-case.tsx';
import { toAsk, type Answers } from './to-ask.ts';
import { subjectWords } from './words.ts';

/** Milliseconds without a keystroke after which what is typed counts as typed. */
const pause = 700;

type Looked = Waiting<Found> | 'tooOften' | null;

export interface MatchesProps {
  readonly identity: Identity;
  readonly answers: Answers;
  /** The case that is being written, where there is one. */
  readonly besides?: string;
  readonly names: Catalogues<'units' | 'cycles' | 'places'>;
  readonly onAnswer: (answers: Record<string, Sameness>) => void;
}

export function Matches(props: MatchesProps) {
  const { identity, besides = '' } = props;
  const { name, kind, birthYear, place } = identity;
  const [looked, setLooked] = useState<Looked>(null);
  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      const found = await lookUpSubject({ name, kind, birthYear, place, besides: null });
      if (!left) setLooked(found);
    };
    if (nameKeyOf(name).length < 3) {
      setLooked(null);
      return undefined;
    }
    const timer = setTimeout(() => void look(), pause);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [nameKeyOf(name), kind, birthYear, place]);
  if (looked === null) return null;
  if (looked === 'tooOften') return <Notice tone="warn">{subjectWords.ask.tooOften}</Notice>;
  if (looked.is === 'offline' || looked.is === 'broken')
    return <Notice tone="warn">{subjectWords.ask.offline}</Notice>;
  return looked.is === 'ready' ? (
    <MatchesView {...props} found={withoutOwn(looked.value, besides)} />
  ) : null;
}

/** Of the case that is being written there is nothing to ask. */
const withoutOwn = ({ candidates, unsent }: Found, id: string): Found => ({
  candidates: candidates.filter(({ latest, cases }) => latest?.case !== id || cases > 1),
  unsent: unsent.filter((one) => one.case !== id),
});

export function MatchesView({
  identity: { kind },
  answers,
  names,
  found: { candidates, unsent },
  onAnswer,
}: MatchesProps & { readonly found: Found }) {
  const said = subjectWords.ask;
  const asked = toAsk(candidates, answers);
  const answer = (key: string, given: Sameness | null): void => {
    // One alone is the same; to call another the same takes the first back.
    const kept = Object.entries(answers).filter(
      ([other, held]) => other !== key && !(given === 'same' && held === 'same'),
    );
    onAnswer(Object.fromEntries(given === null ? kept : [...kept, [key, given]]));
  };
  if (asked.length === 0 && unsent.length === 0) return null;
  return (
    <section id="f-sameness" class="card soft" role="status" aria-label={said.title} tabIndex={-1}>
      {asked.length > 0 && (
        <>
          <h2>{said.title}</h2>
          <p class="hint">{said.note}</p>
          <ul class="plain-list">
            {asked.map((one) => (
              <li key={one.key} data-subject={one.key}>
                <CandidateLine candidate={one} kind={kind} names={names} />
                <Answer
                  name={one.name}
                  person={kind === 'individual'}
                  given={answers[one.key] ?? null}
                  onAnswer={(given) => answer(one.key, given)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {unsent.length > 0 && (
        <>
          <h2>{said.unsentTitle}</h2>
          <p class="hint">{said.unsentNote}</p>
          <ul class="plain-list">
            {unsent.map((told) => (
              <li key={told.case}>
                <CaseLine told={told} names={names} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export function CandidateLine({
  candidate: { name, strength, known, cases, latest },
  kind,
  names,
}: {
  readonly candidate: Candidate;
  readonly kind: SubjectKind;
  readonly names: Catalogues<'units' | 'cycles' | 'places'>;
}) {
  const year = known?.birthYear ?? null;
  const place = names.places.find(({ code }) => code === known?.place)?.fullName ?? '';
  const said = subjectWords[kind === 'individual' ? 'strengths' : 'strengthsOther'];
  return (
    <div>
      <strong>{name}</strong>{' '}
      <Badge tone={strength === 'same' ? 'warn' : 'quiet'}>{said[strength]}</Badge>
      <div class="hint">
        {[
          year === null ? '' : subjectWords.born(year),
          place,
          cases === 0 ? subjectWords.ask.shutOut : subjectWords.cases(cases),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </div>
      {latest && <CaseLine told={latest} names={names} />}
    </div>
  );
}

function Answer({
  name,
  person,
  given,
  onAnswer,
}: {
  readonly name: string;
  readonly person: boolean;
  readonly given: Sameness | null;
  readonly onAnswer: (given: Sameness | null) => void;
}) {
  const said = subjectWords.ask;
  if (given !== null)
    return (
      <div class="row">
        <span>{given === 'same' ? said.saidSame : said.saidOther}</span>
        <Button kind="quiet" onPress={() => onAnswer(null)}>
          {said.change} <span class="visually-hidden">{name}</span>
        </Button>
      </div>
    );
  return (
    <div class="row">
      <Button onPress={() => onAnswer('same')}>
        {person ? said.same : said.sameOne} <span class="visually-hidden">{name}</span>
      </Button>
      <Button onPress={() => onAnswer('other')}>
        {person ? said.other : said.otherOne} <span class="visually-hidden">{name}</span>
      </Button>
    </div>
  );
}
