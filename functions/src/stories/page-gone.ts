/** Watches from outside, as a reader would, until a withdrawn profile is gone from every place, and notes how long each took. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import * as z from 'zod';
import { Instant } from '#domain/day.ts';
import { Story } from '#domain/story.ts';
import type { GonePage } from '#domain/gone-page.ts';
import { siteAddress } from '../mail/settings.ts';
import { database, readAs, region, unlessThere } from '../store.ts';
import { tracesOf, type Trace } from './public-traces.ts';

/** Of a run, in seconds. */
const timeout = 180;

export const pageGone = onDocumentUpdated(
  { document: 'stories/{id}/moves/{moveId}', region, retry: true, timeoutSeconds: timeout },
  async ({ params: { id, moveId }, data }) => {
    const withdrawn = Withdrawn.safeParse(data?.after.data());
    const site = siteAddress();
    if (!withdrawn.success || site === null) return;
    await measureGone(database(), { story: id, moveId, asked: withdrawn.data.at, site });
  },
);

/** Of the request, what tells that it withdrew the page. */
const Withdrawn = z.object({
  move: z.literal('withdraw'),
  at: Instant,
  outcome: z.object({ status: z.literal('applied') }),
});

interface Watched {
  readonly story: string;
  readonly moveId: string;
  readonly asked: GonePage['asked'];
  /** Address of the site, without a final slash. */
  readonly site: string;
}

/** Beyond twice the minute in which a withdrawal must be public (architecture §8); the last round of slow answers ends within the run. */
const longest = (timeout - 30) * 1000;
const every = 1000;

/** Noted once a withdrawal, under its request's id; a story that was never public has nothing to watch. */
export async function measureGone(
  db: Firestore,
  { story: id, moveId, asked, site }: Watched,
): Promise<void> {
  const story = readAs(Story, await db.doc(`stories/${id}`).get());
  const slug = story?.published?.slug;
  if (story === null || slug === undefined) return;
  const until = Date.now() + longest;
  const traces = await tracesOf(db, id, story, slug);
  const seen = await Promise.all(
    traces.map(async (trace) => [trace.at, await goneFrom(trace, { site, slug, until })] as const),
  );
  const { page: gone = null, ...others } = Object.fromEntries(seen);
  const noted: GonePage = { v: 1, slug, asked, gone, others };
  await db.doc(`stories/${id}/withdrawals/${moveId}`).create(noted).catch(unlessThere);
}

interface Watching {
  readonly site: string;
  readonly slug: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** When the last of its addresses had lost it; each is asked until it has. */
async function goneFrom(
  { addresses, gone }: Trace,
  { site, slug, until }: Watching,
): Promise<Timestamp | null> {
  let left = addresses;
  while (Date.now() < until) {
    const still = await Promise.all(
      left.map(async (address) => !isGone(gone, slug, await answerAt(`${site}${address}`))),
    );
    left = left.filter((_, at) => still[at]);
    if (left.length === 0) return Timestamp.now();
    await pause(every);
  }
  return null;
}

interface Answered {
  readonly status: number;
  readonly body: string;
}

/** An address is named with what ends it, so that one slug within another is not taken for it. */
const isGone = (gone: Trace['gone'], slug: string, answered: Answered | null): boolean => {
  if (answered === null) return false;
  if (gone === 'refused') return answered.status === 410;
  return (
    answered.status === 200 && !new RegExp(`/guong/${slug}(?![a-z0-9-])`, 'u').test(answered.body)
  );
};

/** null where no answer came: a lost line is no reason to stop watching. */
const answerAt = async (address: string): Promise<Answered | null> => {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) });
    return { status: answer.status, body: await answer.text() };
  } catch {
    return null;
  }
};
