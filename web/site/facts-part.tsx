/** The box of facts, in a form of its own for each kind: a person, a collective, a household, a good deed, a new factor. */
import type { PublicLanguage } from '#domain/consent.ts';
import type { ComponentChildren } from 'preact';
import type { PublishedProfile } from '#domain/story.ts';
import { levels, wordsFor } from './choices.ts';
import { factWords, type Form } from './fact-words.ts';
import { frames, vietnameseOn } from './languages.ts';
import { Day } from './sources.tsx';
import { Stretches } from './stretches.tsx';

type Part = { readonly profile: PublishedProfile };

/** What a profile is of: its kind where a decision names it, else what was found. */
const formOf = ({ source, subject, recognition }: PublishedProfile): Form =>
  recognition !== null || source === 'nomination' ? subject.kind : source;

/** Nobody is called a role model whom no decision names. */
export const kickerOf = (
  { source, subject, recognition }: PublishedProfile,
  language: PublicLanguage = 'vi',
): string | null => {
  const { kickers } = frames[language].words;
  if (recognition !== null) return kickers[subject.kind];
  return source === 'nomination' ? null : kickers[source];
};

type Wordings = (typeof factWords)[keyof typeof factWords]['forms'];

const nameWord = (
  forms: Wordings,
  form: Form,
  kind: PublishedProfile['subject']['kind'],
): string => (kind === 'individual' || form === kind ? forms[form].name : forms[kind].name);

/** Only what the subject agreed to; a fact without consent leaves no trace, not even an empty row. What was entered stays Vietnamese. */
export const Facts = ({
  profile,
  language = 'vi',
}: Part & { readonly language?: PublicLanguage }) => {
  const { subject, standing, foundOn, recognition } = profile;
  const form = formOf(profile);
  const { language: frame, lang } = frames[language];
  const { forms, rows, genders, watched } = factWords[frame];
  const words = forms[form];
  const entered = frame === 'vi' ? undefined : vietnameseOn(language);
  return (
    <aside class="facts" lang={lang} aria-labelledby="thong-tin">
      <h2 id="thong-tin">{words.box}</h2>
      <dl>
        <Row term={nameWord(forms, form, subject.kind)} lang={entered}>
          {subject.name}
        </Row>
        <Row term={rows.birthYear}>{subject.birthYear}</Row>
        <Row term={rows.people} lang={entered}>
          {subject.people}
        </Row>
        <Row term={rows.gender}>{genders[subject.gender ?? ''] ?? null}</Row>
        <Row term={words.work} lang={entered}>
          {subject.occupation}
        </Row>
        {standing.map(({ what, ...figure }) => (
          <Row term={words.standing[what]} lang={entered}>
            <Stretches parts={[figure]} />
          </Row>
        ))}
        <Row term={words.where} lang={entered}>
          {whereOf(subject)}
        </Row>
        <Row term={words.found}>
          {foundOn === null ? null : <Day of={foundOn} language={frame} />}
        </Row>
        <Row term={rows.recognised}>
          {recognition === null ? null : recognised[frame](recognition)}
        </Row>
      </dl>
      {form === 'newFactor' && <p class="hint">{watched}</p>}
    </aside>
  );
};

const Row = ({
  term,
  lang,
  children,
}: {
  readonly term: string;
  /** Of what stands there, where it is not that of the page. */
  readonly lang?: 'vi' | undefined;
  readonly children: ComponentChildren;
}) =>
  children === null ? null : (
    <div>
      <dt>{term}</dt>
      <dd lang={lang}>{children}</dd>
    </div>
  );

const whereOf = ({ village, place }: PublishedProfile['subject']): string | null =>
  village === null || place === null ? (village ?? place) : `${village}, ${within(place)}`;

/** "Xã Đăk Ơ" within a sentence: "xã Đăk Ơ". */
export const within = (place: string): string =>
  place.replace(/^\p{Lu}/u, (first) => first.toLowerCase());

type Recognised = NonNullable<PublishedProfile['recognition']>;

const recognised = {
  vi: ({ level: code, year, number, day, organisation }: Recognised) => {
    const level = wordsFor(levels, code);
    return (
      <>
        Điển hình tiên tiến{level !== null && ` ${level.toLowerCase()}`} năm {year}, theo Quyết định
        số <span class="whole">{number}</span> ngày <Day of={day} /> của {organisation}
      </>
    );
  },
  en: ({ level, year, number, day, organisation }: Recognised) => (
    <>
      Role model {levelWords[level] ?? ''} {year}, Decision No.{' '}
      <span class="whole" lang="vi">
        {number}
      </span>{' '}
      of <Day of={day} language="en" />, <span lang="vi">{organisation}</span>
    </>
  ),
} as const;

const levelWords: Readonly<Record<string, string>> = {
  grassroots: 'at grassroots level,',
  province: 'at provincial level,',
  central: 'at national level,',
};
