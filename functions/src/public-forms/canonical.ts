/** The one way in which the address of a form's page is written. */
import type { Request } from 'firebase-functions/v2/https';
import { movedTo, type Answer } from '../site/answer.ts';

/** Without a slash at its end. */
export const pathOf = ({ path }: Pick<Request, 'path'>): string => path.replace(/(?<=.)\/+$/u, '');

/** Any other way of asking for a page, with a slash too many or with parameters, leads to the canonical one; nothing that is sent does. */
export const otherwiseWritten = (
  request: Pick<Request, 'method' | 'path' | 'url'>,
): Answer | null => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  const path = pathOf(request);
  return path === request.path && !request.url.includes('?') ? null : movedTo(encodeURI(path));
};
