/** Issues of the bulletin: composed and saved here, published by a function on request; and the profiles they may bring. */
import { collection, limit, orderBy, query, serverTimestamp, where } from 'firebase/firestore/lite';
import {
  Bulletin,
  BulletinOutcome,
  issueIdOf,
  type BulletinAct,
  type BulletinItem,
} from '#domain/bulletin.ts';
import { Profile, type PublishedProfile } from '#domain/story.ts';
import type { Fresh, Sent } from './autosaving.ts';
import type { Stored } from './draft-state.ts';
import { normalised } from './normalised.ts';
import { mapped, readDocument, readList, ready, type Listed, type Waiting } from './reading.ts';
import { asked } from './requests.ts';
import { signedInUid } from './session.ts';
import { newId, theStore, type Unwritten } from './store.ts';
import { written } from './writing.ts';

export interface BulletinFile {
  readonly id: string;
  readonly bulletin: Bulletin;
  /** Published ones, the newest first. */
  readonly profiles: readonly PublishedProfile[];
}

export type BulletinText = Pick<Bulletin, 'title' | 'foreword' | 'items'>;

export const listBulletins = async (): Promise<Waiting<Listed<Bulletin>>> =>
  readList(
    query(collection(await theStore(), 'bulletins'), orderBy('updatedAt', 'desc'), limit(50)),
    Bulletin,
  );

/** As many as an editor looks through for one issue. */
const mostProfiles = 100;

const listProfiles = async (): Promise<Waiting<readonly PublishedProfile[]>> => {
  const newest = query(
    collection(await theStore(), 'profiles'),
    where('status', '==', 'published'),
    orderBy('publishedOn', 'desc'),
    limit(mostProfiles),
  );
  return mapped(await readList(newest, Profile), ({ items }) =>
    items.flatMap(({ value }) => (value.status === 'published' ? [value] : [])),
  );
};

export async function readBulletin(id: string): Promise<Waiting<BulletinFile>> {
  const [bulletin, profiles] = await Promise.all([
    readDocument(`bulletins/${id}`, Bulletin),
    listProfiles(),
  ]);
  if (bulletin.is !== 'ready') return bulletin;
  if (profiles.is !== 'ready') return profiles;
  return ready({ id, bulletin: bulletin.value, profiles: profiles.value });
}

const saved = async () => ({ updatedBy: await signedInUid(), updatedAt: serverTimestamp() });

/** Refused where the number is another issue's already. */
export async function beginBulletin(
  numbered: Pick<Bulletin, 'number' | 'year'>,
): Promise<{ readonly id: string } | Unwritten> {
  const id = issueIdOf(numbered);
  const data = {
    v: 1,
    ...numbered,
    title: '',
    foreword: '',
    items: [],
    version: 1,
    published: null,
    createdBy: await signedInUid(),
    createdAt: serverTimestamp(),
    ...(await saved()),
  };
  const is = await written([{ op: 'set', path: `bulletins/${id}`, data }]);
  return is === 'saved' ? { id } : is;
}

export const storedBulletin = ({
  title,
  foreword,
  items,
  version,
}: Bulletin): Stored<BulletinText> => ({ draft: { title, foreword, items }, version });

export async function saveBulletin(
  id: string,
  version: number,
  text: BulletinText,
): Promise<Sent<BulletinText>> {
  const data = { ...(normalised(text) as BulletinText), version: version + 1, ...(await saved()) };
  const is = await written([{ op: 'update', path: `bulletins/${id}`, data }]);
  return is === 'saved' ? { is, version: version + 1, draft: text } : { is, version };
}

export async function readBulletinText(id: string): Promise<Fresh<BulletinText>> {
  const bulletin = await readDocument(`bulletins/${id}`, Bulletin);
  if (bulletin.is === 'offline') return 'offline';
  return bulletin.is === 'ready' ? storedBulletin(bulletin.value) : 'closed';
}

/** null while there is no answer. */
export const askOfBulletin = (
  id: string,
  act: BulletinAct['act'],
  seen: number,
): Promise<BulletinOutcome | Unwritten | null> =>
  asked(`bulletins/${id}/acts`, { act, seen }, BulletinOutcome);

export const newItem = (profile: string | null): BulletinItem => ({
  id: newId(8),
  profile,
  title: '',
  text: '',
});
