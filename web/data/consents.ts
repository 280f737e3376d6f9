/** Consents of a case: read by name, recorded one by one, and withdrawn; never listed and never changed. */
import { collection, limit, query, where } from 'firebase/firestore/lite';
import { Consent, consentScopes } from '#domain/consent.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { PublicPage } from '#domain/kept-agreed.ts';
import { imageOf, publicIdOf } from '#domain/published-photos.ts';
import { Profile } from '#domain/story.ts';
import { freeConsentId } from './consent-id.ts';
import type { ConsentContent } from './case-writing.ts';
import { normalised } from './normalised.ts';
import { readDocument, readList, ready, type Entry, type Waiting } from './reading.ts';
import { theStore } from './store.ts';
import { signed, written, type Change, type Written } from './writing.ts';

/** Under which the files that prove a case's consents are asked for and sent, whatever the case's state. */
export const underConsents = (caseId: string): string => `dong-y/${caseId}`;

const read = async (id: string): Promise<readonly Entry<Consent>[]> => {
  const consent = await readDocument(`consents/${id}`, Consent);
  return consent.is === 'ready' ? [{ id, value: consent.value }] : [];
};

export const readConsents = async (ids: readonly string[]): Promise<readonly Entry<Consent>[]> =>
  (await Promise.all(ids.map(read))).flat();

/** Those the dossier names, and those recorded after it was sent: their ids go on where its own end. */
export async function readAllConsents(
  caseId: string,
  named: readonly string[],
): Promise<readonly Entry<Consent>[]> {
  const found = await Promise.all([
    readConsents(named),
    ...consentScopes.map((scope) => readLater(caseId, scope, named)),
  ]);
  return found.flat();
}

/** One request more than there are. */
const readLater = async (
  caseId: string,
  scope: Consent['scope'],
  taken: readonly string[],
): Promise<readonly Entry<Consent>[]> => {
  const [next] = await read(freeConsentId(caseId, scope, taken));
  return next === undefined ? [] : [next, ...(await readLater(caseId, scope, [...taken, next.id]))];
};

export const consentChange = (
  nomination: string,
  { id, value }: Entry<ConsentContent>,
  signature: Awaited<ReturnType<typeof signed>>,
): Change => ({
  op: 'set',
  path: `consents/${id}`,
  data: {
    v: 3,
    nomination,
    ...(normalised(value) as Record<string, unknown>),
    ...signature,
    withdrawn: null,
  },
});

/** After the case was sent; before, a consent is recorded with the dossier that names it. */
export async function recordConsent(
  caseId: string,
  value: ConsentContent,
  taken: readonly string[],
): Promise<Written> {
  const id = freeConsentId(caseId, value.scope, taken);
  return written([consentChange(caseId, { id, value }, await signed())]);
}

/** The page that stands in public of the case, as its consents bear on it; null where none does. One read. */
export async function readPublicPage(
  caseId: string,
  evidence: readonly Entry<Evidence>[],
): Promise<Waiting<PublicPage | null>> {
  const listed = await readList(
    query(
      collection(await theStore(), 'profiles'),
      where('story', '==', caseId),
      where('status', '==', 'published'),
      limit(1),
    ),
    Profile,
  );
  if (listed.is !== 'ready') return listed;
  if (listed.value.broken.length > 0) return { is: 'broken' };
  const profile = listed.value.items[0]?.value;
  if (profile?.status !== 'published') return ready(null);
  const shown = new Set(profile.photos.map(({ id }) => id));
  const photos = evidence.filter(({ value }) => {
    const image = imageOf(value);
    return image !== null && shown.has(publicIdOf(image));
  });
  // A photo that cannot be told from the evidence would be taken for none, and its use announced as kept.
  return photos.length < profile.photos.length ? { is: 'broken' } : ready({ profile, photos });
}

export async function withdrawConsent(id: string, reason: string): Promise<Written> {
  const withdrawn = { ...(await signed()), reason: normalised(reason) };
  return written([{ op: 'update', path: `consents/${id}`, data: { withdrawn } }]);
}
