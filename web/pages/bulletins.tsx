/** The issues of the bulletin, the last changed first; the editor begins a new one. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { Bulletin } from '#domain/bulletin.ts';
import { beginBulletin, listBulletins } from '../data/bulletins.ts';
import { hasRole, useMe } from '../data/me.ts';
import { useReading, type Listed } from '../data/reading.ts';
import type { Unwritten } from '../data/store.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { goToFirstWrong } from '../parts/first-wrong.ts';
import { NotReady } from '../parts/not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useUnsaved } from '../parts/use-unsaved.ts';
import { today } from '../parts/when.ts';
import { bulletins as said } from '../words/bulletins.ts';
import { words } from '../words/words.ts';

export function BulletinsPage() {
  const me = useMe();
  const [issues, again] = useReading(listBulletins, []);
  useTitle(said.title);
  return (
    <>
      <h1>{said.title}</h1>
      <p class="hint">{said.intro}</p>
      {hasRole(me, 'editor') && <BeginForm />}
      {issues.is === 'ready' ? (
        <BulletinList issues={issues.value} />
      ) : (
        <NotReady is={issues.is} onAgain={() => void again()} />
      )}
    </>
  );
}

function BulletinList({ issues }: { readonly issues: Listed<Bulletin> }) {
  return (
    <>
      {issues.items.length === 0 && <p class="empty">{said.empty}</p>}
      <ul class="plain-list">
        {issues.items.map(({ id, value }) => (
          <li key={id} class="row spread">
            <div>
              <a href={`/app/ban-tin/${id}`}>{said.issue(value.number, value.year)}</a>
              <div class="hint">{value.title || said.untitled}</div>
            </div>
            <Badge tone={value.published === null ? 'info' : 'good'}>
              {value.published === null ? said.isDraft : said.isPublished}
            </Badge>
          </li>
        ))}
      </ul>
      {issues.broken.length > 0 && (
        <Notice tone="warn">{words.general.broken(issues.broken.length)}</Notice>
      )}
    </>
  );
}

const isNumber = (typed: string): boolean => /^[1-9]\d?$/u.test(typed.trim());
const isYear = (typed: string): boolean => /^20\d\d$/u.test(typed.trim());

function BeginForm() {
  const { route } = useLocation();
  const [number, setNumber] = useState('');
  const [year, setYear] = useState(today().slice(0, 4));
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Unwritten | null>(null);
  const [busy, setBusy] = useState(false);
  useUnsaved(number !== '' && !busy);
  const begin = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!isNumber(number) || !isYear(year)) {
      goToFirstWrong();
      return;
    }
    setBusy(true);
    const begun = await beginBulletin({ number: Number(number), year: Number(year) });
    if (typeof begun !== 'string') route(`/app/ban-tin/${begun.id}`);
    else {
      setProblem(begun);
      setBusy(false);
    }
  };
  return (
    <form class="card" onSubmit={(event) => void begin(event)} noValidate>
      <div class="columns">
        <TextField
          id="f-number"
          label={said.number}
          mode="numeric"
          max={2}
          wrong={tried && !isNumber(number) ? said.numberWrong : undefined}
          value={number}
          onChange={setNumber}
        />
        <TextField
          id="f-year"
          label={said.year}
          mode="numeric"
          max={4}
          wrong={tried && !isYear(year) ? said.yearWrong : undefined}
          value={year}
          onChange={setYear}
        />
      </div>
      {problem && (
        <Notice tone="bad">
          {problem === 'refused' ? said.taken : words.general.notSaved[problem]}
        </Notice>
      )}
      <Button kind="primary" submits busy={busy}>
        {said.begin}
      </Button>
    </form>
  );
}
