/** Opens a case: from last year's, or with the few facts its card needs; all the rest is filled in on the next page. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { heldOn } from '#domain/organisation.ts';
import type { Sameness } from '#domain/dossier.ts';
import { openCase } from '../data/case-writing.ts';
import { hasRole, useMe } from '../data/me.ts';
import { useCatalogues } from '../data/reference.ts';
import type { Unwritten } from '../data/store.ts';
import { Button } from '../parts/button.tsx';
import { CheckField, SelectField, TextField } from '../parts/field.tsx';
import { lazy } from '../parts/lazy.tsx';
import { goToFirstWrong } from '../parts/first-wrong.ts';
import { PageNotReady } from '../parts/page-not-ready.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useUnsaved } from '../parts/use-unsaved.ts';
import { today } from '../parts/when.ts';
import { words } from '../words/words.ts';
import { CardFields } from './edit/card-fields.tsx';
import { cardOf, firstCard, type CardDraft } from './edit/card-draft.ts';
import { LastYear } from './last-year/search.tsx';
import { TakeOver } from './last-year/take-over.tsx';

const Matches = lazy(() => import('./subjects/matches.tsx').then((file) => file.Matches));

export function NewCasePage() {
  const me = useMe();
  const { route, query } = useLocation();
  const names = useCatalogues('units', 'cycles', 'movements', 'criteriaSets', 'levels', 'places');
  const [typed, setTyped] = useState<CardDraft | null>(null);
  const [unit, setUnit] = useState(me.person.unit);
  const [birthYear, setBirthYear] = useState('');
  const [place, setPlace] = useState('');
  const [sameness, setSameness] = useState<Record<string, Sameness>>({});
  const [fromPaper, setFromPaper] = useState(false);
  const [problem, setProblem] = useState<Unwritten | 'empty' | null>(null);
  const [busy, setBusy] = useState(false);
  useTitle(words.form.newTitle);
  useUnsaved((typed !== null || birthYear !== '' || place !== '') && !busy);
  if (names === null) return <PageNotReady is="loading" />;
  const earlier = query['tu'] ?? '';
  if (earlier !== '') return <TakeOver key={earlier} id={earlier} me={me} names={names} />;
  const draft = typed ?? firstCard(names);
  const isYear = draft.kind !== 'individual' || /^((19|20)\d{2})?$/u.test(birthYear.trim());
  const year = isYear && draft.kind === 'individual' ? Number(birthYear.trim()) || null : null;
  const open = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (draft.name.trim() === '' || draft.criteriaSet === '' || draft.cycle === '') {
      setProblem('empty');
      return;
    }
    if (!isYear) {
      goToFirstWrong();
      return;
    }
    setBusy(true);
    const source = onBehalf && fromPaper ? 'paper' : 'screen';
    const opened = await openCase(
      cardOf(draft),
      unit,
      { source },
      { birthYear: year, place, sameness },
    );
    if (typeof opened !== 'string') route(`/app/ho-so/${opened.id}/sua`);
    else {
      setProblem(opened);
      setBusy(false);
    }
  };
  const onBehalf = hasRole(me, 'office');
  return (
    <>
      <h1>{words.form.newTitle}</h1>
      <LastYear key={unit} unit={unit} names={names} />
      <form onSubmit={(event) => void open(event)} noValidate>
        <p class="hint">{words.form.newHint}</p>
        {onBehalf && (
          <>
            <SelectField
              id="f-unit"
              label={words.form.unit}
              options={heldOn(names.units, today()).map(({ id, name }) => ({
                value: id,
                label: name,
              }))}
              value={unit}
              onChange={setUnit}
            />
            <CheckField
              id="f-fromPaper"
              label={words.paperEntry.check}
              checked={fromPaper}
              onChange={setFromPaper}
            />
            {fromPaper && <p class="hint">{words.paperEntry.hint}</p>}
          </>
        )}
        <CardFields
          draft={draft}
          names={names}
          onChange={(changed) => setTyped({ ...draft, ...changed })}
        />
        <fieldset>
          <legend>{words.form.knownBy}</legend>
          <p class="hint">{words.form.knownByHint}</p>
          <div class="columns">
            {draft.kind === 'individual' && (
              <TextField
                id="f-birthYear"
                label={words.form.birthYear}
                mode="numeric"
                max={4}
                wrong={isYear ? undefined : words.form.yearWrong}
                value={birthYear}
                onChange={setBirthYear}
              />
            )}
            <SelectField
              id="f-place"
              label={words.form.place}
              empty={words.general.choose}
              options={heldOn(names.places, today()).map(({ code, fullName }) => ({
                value: code,
                label: fullName,
              }))}
              value={place}
              onChange={setPlace}
            />
          </div>
        </fieldset>
        <Matches
          identity={{ name: draft.name, kind: draft.kind, birthYear: year, place }}
          answers={sameness}
          names={names}
          onAnswer={setSameness}
        />
        {problem && (
          <Notice tone="bad">
            {problem === 'empty' ? words.emptyField : words.general.notSaved[problem]}
          </Notice>
        )}
        <Button kind="primary" submits busy={busy}>
          {words.form.create}
        </Button>
      </form>
    </>
  );
}
