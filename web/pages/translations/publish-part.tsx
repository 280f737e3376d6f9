/** Publishing a language version and taking it off. */
import type { TranslationLanguage, TranslationOutcome } from '#domain/translation.ts';
import { Publishing, type PublishingAct, type PublishingAnswer } from '../publishing.tsx';
import { translations as said } from '../../words/translations.ts';
import { FaultList } from './faults.tsx';

export type Answer = PublishingAnswer<TranslationOutcome>;

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
  readonly onAsk: (act: PublishingAct) => Promise<Answer>;
}) {
  return (
    <Publishing<TranslationOutcome>
      part="publish-translation"
      said={said}
      isPublic={isPublic}
      onAsk={onAsk}
      refusal={({ code, faults }) => (
        <>
          <p>{said.refusals[code]}</p>
          {faults.length > 0 && <FaultList faults={faults} />}
        </>
      )}
    >
      {isPublic && (
        <p>
          <a href={`/guong/${address}/${language}`}>{said.openPublic}</a>
        </p>
      )}
    </Publishing>
  );
}
