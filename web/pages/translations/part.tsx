/** The desk of a published story's language versions: one language at a time. */
import { useState } from 'preact/hooks';
import { translatedInto, TranslationLanguage } from '#domain/translation.ts';
import { hasRole, useMe } from '../../data/me.ts';
import { useReading } from '../../data/reading.ts';
import type { StoryFile } from '../../data/stories.ts';
import { beginTranslation, readDesk, type TranslationDesk } from '../../data/translations.ts';
import type { Written } from '../../data/writing.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { translations as said } from '../../words/translations.ts';
import { words } from '../../words/words.ts';
import { TranslationEditor } from './editor.tsx';

export function TranslationsPart({ file }: { readonly file: StoryFile }) {
  const [language, setLanguage] = useState<TranslationLanguage | null>(null);
  const [desk, again] = useReading(() => readDesk(file), [file.id, file.story.version]);
  if (desk.is === 'missing') return <Notice>{said.notYet}</Notice>;
  if (desk.is !== 'ready') return <NotReady is={desk.is} onAgain={() => void again()} />;
  return (
    <div data-part="translations">
      <p class="hint">{said.intro}</p>
      <SelectField
        id="t-language"
        label={said.language}
        empty={said.choose}
        value={language ?? ''}
        options={translatedInto.map((one) => ({
          value: one,
          label: `${said.languages[one]} (${said.states[stateOf(desk.value, one)]})`,
        }))}
        onChange={(chosen) => setLanguage(TranslationLanguage.safeParse(chosen).data ?? null)}
      />
      {language !== null && (
        <Version
          key={language}
          file={file}
          desk={desk.value}
          language={language}
          onChanged={() => void again()}
        />
      )}
    </div>
  );
}

const stateOf = (
  { drafts, profile }: TranslationDesk,
  language: TranslationLanguage,
): keyof typeof said.states => {
  if (profile.translations.some((one) => one.language === language)) return 'public';
  return drafts.some((one) => one.language === language) ? 'draft' : 'none';
};

interface VersionProps {
  readonly file: StoryFile;
  readonly desk: TranslationDesk;
  readonly language: TranslationLanguage;
  readonly onChanged: () => void;
}

function Version({ file, desk, language, onChanged }: VersionProps) {
  const me = useMe();
  const [result, setResult] = useState<Written | null>(null);
  const draft = desk.drafts.find((one) => one.language === language);
  if (!hasRole(me, 'editor')) return <Notice>{said.refusals.notYou}</Notice>;
  if (draft !== undefined)
    return (
      <TranslationEditor story={file.id} desk={desk} translation={draft} onChanged={onChanged} />
    );
  const begin = async (): Promise<void> => {
    const is = await beginTranslation(file.id, language, desk.original.textVersion);
    setResult(is);
    if (is === 'saved') onChanged();
  };
  return (
    <>
      {result !== null && result !== 'saved' && (
        <Notice tone="bad">{words.general.notSaved[result]}</Notice>
      )}
      <Button onPress={() => void begin()}>{said.begin}</Button>
    </>
  );
}
