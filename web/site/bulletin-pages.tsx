/** The bulletin (S39): the list of its issues, and one issue with the profiles it brings, as they stand now. */
import {
  bulletinName,
  issueIdOf,
  issueName,
  type Issue,
  type IssueList,
} from '#domain/bulletin.ts';
import type { ColumnEntry } from '#domain/column/entry.ts';
import { paragraphsOf } from '#domain/story-text.ts';
import { bulletinsAddress, issueAddress, printedIssueAddress } from './addresses.ts';
import { Entry } from './entries.tsx';
import { Page } from './page.tsx';
import { Day } from './sources.tsx';

interface BulletinsPageProps {
  readonly list: IssueList;
  /** Of the site, without a final slash; none in a preview. */
  readonly origin?: string;
  readonly styleSheet: string;
}

const about =
  'Tin về công tác dân tộc và những gương sáng trong vùng đồng bào dân tộc thiểu số, từng số một.';

export const BulletinsPage = ({ list, origin, styleSheet }: BulletinsPageProps) => (
  <Page
    title={bulletinName}
    description={about}
    address={bulletinsAddress}
    origin={origin}
    styleSheet={styleSheet}
  >
    <h1>{bulletinName}</h1>
    <p class="lead">{about}</p>
    {list.issues.length === 0 ? (
      <p>Chưa có số nào được đăng. Mời bạn trở lại sau.</p>
    ) : (
      <ul class="entries">
        {list.issues.map((issue) => (
          <li key={issueIdOf(issue)}>
            <article>
              <h2>
                <a href={issueAddress(issueIdOf(issue))}>{titleOf(issue)}</a>
              </h2>
              <p class="dates">
                Đăng <Day of={issue.publishedOn} />
              </p>
            </article>
          </li>
        ))}
      </ul>
    )}
  </Page>
);

const titleOf = (issue: IssueList['issues'][number]): string =>
  [issueName(issue), issue.title].filter((part) => part !== '').join(': ');

interface IssuePageProps {
  readonly issue: Issue;
  /** What lists show of the profiles that may be told here now; an item without one is left out with its words. */
  readonly entries: readonly ColumnEntry[];
  /** Of the site, without a final slash; none in a preview. */
  readonly origin?: string;
  readonly styleSheet: string;
}

export const IssuePage = ({ issue, entries, origin, styleSheet }: IssuePageProps) => (
  <Page
    title={`Bản tin ${issueName(issue).toLowerCase()}`}
    description={issue.title === '' ? about : issue.title}
    address={issueAddress(issueIdOf(issue))}
    origin={origin}
    styleSheet={styleSheet}
    illustrative={issue.illustrative}
  >
    <article class="issue">
      <p class="kicker">{bulletinName}</p>
      <h1>{issue.title === '' ? issueName(issue) : issue.title}</h1>
      <p class="dates">
        {issueName(issue)}
        {issue.organisation !== '' && ` · ${issue.organisation}`} · Đăng{' '}
        <Day of={issue.publishedOn} />
      </p>
      <Paragraphs text={issue.foreword} />
      {issue.items.map((item) =>
        item.profile === null ? (
          <section key={item.id} aria-labelledby={`muc-${item.id}`}>
            <h2 id={`muc-${item.id}`}>{item.title}</h2>
            <Paragraphs text={item.text} />
          </section>
        ) : (
          <Told
            key={item.id}
            text={item.text}
            entry={entries.find(({ slug }) => slug === item.profile)}
          />
        ),
      )}
      <p>
        <a class="onward" href={printedIssueAddress(issueIdOf(issue))}>
          Tải bản in (PDF, khổ A4)
        </a>
      </p>
      <p>
        <a href={bulletinsAddress}>Các số khác của bản tin</a>
      </p>
    </article>
  </Page>
);

interface ToldProps {
  readonly text: string;
  readonly entry: ColumnEntry | undefined;
}

const Told = ({ text, entry }: ToldProps) =>
  entry === undefined ? null : (
    <section>
      <Paragraphs text={text} />
      <Entry entry={entry} level={2} />
    </section>
  );

const Paragraphs = ({ text }: { readonly text: string }) =>
  text === '' ? null : (
    <div class="story">
      {paragraphsOf(text).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  );
