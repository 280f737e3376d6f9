/** How often two independent appraisers found the same; a function sums it up without the cases this person is shut out of. */
import { ToldAgreement } from '#domain/agreement.ts';
import { ready, type Waiting } from './reading.ts';
import { idToken } from './session.ts';

export async function readAgreement(): Promise<Waiting<ToldAgreement>> {
  try {
    const answer = await fetch('/nhat-tri', {
      headers: { Authorization: `Bearer ${await idToken()}` },
    });
    if (answer.status === 401 || answer.status === 403) return { is: 'refused' };
    const parsed = ToldAgreement.safeParse(answer.ok ? await answer.json() : null);
    return parsed.success ? ready(parsed.data) : { is: 'broken' };
  } catch {
    return { is: 'offline' };
  }
}
