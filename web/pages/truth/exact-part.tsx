/** The story as the public will read it, on a phone and on a computer. */
import { useState } from 'preact/hooks';
import { buildProfile, type ProfileInput } from '#domain/profile.ts';
import type { StoryFile } from '../../data/stories.ts';
import { Notice } from '../../parts/notice.tsx';
import { ExactPage } from '../../preview/exact.tsx';
import type { PreviewWidth } from '../../preview/framed.tsx';
import { WidthChoice } from '../../preview/width-choice.tsx';
import { usePictures } from './use-pictures.ts';
import { truth } from './words.ts';
import './truth.css';

/** `input` is null where this person cannot read the case. */
export function ExactPart({
  input,
  file,
}: {
  readonly input: ProfileInput | null;
  readonly file: StoryFile;
}) {
  const pictures = usePictures(file);
  const [width, setWidth] = useState<PreviewWidth>('phone');
  const built = input === null ? null : buildProfile(input);
  if (built === null) return <Notice>{truth.exact.closed}</Notice>;
  if ('unmet' in built) return <Notice tone="warn">{truth.exact.missing}</Notice>;
  return (
    <>
      <p class="hint">{truth.exact.hint}</p>
      <WidthChoice
        label={truth.exact.title}
        names={truth.exact}
        width={width}
        onChange={setWidth}
      />
      <ExactPage
        profile={built.profile}
        pictures={pictures}
        width={width}
        title={truth.exact.frame(built.profile.title)}
      />
    </>
  );
}
