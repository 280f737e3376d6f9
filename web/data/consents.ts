/** Consents of a case: read by name, recorded one by one, and withdrawn; never listed and never changed. */
import { Consent, consentScopes } from '#domain/consent.ts';
import { freeConsentId } from './consent-id.ts';
import type { ConsentContent } from './case-writing.ts';
import { normalised } from './normalised.ts';
import { readDocument, type Entry } from './reading.ts';
import { signed, written, type Change, type Written } from './writing.ts';

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
    v: 2,
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

export async function withdrawConsent(id: string, reason: string): Promise<Written> {
  const withdrawn = { ...(await signed()), reason: normalised(reason) };
  return written([{ op: 'update', path: `consents/${id}`, data: { withdrawn } }]);
}
