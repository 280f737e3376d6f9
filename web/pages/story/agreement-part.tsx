/** The subject's "đã đọc và đồng ý" to the text as it stands. */
import { useState } from 'preact/hooks';
import { written } from '#domain/day.ts';
import type { Story } from '#domain/story.ts';
import { saveAgreement, type StoryFile } from '../../data/stories.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { Notice } from '../../parts/notice.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { storyView } from '../../words/stories.ts';
import { words } from '../../words/words.ts';

type Agreement = NonNullable<Story['subjectAgreed']>;
const ways = [
  'signature',
  'fingerprint',
  'readAloud',
  'click',
] as const satisfies readonly Agreement['how'][];

export function AgreementPart({
  file,
  lastVersion,
  onSaved,
}: {
  readonly file: StoryFile;
  /** The version that stands once all that was typed is saved; null while it is not. */
  readonly lastVersion: () => Promise<number | null>;
  readonly onSaved: () => void;
}) {
  const { subjectAgreed, textVersion } = file.story;
  const [draft, setDraft] = useState<Omit<Agreement, 'textVersion'>>({
    how: 'signature',
    witness: '',
    on: today(),
  });
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Written | 'empty' | null>(null);
  useUnsaved(draft.witness !== '' && result !== 'saved');
  const change = (changed: Partial<typeof draft>): void => {
    setDraft({ ...draft, ...changed });
    setResult(null);
  };
  const save = async (): Promise<void> => {
    if (draft.on === '' || (draft.how === 'readAloud' && draft.witness.trim() === '')) {
      setResult('empty');
      return;
    }
    setBusy(true);
    const agreedTo = await lastVersion();
    if (agreedTo === null) {
      setBusy(false);
      return;
    }
    const saved = await saveAgreement(file.id, { ...draft, textVersion: agreedTo });
    setBusy(false);
    setResult(saved);
    if (saved === 'saved') onSaved();
  };
  return (
    <fieldset id="f-subjectAgreed" tabIndex={-1}>
      <legend>{storyView.agreed}</legend>
      {subjectAgreed && (
        <p>
          {storyView.agreedTo(subjectAgreed.textVersion, written(subjectAgreed.on))} (
          {words.agreedHow[subjectAgreed.how].toLowerCase()})
        </p>
      )}
      {subjectAgreed && subjectAgreed.textVersion !== textVersion && (
        <Notice tone="warn">{storyView.agreedOld}</Notice>
      )}
      <div class="columns">
        <SelectField
          id="agreed.how"
          label={storyView.agreedHow}
          options={optionsOf(ways, words.agreedHow)}
          value={draft.how}
          onChange={(how) => change({ how: known(ways, how, draft.how) })}
        />
        <DayField
          id="agreed.on"
          label={storyView.agreedOn}
          value={draft.on}
          onChange={(on) => change({ on })}
        />
        <TextField
          id="agreed.witness"
          label={storyView.agreedWitness}
          max={120}
          value={draft.witness}
          onChange={(witness) => change({ witness })}
        />
      </div>
      {result && result !== 'saved' && (
        <Notice tone="bad">
          {result === 'empty' ? words.refusals.badInput : words.general.notSaved[result]}
        </Notice>
      )}
      <Button busy={busy} onPress={() => void save()}>
        {storyView.saveAgreed}
      </Button>
    </fieldset>
  );
}
