/** Who asks, by the ID token of the staff pages. */
import type { Request } from 'firebase-functions/v2/https';
import { auth } from './accounts.ts';

export interface SignedIn {
  readonly uid: string;
  /** Whether this session has shown the second factor beside the password. */
  readonly secondFactor: boolean;
}

/** Null without a valid token; rights are read from the person document, so a right taken away is gone at once. */
export const signedIn = async (request: Pick<Request, 'get'>): Promise<SignedIn | null> => {
  const [, token] = /^Bearer (\S+)$/u.exec(request.get('Authorization') ?? '') ?? [];
  if (token === undefined) return null;
  try {
    const { uid, ...claims } = await (await auth()).verifyIdToken(token);
    return { uid, secondFactor: claims['secondFactor'] === true };
  } catch {
    return null;
  }
};
