/** Papers are recorded by reference; files come and go through a function, for the bucket itself is closed. */
import { Evidence } from '#domain/evidence.ts';
import { ToldOfFiles } from '#domain/file-note.ts';
import { normalised } from './normalised.ts';
import { readDocument, ready, type Waiting } from './reading.ts';
import { idToken } from './session.ts';
import { newId } from './store.ts';
import { signed, written, type Written } from './writing.ts';

export type Recorded =
  { readonly is: 'saved'; readonly id: string } | { readonly is: Exclude<Written, 'saved'> };

export interface Paper {
  readonly title: string;
  readonly reference: string;
  readonly day: string;
  readonly source: string;
}

/** The reference of a paper that must not or need not be uploaded; resolves to its id, or why it was not recorded. */
export async function recordPaper(caseId: string, paper: Paper): Promise<Recorded> {
  const id = newId(20);
  const data = { v: 1, kind: 'paper', ...(normalised(paper) as Paper), ...(await signed()) };
  const is = await written([{ op: 'set', path: `nominations/${caseId}/evidence/${id}`, data }]);
  return is === 'saved' ? { is, id } : { is };
}

/**
 * Whether one of these achievements names evidence that does not lie in the case: then the rules have refused it. Asked
 * only after a refusal; one read a piece of evidence.
 */
export async function namesStrayEvidence(
  caseId: string,
  claims: readonly { readonly evidence: readonly string[] }[],
): Promise<boolean> {
  const named = [...new Set(claims.flatMap(({ evidence }) => evidence))];
  const found = await Promise.all(
    named.map((id) => readDocument(`nominations/${caseId}/evidence/${id}`, Evidence)),
  );
  return found.some(({ is }) => is === 'missing');
}

/** What the office is told of a case's files besides their content. */
export async function readToldOfFiles(caseId: string): Promise<Waiting<ToldOfFiles>> {
  try {
    const answer = await fetch(`/tep/${caseId}`, {
      headers: { Authorization: `Bearer ${await idToken()}` },
    });
    if (answer.status === 403) return { is: 'refused' };
    const told = ToldOfFiles.safeParse(answer.ok ? await answer.json() : null);
    return told.success ? ready(told.data) : { is: 'broken' };
  } catch {
    return { is: 'offline' };
  }
}

/** The address, within this page, of a picture made small; null when it cannot be had. Whoever asks gives the address back. */
export async function thumbnailOf(caseId: string, evidenceId: string): Promise<string | null> {
  try {
    const answer = await fetch(`/tep/${caseId}/${evidenceId}/nho`, {
      headers: { Authorization: `Bearer ${await idToken()}` },
    });
    return answer.ok ? URL.createObjectURL(await answer.blob()) : null;
  } catch {
    return null;
  }
}

/** Brings a stored file of a case, or of `phien/{session}`, to this machine; false when it cannot be had. */
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
