/** `/ban-tin` and `/ban-tin/{issue}`: the bulletin, with what its profiles show now and nothing of those taken back. */
import { error } from 'firebase-functions/logger';
import type * as z from 'zod';
import { Issue, IssueList, issueListId, mayBeInBulletin, noIssues } from '#domain/bulletin.ts';
import { bulletinsAddress, issueAddress } from '../../../web/site/addresses.ts';
import { BulletinsPage, IssuePage } from '../../../web/site/bulletin-pages.tsx';
import { NotFoundPage } from '../../../web/site/plain-pages.tsx';
import { page } from './answer.ts';
import { route, type Route } from './asked.ts';
import { readColumn } from './column.ts';
import { readDocument } from './firestore.ts';
import { origin } from './origin.ts';
import { dataOf } from './rest-value.ts';
import { styleSheet } from './style-sheet.ts';

/** One read. */
export const readIssues = async (): Promise<IssueList> =>
  (await readIssueAs(issueListId, IssueList)) ?? noIssues;

const listRoute = route({
  read: (path) => (path === bulletinsAddress ? path : null),
  address: () => bulletinsAddress,
  answer: async () =>
    page(
      200,
      <BulletinsPage list={await readIssues()} origin={origin()} styleSheet={styleSheet} />,
    ),
});

/** One read, besides the column's. */
const issueRoute = route({
  read: (path) => /^\/ban-tin\/(\d{4}-[1-9]\d?)$/u.exec(path)?.[1] ?? null,
  address: issueAddress,
  answer: async (id) => {
    const issue = await readIssueAs(id, Issue);
    if (issue === null) return page(404, <NotFoundPage styleSheet={styleSheet} />);
    const { entries } = await readColumn();
    const told = entries.filter(mayBeInBulletin);
    return page(
      200,
      <IssuePage issue={issue} entries={told} origin={origin()} styleSheet={styleSheet} />,
    );
  },
});

async function readIssueAs<Schema extends z.ZodType>(
  id: string,
  schema: Schema,
): Promise<z.infer<Schema> | null> {
  const document = await readDocument(`issues/${id}`);
  if (document === null) return null;
  const parsed = schema.safeParse(dataOf(document));
  if (parsed.success) return parsed.data;
  error('unreadable issue', { issue: id });
  throw new Error('unreadable issue');
}

export const bulletinRoutes: readonly Route[] = [listRoute, issueRoute];
