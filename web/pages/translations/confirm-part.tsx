/** A native speaker read the version that stands there: who, and on which day. */
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import { confirmedOn, type Translation } from '#domain/translation.ts';
import { confirmTranslation } from '../../data/translations.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { translations as said } from '../../words/translations.ts';
import { words } from '../../words/words.ts';

export function ConfirmPart({
  story,
  translation,
  lastVersion,
  onSaved,
}: {
  readonly story: string;
  readonly translation: Translation;
  readonly lastVersion: () => Promise<number | null>;
  readonly onSaved: () => void;
}) {
  const [name, setName] = useState('');
  const [on, setOn] = useState<string>(today());
  const [result, setResult] = useState<Written | 'incomplete' | 'unsaved' | null>(null);
  useUnsaved(name !== '' && result !== 'saved');
  const rename = (typed: string): void => {
    setName(typed);
    setResult(null);
  };
  const save = async (): Promise<void> => {
    if (name.trim() === '' || on === '') {
      setResult('incomplete');
      return;
    }
    const version = await lastVersion();
    if (version === null) {
      setResult('unsaved');
      return;
    }
    const is = await confirmTranslation(story, translation.language, { name, on, version });
    setResult(is);
    if (is === 'saved') onSaved();
  };
  return (
    <fieldset>
      <legend>{said.confirmation}</legend>
      <Standing translation={translation} />
      <TextField id="t-confirmer" label={said.confirmer} max={120} value={name} onChange={rename} />
      <DayField
        id="t-confirmed-on"
        label={said.confirmedOn}
        latest={today()}
        value={on}
        onChange={setOn}
      />
      {result !== null && <Told result={result} />}
      <Button onPress={() => void save()}>{said.confirm}</Button>
    </fieldset>
  );
}

function Standing({ translation }: { readonly translation: Translation }) {
  const { confirmed } = translation;
  if (confirmed === null) return null;
  const day = confirmedOn(translation);
  return day === null ? (
    <Notice tone="warn">{said.confirmedOld}</Notice>
  ) : (
    <p>{said.confirmedBy(confirmed.name, written(day))}</p>
  );
}

function Told({ result }: { readonly result: Written | 'incomplete' | 'unsaved' }) {
  if (result === 'saved') return <Notice tone="good">{said.confirmDone}</Notice>;
  if (result === 'incomplete') return <Notice tone="bad">{said.confirmIncomplete}</Notice>;
  if (result === 'unsaved') return <Notice tone="bad">{said.notSaved}</Notice>;
  return <Notice tone="bad">{words.general.notSaved[result]}</Notice>;
}
