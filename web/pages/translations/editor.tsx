/** One language version: pasted or typed, saved while typing, held against the Vietnamese text at once. */
import { useRef } from 'preact/hooks';
import { faultsIn } from '#domain/translated-text.ts';
import type { Translation, TranslationAct, TranslationText } from '#domain/translation.ts';
import { useAutosave } from '../../data/autosave.ts';
import { useMe } from '../../data/me.ts';
import {
  askOfTranslation,
  readTranslationText,
  saveTranslation,
  storedTranslation,
  type TranslationDesk,
} from '../../data/translations.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { Unfolding } from '../../parts/unfolding.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { translations as said } from '../../words/translations.ts';
import { Apart } from '../kept/apart.tsx';
import { Left } from '../kept/left.tsx';
import { SaveLine } from '../kept/save-line.tsx';
import type { Telling } from '../kept/telling.ts';
import { ConfirmPart } from './confirm-part.tsx';
import { Faults } from './faults.tsx';
import { TextFields } from './fields.tsx';
import { PreviewPart } from './preview-part.tsx';
import { PublishPart, type Answer } from './publish-part.tsx';

const labels = {
  title: said.name,
  lead: said.lead,
  body: said.body,
  practice: said.practice,
  units: said.units,
  made: said.made,
  translator: said.translator,
} as const;

const telling: Telling = {
  label: ([field]) =>
    field !== undefined && Object.hasOwn(labels, field)
      ? labels[field as keyof typeof labels]
      : said.title,
  text: () => undefined,
};

interface Props {
  readonly story: string;
  readonly desk: TranslationDesk;
  readonly translation: Translation;
  /** Something of it changed on the server that this page did not write. */
  readonly onChanged: () => void;
}

export function TranslationEditor({ story, desk, translation, onChanged }: Props) {
  const { uid } = useMe();
  const { language } = translation;
  const version = useRef(translation.version);
  const auto = useAutosave<TranslationText>({
    place: { uid, kind: 'translations', id: `${story}.${language}` },
    title: translation.title || desk.profile.title,
    start: storedTranslation(translation),
    sendable: (_saved, draft) => draft,
    send: async (over, _saved, draft) => {
      const answer = await saveTranslation(story, language, over, draft);
      version.current = answer.version;
      return answer;
    },
    read: async () => {
      const fresh = await readTranslationText(story, language);
      if (typeof fresh !== 'string') version.current = fresh.version;
      return fresh;
    },
  });
  useUnsaved(auto.unsaved && !auto.keeps);
  if (auto.left === null) return <NotReady is="loading" />;
  const [left] = auto.state.apart.length > 0 ? [] : auto.left;
  const { draft } = auto.state;
  const faults = faultsIn(language, draft, desk.original);
  /** The version that stands once all that was typed is saved; null while it is not. */
  const lastVersion = async (): Promise<number | null> =>
    (await auto.save()) === 'saved' ? version.current : null;
  const ask = async (act: TranslationAct['act']): Promise<Answer> => {
    const seen = await lastVersion();
    if (seen === null) return 'unsaved';
    const answer = await askOfTranslation(story, language, act, seen);
    onChanged();
    return answer;
  };
  const standing = { ...translation, version: auto.state.base.version };
  return (
    <>
      <Apart auto={auto} telling={telling} />
      {left ? (
        <Left auto={auto} entry={left} telling={telling} />
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void auto.save();
          }}
        >
          <TextFields
            draft={draft}
            original={desk.original}
            onChange={(changed) => auto.change(draft, { ...draft, ...changed })}
          />
          <SaveLine auto={auto} save={said.save} />
          <Faults faults={faults} />
          <Unfolding summary={said.preview}>
            {() => (
              <PreviewPart desk={desk} translation={{ ...standing, ...draft }} faults={faults} />
            )}
          </Unfolding>
        </form>
      )}
      <ConfirmPart
        story={story}
        translation={standing}
        lastVersion={lastVersion}
        onSaved={onChanged}
      />
      <PublishPart
        address={desk.profile.slug}
        language={language}
        isPublic={desk.profile.translations.some((one) => one.language === language)}
        onAsk={ask}
      />
    </>
  );
}
