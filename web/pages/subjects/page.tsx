/** One entry of the register: who it is, every case, what was merged into it, who it is not, and who may be the same. */
import { useRoute } from 'preact-iso';
import type { Found, ToldSubject } from '#domain/subject-told.ts';
import { useMe } from '../../data/me.ts';
import { ready, useReading, valueOf, type Waiting } from '../../data/reading.ts';
import { useCatalogues } from '../../data/reference.ts';
import { lookUpSubject, readSubject } from '../../data/subjects.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { PageNotReady } from '../../parts/page-not-ready.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { SubjectView } from './view.tsx';
import { subjectWords } from './words.ts';

interface Told {
  readonly subject: ToldSubject;
  readonly likes: Found['candidates'];
}

export function SubjectPage() {
  const { id = '' } = useRoute().params;
  const me = useMe();
  const names = useCatalogues('units', 'cycles', 'places', 'roster');
  const [told, again] = useReading(() => readTold(id), [id]);
  useTitle(told.is === 'ready' ? told.value.subject.name : subjectWords.title);
  return (
    <>
      <ButtonLink href="/app/doi-tuong">{subjectWords.entry.back}</ButtonLink>
      {told.is === 'ready' && names !== null ? (
        <SubjectView {...told.value} uid={me.uid} names={names} onChanged={() => void again()} />
      ) : (
        <PageNotReady is={told.is === 'ready' ? 'loading' : told.is} onAgain={() => void again()} />
      )}
    </>
  );
}

/** The entry, and those that may be the same, as far as its birth year and place are known to the one who asks. */
const readTold = async (key: string): Promise<Waiting<Told>> => {
  const subject = await readSubject(key);
  if (subject.is !== 'ready') return subject;
  const { name, kind, known, mergedInto } = subject.value;
  if (known === null || mergedInto !== null) return ready({ subject: subject.value, likes: [] });
  const found = await lookUpSubject({ name, kind, ...known, besides: key });
  const likes = found === 'tooOften' ? [] : (valueOf(found)?.candidates ?? []);
  return ready({ subject: subject.value, likes });
};
