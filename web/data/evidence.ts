/** Evidence goes through a function that looks at what is in the file; the bucket itself is closed. */
import { largestFile } from '#domain/evidence.ts';
import { composed } from '#domain/characters.ts';
import { holdsHiddenText, normalised } from './normalised.ts';
import { idToken } from './session.ts';
import { newId } from './store.ts';
import { signed, written } from './writing.ts';

export type Uploaded =
  | { readonly is: 'saved'; readonly id: string }
  | { readonly is: 'refused' | 'offline' | 'hidden' | 'tooLarge' | 'notAllowed' | 'failed' };

/** `onSent` hears how much of the file has left, from 0 to 1. */
export async function uploadEvidence(
  caseId: string,
  file: File,
  source: string,
  onSent: (share: number) => void = () => undefined,
): Promise<Uploaded> {
  if (file.size > largestFile) return { is: 'tooLarge' };
  if (holdsHiddenText([file.name, source])) return { is: 'hidden' };
  const id = newId(20);
  const asked = new URLSearchParams({
    id,
    title: titleOf(file.name),
    source: composed(source).trim(),
  });
  try {
    const status = await sent(`/tep/${caseId}?${asked}`, file, await idToken(), onSent);
    return status === 201 ? { is: 'saved', id } : { is: problems[status] ?? 'failed' };
  } catch {
    return { is: 'offline' };
  }
}

/** By XMLHttpRequest, since fetch does not tell how far it is; resolves to the answer's status. */
const sent = (
  address: string,
  file: File,
  token: string,
  onSent: (share: number) => void,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onSent(loaded / total);
    });
    request.addEventListener('load', () => resolve(request.status));
    for (const ending of ['error', 'abort', 'timeout'])
      request.addEventListener(ending, () => reject(new Error(ending)));
    request.send(file);
  });

export interface Paper {
  readonly title: string;
  readonly reference: string;
  readonly day: string;
  readonly source: string;
}

/** The reference of a paper that must not or need not be uploaded; resolves to its id, or why it was not recorded. */
export async function recordPaper(caseId: string, paper: Paper): Promise<Uploaded> {
  const id = newId(20);
  const data = { v: 1, kind: 'paper', ...(normalised(paper) as Paper), ...(await signed()) };
  const is = await written([{ op: 'set', path: `nominations/${caseId}/evidence/${id}`, data }]);
  return is === 'saved' ? { is, id } : { is };
}

const problems: Readonly<Record<number, 'refused' | 'tooLarge' | 'notAllowed'>> = {
  401: 'refused',
  403: 'refused',
  404: 'refused',
  409: 'refused',
  413: 'tooLarge',
  415: 'notAllowed',
};

const titleOf = (fileName: string): string => composed(fileName).trim().slice(0, 200);

/** Brings a stored file to this machine; false when it cannot be had. */
export async function downloadEvidence(
  caseId: string,
  evidenceId: string,
  title: string,
): Promise<boolean> {
  try {
    const answer = await fetch(`/tep/${caseId}/${evidenceId}`, {
      headers: { Authorization: `Bearer ${await idToken()}` },
    });
    if (!answer.ok) return false;
    const address = URL.createObjectURL(await answer.blob());
    const link = Object.assign(document.createElement('a'), { href: address, download: title });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}
