/** A language version as the public will read it, on a phone and on a computer. */
import { useState } from 'preact/hooks';
import { publicTranslation } from '#domain/translated-text.ts';
import type { Translation, TranslationFault } from '#domain/translation.ts';
import type { TranslationDesk } from '../../data/translations.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ExactTranslation } from '../../preview/exact-translation.tsx';
import { previewWidths, type PreviewWidth } from '../../preview/framed.tsx';
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
      <div class="row" role="group" aria-label={said.preview}>
        {previewWidths.map((one) => (
          <Button
            key={one}
            kind={one === width ? 'primary' : 'plain'}
            onPress={() => setWidth(one)}
          >
            {said.widths[one]}
          </Button>
        ))}
      </div>
      <ExactTranslation
        profile={profile}
        translation={publicTranslation(translation, original)}
        width={width}
        title={said.previewFrame(translation.title)}
      />
    </>
  );
}
