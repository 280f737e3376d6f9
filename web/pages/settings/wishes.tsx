/** "Thư và lịch của tôi": how often, in which language and at which hours one gets mails; the address of one's calendar. */
import { useState } from 'preact/hooks';
import { languages } from '#domain/language.ts';
import { digestWishes, leavesWindow, letterWishes, type Quiet, type Wish } from '#domain/wish.ts';
import { useMe } from '../../data/me.ts';
import { useReading, valueOf } from '../../data/reading.ts';
import { readSwitches } from '../../data/switches.ts';
import { keepWish, readWish } from '../../data/wishes.ts';
import { CheckField, SelectField } from '../../parts/field.tsx';
import { known } from '../../parts/known.ts';
import { NotReady } from '../../parts/not-ready.tsx';
import { languageNames } from '../../words/language.ts';
import { optionsOf } from '../../words/naming.ts';
import { FeedPart } from './feed-part.tsx';
import { SaveForm } from './save-form.tsx';
import { settings } from './words.ts';

export function WishesPart() {
  const { uid } = useMe();
  const [wish, again] = useReading(() => readWish(uid), [uid]);
  const [switches] = useReading(readSwitches, []);
  if (wish.is !== 'ready') return <NotReady is={wish.is} onAgain={() => void again()} />;
  return (
    <>
      <WishForm
        start={wish.value}
        offersEnglish={valueOf(switches)?.english === true || wish.value.language === 'en'}
        save={(typed) => keepWish(uid, typed)}
        onDone={() => void again()}
      />
      <FeedPart uid={uid} />
    </>
  );
}

const hours = Array.from({ length: 24 }, (_, hour) => String(hour));
const night = { from: 20, to: 6 } as const;

const wrongIn = (quiet: Quiet, said: typeof settings.wishes): string | null => {
  if (quiet.from === quiet.to) return said.noHours;
  return leavesWindow(quiet) ? null : said.noWindow;
};

export function WishForm({
  start,
  offersEnglish,
  save,
  onDone,
}: {
  readonly start: Wish;
  readonly offersEnglish: boolean;
  readonly save: (wish: Wish) => ReturnType<typeof keepWish>;
  readonly onDone: () => void;
}) {
  const said = settings.wishes;
  const [typed, setTyped] = useState(start);
  const { quiet } = typed;
  return (
    <SaveForm
      title={said.title}
      wrong={quiet === null ? null : wrongIn(quiet, said)}
      isChanged={typed !== start}
      save={() => save(typed)}
      onDone={onDone}
    >
      <SelectField
        id="wish.digest"
        label={said.digest}
        hint={said.digestHint}
        options={optionsOf(digestWishes, said.digests)}
        value={typed.digest}
        onChange={(digest) =>
          setTyped({ ...typed, digest: known(digestWishes, digest, typed.digest) })
        }
      />
      <SelectField
        id="wish.letters"
        label={said.letters}
        hint={said.lettersHint}
        options={optionsOf(letterWishes, said.letterWishes)}
        value={typed.letters}
        onChange={(letters) =>
          setTyped({ ...typed, letters: known(letterWishes, letters, typed.letters) })
        }
      />
      {offersEnglish && (
        <SelectField
          id="wish.language"
          label={said.language}
          options={optionsOf(languages, languageNames)}
          value={typed.language}
          onChange={(language) =>
            setTyped({ ...typed, language: known(languages, language, typed.language) })
          }
        />
      )}
      <CheckField
        id="wish.quiet"
        label={said.quiet}
        checked={quiet !== null}
        onChange={(checked) => setTyped({ ...typed, quiet: checked ? night : null })}
      />
      {quiet !== null && (
        <div class="columns">
          {(['from', 'to'] as const).map((end) => (
            <SelectField
              key={end}
              id={`wish.quiet.${end}`}
              label={said[end]}
              options={hours.map((hour) => ({ value: hour, label: said.hour(Number(hour)) }))}
              value={String(quiet[end])}
              onChange={(hour) => setTyped({ ...typed, quiet: { ...quiet, [end]: Number(hour) } })}
            />
          ))}
        </div>
      )}
    </SaveForm>
  );
}
