/** The story as the public will read it, on a phone and on a computer. */
import { useState } from 'preact/hooks';
import { buildProfile, type ProfileInput } from '#domain/profile.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ExactPage } from '../../preview/exact.tsx';
import { previewWidths, type PreviewWidth } from '../../preview/framed.tsx';
import { truth } from './words.ts';
import './truth.css';

/** `input` is null where this person cannot read the case. */
export function ExactPart({ input }: { readonly input: ProfileInput | null }) {
  const [width, setWidth] = useState<PreviewWidth>('phone');
  const built = input === null ? null : buildProfile(input);
  if (built === null) return <Notice>{truth.exact.closed}</Notice>;
  if ('unmet' in built) return <Notice tone="warn">{truth.exact.missing}</Notice>;
  return (
    <>
      <p class="hint">{truth.exact.hint}</p>
      <div class="row" role="group" aria-label={truth.exact.title}>
        {previewWidths.map((one) => (
          <Button
            key={one}
            kind={one === width ? 'primary' : 'plain'}
            onPress={() => setWidth(one)}
          >
            {truth.exact[one]}
          </Button>
        ))}
      </div>
      <ExactPage
        profile={built.profile}
        width={width}
        title={truth.exact.frame(built.profile.title)}
      />
    </>
  );
}
