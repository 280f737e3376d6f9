/** Publishing a language version and taking it off: asked for, answered by a function, told in a sentence. */
import { useState } from 'preact/hooks';
import type {
  TranslationAct,
  TranslationLanguage,
  TranslationOutcome,
} from '#domain/translation.ts';
import type { Unwritten } from '../../data/store.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { translations as said } from '../../words/translations.ts';
import { words } from '../../words/words.ts';
import { FaultList } from './faults.tsx';

type Act = TranslationAct['act'];

/** What came of it; `unsaved`: it was not even asked. */
export type Answer = TranslationOutcome | Unwritten | 'unsaved' | null;

export function PublishPart({
  address,
  language,
  isPublic,
  onAsk,
}: {
  /** The profile's, as in its link. */
  readonly address: string;
  readonly language: TranslationLanguage;
  readonly isPublic: boolean;
  readonly onAsk: (act: Act) => Promise<Answer>;
}) {
  const [busy, setBusy] = useState<Act | null>(null);
  const [answered, setAnswered] = useState<{ act: Act; answer: Answer } | null>(null);
  const ask = async (act: Act): Promise<void> => {
    setBusy(act);
    setAnswered(null);
    setAnswered({ act, answer: await onAsk(act) });
    setBusy(null);
  };
  return (
    <section class="card" data-part="publish-translation" aria-label={said.publish}>
      {isPublic && (
        <p>
          <a href={`/guong/${address}/${language}`}>{said.openPublic}</a>
        </p>
      )}
      {answered && <Told {...answered} />}
      <div class="row">
        <Button kind="primary" busy={busy === 'publish'} onPress={() => void ask('publish')}>
          {isPublic ? said.publishAgain : said.publish}
        </Button>
        {isPublic && (
          <Button kind="danger" busy={busy === 'takeDown'} onPress={() => void ask('takeDown')}>
            {said.takeDown}
          </Button>
        )}
      </div>
    </section>
  );
}

function Told({ act, answer }: { readonly act: Act; readonly answer: Answer }) {
  if (answer === null) return <Notice>{said.waiting}</Notice>;
  if (answer === 'unsaved') return <Notice tone="bad">{said.notSaved}</Notice>;
  if (typeof answer === 'string')
    return <Notice tone="bad">{words.general.notSaved[answer]}</Notice>;
  if (answer.status === 'applied') return <Notice tone="good">{said.done[act]}</Notice>;
  return (
    <Notice tone="bad">
      <p>{said.refusals[answer.code]}</p>
      {answer.faults.length > 0 && <FaultList faults={answer.faults} />}
    </Notice>
  );
}
