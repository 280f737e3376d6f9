/** Reads what an issue of the bulletin may tell now, and puts it on paper. */
import type { Firestore } from 'firebase-admin/firestore';
import { Issue, mayBeInBulletin } from '#domain/bulletin.ts';
import { widthsOf } from '#domain/photo.ts';
import type { PublishedProfile } from '#domain/story.ts';
import { publishedIn } from '../column/keep-index.ts';
import { origin } from '../site/origin.ts';
import { database, readAs } from '../store.ts';
import { issuePdf, type TellingProfile } from './issue-pdf.ts';
import type { Made } from './made.ts';
import { publicPhoto } from '../images/public-area.ts';

/** One read, and one for each profile; their public photos. */
export const printedIssue = async (id: string): Promise<Made> => {
  const db = database();
  const issue = readAs(Issue, await db.doc(`issues/${id}`).get());
  if (issue === null) return 'missing';
  const bytes = await issuePdf(issue, await toldIn(db, issue), origin());
  return { type: 'application/pdf', name: `ban-tin-${id}.pdf`, bytes };
};

const toldIn = async (
  db: Firestore,
  { profiles }: Issue,
): Promise<Readonly<Record<string, TellingProfile>>> => {
  if (profiles.length === 0) return {};
  const found = await db.getAll(...profiles.map((slug) => db.doc(`profiles/${slug}`)));
  const told = found
    .map(publishedIn)
    .flatMap((one) => (one !== null && mayBeInBulletin(one) ? [one] : []));
  const telling = await Promise.all(
    told.map(
      async (profile) => [profile.slug, { profile, photo: await firstPhotoOf(profile) }] as const,
    ),
  );
  return Object.fromEntries(telling);
};

/** In points and pixels alike wide enough for a page. */
const wideEnough = 960;

/** null also where its photo is not encoded yet. */
const firstPhotoOf = async ({ slug, photos }: PublishedProfile): Promise<Buffer | null> => {
  const [photo] = photos;
  if (photo === undefined) return null;
  const widths = widthsOf(photo);
  const width = widths.find((one) => one >= wideEnough) ?? widths.at(-1) ?? photo.width;
  return await publicPhoto(slug, photo, width);
};
