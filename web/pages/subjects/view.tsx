/** One entry of the register as it is shown; knows only its props. */
import type { Candidate, ToldMerge, ToldSubject } from '#domain/subject-told.ts';
import type { Catalogues } from '../../data/reference.ts';
import { Badge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { personName } from '../../parts/names.ts';
import { Notice } from '../../parts/notice.tsx';
import { writtenInstant } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import { Ask } from './ask-form.tsx';
import { CandidateLine } from './matches.tsx';
import { CaseLine } from './told-case.tsx';
import { subjectWords } from './words.ts';

interface Props {
  readonly subject: ToldSubject;
  readonly likes: readonly Candidate[];
  readonly uid: string;
  readonly names: Catalogues<'units' | 'cycles' | 'places' | 'roster'>;
  readonly onChanged: () => void;
}

const said = subjectWords.entry;

const instant = (millis: number): string => writtenInstant({ toMillis: () => millis });

export function SubjectView(props: Props) {
  const { subject } = props;
  return (
    <>
      <h1>{subject.name}</h1>
      <Who {...props} />
      {subject.mergedInto === null ? (
        <Standing {...props} />
      ) : (
        <Notice tone="warn">
          <p>{said.mergedInto}</p>
          <ButtonLink href={`/app/doi-tuong/${subject.mergedInto}`}>{said.openInto}</ButtonLink>
        </Notice>
      )}
      <Record {...props} />
    </>
  );
}

function Who({ subject: { kind, known }, names }: Props) {
  const place = names.places.find(({ code }) => code === known?.place)?.fullName ?? '';
  const year = known?.birthYear ?? null;
  return (
    <>
      <p class="hint">
        {[words.subjectKinds[kind], year === null ? '' : subjectWords.born(year), place]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {known === null && <Notice tone="warn">{said.walled}</Notice>}
    </>
  );
}

function Standing(props: Props) {
  const { subject, likes, names, onChanged } = props;
  const { key, known, cases } = subject;
  return (
    <>
      <section aria-label={said.cases}>
        <h2>{said.cases}</h2>
        <ul class="plain-list">
          {cases.map((told) => (
            <li key={told.case} class="row spread">
              <CaseLine told={told} names={names} />
              {known !== null && cases.length > 1 && (
                <Ask
                  kind="separate"
                  input={{ subject: key, case: told.case }}
                  about={told.code}
                  onDone={onChanged}
                />
              )}
            </li>
          ))}
        </ul>
      </section>
      {known !== null && (
        <section aria-label={said.perhaps}>
          <h2>{said.perhaps}</h2>
          {likes.length === 0 && <p class="empty">{said.noPerhaps}</p>}
          <ul class="plain-list">
            {likes.map((like) => (
              <li key={like.key} data-subject={like.key}>
                <CandidateLine candidate={like} kind={subject.kind} names={names} />
                <div class="row">
                  <Ask
                    kind="merge"
                    input={{ from: like.key, into: key }}
                    about={like.name}
                    onDone={onChanged}
                  />
                  <Ask
                    kind="tellApart"
                    input={{ one: like.key, other: key }}
                    about={like.name}
                    onDone={onChanged}
                  />
                  <ButtonLink href={`/app/doi-tuong/${like.key}`}>{subjectWords.open}</ButtonLink>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Merged {...props} />
      <Apart {...props} />
    </>
  );
}

function Merged({ subject: { merged }, uid, names, onChanged }: Props) {
  if (merged.length === 0) return null;
  return (
    <section aria-label={said.merged}>
      <h2>{said.merged}</h2>
      <ul class="plain-list">
        {merged.map((one) => (
          <li key={one.key} data-merged={one.key}>
            <MergeLine merge={one} names={names} />
            <div class="row">
              {one.reviewed === null && one.by !== uid && (
                <Ask
                  kind="reviewMerge"
                  input={{ subject: one.key }}
                  about={one.name}
                  onDone={onChanged}
                />
              )}
              <Ask
                kind="undoMerge"
                input={{ subject: one.key }}
                about={one.name}
                onDone={onChanged}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MergeLine({
  merge: { name, by, at, reason, reviewed, cases },
  names,
}: {
  readonly merge: ToldMerge;
  readonly names: Catalogues<'roster'>;
}) {
  return (
    <div>
      <strong>{name}</strong>{' '}
      <Badge tone={reviewed === null ? 'warn' : 'good'}>
        {reviewed === null
          ? said.notReviewed
          : said.reviewedBy(personName(names.roster, reviewed.by), instant(reviewed.at))}
      </Badge>
      <div class="hint">
        {said.by(personName(names.roster, by), instant(at))} · {subjectWords.cases(cases.length)} ·{' '}
        {reason}
      </div>
    </div>
  );
}

function Apart({ subject: { key, apart }, onChanged }: Props) {
  if (apart.length === 0) return null;
  return (
    <section aria-label={said.apart}>
      <h2>{said.apart}</h2>
      <ul class="plain-list">
        {apart.map((one) => (
          <li key={one.key} class="row spread" data-apart={one.key}>
            <a href={`/app/doi-tuong/${one.key}`}>{one.name}</a>
            <Ask
              kind="takeBackApart"
              input={{ one: key, other: one.key }}
              about={one.name}
              onDone={onChanged}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Record({ subject: { record }, names }: Props) {
  if (record.length === 0) return null;
  return (
    <section aria-label={said.record}>
      <h2>{said.record}</h2>
      <ul class="plain-list">
        {record.map(({ kind, by, at, reason }) => (
          <li key={`${at}.${kind}`}>
            <strong>{subjectWords.kinds[kind]}</strong>
            <div class="hint">
              {said.by(personName(names.roster, by), instant(at))} · {reason}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
