/** A language version as the public will read it, on a phone and on a computer. */
import { useState } from 'preact/hooks';
import { publicTranslation } from '#domain/translated-text.ts';
import type { Translation, TranslationFault } from '#domain/translation.ts';
import type { TranslationDesk } from '../../data/translations.ts';
import { Notice } from '../../parts/notice.tsx';
import { ExactTranslation } from '../../preview/exact-translation.tsx';
import type { PreviewWidth } from '../../preview/framed.tsx';
import { WidthChoice } from '../../preview/width-choice.tsx';
import { translations as said } from '../../words/translations.ts';
import '../truth/truth.css';

export function PreviewPart({
  desk: { profile, original },
  translation,
  faults,
}: {
  readonly desk: TranslationDesk;
  readonly translation: Translation;
  readonly faults: readonly TranslationFault[];
}) {
  const [width, setWidth] = useState<PreviewWidth>('phone');
  if (faults.length > 0) return <Notice tone="warn">{said.notPreviewed}</Notice>;
  return (
    <>
      <WidthChoice label={said.preview} names={said.widths} width={width} onChange={setWidth} />
      <ExactTranslation
        profile={profile}
        translation={publicTranslation(translation, original)}
        width={width}
        title={said.previewFrame(translation.title)}
      />
    </>
  );
}
