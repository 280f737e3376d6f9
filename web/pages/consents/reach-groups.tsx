/** In which channels and languages something may be told: the same for a case and for a new factor. */
import { channels, publicLanguages, type Consent } from '#domain/consent.ts';
import { CheckGroup } from '../../parts/field.tsx';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import { said } from './words.ts';

type Reach = Pick<Consent, 'channels' | 'languages'>;

export function ReachGroups({
  draft,
  onChange,
}: {
  readonly draft: Reach;
  readonly onChange: (changed: Partial<Reach>) => void;
}) {
  return (
    <>
      <CheckGroup
        id="consent.channels"
        label={words.form.channels}
        options={optionsOf(channels, words.channels)}
        chosen={draft.channels}
        onChange={(chosen) =>
          onChange({ channels: channels.filter((channel) => chosen.includes(channel)) })
        }
      />
      <CheckGroup
        id="consent.languages"
        label={said.inLanguages}
        options={optionsOf(publicLanguages, said.languages)}
        chosen={draft.languages}
        onChange={(chosen) =>
          onChange({ languages: publicLanguages.filter((one) => chosen.includes(one)) })
        }
      />
    </>
  );
}
