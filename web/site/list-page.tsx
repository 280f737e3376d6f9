/** All profiles, newest first, by year, place, kind, level, field, people and movement. */
import type { ColumnEntry } from '#domain/column/entry.ts';
import type { ColumnHead } from '#domain/column/index-documents.ts';
import { everything, listAddress, type After, type ListChoice } from './addresses.ts';
import { Entries } from './entries.tsx';
import { Filters } from './filters.tsx';
import { wordsOfChoice } from './list-words.ts';
import { Page } from './page.tsx';

/** A wider choice, and how many it shows. */
export interface Loosened {
  readonly choice: ListChoice;
  readonly count: number;
}

interface ListPageProps {
  readonly choice: ListChoice;
  readonly entries: readonly ColumnEntry[];
  /** How many the choice holds in all. */
  readonly count: number;
  /** Where the next page begins; null on the last. */
  readonly next: After | null;
  readonly loosened: readonly Loosened[];
  readonly head: ColumnHead;
  /** Of the site, without a final slash; none in a preview. */
  readonly origin?: string;
  readonly styleSheet: string;
}

export const ListPage = (props: ListPageProps) => {
  const title = titleFor(props.choice, props.head);
  return (
    <Page
      title={title}
      address={listAddress(props.choice)}
      origin={props.origin}
      styleSheet={props.styleSheet}
      illustrative={props.entries.some((entry) => entry.illustrative)}
    >
      <h1>{title}</h1>
      <Filters choice={props.choice} head={props.head} />
      {props.count > 0 && <p class="count">{countWords(props)}</p>}
      {props.entries.length === 0 ? <Nothing {...props} /> : <Entries entries={props.entries} />}
      <Paging {...props} />
    </Page>
  );
};

function titleFor(choice: ListChoice, head: ColumnHead): string {
  const parts = wordsOfChoice(choice, head.movements);
  return parts.length === 0 ? 'Danh sách gương sáng' : `Gương sáng: ${parts.join(', ')}`;
}

const countWords = ({ count, choice }: ListPageProps): string =>
  choice.after === null ? `Có ${count} gương.` : `Có ${count} gương; bạn đang xem phần tiếp theo.`;

const Nothing = ({ choice, loosened, head }: ListPageProps) => (
  <>
    <p>
      {choice.after === null ? 'Chưa có gương nào khớp với lựa chọn này.' : 'Danh sách đã hết.'}{' '}
      <a href={listAddress(everything)}>Xem tất cả các gương</a>
    </p>
    {loosened.length > 0 && (
      <ul class="ways">
        {loosened.map((wider) => (
          <li key={listAddress(wider.choice)}>
            <a href={listAddress(wider.choice)}>{titleFor(wider.choice, head)}</a> ({wider.count})
          </li>
        ))}
      </ul>
    )}
  </>
);

const Paging = ({ choice, next }: ListPageProps) =>
  choice.after === null && next === null ? null : (
    <nav class="paging" aria-label="Các trang của danh sách">
      {choice.after !== null && (
        <a href={listAddress({ ...choice, after: null })}>Về đầu danh sách</a>
      )}
      {next !== null && (
        <a class="onward" rel="next" href={listAddress({ ...choice, after: next })}>
          Xem tiếp
        </a>
      )}
    </nav>
  );
