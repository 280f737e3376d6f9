/** Watches from outside, as a reader would, until a withdrawn page answers 410, and notes how long it took. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import * as z from 'zod';
import { Instant } from '#domain/day.ts';
import { Story } from '#domain/story.ts';
import type { GonePage } from '#domain/gone-page.ts';
import { siteAddress } from '../mail/settings.ts';
import { database, readAs, region, unlessThere } from '../store.ts';

export const pageGone = onDocumentUpdated(
  { document: 'stories/{id}/moves/{moveId}', region, retry: true, timeoutSeconds: 180 },
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

/** Three times the minute in which a withdrawal must be public (architecture §8). */
const longest = 170_000;
const every = 1000;

/** Noted once a withdrawal, under its request's id; a story that was never public has nothing to watch. */
export async function measureGone(
  db: Firestore,
  { story: id, moveId, asked, site }: Watched,
): Promise<void> {
  const story = readAs(Story, await db.doc(`stories/${id}`).get());
  const slug = story?.published?.slug;
  if (slug === undefined) return;
  const gone = await goneAt(`${site}/guong/${slug}`, Date.now() + longest);
  const noted: GonePage = { v: 1, slug, asked, gone };
  await db.doc(`stories/${id}/withdrawals/${moveId}`).create(noted).catch(unlessThere);
}

async function goneAt(address: string, until: number): Promise<Timestamp | null> {
  while (Date.now() < until) {
    if ((await statusOf(address)) === 410) return Timestamp.now();
    await pause(every);
  }
  return null;
}

/** null where no answer came: a lost line is no reason to stop watching. */
const statusOf = async (address: string): Promise<number | null> => {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return null;
  }
};
