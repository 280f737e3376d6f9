/** Talking notes for a báo cáo viên (S42): what to say, with the source of every figure, to be printed. */
import type { PublishedProfile } from '#domain/story.ts';
import { plainText } from '#domain/story-text.ts';
import { profileAddress, talkAddress } from './addresses.ts';
import { Page } from './page.tsx';
import { PracticeCard } from './practice-card.tsx';
import { Sources } from './sources.tsx';
import { Stretches } from './stretches.tsx';

interface TalkPageProps {
  readonly profile: PublishedProfile;
  readonly styleSheet: string;
}

/** Only what was agreed to be told at meetings is made into notes for one. */
export const mayBeTold = ({ channels }: PublishedProfile): boolean => channels.includes('event');

export const TalkPage = ({ profile, styleSheet }: TalkPageProps) => (
  <Page
    title={`Bản nói chuyện: ${profile.title}`}
    description={plainText(profile.lead)}
    address={talkAddress(profile.slug)}
    styleSheet={styleSheet}
    illustrative={profile.illustrative}
  >
    <article>
      <p class="kicker">Dành cho báo cáo viên, tuyên truyền viên</p>
      <h1>{profile.title}</h1>
      <Points profile={profile} />
      <PracticeCard practice={profile.practice} />
      <Questions />
      <Sources profile={profile} />
      <p class="hint">
        Chỉ nói những điều có trong bài. <a href={profileAddress(profile.slug)}>Xem cả bài</a>
      </p>
    </article>
  </Page>
);

const Points = ({ profile: { lead, paragraphs } }: Pick<TalkPageProps, 'profile'>) => (
  <div class="story">
    {lead.length > 0 && (
      <>
        <h2>Mở đầu</h2>
        <p>
          <Stretches parts={lead} />
        </p>
      </>
    )}
    <h2>Những ý chính</h2>
    <ol>
      {paragraphs.map(({ parts }) => (
        <li>
          <Stretches parts={parts} />
        </li>
      ))}
    </ol>
  </div>
);

const Questions = () => (
  <section aria-labelledby="trao-doi">
    <h2 id="trao-doi">Câu hỏi để trao đổi</h2>
    <ul>
      <li>Việc nào trong câu chuyện này ở thôn, ở đơn vị mình có thể làm ngay?</li>
      <li>Điều gì sẽ khó, và ai có thể giúp?</li>
      <li>Quanh mình còn ai cũng đang làm những việc như vậy?</li>
    </ul>
  </section>
);
