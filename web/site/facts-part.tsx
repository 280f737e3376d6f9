/** The box of facts, in a form of its own for each kind: a person, a collective, a household, a good deed, a new factor. */
import type { ComponentChildren } from 'preact';
import type { PublishedProfile } from '#domain/story.ts';
import type { Standing } from '#domain/standing.ts';
import { kinds, levels, sources, wordsFor } from './choices.ts';
import { Day } from './sources.tsx';
import { Stretches } from './stretches.tsx';

type Part = { readonly profile: PublishedProfile };

/** What a profile is of: its kind where a decision names it, else what was found. */
const formOf = ({ source, subject, recognition }: PublishedProfile): Form =>
  recognition !== null || source === 'nomination' ? subject.kind : source;

type Form = PublishedProfile['subject']['kind'] | 'goodDeed' | 'newFactor';

interface Wording {
  readonly box: string;
  readonly name: string;
  readonly work: string;
  readonly where: string;
  readonly found: string;
  readonly standing: Readonly<Record<Standing['what'], string>>;
}

const person: Wording = {
  box: 'Thông tin',
  name: 'Họ và tên',
  work: 'Công việc',
  where: 'Nơi ở',
  found: 'Ghi nhận ngày',
  standing: { members: 'Số người', howLong: 'Đã bao lâu' },
};

const wordings: Readonly<Record<Form, Wording>> = {
  individual: person,
  collective: {
    ...person,
    box: 'Về tập thể',
    name: 'Tên tập thể',
    work: 'Việc chính',
    where: 'Hoạt động ở',
    standing: { members: 'Thành viên', howLong: 'Đã hoạt động' },
  },
  household: {
    ...person,
    box: 'Về hộ gia đình',
    name: 'Hộ gia đình',
    work: 'Nghề của gia đình',
    standing: { members: 'Số người trong nhà', howLong: 'Đã làm được' },
  },
  goodDeed: { ...person, box: 'Về việc tốt', name: 'Người làm việc tốt', where: 'Xảy ra ở' },
  newFactor: { ...person, box: 'Về nhân tố mới', where: 'Ở đâu', found: 'Phát hiện ngày' },
};

/** Nobody is called a role model whom no decision names. */
export const kickerOf = ({ source, subject, recognition }: PublishedProfile): string | null =>
  recognition === null
    ? wordsFor(sources, source)
    : `${wordsFor(kinds, subject.kind)} điển hình tiên tiến`;

const genders: Readonly<Record<string, string>> = { male: 'Nam', female: 'Nữ' };

const nameWord = (form: Form, kind: PublishedProfile['subject']['kind']): string =>
  kind === 'individual' || form === kind ? wordings[form].name : wordings[kind].name;

/** Only what the subject agreed to; a fact without consent leaves no trace, not even an empty row. */
export const Facts = ({ profile }: Part) => {
  const { subject, standing, foundOn, recognition } = profile;
  const form = formOf(profile);
  const words = wordings[form];
  return (
    <aside class="facts" aria-labelledby="thong-tin">
      <h2 id="thong-tin">{words.box}</h2>
      <dl>
        <Row term={nameWord(form, subject.kind)}>{subject.name}</Row>
        <Row term="Năm sinh">{subject.birthYear}</Row>
        <Row term="Dân tộc">{subject.people}</Row>
        <Row term="Giới tính">{genders[subject.gender ?? ''] ?? null}</Row>
        <Row term={words.work}>{subject.occupation}</Row>
        {standing.map(({ what, ...figure }) => (
          <Row term={words.standing[what]}>
            <Stretches parts={[figure]} />
          </Row>
        ))}
        <Row term={words.where}>{whereOf(subject)}</Row>
        <Row term={words.found}>{foundOn === null ? null : <Day of={foundOn} />}</Row>
        <Row term="Công nhận">
          {recognition === null ? null : <Recognition recognition={recognition} />}
        </Row>
      </dl>
      {form === 'newFactor' && (
        <p class="hint">Đang được theo dõi, giúp đỡ; chưa xét công nhận điển hình tiên tiến.</p>
      )}
    </aside>
  );
};

const Row = ({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ComponentChildren;
}) =>
  children === null ? null : (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );

const whereOf = ({ village, place }: PublishedProfile['subject']): string | null =>
  village === null || place === null ? (village ?? place) : `${village}, ${within(place)}`;

/** "Xã Đăk Ơ" within a sentence: "xã Đăk Ơ". */
export const within = (place: string): string =>
  place.replace(/^\p{Lu}/u, (first) => first.toLowerCase());

type Recognised = NonNullable<PublishedProfile['recognition']>;

const Recognition = ({ recognition }: { readonly recognition: Recognised }) => {
  const level = wordsFor(levels, recognition.level);
  return (
    <>
      Điển hình tiên tiến{level !== null && ` ${level.toLowerCase()}`} năm {recognition.year}, theo
      Quyết định số <span class="whole">{recognition.number}</span> ngày{' '}
      <Day of={recognition.day} /> của {recognition.organisation}
    </>
  );
};
